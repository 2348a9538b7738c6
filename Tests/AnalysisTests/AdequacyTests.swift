import CivilTime
import Diary
import TestSupport
import Testing

@testable import Analysis

@Suite struct AdequacyTests {
  let today = day("2026-01-01")

  func oral(stop: String? = nil) -> PreventiveTrial {
    preventive(
      1, "milnacipran", [("2025-06-01", 25), ("2025-06-11", 50), ("2025-07-01", 100)], stop: stop)
  }

  @Test(arguments: [
    ("2025-07-02", 20, Adequacy.tooEarly), ("2025-07-29", 28, .interim), ("2025-08-25", 55, .interim),
    ("2025-08-26", 56, .adequate), ("2026-01-01", 184, .adequate),
  ])
  func `An oral drug needs 56 days at the reference dose, titration left out`(
    today: String, held: Int, expected: Adequacy
  ) {
    let trial = oral()
    #expect(trial.daysAtReference(before: day(today)) == held)
    #expect(trial.adequacy(before: day(today)) == expected)
    if held > 20 { #expect(trial.judgeableFrom(before: day(today)) == day("2025-08-26")) }
  }

  @Test(
    arguments: [
      (DrugClass.cgrpAntibody, 28, 84), (.cgrpAntibody, 84, 168), (.cgrpAntibody, 91, 168), (.toxin, 84, 168),
      (.toxin, 91, 182), (.snri, nil, 56),
    ] as [(DrugClass, Int?, Int)])
  func `A class has its own length`(drugClass: DrugClass, interval: Int?, needed: Int) {
    let start = day("2025-01-01")
    let trial = preventive(1, "drug", [("2025-01-01", 100)], every: interval, drugClass: drugClass)
      .given(through: today)
    #expect(trial.adequateDays == needed && trial.judgeableFrom(before: today) == start + needed)
    #expect(trial.adequacy(before: start + needed) == .adequate)
    let before: Adequacy = needed > 56 ? .notYet : .interim
    #expect(trial.adequacy(before: start + needed - 1) == before)
    #expect(trial.judgeableFrom(before: start + 10) == start + needed)
  }

  @Test(arguments: [(27, Adequacy.tooEarly), (28, .interim), (55, .interim), (56, .notYet), (83, .notYet)])
  func `An antibody has the same steps on the way to its 84 days`(days: Int, expected: Adequacy) {
    let trial = preventive(1, "erenumab", [("2025-01-01", 70)], every: 28, drugClass: .cgrpAntibody)
      .given(through: today)
    #expect(trial.adequacy(before: day("2025-01-01") + days) == expected)
  }

  @Test func `A preventive stopped short will not be long enough`() {
    #expect(oral(stop: "2025-08-24").judgeableFrom(before: today) == nil)
    #expect(oral(stop: "2025-08-25").judgeableFrom(before: today) == day("2025-08-26"))
    // The stop is written ahead.
    #expect(oral(stop: "2025-08-24").judgeableFrom(before: day("2025-08-01")) == nil)
    #expect(oral(stop: "2025-08-25").judgeableFrom(before: day("2025-08-01")) == day("2025-08-26"))
  }

  @Test func `A day that was set is the day, and days on the drug count up to it`() {
    // A headache on every other day, and on every one from September on.
    let days = pattern("10", 243) + pattern("1", 122)
    let table = DayTable(days, from: day("2025-01-01"), today: today)
    var trial = oral()
    let usual = compare(trial, among: [trial], in: table)
    #expect(usual.judgeableFrom == day("2025-08-26") && !usual.isInterim)
    #expect(usual.on.range == range("2025-07-01", "2025-08-25"))

    trial.trial.judgeOn = day("2025-09-01")
    let judged = compare(trial, among: [trial], in: table)
    #expect(judged.judgeableFrom == day("2025-09-01") && !judged.isInterim)
    #expect(judged.on.range == range("2025-07-01", "2025-08-31"))
    #expect(judged.measures.first?.on.count == 31)
    // The days since are the same, whatever the day.
    #expect(judged.latest?.on.count == 84 && judged.latest == usual.latest)
    #expect(judged.before == usual.before)

    trial.trial.judgeOn = day("2026-02-01")
    let early = compare(trial, among: [trial], in: table)
    #expect(early.isInterim && early.latest == nil && early.on.range == range("2025-10-09", "2025-12-31"))
  }

  @Test func `A day before the dose it is judged at was set for another dose`() {
    let table = DayTable(pattern("10", 365), from: day("2025-01-01"), today: today)
    var trial = oral()
    trial.trial.judgeOn = day("2025-06-20")
    let comparison = compare(trial, among: [trial], in: table)
    #expect(comparison.judgeableFrom == day("2025-08-26"))
    #expect(comparison.on.range == range("2025-07-01", "2025-08-25"))
  }

  @Test func `A target still ahead is what the wait is for`() {
    let trial = preventive(1, "milnacipran", [("2025-12-01", 25)], planned: [("2026-01-10", 100)])
    #expect(trial.judgeableFrom(before: today) == day("2026-03-07"))
    #expect(trial.judgeableFrom(before: day("2026-01-20")) == day("2026-03-07"))
    let unplanned = preventive(1, "milnacipran", [("2025-12-01", 25), ("2025-12-20", 50)])
    #expect(unplanned.judgeableFrom(before: today) == day("2026-02-14"))
    let future = preventive(1, "candesartan", [("2026-02-01", 8)])
    #expect(future.judgeableFrom(before: today) == day("2026-03-29"))
    #expect(future.adequacy(before: today) == .tooEarly && future.daysAtReference(before: today) == 0)
  }

  @Test func `A comparison carries it, and says where nothing can be compared`() {
    let table = DayTable(pattern("1000", 365), from: day("2025-01-01"), today: today)
    let trial = oral(stop: "2025-08-20")
    let comparison = compare(trial, among: [trial], in: table)
    #expect(comparison.adequacy == .interim && comparison.daysAtDose == 51)
    #expect(comparison.judgeableFrom == nil && comparison.caution(.interim)?.range == nil)
    let running = preventive(1, "milnacipran", [("2025-11-20", 50)])
    let caution = compare(running, among: [running], in: table).caution(.interim)
    #expect(caution?.range == DayRange(day("2026-01-15")) && caution?.number == 42)
    let empty = DayTable(today: today)
    #expect(compare(trial, among: [trial], in: empty).adequacy == .notComparable)
    let none = compare(range("2025-01-01", "2025-02-01"), range("2025-03-01", "2025-04-01"), in: empty)
    #expect(none.adequacy == .notComparable && none.measures.isEmpty)
  }
}

@Suite struct TrialPhaseTests {
  let today = day("2026-01-01")
  let trial = preventive(
    1, "milnacipran",
    [("2025-06-01", 25), ("2025-06-11", 50), ("2025-07-01", 100), ("2025-10-01", 50)], stop: "2025-10-14")

