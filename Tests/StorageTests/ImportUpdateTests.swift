import CivilTime
import Diary
import SQLite
import TestSupport
import Testing

@testable import Storage

/// Files that say something else than before, attacks that came from elsewhere, and what was said of a file.
@Suite struct ImportUpdateTests {
  private let diary: TestDiary
  private let store: DiaryStore

  init() throws {
    diary = try TestDiary()
    store = try diary.store()
  }

  private struct Row {
    var minute: Int
    var peak: Int
    var end: Int?
    var note = ""
    var isMinute = true

    var attack: Attack {
      let onset = Moment(wallMinutes: 28_000_800 + minute, offset: 60)
      var attack = Attack(onset: Onset(onset, precision: isMinute ? .minute : .day), end: .unknown)
      attack.peak = Intensity(peak)
      attack.note = note
      if let end { attack.end = .at(Moment(wallMinutes: onset.wallMinutes + end, offset: 60)) }
      return attack
    }

    func origin(_ line: Int, _ name: UInt64) -> Provenance {
      let key = UInt64(minute) &* 0xD6E8_FEB8_6659_FD93 &+ name
      let content = UInt64(peak) &+ UInt64(end ?? 9999) &* 100 &+ UInt64(note.utf8.count) << 40
      return Provenance(
        key: (key, key &+ 1),
        moment: Provenance.RowMomentKey(key: key, content: content, isMinute: isMinute), line: line, raw: nil)
    }
  }

  @discardableResult
  private func importing(
    _ rows: [Row], from source: String = "buddy", updates: Bool = false, also: Bool = false
  ) throws -> (added: Int, matches: ImportMatches) {
    try store.write("import a.csv", now: TestDiary.now) { work throws(StoreError) in
      let batch = try work.beginImport(
        source: "\(source).csv", zone: nil,
        ImportPolicy(.source(source), updates: updates, addsTwins: also))
      for (index, row) in rows.enumerated() {
        try batch.add(row.attack, uuid: nil, from: row.origin(index + 2, source == "buddy" ? 0 : 7))
      }
      try batch.finish(format: "source.\(source)", recordedFields: .all)
      return (batch.added, batch.matches)
    }
  }

  private func attacks() throws -> [Attack] {
    try store.attacks(in: nil, limit: 1000).map(\.attack).sorted {
      $0.onset.moment.instant < $1.onset.moment.instant
    }
  }

  private func isSound() throws -> Bool { try SealAudit.problems(store.connection) == [] }

  private let old = [Row(minute: 0, peak: 5), Row(minute: 3000, peak: 6)]
  private let new = [Row(minute: 0, peak: 5), Row(minute: 3000, peak: 8, end: 120)]

  @Test func `An attack that has ended since is changed, not new, and is taken only where that is asked for`()
    throws
  {
    try importing(old)
    let named = try importing(new)
    #expect(named.added == 0)
    #expect(named.matches.changes.map(\.line) == [3])
    #expect(named.matches.changes[0].before == old[1].attack)
    #expect(named.matches.changes[0].after == new[1].attack)
    #expect(try attacks() == old.map(\.attack))
    let taken = try importing(new, updates: true)
    #expect(taken.matches.updated == 1)
    #expect(try attacks() == new.map(\.attack))
    #expect(try isSound())
  }

  @Test func `What was taken is known again, and what goes back is changed again`() throws {
    try importing(old)
    try importing(new, updates: true)
    let again = try importing(new)
    #expect(again.matches.unchanged == 2)
    #expect(again.matches.changes == [])
    let back = try importing(old)
    #expect(back.matches.changes.map(\.line) == [3])
    try importing(old, updates: true)
    #expect(try attacks() == old.map(\.attack))
    #expect(try importing(old).matches.unchanged == 2)
    #expect(try isSound())
  }

  @Test func `An update is one step, and undo takes it back with what it added`() throws {
    try importing(old)
    try importing(new + [Row(minute: 9000, peak: 3)], updates: true)
    #expect(try attacks().count == 3)
    #expect(try store.undo() != nil)
    #expect(try attacks() == old.map(\.attack))
    #expect(try store.redo() != nil)
    #expect(try attacks() == (new + [Row(minute: 9000, peak: 3)]).map(\.attack))
    #expect(try store.undo() != nil)
    #expect(try importing(new).matches.changes.count == 1)
    #expect(try isSound())
  }

