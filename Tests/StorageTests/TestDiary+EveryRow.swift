import CivilTime
import Diary
import SQLite

@testable import Storage

extension TestDiary {
  /// A diary with at least one row in every table: typed, imported, edited, deleted, undone.
  static func withEveryKindOfRow(attacks: Int = 25) throws -> TestDiary {
    let diary = try TestDiary()
    let store = try diary.store()
    var entries = RandomEntries(seed: 77)
    for step in 0..<attacks {
      let attack = entries.attack()
      _ = try store.write("headache \(step)", now: now + step) { work throws(StoreError) in
        try work.add(attack)
      }
    }
    var trial = entries.trial()
    trial.effects = [TrialEffect(day: trial.start + 3, effect: "nausea")]
    trial.missed = [trial.start + 1, trial.start + 2]
    let (course, dose) = (trial, entries.dose(at: entries.moment()))
    try store.write("everything else", now: now + 1000) { work throws(StoreError) in
      _ = try work.add(course)
      try work.add(dose)
      try work.add(CheckIn(day: CivilDay(number: 20_500)))
      _ = try work.add(DeclaredRange(start: CivilDay(number: 20_000), last: nil))
      _ = try work.add(
        BloodPressure(on: CivilDay(number: 20_486), systolic: 120, diastolic: 80, pulse: 60))
      _ = try work.add(QuestionnaireScore(.hit6, 63, on: CivilDay(number: 20_490)))
      try work.store.mappingSQLiteErrors { () throws(SQLiteError) in try addRest(to: work) }
    }
    try Workload.addImport(to: store)
    var edited = try store.attack(3)
    edited?.isDeleted = true
    if let edited {
      try store.write("delete 3", now: now + 2000) { work throws(StoreError) in try work.update(edited) }
    }
    try store.write("free", now: now + 2001) { work throws(StoreError) in
      try work.add(CheckIn(day: CivilDay(number: 20_501)))
    }
    _ = try store.undo()
    try store.close()
    return diary
  }

  /// The rows that no command makes yet.
  private static func addRest(to work: WriteTransaction) throws(SQLiteError) {
    try work.add(
      .dayNote, image([.integer(1), .integer(20_500), .text("wind"), .integer(now), .null, .integer(0)]))
    try work.seals.setNextID("day_note", 2)
    try work.add(.menstruationDay, image([.integer(20_500), .integer(0), .integer(now)]))
    try work.add(.setting, image([.text("migraine_rule"), .text("leiden2023")]))
  }

  private static func image(_ values: [Value]) -> RowImage { RowImage(values: values, children: []) }
}

extension Workload {
  /// An import whose rows keep something verbatim.
  static func addImport(to store: DiaryStore) throws {
    try store.write("import a.csv", now: TestDiary.now + 1500) { work throws(StoreError) in
      let batch = try work.beginImport(source: "a.csv", zone: "Europe/Paris")
      for row in 0..<10 {
        var entries = RandomEntries(seed: 900 + row)
        let key = [UInt8](repeating: UInt8(row + 1), count: 16)
        try batch.add(
          entries.attack(), uuid: nil, from: Provenance(key: key, line: row + 2, raw: "weather=\(row)"))
      }
      try batch.finish(format: "attacks", recordedFields: .all)
      try batch.keep(
        ImportTexts(shapes: ["start,severity"], answers: [("scale", "10")], assumptions: ["days first"]))
    }
  }
}
