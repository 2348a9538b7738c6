import CivilTime
import Diary
import TestSupport
import Testing

@testable import Analysis

/// Injections missed and late: exposure ends an interval after the last one given.
@Suite struct InjectionCoverTests {
  let table = DayTable(pattern("100", 365), from: day("2025-01-01"), today: day("2026-01-01"))

  static let due = [
    "2025-03-01", "2025-03-29", "2025-04-26", "2025-05-24", "2025-06-21", "2025-07-19", "2025-08-16",
    "2025-09-13",
    "2025-10-11", "2025-11-08", "2025-12-06",
  ]

  /// Every 28 days, each noted but for those missed.
  func erenumab(
    _ days: [String] = due, missed: [String] = [], stop: String? = nil
  ) -> PreventiveTrial {
    let given = days.filter { !missed.contains($0) && $0 <= stop ?? "9" }
    var preventive = preventive(
      1, "erenumab", given.map { ($0, 70) }, stop: stop, every: 28, drugClass: .cgrpAntibody)
    preventive.trial.missed = missed.map(day)
    return preventive
  }

  @Test func `After the last one noted nothing is covered, and nobody is at the reference dose`() {
    let noted = erenumab(["2025-03-01", "2025-03-29", "2025-04-26"])
    #expect(noted.stretches(before: table.today).map(\.days) == [range("2025-03-01", "2025-05-23")])
    #expect(noted.daysAtReference(before: table.today) == 84)
    #expect(noted.uncovered(before: table.today) == [range("2025-05-24", "2025-12-31")])
    #expect(noted.lapse(before: table.today) == day("2025-05-23"))
    #expect(noted.phase(on: table.today, today: table.today) == .off)
    #expect(noted.daysTaken(before: table.today) == range("2025-03-01", "2025-05-23"))
    let windows = TrialWindows(of: noted, among: [noted], in: table)
    #expect(windows.on == range("2025-03-01", "2025-05-23"))
    // 140 days of washout after it.
    #expect(windows.off == range("2025-10-11", "2025-12-31"))
    let caution = compare(noted, among: [noted], in: table).caution(.injectionOverdue)
    #expect(caution?.range == range("2025-04-26", "2025-05-24"))
    #expect(noted.judgeableFrom(before: day("2025-05-20")) == day("2025-05-24"))
  }

  @Test func `An injection that is overdue can be judged only once another is noted`() {
    let once = erenumab(["2025-03-01"])
    #expect(once.judgeableFrom(before: day("2025-03-29")) == day("2025-05-24"))
    #expect(once.judgeableFrom(before: day("2025-03-30")) == nil)
    #expect(once.lapse(before: day("2025-03-29")) == nil)
    // On the day itself it is not late.
    #expect(once.phase(on: day("2025-03-29"), today: day("2025-03-29")) == .reference)
    #expect(once.phase(on: day("2025-03-30"), today: day("2025-03-30")) == .off)
    #expect(compare(once, among: [once], in: table).adequacy == .interim)
  }

