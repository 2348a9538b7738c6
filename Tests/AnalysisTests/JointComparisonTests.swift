import CivilTime
import Diary
import TestSupport
import Testing

@testable import Analysis

/// Which stretches of a diary a drug is compared over, and when these are the headline.
@Suite struct JointComparisonTests {
  /// Titration of four weeks, then 84 days at the dose.
  private func episode(_ id: Int, from first: CivilDay) -> PreventiveTrial {
    preventive(
      id, "topiramate", [("\(first)", 25), ("\(first + 28)", 50)], stop: "\(first + 111)")
  }

  @Test func `On and off twice is the worked case, to the label`() throws {
    let worked = JointCase.abab
    let start = day("2025-01-01")
    let table = DayTable(worked.days, from: start, today: start + 406)
    let trials = [episode(1, from: start + 84), episode(2, from: start + 294)]
    let comparison = compare(trials[1], among: trials, in: table)
    #expect(comparison.estimator == .mcn4)
    #expect(
      comparison.stretches.map { [$0.days.start - start, $0.days.count, $0.trial ?? 0] } == [
        [0, 84, 0], [112, 84, 1], [210, 84, 0], [322, 84, 2],
      ])
    #expect(comparison.stretches.map(\.kind) == [.off, .on, .off, .on])
    let headline = try #require(comparison[.headacheDays])
    let change = try #require(headline.change)
    #expect(abs(change.per28 - worked.change) < 1e-6)
    #expect(abs((change.ci95?.low ?? 0) - worked.interval[0]) < 1e-6)
    #expect(abs((headline.before.per28 ?? 0) - worked.levels[0]) < 1e-6)
    #expect(abs((headline.swings?.tau2 ?? 0) - worked.tau2) < 1e-6)
    // The first trial is of the same drug: the same days give the same answer.
    #expect(compare(trials[0], among: trials, in: table)[.headacheDays]?.change == change)
    // What the two windows alone give stands beside it.
    let plain = compare(trials[1], among: trials, in: table, estimator: .mcn2)[.headacheDays]
    #expect(headline.windows?.change == plain?.change && plain?.windows == nil)
  }

  /// Days recorded before the drug that is taken once.
  @Test(arguments: [(251, Estimator.mcn2), (252, .mcn4)])
  func `A drug taken once needs 252 recorded days without any before it`(days: Int, estimator: Estimator) {
    let trial = preventive(1, "candesartan", [("2025-06-01", 8)], stop: "2025-10-31")
    let first = day("2025-06-01")
    // The days that are not recorded do not count, and one entry long ago changes nothing.
    let text = pattern("1000", days - 1) + "....." + "0"
    let table = DayTable(text + pattern("1000", 153), from: first - text.count, today: day("2025-11-01"))
    let comparison = compare(trial, among: [trial], in: table)
    #expect(comparison.estimator == estimator)
    #expect((comparison.caution(.windowsApart) != nil) == (estimator == .mcn2))
    #expect(comparison.caution(.stretchesApart) == nil)
    #expect(comparison[.headacheDays]?.dayToDay != nil && comparison[.headacheDays]?.swings != nil)
  }

  @Test(arguments: [(27, Estimator.mcn2), (28, .mcn4)])
  func `Days after the drug are a second stretch from 28 recorded ones`(days: Int, estimator: Estimator) {
    let trial = preventive(1, "candesartan", [("2025-06-01", 8)], stop: "2025-10-31")
    let first = day("2025-06-01") - 84
    let table = DayTable(pattern("1000", 84 + 153 + 14 + days), from: first)
    #expect(compare(trial, among: [trial], in: table).estimator == estimator)
  }

  @Test func `A headline is never confounded: the level without any drug stands where before is not clear`()
    throws
  {
    // Topiramate until the day before candesartan; 120 days without either a year earlier.
    let first = day("2025-01-01")
    let other = preventive(1, "topiramate", [("2025-05-01", 50)], stop: "2025-08-31")
    let trial = preventive(2, "candesartan", [("2025-09-01", 8)], stop: "2025-12-31")
    let table = DayTable(
      pattern("10", 120) + pattern("1000", 123) + pattern("100", 122), from: first, today: day("2026-01-01"))
    let comparison = compare(trial, among: [other, trial], in: table)
    #expect(comparison.estimator == .mcn4 && comparison.caution(.confounded) == nil)
    #expect(comparison.stretches.map(\.kind) == [.off, .on])
    // The two stretches lie far apart, and no year before tells what that costs.
    let between = comparison.stretches[1].days.start - comparison.stretches[0].days.end
    #expect(comparison.caution(.stretchesApart)?.number == between && between > 120)
    #expect(comparison.caution(.windowsApart) == nil)
    let headline = try #require(comparison[.headacheDays])
    #expect(abs((headline.before.per28 ?? 0) - 14) < 1.5 && (headline.change?.per28 ?? 0) < -3)
    #expect(headline.windows?.reason == .confounded && headline.windows?.change == nil)

    // Without days clear of any drug there is nothing to stand there.
    let late = DayTable(pattern("1000", 245), from: day("2025-05-01"), today: day("2026-01-01"))
    let nothing = try #require(compare(trial, among: [other, trial], in: late)[.headacheDays])
    #expect(nothing.change == nil && nothing.reason == .confounded && nothing.before.per28 == 7)
    // Days that are named are compared as they are.
    let named = compare(
      trial, among: [other, trial], in: late, before: range("2025-06-01", "2025-08-31"))
    #expect(named[.headacheDays]?.change != nil && named.caution(.confounded) != nil)
  }

  @Test func `Days of another drug and of its washout are on neither side`() throws {
    let first = day("2024-01-01")
    let trial = preventive(1, "candesartan", [("2025-01-01", 8)], stop: "2025-12-31")
    let beside = preventive(2, "topiramate", [("2025-04-01", 50)], stop: "2025-05-31")
    let table = DayTable(pattern("1000", 731), from: first, today: day("2026-01-01"))
    let comparison = compare(trial, among: [trial, beside], in: table)
    #expect(
      comparison.stretches.map(\.days) == [
        range("2024-01-01", "2024-12-31"), range("2025-01-01", "2025-03-31"),
        range("2025-06-15", "2025-12-31"),
      ])
    #expect(comparison.alsoLearnedFrom.isEmpty)
  }

  @Test func `Other drugs have levels of their own, and one level off serves all`() throws {
    let first = day("2025-01-01")
    let trials = [
      preventive(1, "topiramate", [("2025-05-01", 50)], stop: "2025-08-31"),
      preventive(2, "candesartan", [("2025-10-01", 8)], stop: "2025-12-31"),
    ]
    let table = DayTable(
      pattern("10", 120) + pattern("1000", 137) + pattern("1", 16) + pattern("100", 92), from: first,
      today: day("2026-01-01"))
    let both = trials.map { compare($0, among: trials, in: table) }
    #expect(both.map(\.estimator) == [.mcn4, .mcn4])
    #expect(both.map(\.alsoLearnedFrom) == [["candesartan"], ["topiramate"]])
    let levels = both.compactMap { $0[.headacheDays]?.before.per28 }
    #expect(levels.count == 2 && abs(levels[0] - levels[1]) < 1e-9)
    #expect(abs((both[0][.headacheDays]?.on.per28 ?? 0) - 7) < 1)
  }

  @Test func `A stretch with too few free days is listed, left out, and its days are named`() throws {
    let trial = preventive(1, "candesartan", [("2025-06-01", 8)], stop: "2025-08-31")
    let first = day("2025-06-01") - 300
    let table = DayTable(
      pattern("1000", 300) + pattern("1000", 92) + pattern(".", 14) + pattern("1....", 60), from: first,
      today: first + 466)
    let comparison = compare(trial, among: [trial], in: table)
    #expect(comparison.estimator == .mcn4 && comparison.stretches.map(\.isCounted) == [true, true, false])
    #expect(comparison.stretches.last?.per28 == nil)
    #expect(comparison.caution(.freeDaysMissing, .before)?.range?.start == first + 300 + 92 + 15)
    #expect(comparison[.headacheDays]?.change != nil)
  }

  @Test func `Three years before the last day on the drug are looked at`() {
    let trial = preventive(1, "candesartan", [("2025-06-01", 8)], stop: "2025-08-31")
    let table = DayTable(pattern("1000", 2000), from: day("2025-08-31") - 1999, today: day("2025-09-01"))
    let first = compare(trial, among: [trial], in: table).stretches.first
    #expect(first?.days.start == day("2025-08-31") - 1099)
  }

  @Test func `A measure that too few days know has no change, and the others keep theirs`() throws {
    let trial = preventive(1, "candesartan", [("2025-06-01", 8)], stop: "2025-08-31")
    let first = day("2025-06-01") - 300
    var table = DayTable(
      pattern("1000", 300), from: first, today: day("2025-09-01"), recordedFields: [.headache])
    table.fill(pattern("1000", 92), from: day("2025-06-01"))
    let comparison = compare(trial, among: [trial], in: table)
    #expect(comparison[.headacheDays]?.change != nil)
    #expect(comparison[.acuteMedicationDays]?.reason == .notRecorded)
  }

  @Test func `Bounds fill the unknown days of both regimens oppositely`() throws {
    let trial = preventive(1, "candesartan", [("2025-06-01", 8)], stop: "2025-08-31")
    let first = day("2025-06-01") - 300
    let table = DayTable(pattern("1000.", 300) + pattern("1000.", 92), from: first, today: day("2025-09-01"))
    let headline = try #require(compare(trial, among: [trial], in: table)[.headacheDays])
    let (bounds, change) = (try #require(headline.bounds), try #require(headline.change))
    // A fifth of the days on each side.
    #expect(abs(bounds.lowest - (change.per28 - 5.6)) < 0.5)
    #expect(abs(bounds.highest - (change.per28 + 5.6)) < 0.5)
  }
}