  @Test func `Phases follow from the dated steps`() {
    #expect(
      trial.phases(from: day("2025-03-09"), before: today) == [
        TrialPhase(kind: .baseline, days: range("2025-03-09", "2025-05-31")),
        TrialPhase(kind: .titration, days: range("2025-06-01", "2025-06-30")),
        TrialPhase(kind: .reference, days: range("2025-07-01", "2025-09-30")),
        TrialPhase(kind: .taper, days: range("2025-10-01", "2025-10-14")),
        TrialPhase(kind: .off, days: range("2025-10-15", "2025-12-31")),
      ])
  }

  @Test(arguments: [
    ("2025-05-31", TrialPhase.Kind.baseline), ("2025-06-01", .titration), ("2025-06-30", .titration),
    ("2025-07-01", .reference), ("2025-09-30", .reference), ("2025-10-01", .taper), ("2025-10-14", .taper),
    ("2025-10-15", .off), ("2026-05-01", .off),
  ])
  func `A day has one phase`(text: String, expected: TrialPhase.Kind) {
    #expect(trial.phase(on: day(text), today: today) == expected)
  }

  @Test func `A short step towards a target still ahead is titration, a long-held dose is not`() {
    func phase(_ first: String) -> TrialPhase.Kind {
      var trial = preventive(1, "milnacipran", [(first, 50)], planned: [("2026-01-10", 100)])
      trial.trial.target = milligrams(100)
      return trial.phase(on: day("2025-12-31"), today: today)
    }
    #expect(phase("2025-12-20") == .titration)
    #expect(phase("\(today - 27)") == .titration && phase("\(today - 28)") == .reference)
    #expect(phase("2025-06-01") == .reference)
  }

  @Test func `A dose above the reference, not held, is titration and no taper`() {
    let raised = preventive(1, "topiramate", [("2025-09-01", 50), ("2025-12-20", 100)])
    #expect(raised.phase(on: day("2025-12-25"), today: today) == .titration)
    #expect(raised.phase(on: day("2025-12-01"), today: today) == .reference)
    #expect(raised.phase(on: today, today: today) == .titration)
    let steady = preventive(1, "topiramate", [("2025-09-01", 50)])
    #expect(steady.phase(on: today, today: today) == .reference)
  }

  @Test func `An injection is on until the next one would be due`() {
    let trial = preventive(
      1, "erenumab", [("2025-04-01", 70)], stop: "2025-05-27", every: 28, drugClass: .cgrpAntibody
    ).given(through: day("2025-05-27"))
    #expect(trial.phase(on: day("2025-06-23"), today: today) == .reference)
    #expect(trial.phase(on: day("2025-06-24"), today: today) == .off)
  }