  @Test func `A missed injection ends the stretch at that dose`() {
    let preventive = erenumab(missed: ["2025-06-21"])
    #expect(
      preventive.stretches(before: table.today).map(\.days) == [
        range("2025-03-01", "2025-06-20"), range("2025-07-19", "2025-12-31"),
      ])
    #expect(preventive.uncovered(before: table.today) == [range("2025-06-21", "2025-07-18")])
    #expect(preventive.amount(on: day("2025-06-20"), today: table.today) == milligrams(70))
    #expect(preventive.amount(on: day("2025-06-21"), today: table.today) == nil)
    #expect(preventive.amount(on: day("2025-07-19"), today: table.today) == milligrams(70))
    let whole = erenumab()
    #expect(whole.stretches(before: table.today).map(\.days) == [range("2025-03-01", "2025-12-31")])
    #expect(whole.uncovered(before: table.today) == [])
  }

  @Test func `The days without cover are no window on the drug, and do not add up to enough`() {
    let missed = erenumab(missed: ["2025-10-11"])
    let windows = TrialWindows(of: missed, among: [missed], in: table)
    #expect(windows.reference?.days == range("2025-03-01", "2025-10-10"))
    #expect(windows.on == range("2025-07-19", "2025-10-10"))
    // Two stretches of less than 84 days do not make one of 84.
    let late = erenumab(
      ["2025-03-01", "2025-03-29", "2025-05-10", "2025-06-07", "2025-07-05"], stop: "2025-07-15")
    #expect(late.stretches(before: table.today).map(\.days.count) == [56, 84])
    #expect(late.adequacy(before: day("2025-07-20")) == .notYet)
    #expect(late.daysAtReference(before: day("2025-07-20")) == 71)
    #expect(late.adequacy(before: table.today) == .adequate)
  }

  @Test func `Exposure ends an interval after the last one given before the stop`() {
    #expect(erenumab(stop: "2025-06-30").lastExposure(before: table.today) == day("2025-07-18"))
    let missed = erenumab(missed: ["2025-06-21"], stop: "2025-06-30")
    #expect(missed.lastExposure(before: table.today) == day("2025-06-20"))
    #expect(missed.uncovered(before: table.today) == [])
    // 140 days of washout are counted from there.
    #expect(TrialWindows(of: missed, among: [missed], in: table).off == range("2025-11-08", "2025-12-31"))
  }

  @Test func `A gap is a change of regimen, and its days are off`() {
    let preventive = erenumab(missed: ["2025-06-21"])
    #expect(
      preventive.changes(before: table.today).map(\.day) == [
        day("2025-03-01"), day("2025-06-20"), day("2025-07-19"),
      ])
    let beside = Self.oral
    #expect(
      TrialWindows(of: beside, among: [preventive, beside], in: table).confounders
        == [
          Caution(.confounded, side: .before, names: ["erenumab"]),
          Caution(.confounded, side: .on, names: ["erenumab"]),
        ])
    let kinds = preventive.phases(from: day("2025-02-01"), before: table.today).map(\.kind)
    #expect(kinds == [.baseline, .reference, .off, .reference])
    #expect(preventive.phase(on: day("2025-06-21"), today: table.today) == .off)
    #expect(preventive.phase(on: day("2025-07-18"), today: table.today) == .off)
    #expect(preventive.phase(on: day("2025-07-19"), today: table.today) == .reference)
  }

  private static let oral = preventive(2, "candesartan", [("2025-09-01", 8)], drugClass: .arb)

  @Test func `While one is missed the wait begins with the next`() {
    let preventive = erenumab(missed: ["2025-04-26"])
    #expect(preventive.judgeableFrom(before: day("2025-04-20")) == day("2025-05-24"))
    #expect(preventive.judgeableFrom(before: day("2025-05-01")) == day("2025-05-24") + 84)
    #expect(preventive.uncovered(before: day("2025-05-01")) == [range("2025-04-26", "2025-04-30")])
    #expect(preventive.phase(on: day("2025-05-01"), today: day("2025-05-01")) == .off)
  }

  @Test func `A target is aimed at also once the steps to it were all taken`() {
    var preventive = preventive(
      1, "milnacipran", [("2025-03-01", 25), ("2025-03-08", 50), ("2025-06-01", 100)], stop: "2025-07-05")
    #expect(preventive.referenceDose(before: table.today)?.amount == milligrams(50))
    preventive.trial.target = milligrams(100)
    #expect(preventive.referenceDose(before: table.today)?.amount == milligrams(100))
    preventive.trial.stop = day("2025-06-27")
    #expect(preventive.referenceDose(before: table.today)?.amount == milligrams(50))
    #expect(preventive.referenceDose(before: table.today)?.missedTarget == true)
  }
}