  @Test func `After an update, another row of the moment is another attack`() throws {
    let first = Row(minute: 0, peak: 5, isMinute: false)
    try importing([first])
    let changed = Row(minute: 0, peak: 7, isMinute: false)
    try importing([changed], updates: true)
    let more = try importing([changed, Row(minute: 0, peak: 2, isMinute: false)])
    #expect(more.added == 1)
    #expect(more.matches.unchanged == 1)
    #expect(try attacks().map(\.peak).sorted { $0 ?? 0 < $1 ?? 0 } == [2, 7])
  }

  @Test(arguments: [0, 1, 2])
  func `An update leaves what was noted by hand and the file does not know, purged or not`(purges: Int) throws
  {
    try importing(old)
    var edited = try #require(try store.lastAttack())
    edited.attack.note = "after the flight"
    edited.attack.peak = 7
    let noted = edited
    try store.write("edit", now: TestDiary.now) { work throws(StoreError) in try work.update(noted) }
    for _ in 0..<purges { _ = try store.purge() }
    #expect(try store.audit() == [])
    #expect(try importing(old).matches.unchanged == 2)
    try importing(new, updates: true)
    let attack = try #require(try store.lastAttack()).attack
    #expect(attack.note == "after the flight")
    #expect(attack.peak == 8)
    #expect(attack.end == new[1].attack.end)
  }

  @Test func `A deleted entry is not brought back by an update`() throws {
    try importing(old)
    var gone = try #require(try store.lastAttack())
    gone.isDeleted = true
    let deleted = gone
    try store.write("delete", now: TestDiary.now) { work throws(StoreError) in try work.update(deleted) }
    let again = try importing(new, updates: true)
    #expect(again.matches.deleted.lines == [3])
    #expect(try attacks().count == 1)
  }

  /// Minutes between the onsets, the intensities, the lengths; whether they are likely one attack.
  static let pairs: [(apart: Int, peaks: (Int, Int), lengths: (Int?, Int?), isOne: Bool)] = [
    (0, (5, 5), (nil, nil), true), (20, (5, 6), (nil, nil), true), (-30, (5, 5), (nil, nil), true),
    (31, (5, 5), (nil, nil), false), (0, (5, 9), (nil, nil), false), (60, (5, 5), (240, 200), true),
    (60, (5, 5), (61, 200), false), (20, (5, 5), (10, 30), false), (600, (5, 5), (nil, nil), false),
  ]

  @Test(arguments: pairs)
  func `The same attack from another program is named, and added only where that is asked for`(
    pair: (apart: Int, peaks: (Int, Int), lengths: (Int?, Int?), isOne: Bool)
  ) throws {
    try importing([Row(minute: 5000, peak: pair.peaks.0, end: pair.lengths.0)])
    let other = [Row(minute: 5000 + pair.apart, peak: pair.peaks.1, end: pair.lengths.1)]
    let named = try importing(other, from: "daylio")
    #expect(named.added == (pair.isOne ? 0 : 1))
    #expect(named.matches.twins.map(\.source) == (pair.isOne ? ["buddy.csv"] : []))
    guard pair.isOne else { return }
    #expect(try importing(other, from: "daylio", also: true).added == 1)
    #expect(try importing(other, from: "daylio").matches.unchanged == 1)
    #expect(try isSound())
  }

  @Test func `An attack of the diary stands for one row of a file, not for two`() throws {
    try store.write("log", now: TestDiary.now) { work throws(StoreError) in
      _ = try work.add(Row(minute: 0, peak: 5, isMinute: false).attack)
    }
    let read = try importing([Row(minute: 300, peak: 5), Row(minute: 900, peak: 5)])
    #expect(read.added == 1)
    #expect(read.matches.likely.lines == [2])
  }

