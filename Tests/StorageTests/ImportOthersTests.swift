import CivilTime
import Diary
import SQLite
import Testing

@testable import Storage

/// Remarks, doses by themselves and courses of a file that comes a second time.
@Suite struct ImportOthersTests {
  private let diary: TestDiary
  private let store: DiaryStore
  private let day = CivilDay(number: 20_000)

  init() throws {
    diary = try TestDiary()
    store = try diary.store()
  }

  private func moment(_ minute: Int) -> Moment { Moment(day, minuteOfDay: minute, offset: 60) }

  /// Known by its key, which is that of its day or its own, and by all of its words, as it was before.
  private func origin(_ line: Int, _ key: UInt64, _ words: String, isOwnID: Bool = false) -> Provenance {
    let all = words.utf8.reduce(key &* 0x9E37_79B9_7F4A_7C15) { ($0 ^ UInt64($1)) &* 0xD6E8_FEB8_6659_FD93 }
    return Provenance(
      key: (all, all &+ 1),
      moment: Provenance.RowMomentKey(key: key << 32, content: all &+ 2, isMinute: isOwnID, isOwnID: isOwnID),
      line: line, raw: nil)
  }

  @discardableResult
  private func importing(
    updates: Bool = false, _ body: (ImportBatch) throws(StoreError) -> Void
  ) throws -> (added: Int, matches: ImportMatches) {
    try store.write("import a.json", now: TestDiary.now) { work throws(StoreError) in
      let batch = try work.beginImport(
        source: "a.json", zone: nil, ImportPolicy(.source("log"), updates: updates))
      try body(batch)
      try batch.finish(format: "source.log", recordedFields: .all)
      return (batch.added, batch.matches)
    }
  }

  @discardableResult
  private func notes(_ texts: [String], updates: Bool = false) throws -> (added: Int, matches: ImportMatches)
  {
    try importing(updates: updates) { batch throws(StoreError) in
      for (index, text) in texts.enumerated() {
        try batch.add(note: text, on: day, from: origin(index + 1, 1, text))
      }
    }
  }

  @discardableResult
  private func doses(
    _ doses: [Dose], ids: [UInt64?] = [], updates: Bool = false
  ) throws -> (added: Int, matches: ImportMatches) {
    try importing(updates: updates) { batch throws(StoreError) in
      for (index, dose) in doses.enumerated() {
        let id = index < ids.count ? ids[index] : nil
        let words = "\(dose.takenAt?.instant ?? 0) \(dose.count) \(dose.amount?.thousandths ?? 0)"
        try batch.add(dose, from: origin(index + 1, 2 + (id ?? 0), words, isOwnID: id != nil))
      }
    }
  }

  private func noted() throws -> [String] { try store.dayNotes(in: DayRange(day, through: day)).map(\.text) }
  private func taken() throws -> [Dose] { try store.doses(in: DayRange(day, through: day)).map(\.dose) }

  private func dose(_ minute: Int, _ milligrams: Int = 50) -> Dose {
    Dose(
      drug: "rizatriptan", amount: Amount(thousandths: milligrams * 1000, unit: .milligram),
      takenAt: moment(minute))
  }

  @Test func `Of two remarks of a day the one that was edited is shown, and taken where that is asked for`()
    throws
  {
    try notes(["slept badly", "rain"])
    for again in [["slept well", "rain"], ["rain", "slept well"]] {
      let named = try notes(again)
      #expect(named.added == 0)
      #expect(named.matches.unchanged == 1)
      #expect(named.matches.others.count == 1)
      #expect(try noted() == ["slept badly", "rain"])
    }
    #expect(try notes(["slept well", "rain"], updates: true).matches.updated == 1)
    #expect(try noted() == ["slept well", "rain"])
    #expect(try notes(["slept well", "rain"]).matches.unchanged == 2)
    #expect(try notes(["slept badly", "rain", "new"]).added == 1)
    #expect(try SealAudit.problems(store.connection) == [])
  }

  @Test func `A remark that was deleted stays deleted, edited in the file or not`() throws {
    try notes(["slept badly", "rain"])
    let first = try #require(try store.dayNotes(in: DayRange(day, through: day)).first)
    try store.write("delete", now: TestDiary.now) { work throws(StoreError) in try work.removeNote(first.id) }
    #expect(try notes(["slept badly", "rain"], updates: true).matches.deleted.lines == [1])
    #expect(try notes(["slept well", "rain"], updates: true).matches.deleted.lines == [1])
    #expect(try noted() == ["rain"])
  }

  @Test func `What was written beside a remark by hand stays`() throws {
    try notes(["slept badly"])
    var note = try #require(try store.dayNotes(in: DayRange(day, through: day)).first)
    note.text = "slept badly, on a train"
    let edited = note
    try store.write("edit", now: TestDiary.now) { work throws(StoreError) in try work.update(edited) }
    #expect(try notes(["slept badly"], updates: true).matches.unchanged == 1)
    try notes(["slept well"], updates: true)
    #expect(try noted() == ["slept well, on a train"])
  }

