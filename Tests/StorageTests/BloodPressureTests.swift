import CivilTime
import Diary
import Testing

@testable import Storage

@Suite struct BloodPressureTests {
  @Test func `A measurement comes back as it was given, oldest first`() throws {
    let diary = try TestDiary()
    let store = try diary.store()
    let late = BloodPressure(
      at: Moment(wallMinutes: 29_500_000, offset: 60), systolic: 148, diastolic: 95, pulse: 92)
    let early = BloodPressure(on: CivilDay(number: 20_000), systolic: 120, diastolic: 80)
    for reading in [late, early] {
      _ = try store.write("bp", now: TestDiary.now) { work throws(StoreError) in try work.add(reading) }
    }
    let stored = try diary.store().bloodPressures()
    #expect(stored.map(\.reading) == [early, late])
    #expect(stored.map(\.id) == [2, 1])
    #expect(early.at.day == CivilDay(number: 20_000))
  }

  @Test func `One that is removed is gone, and undo has it back`() throws {
    let diary = try TestDiary()
    let store = try diary.store()
    let reading = BloodPressure(on: CivilDay(number: 20_000), systolic: 120, diastolic: 80, pulse: 60)
    _ = try store.write("bp", now: TestDiary.now) { work throws(StoreError) in try work.add(reading) }
    var stored = try #require(try store.bloodPressures().first)
    stored.isDeleted = true
    let removed = stored
    try store.write("bp remove", now: TestDiary.now) { work throws(StoreError) in try work.update(removed) }
    #expect(try store.bloodPressures() == [])
    _ = try store.undo()
    #expect(try store.bloodPressures().map(\.reading) == [reading])
    #expect(try SealAudit.problems(try diary.connection()) == [])
  }
}