  @Test func `A day that was free and has an attack now is named`() throws {
    try store.write("free", now: TestDiary.now) { work throws(StoreError) in
      try work.add(CheckIn(day: Row(minute: 0, peak: 5).attack.onset.moment.day))
    }
    let read = try importing([Row(minute: 0, peak: 5), Row(minute: 9000, peak: 5)])
    #expect(read.added == 2)
    #expect(read.matches.contradicted == [Row(minute: 0, peak: 5).attack.onset.moment.day])
  }

  @Test func `Answers come back with the next file of the shape, and go with their import`() throws {
    func keeping(_ value: String, _ row: Int, _ shape: String = "sheet.1") throws {
      try store.write("import", now: TestDiary.now) { work throws(StoreError) in
        let batch = try work.beginImport(source: "a.csv", zone: nil)
        let row = Row(minute: row * 10_000, peak: 5)
        try batch.add(row.attack, uuid: nil, from: row.origin(2, 0))
        try batch.finish(format: "attack-list", recordedFields: .all)
        try batch.keep(ImportTexts(shapes: [shape], answers: [("scale", value)], assumptions: ["so"]))
      }
    }
    try keeping("5", 0)
    try keeping("10", 1)
    try keeping("3", 2, "sheet.2")
    #expect(try store.keptAnswers(of: ["sheet.1"]).map(\.value) == ["10", "5"])
    _ = try store.undo()
    _ = try store.undo()
    #expect(try store.keptAnswers(of: ["sheet.1"]).map(\.value) == ["5"])
    try keeping("4", 3)
    #expect(try store.keptAnswers(of: ["sheet.1"]).map(\.value) == ["4", "5"])
    #expect(try store.keptValues(of: "scale") == ["4", "5"])
    #expect(try isSound())
  }

  @Test func `Ids are sorted in place, spread or alike`() {
    var random = SplitMix64(seed: 7)
    for shift in [0, 8, 40, 63] {
      for count in [0, 1, 2, 300, 5000] {
        let list = (0..<count).map { _ in (random.next() >> UInt64(shift)) << UInt64(shift / 2) }
        var sorted = list
        AttackIDs.sort(&sorted)
        #expect(sorted == list.sorted())
      }
    }
  }

  /// What is said of an import, by its columns and the names of them.
  private func importing(doses: [Dose], _ fields: FileFields, shape: String) throws -> ImportMatches {
    try store.write("import sheet.csv", now: TestDiary.now) { work throws(StoreError) in
      let batch = try work.beginImport(
        source: "sheet.csv", zone: nil, ImportPolicy(.sheet, updates: true, shapes: [shape]))
      batch.begin(fields)
      let row = Row(minute: 0, peak: 5)
      var attack = row.attack
      attack.doses = doses
      var origin = row.origin(2, 0)
      origin.moment?.content &+= UInt64(doses.count + (doses.first?.amount == nil ? 10 : 0))
      try batch.add(attack, uuid: nil, from: origin)
      try batch.finish(format: "attacks", recordedFields: .all)
      try batch.keep(ImportTexts(shapes: [shape]))
      return batch.matches
    }
  }

  /// Whether a file was imported before the columns of its amounts were noted.
  @Test(arguments: [
    // The same columns: what is gone was taken out.
    ("sheet.same", FileFields([.peak, .doses]), [] as [Dose], true),
    ("sheet.same", FileFields([.peak, .doses]), [Dose(drug: "sumatriptan")], true),
    // Other columns: there may have been one for the amount.
    ("sheet.other", FileFields([.peak, .doses]), [Dose(drug: "sumatriptan")], false),
    ("sheet.other", FileFields([.peak, .doses]), [], true),
  ])
  func `Of the columns of an older import nothing is known but their names`(
    shape: String, before: FileFields, doses: [Dose], isTaken: Bool
  ) throws {
    let dose = Dose(drug: "sumatriptan", amount: Amount("50 mg"))
    _ = try importing(doses: [dose], before, shape: "sheet.same")
    let matches = try importing(doses: doses, [.peak, .doses, .isComplete], shape: shape)
    #expect(matches.updated == (isTaken ? 1 : 0))
    #expect(try attacks().map(\.doses) == [isTaken ? doses : [dose]])
    #expect(try isSound())
  }
}
