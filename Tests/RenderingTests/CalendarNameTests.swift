import CivilTime
import Language
import Testing

struct CalendarNameTests {
  private let language = Language.english

  @Test(arguments: [
    ("2026-11-22", "Sun 22 Nov", "22 Nov 2026", "Sunday", "November"),
    ("2024-02-29", "Thu 29 Feb", "29 Feb 2024", "Thursday", "February"),
    ("1970-01-01", "Thu 1 Jan", "1 Jan 1970", "Thursday", "January"),
  ])
  func `A language names a day`(
    iso: String, short: String, long: String, weekday: String, month: String
  ) throws {
    let day = try #require(CivilDay(iso: iso))
    #expect(language.weekdayAndDate(day) == short)
    #expect(language.date(day) == long)
    #expect(language.fullDate(day) == "\(short) \(day.components.year)")
    #expect(language.name(day.weekday) == weekday)
    #expect(language.name(day.month) == month)
  }

  @Test func `Every month and every weekday has a name of its own`() {
    let months = (1...12).compactMap { Month(year: 2026, month: $0) }
    #expect(Set(months.map(language.name)).count == 12)
    #expect(Set(months.map(language.shortName)).count == 12)
    #expect(Set(Weekday.allCases.map(language.name)).count == 7)
    #expect(Set(Weekday.allCases.map(language.shortestName)).count == 7)
  }

  @Test func `No days have a name too`() throws {
    let day = try #require(CivilDay(iso: "2026-11-22"))
    #expect(language.compactRange(DayRange(day, before: day)) == "no days")
  }
}
