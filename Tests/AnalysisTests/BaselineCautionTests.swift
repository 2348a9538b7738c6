import CivilTime
import Diary
import TestSupport
import Testing

@testable import Analysis

/// Each caution about the windows of a drug, on and off.
@Suite struct BaselineCautionTests {
  let today = day("2026-01-01")
  /// A course from 1 July 2025: *before* is 8 April to 30 June.
  let trial = preventive(1, "candesartan", [("2025-07-01", 8)])

  /// Two years and a half, a headache a week, but for `before` the drug.
  func table(before days: String, earlier: String = "1000000", from first: String = "2023-07-02") -> DayTable
  {
    let start = day(first)
    let quiet = pattern(earlier, day("2025-04-08") - start)
    return DayTable(
      quiet + pattern(days, 84) + pattern("1000000", 184), from: start, today: today)
  }

  @Test func `A baseline with the highest rate of all stretches of its length is said`() {
    let comparison = compare(trial, among: [trial], in: table(before: "1001000"))
    #expect(
      comparison.caution(.baselineWorst)
        == Caution(
          .baselineWorst, side: .before, range: range("2025-04-08", "2025-06-30"), number: 7,
          // 24 of 84 days, and 108 of 672 in all of them.
          expectedFall: 28 * (24 / 84.0 - 108 / 672.0)))
    // One earlier stretch was as bad.
    #expect(
      compare(trial, among: [trial], in: table(before: "1001000", earlier: "1001000"))
        .caution(.baselineWorst) == nil)
    #expect(compare(trial, among: [trial], in: table(before: "1000000")).caution(.baselineWorst) == nil)
  }

  @Test(arguments: [("2024-07-30", nil), ("2024-05-07", 4), ("2025-01-01", nil)])
  func `Of fewer than four stretches to compare with, or of days under the drug, nothing follows`(
    first: String, number: Int?
  ) {
    let short = table(before: "1001000", from: first)
    #expect(compare(trial, among: [trial], in: short).caution(.baselineWorst)?.number == number)
  }

  @Test func `Stretches recorded by less than half do not count`() {
    for earlier in ["1.0....", "0.0...."] {
      let sparse = table(before: "1001000", earlier: earlier)
      #expect(compare(trial, among: [trial], in: sparse).caution(.baselineWorst) == nil)
    }
    let half = table(before: "1001000", earlier: "0.0.0.0")
    #expect(compare(trial, among: [trial], in: half).caution(.baselineWorst)?.number == 7)
  }

  @Test func `Where free days are missing no baseline is said to be the worst or changing`() {
    // One of three days without a headache is recorded.
    let table = table(before: "1110..")
    let comparison = compare(trial, among: [trial], in: table, estimator: .mcn2)
    #expect(comparison.caution(.freeDaysMissing, .before) != nil && !comparison.measures.isEmpty)
    #expect(comparison.caution(.baselineWorst) == nil && comparison.caution(.baselineChanging) == nil)
  }

  @Test func `Days long after the drug count as days without it`() {
    let stopped = preventive(1, "candesartan", [("2024-07-01", 8)], stop: "2024-12-31")
    let text = pattern("1001000", 84) + pattern("1000000", 640)
    let table = DayTable(text, from: day("2024-04-08"), today: today)
    // From 15 January 2025 on: four stretches of 84 days.
    #expect(compare(stopped, among: [stopped], in: table).caution(.baselineWorst)?.number == 4)
  }

  @Test func `A baseline that was changing by itself is said, with its direction`() {
    func table(_ first: String, _ second: String) -> DayTable {
      DayTable(
        pattern(first, 42) + pattern(second, 42) + pattern("1000000", 184), from: day("2025-04-08"),
        today: today)
    }
    let falling = compare(trial, among: [trial], in: table("1110", "1000000"))
    #expect(falling.caution(.baselineChanging)?.number == -17)
    let rising = compare(trial, among: [trial], in: table("1000000", "1110"))
    #expect(rising.caution(.baselineChanging)?.number == 17)
    #expect(compare(trial, among: [trial], in: table("1110000", "1100000")).caution(.baselineChanging) == nil)
  }

  @Test(arguments: [(9, false), (10, true)])
  func `Acute medication at the line in every 30 days of a window is said`(days: Int, flagged: Bool) {
    var table = table(before: "1000")
    for window in 0..<2 {
      for number in 0..<days {
        table.add(DoseFacts(day: day("2025-06-30") - window * 30 - number, overuseClass: .triptan))
      }
    }
    let comparison = compare(trial, among: [trial], in: table)
    #expect(
      comparison.caution(.overuse)
        == (flagged
          ? Caution(
            .overuse, side: .before, range: range("2025-04-08", "2025-06-30"), names: ["triptan"]) : nil))
  }

  @Test(arguments: [
    ("nausea", "2025-12-01", true), ("Nausea, mild", "2025-12-01", true), ("vomiting", "2025-12-01", true),
    ("light-sensitivity", "2025-12-01", true), ("sensitive to noise", "2025-12-01", true),
    ("sweating", "2025-12-01", false), ("nausea", "2025-07-10", false),
  ])
  func `An effect that is a migraine criterion is said if noted during on`(
    effect: String, noted: String, flagged: Bool
  ) {
    var trial = trial
    trial.trial.stop = day("2025-12-31")
    trial.trial.effects = [TrialEffect(day: day(noted), effect: effect)]
    let caution = compare(trial, among: [trial], in: table(before: "1000")).caution(.effectOverlapsCriterion)
    #expect((caution != nil) == flagged)
    if flagged { #expect(caution?.names == [effect] && caution?.side == .on) }
  }

  @Test func `A constant series is said only where there is an interval to speak of`() {
    let constant = DayTable(pattern("0", 400), from: day("2024-12-01"), today: today)
    #expect(compare(trial, among: [trial], in: constant).caution(.seriesConstant) != nil)
    let attacks = DayTable(pattern("1..", 400), from: day("2024-12-01"), today: today)
    let comparison = compare(trial, among: [trial], in: attacks)
    #expect(comparison.measures.first?.change == nil && comparison.caution(.seriesConstant) == nil)
  }
}
