import Diary
import Analysis
import CivilTime
import TestSupport
import Testing

@testable import Rendering

@Suite struct ComparisonTextTests {
  @Test func `A comparison is a table, the result, the cautions and the caveat`() {
    let expected = """
      Milnacipran 100 mg: 15.7 headache days in 28 before, 11.0 on it, about 5 fewer.
        From 9 fewer to 1 fewer fits.
      More than day-to-day chance and usual good and bad months would give.
      138 days at this dose; 56 are usually asked for.

                                              before                     on
                                     9 Jul–30 Sep 25    22 Dec 25–15 Mar 26
      recorded days                         73 of 84               79 of 84

      per 28 recorded days      before      on  change (95% interval)
        headache days             15.7    11.0  −4.7 (−8.5 to −1.0)    ├────●─────┤┊
        migraine days             10.0     7.4  −2.5 (−7.0 to +1.3)      ├─────○───┼─┤
        moderate or severe days   11.5     8.2  −3.4 (−6.2 to +0.6)       ├───○────┼┤
        acute medication days     11.5     7.4  −4.1 (−8.0 to 0.0)      ├────○─────┤
        attacks                    8.4     6.7  −1.7 (no interval)

      Migraine days, moderate or severe days, acute medication days: uncertain.
      Months differ by about 1.7 days in 28 (one standard deviation).

      Headache days in blocks of 28 days: 16, 15/24, 10/21 before; 14, – from the
        first dose.

      Before: 87% of the days are recorded; the others are unknown and may differ.

      Migraine days by the rule leiden2023.
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
      Candesartan 16 mg: 14.9 headache days in 28 before, 7.5 on it, about 7 fewer.
        The diary cannot tell this from chance: from 14 fewer to 0.1 more fits.

                                              before                     on
                                      2 Apr-3 May 26        9 Aug-31 Oct 26
      recorded days                         30 of 32               82 of 84

      per 28 recorded days      before      on  change (95% interval)
        headache days             14.9     7.5  -7.4 (-14.4 to +0.1)   |-----o-----|
        migraine days             11.2     4.1  -7.1 (-12.4 to -1.9)     |---*----|:
        moderate or severe days    5.6     2.0  -3.6 (-6.5 to 0.0)            |-o--|
        acute medication days      9.3     4.8  -4.6 (-12.1 to +1.8)     |-----o---+-|

      Migraine days: fewer. Moderate or severe days, acute medication days: uncertain.
      Months differ by about 1.7 days in 28 (one standard deviation).

      Migraine days by the rule leiden2023.
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
    #expect(
      text.hasPrefix("Two ranges of days: 15.7 headache days in 28 in the first, 11.0 in the second,\n")
        && text.contains("first                 second\n"))
    #expect(text.contains("First: 87% of the days are recorded"))
  }

  @Test func `The percentage is a detail, and left out with fewer than 56 recorded days before`() {
    func text(_ comparison: Comparison, isDetailed: Bool = true) -> String {
      let details = ComparisonDetails(
        second: nil,
        counts: AdditionalCounts(
          before: days("2025-01-01", "2025-01-01"), on: days("2025-01-02", "2025-01-02"),
          in: DayTable(today: day("2026-01-01"))),
        before: Burden([], minutes: [:]), on: Burden([], minutes: [:]))
      return ComparisonText(Layout(language: .english)).render(
        comparison, details: isDetailed ? details : nil)
    }
    var comparison = Sample.milnacipranComparison
    #expect(text(comparison).contains("Headache days −30%"))
    #expect(!text(comparison, isDetailed: false).contains("−30%"))
    comparison.measures[0].marks = nil
    #expect(!text(comparison).contains("Headache days −30%"))
  }

  @Test func `A halving is spoken of where half is a size, and of fewer days`() {
    func text(before: Double, low: Double, high: Double) -> String {
      var comparison = Sample.milnacipranComparison
      comparison.measures[0].before.per28 = before
      comparison.measures[0].change = RateChange(
        per28: (low + high) / 2, ci95: Interval(low: low, high: high), percent: 0,
        percentCI95: Interval(low: 100 * low / before, high: 100 * high / before))
      return ComparisonText(Layout(language: .english)).render(comparison)
    }
    #expect(text(before: 16, low: -5, high: 3).contains("A halving does not fit."))
    #expect(text(before: 16, low: -12, high: -9).contains("It is a halving or more."))
    // One day more or fewer is a quarter of it; more days are no halving.
    #expect(!text(before: 3.9, low: -1, high: 1).contains("halving"))
    #expect(!text(before: 16, low: 2, high: 9).contains("halving"))
    #expect(!text(before: 16, low: -9, high: 3).contains("halving"))
  }

  @Test func `Every stretch is a row where all of them are compared, and no estimator is named`() {
    let text = ComparisonText(Layout(language: .english)).render(Sample.jointComparison)
    let expected = """
      Milnacipran 100 mg: 15.7 headache days in 28 without it, 11.0 on it, about 5
        fewer. From 9 fewer to 1 fewer fits.
      More than day-to-day chance and usual good and bad months would give.
      138 days at this dose; 56 are usually asked for.

                                              headache days of recorded    per 28
        off         1 Jan–30 Sep 25                          120 of 270      12.4
        on 100 mg   29 Oct 25–15 Mar 26                       50 of 138      10.1
        off         29 Mar–30 Apr 26                             2 of 9  left out
      The next table has the levels off and on in the long run that fit all of these
        stretches; two ranges compared alone can give other numbers.

      per 28 recorded days         off      on  change (95% interval)
      """
    #expect(text.hasPrefix(expected), "\(text)")
    #expect(!text.contains("mcn-"))
  }

  @Test(arguments: [Adequacy.tooEarly, .interim, .notYet])
  func `Before the day from which a drug can be judged there are counts and limits, and no direction`(
    adequacy: Adequacy
  ) throws {
    var comparison = Sample.milnacipranComparison
    comparison.adequacy = adequacy
    comparison.isInterim = true
    let text = ComparisonText(Layout(language: .english)).render(comparison)
    #expect(
      text.hasPrefix(
        "Interim. Milnacipran 100 mg: 15.7 headache days in 28 before, 11.0 on it;\n  anything from 9 fewer to 1 fewer fits.\n"
      ), "\(text)")
    #expect(
      !text.contains("good and bad months would") && !text.contains("Migraine days: ")
        && !text.contains("halving"))
    #expect(text.contains("Whoever looks every week"))
    var model = Sample.rich
    model.history[1].comparison = comparison
    let page = try #require(ParsedXML(HTMLReport.render(model))?.elements.first?.text)
    #expect(page.contains("Interim: anything from 9 fewer to 1 fewer fits"))
    #expect(page.contains("15.7 headache days in 28 before, 11.0 on it. Interim"))
    #expect(page.contains("−4.7 (−8.5 to −0.8), interim") || page.contains(", interim"))
    // A course that ended too soon has no such day: what there is, is all there will be.
    comparison.judgeableFrom = nil
    comparison.isInterim = false
    #expect(ComparisonText(Layout(language: .english)).render(comparison).contains("about 5 fewer"))
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
