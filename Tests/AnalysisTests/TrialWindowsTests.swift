import CivilTime
import Diary
import TestSupport
import Testing

@testable import Analysis

@Suite struct TrialWindowsTests {
  /// Every day of 2025 recorded, a headache every third.
  let table = DayTable(pattern("100", 365), from: day("2025-01-01"), today: day("2026-01-01"))

  func windows(_ preventive: PreventiveTrial, among others: [PreventiveTrial] = [], table: DayTable? = nil)
    -> TrialWindows
  {
    TrialWindows(of: preventive, among: others + [preventive], in: table ?? self.table)
  }

  @Test func `The window on is the last 84 days at the target, between titration and taper`() {
    let trial = preventive(
      1, "milnacipran", [("2025-04-01", 25), ("2025-04-08", 50)],
      planned: [("2025-04-15", 100), ("2025-09-01", 50)], stop: "2025-09-14")
    let windows = windows(trial)
    #expect(windows.reference?.amount == milligrams(100))
    #expect(windows.reference?.days == range("2025-04-15", "2025-08-31"))
    #expect(windows.on == range("2025-06-09", "2025-08-31"))
    #expect(windows.before == range("2025-01-07", "2025-03-31"))
    #expect(windows.off == range("2025-09-29", "2025-12-21"))
    #expect(windows.confounders == [])
  }

  @Test func `While the drug is taken the window ends yesterday, and today's dose is not taken yet`() {
    let trial = preventive(1, "candesartan", [("2025-11-01", 8)], planned: [("2026-01-01", 16)])
    let windows = windows(trial)
    #expect(windows.on == range("2025-11-01", "2025-12-31"))
    #expect(windows.off == nil)
    #expect(windows.reference?.amount == milligrams(8) && windows.reference?.missedTarget == true)
  }

  @Test func `The stop day is the last day taken and belongs to the drug`() {
    let windows = windows(preventive(1, "candesartan", [("2025-06-01", 8)], stop: "2025-07-15"))
    #expect(windows.on == range("2025-06-01", "2025-07-15"))
    #expect(windows.off?.start == day("2025-07-30"))
  }

  @Test(arguments: [(28, 100), (27, 50)])
  func `The target counts once it was held 28 days, else the dose held longest`(held: Int, dose: Int) {
    let raised = day("2025-06-01")
    let trial = preventive(
      1, "milnacipran", [("2025-04-01", 50)], planned: [("2025-06-01", 100)],
      stop: "\(raised + held - 1)")
    #expect(windows(trial).reference?.amount == milligrams(dose))
  }

  @Test func `On a tie the later dose is the reference`() {
    let trial = preventive(
      1, "topiramate", [("2025-04-01", 25), ("2025-05-01", 50)], stop: "2025-05-30")
    #expect(windows(trial).reference?.days == range("2025-05-01", "2025-05-30"))
  }

