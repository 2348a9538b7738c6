import CivilTime
import Diary
import TestSupport
import Testing

@testable import Analysis

/// Diaries that a careless program gets wrong.
@Suite struct CounterexampleTests {
  let today = day("2026-01-01")
  var full: DayTable { DayTable(pattern("1000", 365), from: day("2025-01-01"), today: today) }

  @Test func `Who switches after ten days has no clear days before the second drug`() {
    let first = preventive(1, "topiramate", [("2025-05-01", 25)], stop: "2025-05-10")
    let second = preventive(2, "candesartan", [("2025-05-11", 8)], stop: "2025-09-30")
    #expect(TrialWindows(of: first, among: [first, second], in: full).off == nil)
    let ten = compare(first, among: [first, second], in: full)
    #expect(ten.measures == [] && ten.cautions.first?.code == .notComparable)
    #expect(ten.caution(.tooFewDays, .on)?.number == 10)
    #expect(ten.caution(.tooEarly)?.number == 10)

    let comparison = compare(second, among: [first, second], in: full)
    #expect(comparison.before.range == range("2025-02-16", "2025-05-10"))
    // The level without any drug, of the months before both.
    #expect(comparison.estimator == .mcn4 && comparison.caution(.confounded) == nil)
    #expect(comparison[.headacheDays]?.change != nil)
    let windows = compare(second, among: [first, second], in: full, estimator: .mcn2)
    #expect(windows.caution(.confounded, .before)?.names == ["topiramate"])
    #expect(windows[.headacheDays]?.reason == .confounded)
    #expect(comparison.drug == "candesartan" && comparison.dose == milligrams(8))
  }

  @Test func `A second trial of a drug is measured against the days without it`() {
    let first = preventive(1, "milnacipran", [("2025-01-10", 50)], stop: "2025-04-10")
    let second = preventive(2, "milnacipran", [("2025-07-01", 50)], stop: "2025-10-31")
    let comparison = compare(second, among: [first, second], in: full)
    #expect(comparison.before.range == range("2025-04-25", "2025-06-30"))
    #expect(comparison.on.range == range("2025-08-09", "2025-10-31"))
    #expect(comparison.caution(.confounded) == nil)
    let off = compareOff(first, among: [first, second], in: full)
    #expect(off?.before.range == range("2025-01-17", "2025-04-10"))
    #expect(off?.on.range == range("2025-04-25", "2025-06-30"))
  }

  @Test func `A target never reached is said, and the dose held longest is judged`() {
    let trial = preventive(
      1, "milnacipran", [("2025-05-01", 25)], planned: [("2025-05-08", 50), ("2025-08-01", 100)],
      stop: "2025-07-20")
    let comparison = compare(trial, among: [trial], in: full)
    #expect(comparison.dose == milligrams(50))
    #expect(comparison.on.range == range("2025-05-08", "2025-07-20"))
    let caution = comparison.caution(.targetNotReached)
    #expect(caution?.names == ["100 mg"] && caution?.number == 74)
  }

  @Test func `A monthly injection acts until the next one would be due`() {
    let trial = preventive(
      1, "erenumab", [("2025-04-01", 70)], stop: "2025-05-27", every: 28, drugClass: .cgrpAntibody
    ).given(through: day("2025-05-27"))
    let comparison = compare(trial, among: [trial], in: full)
    #expect(comparison.on.range == range("2025-04-01", "2025-06-23"))
    #expect(comparison.caution(.interim) == nil)
    #expect(TrialWindows(of: trial, among: [trial], in: full).off?.start == day("2025-11-11"))

    let next = preventive(2, "topiramate", [("2025-06-01", 50)])
    #expect(TrialWindows(of: trial, among: [trial, next], in: full).off == nil)

    var twice = trial
    twice.trial.stop = day("2025-04-29")
    #expect(compare(twice, among: [twice], in: full).caution(.notYet)?.number == 56)
    // The stop may be noted some days after the last injection.
    twice.trial.stop = day("2025-05-20")
    #expect(compare(twice, among: [twice], in: full).on.range.last == day("2025-05-26"))
  }

