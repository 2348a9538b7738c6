import CivilTime
import Diary
import Testing

@testable import Analysis

/// Headache days around menstruation: days -2 to 3, without a day 0.
@Suite struct MenstrualDaysTests {
  private let first = CivilDay(number: 20_000)

  /// Ninety days, on which only what is named is otherwise than free; `unknown` have no entry.
  private func records(
    periods: [Int], headaches: [Int] = [], migraines: [Int] = [], unknown: [Int] = []
  ) -> [DayRecord] {
    (0..<90).filter { !unknown.contains($0) || periods.contains($0) }.map { day in
      DayRecord(
        day: first + day, recorded: unknown.contains(day) ? [] : .all,
        headache: headaches.contains(day) || migraines.contains(day), migraine: migraines.contains(day),
        menstruation: periods.contains(day))
    }
  }

  @Test func `Without menstruation noted there is nothing to say`() {
    #expect(MenstrualDays(records(periods: [])) == nil)
  }

  @Test func `The five days are two before the first and three from it`() throws {
    let found = try #require(
      MenstrualDays(records(periods: [20, 21, 22, 23], headaches: [17, 18, 20, 22, 23], migraines: [22])))
    #expect(found.cycles == 1)
    #expect(found.days.map(\.headache) == [1, 0, 1, 0, 1])
    #expect(found.days.map(\.migraine) == [0, 0, 0, 0, 1])
    #expect(found.days.map(\.recorded) == [1, 1, 1, 1, 1])
    #expect((found.other.headache, found.other.recorded) == (2, 85))
  }

  @Test func `A gap of some days within a period begins no new one`() throws {
    let found = try #require(MenstrualDays(records(periods: [20, 22, 30, 48, 49], headaches: [46, 48])))
    #expect(found.cycles == 2)
    #expect(found.cyclesWithHeadache == 1)
    #expect(found.cyclesWithMigraine == 0)
  }

  @Test func `A day without an entry is in no count`() throws {
    let found = try #require(MenstrualDays(records(periods: [20], unknown: [19, 20, 60])))
    #expect(found.days.map(\.recorded) == [1, 0, 0, 1, 1])
    #expect(found.other.recorded == 84)
  }
}
