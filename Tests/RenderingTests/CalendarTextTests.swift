import Messages
import Language
import Analysis
import CivilTime
import Diary
import TestSupport
import Testing

@testable import Rendering

@Suite struct CalendarTextTests {
  private func random(_ seed: UInt64) -> (months: [CalendarMonth], records: [DayRecord], period: DayRange) {
    var random = SplitMix64(seed: seed)
    let start = day("2024-02-05") + Int.random(in: 0..<200, using: &random)
    let period = DayRange(start, before: start + Int.random(in: 20..<400, using: &random))
    var records = Sample.records(period, seed: seed, gaps: [DayRange(start + 10, before: start + 17)])
    // Some free days are aura alone, some headaches of unknown intensity.
    for index in records.indices where index % 9 == 0 {
      if records[index].headache { records[index].peak = nil } else { records[index].migraine = true }
    }
    return (
      CalendarMonth.months(of: period, before: period.end, records: records), records, period
    )
  }

  private func minus(_ text: String) -> String { text == "-" ? "–" : text }

  private func text(
    _ months: [CalendarMonth], width: Int = 80, ascii: Bool = false, week: Weekday = .monday
  ) -> CalendarText {
    CalendarText(
      months, rule: .leiden2023, weekStart: week,
      Layout(language: .english, drawingWidth: width, ascii: ascii))
  }

  @Test(arguments: 0..<20, [false, true])
  func `The signs of a row add up to the totals beside them`(seed: UInt64, ascii: Bool) throws {
    let (months, _, _) = random(seed)
    let lines = text(months, ascii: ascii).rows().split(separator: "\n").map(String.init)
    for month in months {
      let name = Language.english.month(month.month)
      let index = try #require(lines.firstIndex { $0.hasPrefix(name) })
      let cells = lines[index].dropFirst(10).prefix(31)
      let totals = lines[index].dropFirst(41).split(separator: " ").map(String.init)
      let drugs = lines[index + 1].hasPrefix("          ") ? lines[index + 1].dropFirst(10) : ""
      #expect(cells.count { !"?·.○o ".contains($0) } == Int(totals[0]) ?? 0)
      #expect(cells.count { "○o".contains($0) } == month.counts.auraOnlyDays)
      #expect(month.counts[.migraineDays].map(String.init) ?? "–" == minus(totals[1]))
      #expect(drugs.count { "ta".contains($0) } == Int(totals[2]) ?? 0)
      #expect(cells.count { !"? ".contains($0) } == Int(totals[3]))
      #expect(cells.count { $0 != " " } == month.days.count)
      #expect(totals.map(minus) == month.counts.rowNumbers)
    }
  }