  @Test func `A diary without check-ins gets counts and no rate for a drug`() throws {
    let text = pattern("1..1..", 365)
    let table = DayTable(text, from: day("2025-01-01"), today: today)
    let trial = preventive(1, "candesartan", [("2025-06-01", 8)], stop: "2025-11-30")
    let comparison = compare(trial, among: [trial], in: table)
    let headache = try #require(comparison[.headacheDays])
    #expect(headache.before == WindowCount(count: 28, recorded: 28, per28: nil))
    #expect(headache.change == nil && headache.reason == .freeDaysMissing && headache.autocorrelation == nil)
    #expect(comparison.cautions.prefix(2).map(\.code) == [.freeDaysMissing, .freeDaysMissing])
    #expect(comparison.caution(.freeDaysMissing, .before)?.range == range("2025-03-09", "2025-05-30"))

    var declared = table
    for side in [ComparisonSide.before, .on] {
      let range = try #require(comparison.caution(.freeDaysMissing, side)?.range)
      declared.add(DeclaredRange(start: range.start, last: range.last), lastLoggedDay: today)
    }
    let repaired = compare(trial, among: [trial], in: declared)
    #expect(repaired[.headacheDays]?.before.per28 == 28 * 28 / 84.0)
    #expect(repaired.caution(.freeDaysMissing) == nil && repaired[.headacheDays]?.change?.per28 == 0)
  }

  @Test func `Attacks alone, and few, are not comparable until the free days are declared`() throws {
    let table = DayTable(pattern("1.....", 365), from: day("2025-01-01"), today: today)
    let trial = preventive(1, "candesartan", [("2025-06-01", 8)], stop: "2025-11-30")
    let comparison = compare(trial, among: [trial], in: table)
    #expect(comparison.measures == [])
    #expect(
      comparison.cautions.prefix(3).map(\.code) == [.notComparable, .freeDaysMissing, .freeDaysMissing])
    #expect(comparison.caution(.tooFewDays, .before)?.number == 14)
  }

  @Test func `An attack never ended covers its known days and is said`() {
    var table = DayTable(pattern("0", 120), from: day("2025-01-01"), today: today)
    table.add(attack("2025-01-20 10:00", open: true))
    let comparison = compare(range("2025-01-01", "2025-02-28"), range("2025-03-01", "2025-04-30"), in: table)
    #expect(comparison[.headacheDays]?.before.count == 1 && comparison[.headacheDays]?.on.count == 0)
    #expect(comparison.caution(.openAttack, .before)?.range == DayRange(day("2025-01-20")))
    #expect(comparison.caution(.openAttack, .on) == nil)
  }

  @Test(arguments: [(27, Caution.Code.tooEarly), (28, .interim), (55, .interim), (56, nil)])
  func `Under 28 days at the dose is too early, under 56 interim`(days: Int, code: Caution.Code?) {
    let start = day("2025-06-01")
    let trial = preventive(1, "candesartan", [("2025-06-01", 8)], stop: "\(start + days - 1)")
    let comparison = compare(trial, among: [trial], in: full)
    let found = comparison.cautions.filter { [.tooEarly, .interim, .notYet].contains($0.code) }
    #expect(found.map(\.code) == (code.map { [$0] } ?? []))
    #expect(comparison.measures.isEmpty == (days < 28))
  }

  @Test func `A trial that began before the diary cannot be compared, and says why`() {
    let trial = preventive(1, "candesartan", [("2024-06-01", 8)], stop: "2025-06-01")
    let comparison = compare(trial, among: [trial], in: full)
    #expect(comparison.measures == [] && comparison.caution(.tooFewDays, .before)?.number == 0)
    let future = preventive(2, "candesartan", [("2026-02-01", 8)])
    #expect(compare(future, among: [trial, future], in: full).measures == [])
  }

  @Test func `Chosen windows replace the trial's own`() {
    let trial = preventive(1, "candesartan", [("2025-06-01", 8)], stop: "2025-10-31")
    let (before, on) = (range("2025-01-01", "2025-04-30"), range("2025-07-01", "2025-08-31"))
    let comparison = compare(trial, among: [trial], in: full, before: before, on: on)
    #expect(comparison.before.range == before && comparison.on.range == on)
    let overlapping = compare(
      trial, among: [trial], in: full, before: range("2025-01-01", "2025-07-10"), on: on)
    #expect(overlapping.caution(.windowsOverlap)?.range == range("2025-07-01", "2025-07-10"))
  }
}
