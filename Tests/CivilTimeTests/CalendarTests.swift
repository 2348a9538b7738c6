import CivilTime
import Foundation
import TestSupport
import Testing

/// Days and months against Foundation's calendar.
@Suite struct CalendarTests {
  private static var calendar: Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    return calendar
  }

  @Test func `every day from 1900 to 2100 has Foundation's year, month, day and weekday`() throws {
    let calendar = Self.calendar
    let first = try #require(CivilDay(year: 1900, month: 1, day: 1))
    let last = try #require(CivilDay(year: 2100, month: 12, day: 31))
    #expect(last - first == 73_413)
    for day in DayRange(first, through: last) {
      let date = Date(timeIntervalSince1970: Double(day.number) * 86_400)
      let expected = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
      let (year, month, number) = day.components
      guard year == expected.year, month == expected.month, number == expected.day,
        day.weekday.rawValue == ((expected.weekday ?? 0) + 5) % 7,
        CivilDay(year: year, month: month, day: number) == day,
        CivilDay(iso: day.description) == day
      else {
        Issue.record("\(day)")
        return
      }
    }
  }

  @Test func `every day of the calendar is read back from its text`() throws {
    let first = try #require(CivilDay(year: 1, month: 1, day: 1))
    let last = try #require(CivilDay(year: 9999, month: 12, day: 31))
    #expect(first.description == "0001-01-01")
    for number in stride(from: first.number, through: last.number, by: 37) {
      let day = CivilDay(number: number)
      guard CivilDay(iso: day.description) == day, day.month.days.contains(day) else {
        Issue.record("\(day)")
        return
      }
    }
  }

  @Test(arguments: [
    "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "0000-01-01", "2026-1-01", "26-01-01",
    "2026-01-01 ",
    "+026-01-01", "2026/01/01", "２０２６-01-01", "", "1900-02-29", "2100-02-29",
  ])
  func `what is no day is not read`(text: String) {
    #expect(CivilDay(iso: text) == nil)
  }

  @Test func `months follow each other and share no day`() throws {
    var month = try #require(Month(year: 1899, month: 12))
    let last = try #require(Month(year: 2101, month: 1))
    while month < last {
      #expect(month.days.end == month.next.days.start)
      #expect(month.next.previous == month)
      #expect(Month(iso: month.description) == month)
      month = month.next
    }
  }

  @Test(arguments: ["2026-13", "2026-00", "2026-1", "0000-01", "2026", "2026-01-01", ""])
  func `what is no month is not read`(text: String) {
    #expect(Month(iso: text) == nil)
  }

  @Test(arguments: 0..<100)
  func `ranges behave as sets of days`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    func range() -> DayRange {
      let start = CivilDay(number: Int32.random(in: 20_000...20_060, using: &random))
      return DayRange(start, before: start + Int.random(in: -3...40, using: &random))
    }
    for _ in 0..<50 {
      let (a, b) = (range(), range())
      let common = Set(a).intersection(Set(b))
      #expect(Set(a.intersection(b)) == common)
      #expect(a.overlaps(b) == !common.isEmpty)
      #expect(a.count == Array(a).count)
      #expect(a.isEmpty == Array(a).isEmpty)
      #expect(a.allSatisfy(a.contains) && !a.contains(a.end) && !a.contains(a.start - 1))
      #expect(a.isEmpty || DayRange(a.start, through: a.last) == a)
      #expect(Set(a.months) == Set(a.map(\.month)))
    }
  }
}