  @Test(arguments: 0..<10)
  func `The calendar in the terminal has the totals of the report's`(seed: UInt64) throws {
    let (months, records, period) = random(seed)
    let page = try #require(
      ParsedXML(
        HTMLReport.render(
          ReportModel(
            period: period, printed: period.end, version: "1", days: records, migraineRule: .leiden2023))))
    let rows = Set(page.all("tr").map(\.text))
    let hasAura = months.contains { $0.counts.auraOnlyDays > 0 }
    for month in months {
      let counts = month.counts
      func text(_ count: Int?) -> String { counts.recorded > 0 ? count.map(String.init) ?? "–" : "–" }
      let numbers =
        [text(counts.headacheDays), text(counts[.migraineDays])]
        + (hasAura ? [text(counts.auraOnlyDays)] : [])
        + [text(counts[.severeDays]), text(counts[.acuteMedicationDays])]
      let row =
        Language.english.month(month.month) + (month.isPart ? "‡" : "") + numbers.joined()
        + "\(counts.recorded)/\(counts.days)" + (counts.isLow ? "†" : "")
      #expect(rows.contains { $0.filter { !$0.isWhitespace } == row.filter { !$0.isWhitespace } }, "\(row)")
    }
  }

  @Test(arguments: 0..<20, [40, 80])
  func `The signs of a grid add up to the sentence under it`(seed: UInt64, width: Int) throws {
    let month = random(seed).months[0]
    let lines = text([month], width: width).grid()
    let body = try #require(lines.range(of: "\n\n")).lowerBound
    let signs = lines[..<body].split(separator: "\n").dropFirst(2).joined(separator: " ")
    let counts = month.counts
    #expect(signs.count { "▂▅█□".contains($0) } == counts.headacheDays)
    #expect(signs.count { $0 == "○" } == counts.auraOnlyDays)
    #expect(signs.count { $0 == "m" } == counts[.migraineDays] ?? 0)
    #expect(signs.count { "ta".contains($0) } == counts[.acuteMedicationDays] ?? 0)
    #expect(signs.count { "▂▅█□○·".contains($0) } == counts.recorded)
    #expect(signs.count { $0 == "?" } == counts.days - counts.recorded)
  }

  @Test(arguments: [0, 40, 41, 57, 58, 59, 80, 200], [false, true])
  func `The calendar in the terminal never wraps`(width: Int, ascii: Bool) {
    let months = random(3).months
    for calendar in [
      text(months, width: width, ascii: ascii).rows(), text(months, width: width, ascii: ascii).grid(),
    ] {
      for line in calendar.split(separator: "\n") {
        #expect(String(line).columns <= max(40, width), "\(line)")
      }
      if ascii { #expect(calendar.isPlainASCII) }
    }
  }

  @Test func `The calendar in the terminal shows one of everything`() {
    let months = CalendarMonth.months(
      of: Sample.small.period, before: Sample.small.period.end,
      records: Sample.small.calendar.flatMap { $0.days.map(\.record) })
    #expect(
      text(months).rows() == """
                  1   5    10   15   20   25   30   head mig med rec
        Mar 2026           ··▂·······▅█········?·      3   2   2  21
                                     at
        Apr 2026  ·█·······□····○·····                 2   2   1  20
                   a

        █ 7–10  ▅ 4–6  ▂ 1–3  □ headache, intensity unknown  ○ aura without headache
        · free  ? no entry  t triptan or ergot  a other acute drug
        Migraine days by the rule leiden2023. 1 migraine day was aura without headache
          and is no headache day.
        1 headache day is not in “mig”: whether it was migraine is not recorded.
        On 1 of the recorded days it is not recorded whether an acute drug was taken;
          “med” may be too low.

        """)
    #expect(
      text(months, ascii: true).rows().contains(
        "Apr 2026  .7.......h....o.....                 2   2   1  20\n"))
  }

  @Test(arguments: [(Weekday.monday, 6), (.sunday, 0), (.saturday, 1)])
  func `The calendar in the terminal begins its weeks where it is told`(first: Weekday, column: Int) throws {
    // 1 March 2026 is a Sunday.
    let months = CalendarMonth.months(
      of: days("2026-03-01", "2026-03-31"), before: day("2026-04-01"), records: [])
    let lines = text(months, week: first).grid().split(separator: "\n")
    #expect(lines[1].hasPrefix(Language.english.shortestName(first)))
    #expect(lines[2].prefix { $0 != "1" }.count == column * 7 + 1)
  }

  @Test func `Days that are not over are blank, and months recorded poorly are named`() {
    let records = days("2026-03-01", "2026-03-05").map { DayRecord(day: $0, recorded: .all, migraine: false) }
    let months = CalendarMonth.months(
      of: days("2026-03-01", "2026-03-31"), before: day("2026-03-11"), records: records)
    #expect(months[0].counts.days == 10)
    let rows = text(months).rows()
    #expect(rows.contains("Mar 2026  ·····?????                           0   0   0   5\n"))
    #expect(rows.contains("Mar 2026: 5 of 10 days recorded; its counts are likely too low."))
    let ahead = CalendarMonth.months(
      of: days("2026-03-01", "2026-03-31"), before: day("2026-03-01"), records: [])
    #expect(text(ahead).grid().contains("No day of March 2026 is over yet."))
  }
}
