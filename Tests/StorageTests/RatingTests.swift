import CivilTime
import Diary
import SQLite
import Testing

@testable import Storage

/// Changes that are found by what is in the diary rather than named: the last dose, a setting, a declaration.
@Suite struct RatingTests {
  private let diary: TestDiary
  private let store: DiaryStore

  init() throws {
    diary = try TestDiary()
    store = try diary.store()
  }

  private func moment(_ minutes: Int) -> Moment { Moment(wallMinutes: 29_000_000 + minutes, offset: 60) }

  private func rate(_ relief: Relief) throws -> (attack: Int?, dose: Dose)? {
    try store.write("helped", now: TestDiary.now) { work throws(StoreError) in try work.rateLastDose(relief) }
  }

  private func add(_ dose: Dose, toAttackAt onset: Int?) throws {
    var attack = onset.map { Attack(onset: Onset(moment($0)), end: .open) }
    attack?.doses = [Dose(drug: "ibuprofen"), dose]
    let entry = attack
    try store.write("took", now: TestDiary.now) { work throws(StoreError) in
      if let entry { _ = try work.add(entry) } else { try work.add(dose) }
    }
  }

  @Test func `without a dose there is nothing to rate`() throws {
    #expect(try rate(.good) == nil)
    #expect(try store.history(limit: 9).isEmpty)
  }

  @Test func `the latest dose is rated wherever it stands`() throws {
    try add(Dose(drug: "rizatriptan", takenAt: moment(30)), toAttackAt: 0)
    var rated = try #require(try rate(.some))
    #expect(rated.attack == 1 && rated.dose.drug == "rizatriptan" && rated.dose.relief == .some)
    #expect(try store.attack(1)?.attack.doses.map(\.relief) == [nil, .some])

    try add(Dose(drug: "ibuprofen", takenAt: moment(60)), toAttackAt: nil)
    rated = try #require(try rate(.gone))
    #expect(rated.attack == nil && rated.dose.drug == "ibuprofen" && rated.dose.takenAt == moment(60))
    #expect(try store.connection.scalar("SELECT relief FROM dose") == .integer(3))
    #expect(try store.attack(1)?.attack.doses.map(\.relief) == [nil, .some])

    // Of a dose whose time nobody noted, the onset decides.
    try add(Dose(drug: "rizatriptan"), toAttackAt: 90)
    rated = try #require(try rate(.none))
    #expect(rated.attack == 2 && rated.dose.relief == Relief.none)
    #expect(try store.undo()?.command == "helped")
    #expect(try store.attack(2)?.attack.doses.map(\.relief) == [nil, nil])
    #expect(try store.audit() == [])
  }

  @Test func `a setting is set once and undone`() throws {
    func set(_ value: String) throws -> Bool {
      try store.write("config", now: TestDiary.now) { work throws(StoreError) in
        try work.set("migraine_rule", to: value)
      }
    }
    #expect(try set("leiden2023") == true)
    #expect(try set("leiden2023") == false)
    #expect(try store.history(limit: 9).count == 1)
    #expect(try set("patient") == true)
    _ = try store.undo()
    #expect(try store.connection.scalar("SELECT value FROM setting") == .text("leiden2023"))
    _ = try store.undo()
    #expect(try store.connection.scalar("SELECT count(*) FROM setting") == .integer(0))
    #expect(try store.audit() == [])
  }

  @Test func `a declaration is removed and restored by undo`() throws {
    try store.write("complete", now: TestDiary.now) { work throws(StoreError) in
      _ = try work.add(DeclaredRange(start: CivilDay(number: 20_000), last: nil))
    }
    let declared = try store.declaredRanges()
    let only = try #require(declared.first)
    try store.write("complete stop", now: TestDiary.now) { work throws(StoreError) in try work.remove(only) }
    #expect(try store.declaredRanges() == [])
    _ = try store.undo()
    #expect(try store.declaredRanges() == declared)
  }
}
