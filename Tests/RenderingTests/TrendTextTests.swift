import Analysis
import Language
import Messages
import CivilTime
import Diary
import TestSupport
import Testing

@testable import Rendering

@Suite struct TrendTextTests {
  private let today = day("2026-07-15")

  /// January to June with so many headaches a month, every other day checked in, save for the days of `gap`.
  private func table(_ headaches: [Int], gap: DayRange? = nil, dosed: Bool = false) -> DayTable {
    var table = DayTable(today: today)
    var month = day("2026-01-01").month
    for count in headaches {
      for (number, day) in month.days.enumerated() where gap.map({ !$0.contains(day) }) ?? true {
        guard number < count else {
          table.add(CheckIn(day: day))
          continue
        }
        var attack = Attack(
          onset: Onset(Moment(day, minuteOfDay: 600, offset: nil)), end: .unknown)
        attack.peak = 8
        attack.recordedFields = .all
        table.add(AttackFacts(attack))
        if dosed { table.add(DoseFacts(day: day, overuseClass: .triptan)) }
      }
      month = month.next
    }
    return table
  }

  private func course(_ drug: String, _ first: String, _ stop: String?) -> PreventiveTrial {
    PreventiveTrial(
      id: 1,
      trial: Trial(drug: drug, steps: [DoseStep(day: day(first), amount: mg(25))], stop: stop.map(day)),
      drugClass: .snri)
  }

  private func trend(
    _ table: DayTable, _ courses: [PreventiveTrial] = [], by unit: Trend.Unit = .month, most: Int = 18
  ) -> Trend {
    Trend(of: table, trials: courses, by: unit, most: most)
  }

  @Test func `The trend is of whole months, none before the first entry and none that is not over`() {
    let trend = trend(table([12, 10, 8, 6, 4, 2, 1]))
    #expect(trend.stretches.map(\.range.start) == (1...6).map { day("2026-0\($0)-01") })
    #expect(trend.stretches.map(\.counts.headacheDays) == [12, 10, 8, 6, 4, 2])
    #expect(self.trend(table([12, 10, 8, 6, 4, 2, 1]), most: 2).stretches.count == 2)
    #expect(self.trend(DayTable(today: today)).stretches.isEmpty)
  }

  @Test func `The trend is of 28 days counted back from yesterday`() {
    let trend = trend(table([0, 0, 0, 0, 0, 3]), by: .fourWeeks)
    #expect(trend.stretches.last?.range == days("2026-06-17", "2026-07-14"))
    #expect(trend.stretches.allSatisfy { $0.range.count == 28 })
    #expect(trend.stretches.first.map { $0.range.contains(day("2026-01-01")) } == true)
    #expect(trend.stretches.last?.counts.recorded == 14)
  }

  /// January 2025 to June 2026: April to June of both.
  @Test func `The trend has the last stretch, the mean of the last three and of the same a year before`() {
    var table = table([12, 10, 8, 6, 4, 2])
    var month = day("2025-01-01").month
    for count in [1, 2, 3, 9, 8, 4, 1, 1, 1, 1, 1, 1] {
      for (number, day) in month.days.enumerated() {
        if number < count { table.add(headache(on: day)) } else { table.add(CheckIn(day: day)) }
      }
      month = month.next
    }
    let trend = trend(table)
    #expect(trend.summary(.days(.headacheDays)) == Trend.Summary(last: 2, latest: 4, yearBefore: 7))
    #expect(Language.english.trendHeads(trend) == ["Jun", "Apr–Jun", "year ago"])
    #expect(self.trend(table, most: 14).summary(.days(.headacheDays)).yearBefore == 6)
    #expect(self.trend(table, most: 13).summary(.days(.headacheDays)).yearBefore == nil)
  }

  private func headache(on day: CivilDay) -> AttackFacts {
    var attack = Attack(onset: Onset(Moment(day, minuteOfDay: 600, offset: nil)), end: .unknown)
    attack.recordedFields = .all
    return AttackFacts(attack)
  }

  @Test func `The trend leaves a month recorded poorly out of the means, and names it`() {
    let trend = trend(table([12, 10, 8, 6, 4, 2], gap: days("2026-05-10", "2026-05-20")))
    #expect(trend.stretches[4].counts.isLow)
    #expect(trend.summary(.days(.headacheDays)) == Trend.Summary(last: 2, latest: 4, yearBefore: nil))
    let text = TrendText(trend, Layout(language: .english)).render()
    #expect(
      text.contains(
        "May 2026: 20 of 31 days recorded; its counts are likely too low. The means leave\n  it out."))
  }

  @Test(arguments: [("2026-05-31", nil), ("2026-04-30", 3)] as [(String, Double?)])
  func `The trend has no mean of the last month alone`(gapTo: String, mean: Double?) {
    let summary = trend(table([12, 10, 8, 6, 4, 2], gap: days("2026-04-01", gapTo))).summary(
      .days(.headacheDays))
    #expect(summary == Trend.Summary(last: 2, latest: mean, yearBefore: nil))
  }

  @Test func `Each month is a bar, with the preventives under it, and unknown where it has no number`() {
    let gone = table([12, 10, 8, 6, 4, 2], gap: days("2026-03-01", "2026-03-31"), dosed: true)
    let courses = [
      course("milnacipran", "2026-01-20", "2026-03-05"), course("metoprolol", "2026-03-10", nil),
    ]
    let text = TrendText(trend(gone, courses), Layout(language: .english)).render()
    #expect(
      text == """
                        Jan 26–Jun 26       Jun   Apr–Jun  year ago
        headache days   █▇?▄▃▂                2       4.0         –
        migraine days   █▇?▄▃▂                2       4.0         –
        severe days     █▇?▄▃▂                2       4.0         –
        acute med days  █▇?▄▃▂                2       4.0         –
        triptan days    █▇?▄▃▂                2       4.0         –
        preventive      mmm
                          eeee    m milnacipran  e metoprolol

        Each line has its own scale: █ is its highest month, · none, ? not recorded.
        Means of the last 3 months, and of the same 3 a year ago.
        Migraine days by the rule leiden2023.

        """)
    let ascii = TrendText(trend(gone, courses), Layout(language: .english, ascii: true)).render()
    #expect(ascii.isPlainASCII)
    #expect(ascii.contains("headache days   98?532"))
  }

  @Test(arguments: [0, 40, 46, 56, 80, 120])
  func `The trend keeps to the width, the latest months last to go`(width: Int) {
    let table = table((0..<6).map { 3 + $0 })
    let text = TrendText(
      trend(table, [course("onabotulinumtoxinA", "2026-01-20", nil)]),
      Layout(language: .english, drawingWidth: width)
    )
    .render()
    for line in text.split(separator: "\n") { #expect(String(line).columns <= max(40, width), "\(line)") }
    #expect(text.contains("8"))
  }

  @Test func `The trend gives each preventive a letter of its own`() {
    #expect(
      LetterLanes.letters(["milnacipran", "metoprolol", "Memantine"]) == ["m", "e", "a"].map(Character.init))
    #expect(LetterLanes.letters(["aa", "aa", "山"]) == ["a", "0", "1"].map(Character.init))
  }
}
