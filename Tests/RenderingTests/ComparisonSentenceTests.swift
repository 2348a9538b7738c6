import Messages
import Language
import Analysis
import CivilTime
import Diary
import TestSupport
import Testing

@testable import Rendering

/// Words that claim more than counts and intervals can.
let forbiddenWords = ["verdict", "responder", "significant", "works", "beyond chance", "worked", "effective"]

@Suite struct ComparisonSentenceTests {
  /// Every caution with and without what it may carry.
  static var cautions: [Caution] {
    Caution.Code.allCases.flatMap { code in
      [ComparisonSide.before, .on, nil].flatMap { side in
        [
          Caution(code, side: side),
          Caution(
            code, side: side, range: days("2025-07-09", "2025-09-30"), names: ["topiramate", "propranolol"],
            number: 12),
        ]
      }
    }
  }

  /// Sentences are broken into lines, differently on each.
  private func unspaced(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  @Test(arguments: Caution.Code.allCases)
  func `A caution stands in the terminal and on the page, in the same words`(code: Caution.Code) throws {
    let cautions = Self.cautions.filter { $0.code == code }
    var comparison = Sample.milnacipranComparison
    comparison.cautions = cautions
    var model = Sample.small
    model.history[0].comparison = comparison
    let terminal = unspaced(ComparisonText(Layout(language: .english)).render(comparison))
    let page = unspaced(try #require(ParsedXML(HTMLReport.render(model))?.elements.first?.text))
    for caution in cautions {
      #expect(terminal.contains(unspaced(Language.english.caution(caution))), "\(caution)")
      // On paper there is nothing to type.
      #expect(page.contains(unspaced(Language.english.pageCaution(caution))), "\(caution)")
    }
  }

  @Test func `No two cautions have the same sentence`() {
    let sentences = Caution.Code.allCases.map { Language.english.caution(Caution($0, side: .on, number: 12)) }
    #expect(Set(sentences).count == sentences.count)
  }

  @Test func `Where headache-free days are missing the exact line to type is given`() {
    let caution = Caution(.freeDaysMissing, side: .before, range: days("2025-07-09", "2025-09-30"))
    #expect(Language.english.caution(caution).hasSuffix("type: headache complete 2025-07-09..2025-09-30"))
  }

  @Test func `The preventive that changed is named, and when`() {
    let sentence = Language.english.caution(
      Caution(.confounded, side: .on, range: days("2026-01-02", "2026-01-20"), names: ["topiramate"]))
    #expect(sentence.contains("Topiramate") && sentence.contains("2 – 20 Jan 2026"))
  }

  @Test func `The sides are called what the comparison calls them`() {
    let caution = Caution(.tooFewDays, side: .before, number: 9)
    #expect(
      Language.english.caution(caution) == "Before: only 9 days are recorded; more are needed to compare.")
    #expect(Language.english.caution(caution, sides: .off).hasPrefix("On: only 9 days"))
    #expect(Language.english.caution(caution, sides: .ranges).hasPrefix("First: only 9 days"))
  }

  @Test func `No sentence claims what one person's diary cannot show`() {
    var all = Self.cautions.map { Language.english.caution($0) }
    for measure in (DayMeasure.compared.map(Measure.days) + [.attacks]) {
      all += [Direction.fewer, .more, .withinSwings].compactMap(Language.english.compared)
      for direction in [Direction.fewer, .more, .withinSwings, .uncertain, .undefined] {
        all.append(Language.english.result(direction, of: measure))
      }
      all.append(Language.english.name(measure))
    }
    all.append(
      Language.english.others(Sample.milnacipranComparison.measures + Sample.candesartanComparison.measures))
    all += [SwingAllowance.Source.general, .mostlyGeneral, .thisDiary].compactMap { source in
      var measure = Sample.milnacipranComparison.measures[0]
      measure.swings?.from = source
      return Language.english.allowance(measure)
    }
    all += TrialPhase.Kind.allCases.map(Language.english.name)
    for (low, high) in [(-80.0, -50.0), (-80, -20), (-40, 10), (-60, Double.infinity)] {
      let change = RateChange(
        per28: -3, ci95: nil, percent: -30, percentCI95: Interval(low: low, high: high))
      all.append(Language.english.percent(change, of: .days(.headacheDays)) ?? "")
    }
    all +=
      StopReason.allCases.map(Language.english.name) + MigraineRule.allCases.map(Language.english.definition)
    all += [
      Language.english.caveat, Language.english.swingCaveat, Language.english.interval([.mcn1]),
      Language.english.interval([.mcn2, .mcn4]),
      Language.english.forestNote,
    ]
    // What the pages print is searched too: nothing there may come from elsewhere. The migraine rule speaks
    // of a drug's effect on the day only.
    all.append(HTMLReport.render(Sample.rich))
    all.append(ComparisonText(Layout(language: .english)).render(Sample.milnacipranComparison))
    for sentence in all {
      for word in forbiddenWords {
        #expect(!sentence.lowercased().contains(word), "\(word): \(sentence.prefix(200))")
      }
    }
  }

  @Test(arguments: [
    (-8.5, -1.04, Direction.fewer), (-8.0, -0.04, .uncertain), (-8.0, -0.05, .fewer), (0.04, 3, .uncertain),
    (0.05, 3, .more), (-1, 1, .uncertain), (0, 0, .uncertain),
  ])
  func `A change is judged on its limits as printed`(low: Double, high: Double, expected: Direction) {
    let change = RateChange(
      per28: (low + high) / 2, ci95: Interval(low: low, high: high), percent: nil, percentCI95: nil)
    #expect(change.direction == expected)
  }

  @Test(arguments: [
    ((-8.0, -0.06), (-7.0, -1.0), Direction.fewer), ((-8.0, 0.2), (-7.0, -0.06), .withinSwings),
    ((-8.0, -0.04), (-7.0, -0.06), .withinSwings), ((-8.0, 0.2), (-7.0, -0.04), .uncertain),
    ((0.1, 8.0), (0.5, 7.0), .more), ((-0.1, 8.0), (0.5, 7.0), .withinSwings),
  ])
  func `An interval with an allowance for swings gets one of three sentences, by its limits as printed`(
    wide: (Double, Double), narrow: (Double, Double), expected: Direction
  ) {
    func change(_ limits: (Double, Double)) -> RateChange {
      RateChange(
        per28: 0, ci95: Interval(low: limits.0, high: limits.1), percent: nil, percentCI95: nil)
    }
    var measure = Sample.milnacipranComparison.measures[0]
    measure.change = change(wide)
    measure.dayToDay = change(narrow)
    #expect(measure.direction == expected)
    measure.dayToDay = nil
    #expect(measure.direction == (expected == .withinSwings ? .uncertain : expected))
  }

  @Test func `The allowance for runs and swings is named, and where it comes from`() {
    var measure = Sample.milnacipranComparison.measures[0]
    #expect(
      Language.english.allowance(measure)
        == "Allows for runs (D 1.35) and for monthly swings of about ±1.7 days per 28 (mostly the general value)."
    )
    measure.swings = SwingAllowance(tau2: 0.12, daysPer28: 0, blocks: 0, from: .general)
    #expect(
      Language.english.allowance(measure)?.hasSuffix("and for monthly swings (the general value).") == true)
    measure.swings = nil
    #expect(Language.english.allowance(measure) == nil)
  }

  @Test func `A halving is inside or outside the printed interval`() {
    #expect(Interval(low: -80, high: -50.4).halving == .wholeIntervalBeyond)
    #expect(Interval(low: -80, high: -49.4).halving == .inside)
    #expect(Interval(low: -49.4, high: 5).halving == .outside)
    #expect(Interval(low: -49.6, high: .infinity).halving == .inside)
    #expect(Interval(low: -10, high: .infinity).halving == .outside)
  }

  @Test(arguments: [
    (-80.0, -50.0, ": the whole interval is at a 50% reduction or beyond."), (-80, -20, "−20%)."),
    (-40, 10, ": a 50% reduction lies outside the interval."),
  ])
  func `A halving is spoken of only where that says something`(low: Double, high: Double, end: String) {
    let change = RateChange(per28: -3, ci95: nil, percent: -30, percentCI95: Interval(low: low, high: high))
    #expect(Language.english.percent(change, of: .days(.headacheDays))?.hasSuffix(end) == true)
  }

  @Test func `Between what the change lies is said where a day is not recorded`() {
    var measure = Sample.milnacipranComparison.measures[0]
    measure.bounds = UnrecordedBounds(lowest: -10.04, highest: 0.3)
    #expect(
      Language.english.bounds(measure)
        == "Whatever the days not recorded were like, the change counted lies between −10.0 and +0.3 per 28.")
    measure.bounds = UnrecordedBounds(lowest: -4, highest: -4)
    #expect(Language.english.bounds(measure) == nil)
  }

  @Test func `The chronic range is named with ICHD-3's months, and nothing is said below it`() {
    #expect(
      Language.english.beforeClass(.from15)?.contains("15 or more a month for more than 3 months") == true)
    #expect(Language.english.beforeClass(.under15) == nil)
  }

  private func answer(_ change: Double, _ low: Double, _ high: Double, percent: (Double, Double) = (-60, 20))
    -> String?
  {
    var measure = Sample.milnacipranComparison.measures[0]
    measure.change = RateChange(
      per28: change, ci95: Interval(low: low, high: high), percent: change,
      percentCI95: Interval(low: percent.0, high: percent.1))
    measure.dayToDay = nil
    let text = Language.english.answer(measure, of: "Topiramate 100 mg", .trial)
    return text.map {
      String($0.dropFirst("Topiramate 100 mg: 15.7 headache days in 28 before, 11.0 on it, ".count))
    }
  }

  @Test func `The answer says what was counted and what fits`() {
    #expect(
      answer(-2.2, -7.1, 2.9, percent: (-43, 20))
        == "about 2 fewer. The diary cannot tell this from chance: from 7 fewer to 3 more fits. A halving does not fit."
    )
    #expect(answer(-4.7, -8.5, -1.04) == "about 5 fewer. From 9 fewer to 1 fewer fits.")
    #expect(
      answer(-9.6, -12, -7.2, percent: (-80, -51))
        == "about 10 fewer. From 12 fewer to 7 fewer fits. It is a halving or more.")
    #expect(
      answer(6, 0.4, 12, percent: (2, 80))
        == "about 6 more. From 0.4 more to 12 more fits.")
    #expect(
      answer(-6, -11.4, -0.02)
        == "about 6 fewer. The diary cannot tell this from chance: from 11 fewer to no change fits.")
    #expect(
      answer(0.3, -3, 4)
        == "about the same. The diary cannot tell this from chance: from 3 fewer to 4 more fits.")
  }

  @Test func `What chance and good and bad months would give is said of what is beyond chance`() {
    #expect(Language.english.compared(.uncertain) == nil && Language.english.compared(.undefined) == nil)
    #expect(Language.english.compared(.withinSwings)?.hasPrefix("More than day-to-day chance alone") == true)
    #expect(Language.english.compared(.fewer)?.contains("usual good and bad months") == true)
  }
}
