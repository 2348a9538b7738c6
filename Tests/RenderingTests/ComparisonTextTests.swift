import Diary
import Analysis
import CivilTime
import TestSupport
import Testing

@testable import Rendering

@Suite struct ComparisonTextTests {
  @Test func `A comparison is a table, the result, the cautions and the caveat`() {
    let expected = """
      Milnacipran 100 mg
                                              before                     on
                                     9 Jul–30 Sep 25    22 Dec 25–15 Mar 26
      recorded days                         73 of 84               79 of 84

      per 28 recorded days      before      on  change (95% interval)
        headache days             15.7    11.0  −4.7 (−8.5 to −1.0)    ├────●─────┤┊
        migraine days             10.0     7.4  −2.5 (−7.0 to +1.3)      ├─────○───┼─┤
        moderate or severe days   11.5     8.2  −3.4 (−6.2 to +0.6)       ├───○────┼┤
        acute medication days     11.5     7.4  −4.1 (−8.0 to 0.0)      ├────○─────┤
        attacks                    8.4     6.7  −1.7 (no interval)

      Fewer headache days; the interval excludes no change.
      Headache days −30% (95% interval −54% to −7%).
      Allows for runs (D 1.35) and for monthly swings of about ±1.7 days per 28
        (mostly the general value).
      Migraine days, moderate or severe days, acute medication days: uncertain.

      Headache days in blocks of 28 days: 16, 15/24, 10/21 before; 14, – from the
        first dose.
      138 days at this dose: as long as this kind of drug needs to be judged.

      Before: 87% of the days are recorded; the others are unknown and may differ.

      95% intervals by mcn-2. Migraine days by the rule leiden2023.
      One person, before and after: season, natural swings and regression to the mean
      are not excluded. A swing or trend lasting several months is only partly
      covered.

      """
    #expect(ComparisonText(Layout(language: .english)).render(Sample.milnacipranComparison) == expected)
  }

  @Test func `A comparison needs only ASCII where asked, with the same columns`() {
    var comparison = Sample.candesartanComparison
    comparison.cautions = []
    let expected = """
      Candesartan 16 mg
                                              before                     on
                                      2 Apr-3 May 26        9 Aug-31 Oct 26
      recorded days                         30 of 32               82 of 84

      per 28 recorded days      before      on  change (95% interval)
        headache days             14.9     7.5  -7.4 (-14.4 to +0.1)   |-----o-----|
        migraine days             11.2     4.1  -7.1 (-12.4 to -1.9)     |---*----|:
        moderate or severe days    5.6     2.0  -3.6 (-6.5 to 0.0)            |-o--|
        acute medication days      9.3     4.8  -4.6 (-12.1 to +1.8)     |-----o---+-|

      Uncertain: the interval includes no change.
      Allows for runs (D 1.35) and for monthly swings of about +-1.7 days per 28
        (mostly the general value).
      Migraine days: fewer. Moderate or severe days, acute medication days: uncertain.

      95% intervals by mcn-2. Migraine days by the rule leiden2023.
      One person, before and after: season, natural swings and regression to the mean
      are not excluded. A swing or trend lasting several months is only partly
      covered.

      """
    let text = ComparisonText(Layout(language: .english, ascii: true)).render(comparison)
    #expect(text == expected)
    #expect(text.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func `Missing free days come first, with a line to copy, and counts are without a rate`() {
    let comparison = Comparison(
      drug: "erenumab", estimator: .mcn2, migraineRule: nil,
      before: ComparedWindow(range: days("2024-09-08", "2024-11-30"), recorded: 20),
      on: ComparedWindow(range: days("2026-08-08", "2026-10-30"), recorded: 84),
      measures: [
        MeasureComparison(
          measure: .days(.headacheDays), before: WindowCount(count: 20, recorded: 20, per28: nil),
          on: WindowCount(count: 9, recorded: 84, per28: 3), change: nil, autocorrelation: nil,
          reason: .freeDaysMissing)
      ],
      cautions: [
        Caution(.interim, range: days("2026-12-05", "2026-12-05"), number: 40),
        Caution(.freeDaysMissing, side: .before, range: days("2024-09-08", "2024-11-30")),
      ])
    let lines = ComparisonText(Layout(language: .english)).render(comparison).split(separator: "\n").map(
      String.init)
    #expect(lines[0].hasPrefix("Before: few headache-free days are recorded, too few to trust a rate"))
    #expect(lines.contains("  headache complete 2024-09-08..2024-11-30"))
    #expect(lines.contains { $0.hasSuffix("–     3.0  counted 20 and 9: no rate") })
    #expect(lines.contains("Interim: 40 days at this dose; long enough to judge from 5 Dec 2026."))
  }

