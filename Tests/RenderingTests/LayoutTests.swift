import Messages
import Language
import Analysis
import CivilTime
import Diary
import TestSupport
import Testing

@testable import Rendering

@Suite struct LayoutTests {
  @Test(arguments: [("Müller", 6), ("山田 花子", 9), ("e\u{301}", 1), ("👍", 2), ("한글", 4), ("", 0), ("ﾊﾝｶｸ", 4)])
  func `Columns of the terminal are counted`(text: String, expected: Int) {
    #expect(text.columns == expected)
  }

  @Test func `Text is padded and wrapped by columns, and no word is split`() {
    #expect("山田".left(6) == "山田  " && "山田".right(6) == "  山田" && "abc".left(2) == "abc")
    #expect("a bb ccc dddd".wrapped(to: 6, indent: " ") == ["a bb", " ccc", " dddd"])
    #expect("unbreakable x".wrapped(to: 4) == ["unbreakable", "x"])
    #expect("".wrapped(to: 4) == [])
  }

  @Test func `Ranges are as short as they can be read`() {
    #expect(Language.english.range(days("2025-10-01", "2025-10-28")) == "1 – 28 Oct 2025")
    #expect(Language.english.range(days("2025-05-01", "2026-10-31")) == "1 May 2025 – 31 Oct 2026")
    #expect(Language.english.range(days("2025-05-01", "2025-10-31")) == "1 May – 31 Oct 2025")
    #expect(Language.english.range(days("2025-05-01", "2025-05-01")) == "1 May 2025")
    #expect(Language.english.compactRange(days("2025-07-09", "2025-09-30")) == "9 Jul–30 Sep 25")
    #expect(Language.english.compactRange(days("2025-10-29", "2026-03-15")) == "29 Oct 25–15 Mar 26")
    #expect(
      Language.english.compactRange(DayRange(day("2026-01-01"), before: day("2026-01-01"))) == "no days")
  }

  @Test func `Declared ranges that touch are joined, and many are listed on page 2`() {
    let period = days("2025-01-01", "2025-12-31")
    func declared(_ ranges: [DayRange]) -> DeclaredDays {
      DeclaredDays(
        ranges.map { DeclaredRange(start: $0.start, last: $0.last) }, in: period, language: .english)
    }
    let two = declared([
      days("2025-02-01", "2025-02-28"), days("2025-01-01", "2025-01-31"), days("2024-01-01", "2024-02-01"),
    ])
    #expect(two.ranges == [days("2025-01-01", "2025-02-28")])
    #expect(two.sentence?.hasSuffix("1 Jan – 28 Feb 2025.") == true && two.markup(1) == .empty)
    let many = declared((0..<8).map { DayRange(day("2025-01-01") + 20 * $0) })
    #expect(many.sentence?.contains("8 ranges, listed on page 2") == true)
    #expect(many.markup(8).html.contains("21 May 2025"))
    #expect(declared([]).sentence == nil)
  }

  private func lane(_ courses: [PreventiveTrial]) -> PreventiveLane {
    let period = days("2025-05-01", "2026-10-31")
    let history = courses.enumerated().map { number, course in
      var course = course
      course.id = number + 1
      return TriedPreventive(course, Sample.candesartanComparison, today: period.end)
    }
    return PreventiveLane(
      axis: TimeAxis(months: period.months, left: 118, right: 1850),
      selection: PreventiveSelection(history, in: period, today: period.end), end: period.end,
      language: .english)
  }

  private func course(_ drug: String, _ start: String, _ stop: String?) -> PreventiveTrial {
    PreventiveTrial(
      id: 1,
      trial: Trial(
        drug: drug, steps: [DoseStep(day: day(start), amount: mg(50))], stop: stop.map { day($0) }),
      drugClass: .other)
  }

  @Test func `Preventives and their captions are kept apart`() {
    #expect(lane([course("a", "2025-06-01", "2025-09-01"), course("b", "2026-03-01", nil)]).rows.count == 1)
    let overlapping = lane([course("a", "2025-06-01", "2026-06-01"), course("b", "2025-09-01", nil)])
    #expect(overlapping.rows.count == 2)
    // A bar too short for its name has it in the caption, which keeps its neighbour off the row.
    let short = lane([
      course("forty-characters-long-name-of-some-drug", "2025-06-01", "2025-06-10"),
      course("b", "2025-07-15", nil),
    ])
    #expect(short.rows.count == 2)
    #expect(short.rows[0][0].caption.contains("Forty-characters-long") && !short.rows[0][0].fits)
    for item in short.rows.joined() { #expect(item.extent.upperBound <= 1860) }
  }

  @Test func `At most three preventives are drawn, those taken last, and none from outside the period`() {
    let lane = lane([
      course("old", "2024-01-01", "2024-06-01"), course("still taken", "2025-01-01", nil),
      course("one", "2025-06-01", "2025-07-01"), course("two", "2025-08-01", "2025-09-01"),
      course("three", "2025-10-01", "2025-11-01"),
    ])
    let titles = lane.rows.joined().map(\.tried.trial.drug).sorted()
    #expect(titles == ["still taken", "three", "two"] && lane.leftOut == 1)
    #expect(lane.rows.joined().first { $0.tried.trial.drug == "still taken" }?.starts == false)
  }

  @Test func `An injection is drawn over the days it covers, and the last one named`() throws {
    var course = course("eptinezumab", "2026-01-10", "2026-04-10")
    course.trial.intervalDays = 84
    course.trial.giveOnSchedule(through: day("2026-04-10"))
    let lane = lane([course])
    let item = try #require(lane.rows.first?.first)
    #expect(item.right == lane.axis.x(day("2026-04-04") + 84))
    #expect(item.caption.hasSuffix("✕ last 10 Apr 2026") && item.title == "Eptinezumab 50 mg every 84 days")
  }

  @Test func `The calendar is legible and inside the page, and loses its oldest months where it is not`() {
    func layout(_ results: Int, _ months: Int, _ paper: Paper) -> PageBudget.Fit {
      PageBudget(
        paper: paper, results: Array(repeating: "a result", count: results), questions: 12, hasNow: true,
        acute: 25, monthPanel: 400, panels: { _ in [] }, legend: 40, definitions: 20
      ).layout(months: months)
    }
    #expect(layout(0, 3, .a4).rowHeight == 46 && layout(0, 3, .a4).rows == 3)
    let (wide, narrow) = (layout(3, 18, .a4), layout(3, 18, .letter))
    #expect(wide.rows == 18 && wide.rowHeight >= 26 && narrow.rowHeight <= wide.rowHeight)
    #expect(layout(30, 18, .a4).rows == 6)
  }
}