  @Test func `Equal doses of one file are two, and come in once`() throws {
    #expect(try doses([dose(600), dose(600)]).added == 2)
    #expect(try doses([dose(600), dose(600)]).matches.unchanged == 2)
    #expect(try doses([dose(600), dose(600), dose(600)]).matches.likely.lines == [3])
    #expect(try taken().count == 2)
  }

  @Test func `A dose at another time, or of another amount, is the same one`() throws {
    try doses([dose(600), dose(900)])
    #expect(try doses([dose(630, 100), dose(900)]).matches.others.count == 1)
    try doses([dose(630, 100), dose(900)], updates: true)
    #expect(try taken() == [dose(630, 100), dose(900)])
    #expect(try doses([dose(630, 100), dose(900)]).matches.unchanged == 2)
  }

  @Test func `A dose that was corrected by hand keeps what the file has not changed`() throws {
    try doses([dose(600)], ids: [7])
    var stored = try #require(try store.doses(in: DayRange(day, through: day)).first)
    stored.dose.amount = dose(600, 100).amount
    let edited = stored
    try store.write("edit", now: TestDiary.now) { work throws(StoreError) in try work.update(edited) }
    try doses([dose(630)], ids: [7], updates: true)
    try doses([dose(660)], ids: [7], updates: true)
    #expect(try taken() == [dose(660, 100)])
  }

  @Test func `A row that was known by all of its words is not called changed`() throws {
    let (first, second) = ("slept badly", "rain")
    try importing { batch throws(StoreError) in
      for (index, text) in [first, second].enumerated() {
        var known = origin(index + 1, 1, text)
        known.moment = nil
        try batch.add(note: text, on: day, from: known)
      }
    }
    try store.connection.run("UPDATE import_row SET entry = 0", [])
    #expect(try notes([first, second]).matches.unchanged == 2)
    let edited = try notes(["slept well", second], updates: true)
    #expect(edited.added == 0)
    #expect(try noted() == ["slept well", second])
    #expect(try notes(["slept well", second]).matches.unchanged == 2)
  }

  @Test func `A course that was corrected by hand stays so when the file says what it said`() throws {
    var course = Trial(
      drug: "topiramate", steps: [DoseStep(day: day, amount: Amount(thousandths: 50_000, unit: .milligram))])
    func courses(updates: Bool = false) throws -> ImportMatches {
      let (trial, words) = (course, "\(course.start) \(course.stop.map { "\($0)" } ?? "")")
      return try importing(updates: updates) { batch throws(StoreError) in
        try batch.add(trial, from: origin(1, 5, words))
      }.matches
    }
    _ = try courses()
    var stored = try #require(try store.trials().first)
    stored.trial.steps[0].amount = Amount(thousandths: 75_000, unit: .milligram)
    let edited = stored
    try store.write("edit", now: TestDiary.now) { work throws(StoreError) in try work.update(edited) }
    #expect(try courses(updates: true).unchanged == 1)
    #expect(try store.trials().map(\.trial) == [edited.trial])
    course.stop = day + 90
    #expect(try courses().courses.count == 1)
    #expect(try courses(updates: true).updated == 1)
    #expect(try store.trials().first?.trial.steps == edited.trial.steps)
    #expect(try store.trials().first?.trial.stop == day + 90)
    course.steps[0].day = day - 3
    #expect(try courses(updates: true).courses.map(\.after.start) == [day - 3])
    #expect(try store.trials().count == 1)
  }

  @Test func `Doses of a free day that were corrected by hand stay, and what goes back is changed again`()
    throws
  {
    func free(_ doses: [Dose], updates: Bool = false) throws -> ImportMatches {
      try importing(updates: updates) { batch throws(StoreError) in
        let words = doses.map { "\($0.amount?.thousandths ?? 0)" }.joined()
        try batch.add(CheckIn(day: day), doses: doses, from: origin(1, 9, words))
      }.matches
    }
    _ = try free([dose(0)])
    for _ in 0..<2 {
      #expect(try free([dose(0, 100)], updates: true).updated == 1)
      #expect(try taken() == [dose(0, 100)])
      #expect(try free([dose(0)], updates: true).updated == 1)
      #expect(try taken() == [dose(0)])
    }
    var stored = try #require(try store.doses(in: DayRange(day, through: day)).first)
    stored.dose.count = 2
    let edited = stored
    try store.write("edit", now: TestDiary.now) { work throws(StoreError) in try work.update(edited) }
    #expect(try free([dose(0)], updates: true).unchanged == 1)
    _ = try free([dose(0), Dose(drug: "ibuprofen", takenAt: moment(0))], updates: true)
    #expect(try taken().map(\.count) == [2, 1])
    #expect(try SealAudit.problems(store.connection) == [])
  }
}