  @Test func `Two windows that cannot be compared get a reason and no table`() {
    var comparison = Sample.candesartanComparison
    comparison.measures = []
    comparison.cautions = [Caution(.notComparable), Caution(.tooFewDays, side: .on, number: 12)]
    let text = ComparisonText(Layout(language: .english)).render(comparison)
    #expect(
      text.hasSuffix(
        "\nThe two windows cannot be compared.\nOn: only 12 days are recorded; more are needed to compare.\n")
    )
    #expect(!text.contains("per 28") && text.contains("30 of 32"))
  }

  @Test func `The sides of two ranges are named, and those of the time on and off a drug`() {
    var comparison = Sample.milnacipranComparison
    #expect(
      ComparisonText(Layout(language: .english)).render(comparison, sides: .off).contains(
        "         on                    off\n"))
    comparison.drug = nil
    comparison.dose = nil
    let text = ComparisonText(Layout(language: .english)).render(comparison)
    #expect(text.hasPrefix("Two ranges of days\n") && text.contains("first                 second\n"))
    #expect(text.contains("First: 87% of the days are recorded"))
  }

  @Test func `The percentage is left out with fewer than 56 recorded days before`() {
    var comparison = Sample.milnacipranComparison
    #expect(ComparisonText(Layout(language: .english)).render(comparison).contains("Headache days −30%"))
    comparison.measures[0].marks = nil
    #expect(!ComparisonText(Layout(language: .english)).render(comparison).contains("Headache days −30%"))
  }

  @Test(arguments: 0..<50)
  func `A comparison is never wider than 80 columns and has no control character`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var comparison = Sample.milnacipranComparison
    comparison.drug = [
      "\u{1B}[31mred", "山田山田", "a very long name of a drug, as people type them in their diary",
    ]
    .randomElement(using: &random)
    comparison.measures = (DayMeasure.compared.map(Measure.days) + [.attacks]).map { measure in
      let low = Double.random(in: -28...28, using: &random)
      let high = Double.random(in: low...28, using: &random)
      return MeasureComparison(
        measure: measure,
        before: WindowCount(count: 3, recorded: 84, per28: Double.random(in: 0...28, using: &random)),
        on: WindowCount(count: 3, recorded: 84, per28: Double.random(in: 0...28, using: &random)),
        change: RateChange(
          per28: (low + high) / 2, ci95: Interval(low: low, high: high), percent: -20,
          percentCI95: Interval(low: -50, high: .infinity)),
        autocorrelation: nil)
    }
    comparison.cautions = ComparisonSentenceTests.cautions.shuffled(using: &random)
    for ascii in [false, true] {
      let text = ComparisonText(Layout(language: .english, ascii: ascii)).render(comparison)
      for line in text.split(separator: "\n") { #expect(String(line).columns <= 80, "\(line)") }
      #expect(text.removingControlCharacters == text)
    }
  }

  @Test
  func `Every interval is drawn on one scale, the change inside it and zero in the same column`() throws {
    let intervals = [Interval(low: -9, high: -2), Interval(low: -2, high: 6), Interval(low: 1, high: 2)]
    let whisker = Whisker(width: 21, intervals: intervals)
    let texts = intervals.map { interval in
      whisker.text(
        RateChange(per28: (interval.low + interval.high) / 2, ci95: interval, percent: nil, percentCI95: nil))
    }
    for text in texts { #expect(text.count == 21) }
    let zero = try #require(texts[0].firstIndex(of: "┊"))
    #expect(Array(texts[1])[texts[0].distance(from: texts[0].startIndex, to: zero)] == "┼")
    #expect(texts[0].contains("●") && texts[1].contains("○") && texts[2].contains("●"))
    let none = RateChange(per28: 1, ci95: nil, percent: nil, percentCI95: nil)
    #expect(whisker.text(none).filter { $0 != " " } == "┊")
  }
}