  @Test func `Blocks are counted from the first dose, backwards and forwards`() {
    let table = DayTable(pattern("1000", 365), from: day("2025-01-01"), today: today)
    let comparison = compare(trial, among: [trial], in: table)
    #expect(comparison.blocks.prefix(3).map(\.days.count) == [28, 28, 28])
    #expect(comparison.blocks[2].days == range("2025-05-04", "2025-05-31"))
    #expect(comparison.blocks[3].days == range("2025-06-01", "2025-06-28"))
    #expect(comparison.blocks.allSatisfy { $0.headacheDays != nil && $0.recorded == $0.days.count })
    #expect(comparison.blocks.reduce(0) { $0 + ($1.headacheDays ?? 0) } == 75)
    let late = DayTable(pattern("1", 10), from: day("2025-05-22"), today: today)
    let blocks = late.blocks(
      before: range("2025-04-24", "2025-05-31"), after: range("2025-06-01", "2025-06-02"))
    #expect(blocks.map(\.days.count) == [10, 28, 2])
    #expect(blocks.map(\.headacheDays) == [nil, 10, nil] && blocks.map(\.recorded) == [0, 10, 0])
  }
}

@Suite struct SwingsTests {
  @Test func `Where the allowance comes from is told by what the diary's blocks weigh`() throws {
    func swings(_ before: String, _ on: String, pre: String = "") throws -> SwingAllowance {
      SwingAllowance(try #require(ChangeEstimate.mcn2(before: days(before), on: days(on), pre: days(pre))))
    }
    let short = try swings(Golden.g.before, Golden.g.on)
    #expect(short.from == .general && short.blocks == 0)
    let p = 10 / 28.0
    #expect(near(short.daysPer28, 28 * 0.12184324275947794.squareRoot() * p * (1 - p)))
    let some = try swings(Golden.a.before, Golden.a.on)
    #expect(some.from == .mostlyGeneral && some.blocks == 5)
    let year = try swings(Golden.a.before, Golden.a.on, pre: pattern("1010000", 336))
    #expect(year.from == .thisDiary && year.blocks == 17)
  }

  @Test func `Marks are judged on counts, and left out with fewer than 56 recorded days before`() throws {
    #expect(ReductionMark.marks(before: (12, 84), on: (6, 84))?.map(\.reached) == [true, true, false, false])
    #expect(
      ReductionMark.marks(before: (1000, 2000), on: (501, 2000))?.map(\.reached) == [
        true, false, false, false,
      ])
    #expect(ReductionMark.marks(before: (12, 84), on: (0, 84))?.map(\.reached) == [true, true, true, true])
    #expect(ReductionMark.marks(before: (0, 84), on: (0, 84)) == nil)
    for (recorded, left) in [(55, true), (56, false)] {
      let first = day("2025-01-01")
      let table = DayTable(pattern("1000", recorded) + pattern("10000", 84), from: first)
      let windows = (
        DayRange(first, before: first + recorded), DayRange(first + recorded, before: first + recorded + 84)
      )
      let measure = try #require(compare(windows.0, windows.1, in: table)[.headacheDays])
      #expect((measure.marks == nil) == left && (measure.reason == .shortBefore) == left)
    }
  }

  @Test func `The bounds fill what is not recorded oppositely on the two sides`() throws {
    let first = day("2025-01-01")
    let table = DayTable(pattern("10.0", 56) + pattern("100.", 84), from: first)
    let (before, on) = (DayRange(first, before: first + 56), DayRange(first + 56, before: first + 140))
    let measure = try #require(compare(before, on, in: table)[.headacheDays])
    // 14 counted and 14 unknown of 56; 21 and 21 of 84.
    #expect(measure.bounds == UnrecordedBounds(lowest: 28 * (0.25 - 0.5), highest: 28 * (0.5 - 0.25)))
    let change = try #require(measure.change).per28
    #expect(-7 < change && change < 7)
  }

  @Test func `Today and later belong to no window`() {
    let first = day("2025-01-01")
    let table = DayTable(pattern("1000", 60), from: first, today: first + 60)
    let comparison = compare(
      DayRange(first, before: first + 30), DayRange(first + 30, before: first + 90), in: table)
    #expect(comparison.on == ComparedWindow(range: DayRange(first + 30, before: first + 60), recorded: 30))
    #expect(comparison.caution(.lowCoverage) == nil && comparison.caution(.freeDaysMissing) == nil)
    let headline = comparison[.headacheDays]
    #expect(headline?.bounds?.lowest == headline?.change?.per28)
    #expect(headline?.bounds?.highest == headline?.change?.per28)
  }
}
