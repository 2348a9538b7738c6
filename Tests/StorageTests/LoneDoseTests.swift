import CivilTime
import Diary
import Testing

@testable import Storage

/// Doses that belong to no attack: numbered, changed, deleted, and brought back.
@Suite struct LoneDoseTests {
  private static let days = DayRange(CivilDay(number: 20_700), before: CivilDay(number: 20_710))
  private static let taken = Moment(wallMinutes: 20_705 * 1440 + 600, offset: 60)

  private func store() throws -> (TestDiary, DiaryStore, first: Int, second: Int) {
    let diary = try TestDiary()
    let store = try diary.store()
    let ids = try store.write("took", now: TestDiary.now) { work throws(StoreError) in
      let first = try work.add(Dose(drug: "sumatriptan", takenAt: Self.taken))
      return (first, try work.add(Dose(drug: "ibuprofen", count: 2, takenAt: Self.taken)))
    }
    return (diary, store, ids.0, ids.1)
  }

  @Test func `Each has a number of its own, which finds it`() throws {
    let (diary, store, first, second) = try store()
    defer { withExtendedLifetime(diary) {} }
    #expect(first != second)
    #expect(try store.doses(in: Self.days).map(\.id) == [first, second])
    #expect(try store.dose(second)?.dose == Dose(drug: "ibuprofen", count: 2, takenAt: Self.taken))
    #expect(try store.dose(second + 1) == nil)
  }

  @Test func `A change replaces it, and undo brings back what stood there`() throws {
    let (diary, store, first, _) = try store()
    var stored = try #require(try store.dose(first))
    stored.dose = Dose(
      drug: "rizatriptan", amount: Amount(thousandths: 10_000, unit: .milligram), takenAt: Self.taken,
      relief: .good)
    let changed = stored
    try store.write("edit D1", now: TestDiary.now) { work throws(StoreError) in try work.update(changed) }
    #expect(try store.dose(first) == changed)
    _ = try store.undo()
    #expect(try store.dose(first)?.dose.drug == "sumatriptan")
    #expect(try SealAudit.problems(try diary.connection()).isEmpty)
  }

  @Test func `A deleted one is seen nowhere, and undo brings it back`() throws {
    let (diary, store, first, second) = try store()
    try store.write("delete D1", now: TestDiary.now) { work throws(StoreError) in try work.removeDose(first) }
    #expect(try store.doses(in: Self.days).map(\.id) == [second])
    #expect(try store.dose(first) == nil)
    var facts = 0
    try store.forEachDoseFacts { _ in facts += 1 }
    #expect(facts == 1)
    _ = try store.undo()
    #expect(try store.doses(in: Self.days).count == 2)
    #expect(try SealAudit.problems(try diary.connection()).isEmpty)
  }

  @Test func `What is beside the attacks is counted by its kind`() throws {
    let (diary, store, first, _) = try store()
    defer { withExtendedLifetime(diary) {} }
    try store.write("more", now: TestDiary.now) { work throws(StoreError) in
      try work.removeDose(first)
      try work.add(CheckIn(day: CivilDay(number: 20_700)))
      _ = try work.add(note: "slept badly", on: CivilDay(number: 20_700))
    }
    let counts = try store.nonAttackEntries().map { "\($0.kind) \($0.count)" }
    #expect(counts == ["doses 1", "checkIns 1", "notes 1"])
  }
}
