import CivilTime
import Diary
import Testing

@testable import Storage

/// Taking back that days were headache-free.
@Suite struct FreeDaysTests {
  private static let day = CivilDay(number: 20_000)

  private func ranges(_ store: DiaryStore) throws -> [String] {
    try store.declaredRanges().map {
      "\($0.range.start - Self.day)..\($0.range.last.map { "\($0 - Self.day)" } ?? "")"
    }
  }

  @Test func `A day that was said to be free is unknown again, and undo brings it back`() throws {
    let diary = try TestDiary()
    let store = try diary.store()
    try store.write("free", now: TestDiary.now) { work throws(StoreError) in try work.add(CheckIn(day: Self.day)) }
    let found = try store.write("free no", now: TestDiary.now) { work throws(StoreError) in
      [try work.removeCheckIns(of: Self.day), try work.removeCheckIns(of: Self.day + 1)]
    }
    #expect(found == [true, false])
    func count() throws -> Int {
      var count = 0
      try store.forEachCheckIn { _ in count += 1 }
      return count
    }
    #expect(try count() == 0)
    _ = try store.undo()
    #expect(try count() == 1)
  }

  @Test(arguments: [
    (0, 9, 4, 5, ["0..3", "6..9"]), (0, 9, 0, 0, ["1..9"]), (0, 9, 9, 12, ["0..8"]), (0, 9, -3, 20, []),
    (0, 9, 10, 12, ["0..9"]),
  ])
  func `A stretch keeps its other days`(start: Int, last: Int, from: Int, to: Int, expected: [String]) throws {
    let diary = try TestDiary()
    let store = try diary.store()
    let taken = DayRange(Self.day + from, through: Self.day + to)
    let days = try store.write("free no", now: TestDiary.now) { work throws(StoreError) in
      _ = try work.add(DeclaredRange(start: Self.day + start, last: Self.day + last))
      return try work.removeDeclarations(of: taken)
    }
    #expect(try ranges(store) == expected)
    #expect(days == Array(DayRange(Self.day + start, through: Self.day + last).intersection(taken)))
  }

  @Test func `A standing declaration goes on after the day`() throws {
    let diary = try TestDiary()
    let store = try diary.store()
    _ = try store.write("free no", now: TestDiary.now) { work throws(StoreError) in
      _ = try work.add(DeclaredRange(start: Self.day, last: nil))
      return try work.removeDeclarations(of: DayRange(Self.day + 3))
    }
    #expect(try ranges(store) == ["0..2", "4.."])
  }
}