  @Test func `A planned step does not outlive a stop or a step written for its day`() {
    let stopped = preventive(
      1, "milnacipran", [("2025-04-01", 25)], planned: [("2025-05-01", 100)], stop: "2025-04-30")
    #expect(stopped.stretches(before: day("2026-01-01")).map(\.amount) == [milligrams(25)])
    let corrected = preventive(
      1, "milnacipran", [("2025-04-01", 25), ("2025-05-01", 50)], planned: [("2025-05-01", 100)])
    #expect(
      corrected.stretches(before: day("2026-01-01")).map(\.amount) == [milligrams(25), milligrams(50)])
  }

  @Test func `The window before begins where the diary does`() {
    let late = DayTable(pattern("100", 250), from: day("2025-02-15"), today: day("2026-01-01"))
    let windows = windows(preventive(1, "candesartan", [("2025-04-01", 8)]), table: late)
    #expect(windows.before == range("2025-02-15", "2025-03-31"))
  }

  @Test(arguments: [
    (DrugClass.betaBlocker, nil, "2025-02-14"), (.betaBlocker, 30, "2025-03-02"), (.toxin, nil, "2025-05-31"),
  ])
  func `The window before begins once an earlier drug is washed out`(
    drugClass: DrugClass, washout: Int?, start: String
  ) {
    let earlier = preventive(
      1, "earlier", [("2024-10-01", 40)], stop: "2025-01-30", drugClass: drugClass, washout: washout)
    let windows = windows(preventive(2, "candesartan", [("2025-07-01", 8)]), among: [earlier])
    let expected = max(day(start), day("2025-04-08"))
    #expect(windows.before == DayRange(expected, before: day("2025-07-01")))
    let sooner = self.windows(preventive(2, "candesartan", [("2025-04-20", 8)]), among: [earlier])
    if drugClass == .toxin {
      #expect(sooner.before == range("2025-01-26", "2025-04-19"))
      #expect(sooner.confounders == [Caution(.confounded, side: .before, names: ["earlier"])])
    } else {
      #expect(sooner.before == DayRange(day(start), before: day("2025-04-20")))
    }
  }

  @Test func `Another preventive changing in a window is named`() {
    let beside = preventive(2, "magnesium", [("2025-10-10", 400)])
    let windows = windows(
      preventive(1, "candesartan", [("2025-06-01", 8)], stop: "2025-11-01"), among: [beside])
    #expect(windows.confounders == [Caution(.confounded, side: .on, names: ["magnesium"])])
  }

  @Test func `Another preventive taken all along is not named`() {
    let beside = preventive(2, "magnesium", [("2024-01-01", 400)])
    #expect(windows(preventive(1, "candesartan", [("2025-06-01", 8)]), among: [beside]).confounders == [])
  }

  @Test func `A drug replaced during titration differs between the windows and is named`() {
    let leaving = preventive(2, "propranolol", [("2024-01-01", 80)], stop: "2025-06-10")
    let trial = preventive(1, "candesartan", [("2025-06-01", 4), ("2025-06-15", 16)])
    #expect(
      windows(trial, among: [leaving]).confounders == [Caution(.confounded, names: ["propranolol"])])
  }

  @Test func `A dose taken for one day between days at another is no change`() {
    let slip = preventive(
      1, "candesartan", [("2025-06-01", 8), ("2025-08-10", 16), ("2025-08-11", 8)], stop: "2025-09-30")
    #expect(windows(slip).reference?.days == range("2025-06-01", "2025-09-30"))
    let two = preventive(
      1, "candesartan", [("2025-06-01", 8), ("2025-08-10", 16), ("2025-08-12", 8)], stop: "2025-09-30")
    #expect(windows(two).reference?.days == range("2025-06-01", "2025-08-09"))
    let away = preventive(
      1, "candesartan", [("2025-06-01", 8), ("2025-08-10", 16), ("2025-08-11", 4)], stop: "2025-09-30")
    #expect(away.stretches(before: day("2026-01-01")).map(\.amount) == [8, 16, 4].map(milligrams))
  }

  @Test func `The same dose noted again is no change, and today's step is none yet`() {
    let again = preventive(1, "candesartan", [("2025-06-01", 8), ("2025-08-01", 8)], stop: "2025-09-30")
    #expect(again.stretches(before: day("2026-01-01")).map(\.days) == [range("2025-06-01", "2025-09-30")])
    let today = preventive(1, "candesartan", [("2025-11-01", 8), ("2026-01-01", 16)])
    #expect(today.stretches(before: day("2026-01-01")).map(\.amount) == [milligrams(8)])
  }

  @Test func `A change without a washout is a change all the same`() {
    let beside = preventive(2, "magnesium", [("2025-10-10", 400)], washout: 0)
    let trial = preventive(1, "candesartan", [("2025-06-01", 8)], stop: "2025-11-01")
    #expect(
      windows(trial, among: [beside]).confounders == [Caution(.confounded, side: .on, names: ["magnesium"])])
    let atTheStart = preventive(2, "magnesium", [("2025-08-10", 400)], washout: 0)
    #expect(windows(trial, among: [atTheStart]).on.start == day("2025-08-10"))
    #expect(
      windows(trial, among: [atTheStart]).confounders == [Caution(.confounded, names: ["magnesium"])])
  }

  @Test func `A drug begun together with the trial is beside the days on, not before`() {
    let beside = preventive(2, "magnesium", [("2025-06-01", 400)])
    let windows = windows(
      preventive(1, "candesartan", [("2025-06-01", 8)], stop: "2025-07-20"), among: [beside])
    #expect(windows.before == range("2025-03-09", "2025-05-31"))
    #expect(windows.confounders == [Caution(.confounded, side: .on, names: ["magnesium"])])
  }

  @Test func `A drug begun before and kept is named once, for the side on which it changed`() {
    let beside = preventive(2, "magnesium", [("2025-05-20", 400)])
    let windows = windows(preventive(1, "candesartan", [("2025-06-01", 8)]), among: [beside])
    #expect(windows.confounders == [Caution(.confounded, side: .before, names: ["magnesium"])])
    #expect(windows.pre == nil)
  }

  @Test(arguments: [(28, "2025-05-04"), (27, "2025-03-09")])
  func `Twenty-eight clear recorded days are enough`(clear: Int, start: String) {
    let first = day("2025-06-01")
    let earlier = preventive(1, "propranolol", [("2025-01-01", 40)], stop: "\(first - clear - 15)")
    let windows = windows(preventive(2, "candesartan", [("2025-06-01", 8)]), among: [earlier])
    #expect(windows.before.start == day(start))
    #expect(windows.confounders.isEmpty == (clear == 28))
  }

  @Test func `History is what lies outside the windows without a change`() {
    let long = DayTable(pattern("100", 1096), from: day("2023-01-01"), today: day("2026-01-01"))
    let earlier = preventive(1, "propranolol", [("2023-06-01", 80)], stop: "2023-12-31")
    let trial = preventive(2, "candesartan", [("2025-06-01", 8)])
    let windows = windows(trial, among: [earlier], table: long)
    #expect(windows.before == range("2025-03-09", "2025-05-31"))
    #expect(windows.pre == range("2024-01-15", "2025-03-08"))
    #expect(
      windows.other == [
        range("2023-01-01", "2023-05-31"), range("2023-06-15", "2023-12-31"),
        range("2025-06-15", "2025-10-08"),
      ])
  }
}
