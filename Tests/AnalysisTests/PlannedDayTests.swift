import CivilTime
import Diary
import TestSupport
import Testing

@testable import Analysis

/// The day on which a trial is judged, and what it holds back while the trial runs.
@Suite struct PlannedDayTests {
  private let first = day("2025-06-01")

  /// `history` days before the drug, and days on it without an end.
  private func table(history: Int, on text: String = "1000", until today: CivilDay, then: String = "1")
    -> DayTable
  {
    let usual = first + 56
    let days =
      pattern("1010000", history) + pattern(text, usual - first) + pattern(then, max(0, today - usual))
    return DayTable(days, from: first - history, today: today)
  }

  private func candesartan(_ id: Int = 1, stop: String? = nil, judge: String? = nil) -> PreventiveTrial {
    var trial = preventive(id, "candesartan", [("\(first)", 8)], stop: stop)
    trial.trial.judgeOn = judge.map(day)
    return trial
  }

  @Test(arguments: [(140, Estimator.mcn2), (300, .mcn4)])
  func `From the usual day on the headline stands still while the drug is taken`(
    history: Int, estimator: Estimator
  ) throws {
    let trial = candesartan()
    let usual = first + 56
    let judged = compare(trial, among: [trial], in: table(history: history, until: usual))
    #expect(judged.estimator == estimator && !judged.isInterim)
    #expect(judged.judgeableFrom == usual && judged.heldBackFrom == usual && judged.latest == nil)
    #expect(judged.on.range == DayRange(first, before: usual))
    for later in [1, 30, 100, 400] {
      let table = table(history: history, until: usual + later)
      let again = compare(trial, among: [trial], in: table)
      #expect(again.measures == judged.measures, "\(later) days later")
      #expect(again.stretches == judged.stretches && again.on == judged.on && again.estimator == estimator)
      #expect(again.judgeableFrom == usual && !again.isInterim)
      // The days since, a headache on each, stand beside it.
      let latest = try #require(again.latest)
      #expect((latest.on.per28 ?? 0) > (again.measures[0].on.per28 ?? 0))
      #expect(latest.on.recorded == (estimator == .mcn4 ? 56 + later : min(84, 56 + later)))
    }
    let before = compare(trial, among: [trial], in: self.table(history: history, until: usual - 1))
    #expect(before.isInterim && before.heldBackFrom == nil && before.latest == nil)
    #expect(before.measures.first?.change?.ci95 != nil)
  }

  @Test(arguments: [140, 300])
  func `Once it is stopped all of it counts, unless the day was set`(history: Int) {
    let (usual, stop) = (first + 56, first + 199)
    let table = table(history: history, until: stop + 1)
    let whole = compare(
      candesartan(stop: "\(stop)"), among: [candesartan(stop: "\(stop)")], in: table)
    #expect(whole.heldBackFrom == nil && whole.latest == nil && !whole.isInterim)
    #expect(whole.on.range == DayRange(stop - 83, through: stop))
    #expect((whole.measures.first?.on.recorded ?? 0) >= 84)
    // The last day taken is today: nobody knows yet.
    let running = candesartan(stop: "\(stop + 1)")
    #expect(compare(running, among: [running], in: table).heldBackFrom == usual)

    let set = candesartan(stop: "\(stop)", judge: "\(usual + 10)")
    let held = compare(set, among: [set], in: table)
    #expect(held.heldBackFrom == usual + 10 && held.on.range.end == usual + 10)
    #expect(
      held.latest?.on == whole.measures.first?.on && held.latest?.change == whole.measures.first?.change)
  }

  @Test func `A day set after the last one taken holds nothing back, and nobody waits for it`() {
    let stop = first + 99
    let table = table(history: 140, until: stop + 20)
    let whole = compare(candesartan(stop: "\(stop)"), among: [candesartan(stop: "\(stop)")], in: table)
    for set in [stop + 5, stop + 60] {
      let trial = candesartan(stop: "\(stop)", judge: "\(set)")
      let comparison = compare(trial, among: [trial], in: table)
      #expect(comparison.measures == whole.measures && !comparison.isInterim && comparison.latest == nil)
      #expect(comparison.judgeableFrom == set)
    }
  }

  @Test func `A trial stopped before that day has what it has, and says that it was short`() {
    let stop = first + 39
    let trial = candesartan(stop: "\(stop)")
    let comparison = compare(trial, among: [trial], in: table(history: 140, until: stop + 1))
    #expect(!comparison.isInterim && comparison.judgeableFrom == nil && comparison.adequacy == .interim)
    #expect(comparison.caution(.interim)?.number == 40 && comparison.caution(.interim)?.range == nil)
    #expect(comparison.measures.first?.change != nil)
    // Written ahead, it is short only once it has come.
    let ahead = compare(trial, among: [trial], in: table(history: 140, until: stop - 1))
    #expect(ahead.isInterim && ahead.judgeableFrom == nil)
  }

  @Test func `The latest trial of a drug is the one that is waited for, the earlier ones are whole`() throws {
    let again = first + 280
    var earlier = candesartan(stop: "\(first + 139)")
    earlier.trial.judgeOn = first + 70
    let later = preventive(2, "candesartan", [("\(again)", 8)])
    let both = [earlier, later]
    func look(_ today: CivilDay, _ trial: PreventiveTrial) -> Comparison {
      compare(trial, among: both, in: table(history: 100, until: today, then: "10000"))
    }
    let waiting = look(again + 40, later)
    #expect(waiting.estimator == .mcn4 && waiting.isInterim && waiting.judgeableFrom == again + 56)
    #expect(waiting.stretches.map(\.days.count) == [100, 140, 126, 40])
    let judged = look(again + 90, later)
    #expect(judged.heldBackFrom == again + 56 && !judged.isInterim)
    #expect(judged.stretches.map(\.days.count) == [100, 140, 126, 56])
    #expect(judged.latest?.on.recorded == 140 + 90)
    // The earlier trial's name asks the same.
    let named = look(again + 90, earlier)
    #expect(named.measures.map(\.change) == judged.measures.map(\.change))
    #expect(named.latest?.change == judged.latest?.change && named.latest != nil)
    #expect(named.heldBackFrom == judged.heldBackFrom && look(again + 40, earlier).isInterim)
  }

  @Test func `Another drug after that day changes nothing, and what another one holds back is its own`() {
    let usual = first + 56
    let trial = candesartan()
    let beside = preventive(2, "topiramate", [("\(usual + 20)", 25)])
    let alone = compare(trial, among: [trial], in: table(history: 300, until: usual + 100))
    let both = compare(trial, among: [trial, beside], in: table(history: 300, until: usual + 100))
    #expect(both.measures == alone.measures)
    // An earlier drug is over: its days are whole, whatever the later one waits for.
    let earlier = preventive(3, "timolol", [("\(first - 300)", 10)], stop: "\(first - 100)")
    let all = [earlier, trial]
    let whole = compare(earlier, among: all, in: table(history: 700, until: usual + 100))
    #expect(whole.heldBackFrom == nil && whole.alsoLearnedFrom == ["candesartan"])
  }

  @Test func `A dose raised after that day is a new question once it is held longer`() {
    let raised = first + 70
    let trial = preventive(1, "candesartan", [("\(first)", 8), ("\(raised)", 16)])
    func look(_ today: CivilDay) -> Comparison {
      compare(trial, among: [trial], in: table(history: 140, until: today))
    }
    let soon = look(raised + 60)
    #expect(soon.dose == milligrams(8) && soon.heldBackFrom == first + 56)
    let late = look(raised + 75)
    #expect(late.dose == milligrams(16) && late.heldBackFrom == raised + 56)
    #expect(late.on.range == DayRange(raised, before: raised + 56) && late.latest != nil)
    // A day that was set for the lower dose is not that of the higher one.
    var set = trial
    set.trial.judgeOn = first + 60
    let kept = compare(set, among: [set], in: table(history: 140, until: raised + 75))
    #expect(kept.judgeableFrom == raised + 56 && kept.heldBackFrom == raised + 56)
  }

  @Test func `Of injections the day stays where it was when one is missed later`() {
    func erenumab(_ days: [Int]) -> PreventiveTrial {
      preventive(
        1, "erenumab", days.map { ("\(first + $0)", 70) }, every: 28, drugClass: .cgrpAntibody)
    }
    func look(_ trial: PreventiveTrial, _ days: Int) -> Comparison {
      compare(trial, among: [trial], in: table(history: 140, until: first + days))
    }
    let judged = look(erenumab([0, 28, 56]), 84)
    #expect(judged.heldBackFrom == first + 84 && judged.on.range == DayRange(first, before: first + 84))
    // Three weeks late, and then for longer than before.
    let late = look(erenumab([0, 28, 56, 105, 133, 161, 189, 217]), 240)
    #expect(late.measures == judged.measures && late.heldBackFrom == first + 84 && late.latest != nil)
    // One that is overdue is not judged yet, as another may be noted.
    let overdue = look(erenumab([0, 28]), 70)
    #expect(overdue.isInterim && overdue.judgeableFrom == nil)
    // 140 days after the last day under it it is over.
    #expect(look(erenumab([0, 28, 56]), 84 + 139).heldBackFrom == first + 84)
    #expect(look(erenumab([0, 28, 56]), 84 + 140).heldBackFrom == nil)
  }

  @Test func `The usual day waits for days that can be compared`() {
    let trial = candesartan()
    let usual = first + 56
    func look(_ on: String, _ today: CivilDay) -> Comparison {
      compare(trial, among: [trial], in: table(history: 140, on: on, until: today, then: "0100"))
    }
    // Twenty days of the first 56 are recorded, then every day: at first too few days, then too few free ones.
    let text = pattern(".", 36) + pattern("10", 20)
    for days in 0..<29 {
      let early = look(text, usual + days)
      #expect(early.heldBackFrom == nil && early.measures.first?.change == nil)
    }
    let judged = look(text, usual + 31)
    #expect(judged.heldBackFrom == usual + 31 && judged.judgeableFrom == usual + 31)
    #expect(judged.measures.first?.change != nil)
    let later = look(text, usual + 60)
    #expect(later.measures == judged.measures && later.latest != nil)
  }

  @Test func `Days named for the drug are not held back, days named for before leave the others held`() {
    let trial = candesartan()
    let table = table(history: 140, until: first + 200)
    let (before, on) = (DayRange(first - 60, before: first), DayRange(first + 100, before: first + 190))
    let named = compare(trial, among: [trial], in: table, on: on)
    #expect(named.on.range == on && named.heldBackFrom == nil && named.latest == nil && !named.isInterim)
    let other = compare(trial, among: [trial], in: table, before: before)
    #expect(other.before.range == before && other.on.range == DayRange(first, before: first + 56))
    #expect(other.heldBackFrom == first + 56 && other.latest?.before == other.measures.first?.before)
    // Before the day they are interim too.
    let early = self.table(history: 140, until: first + 50)
    #expect(compare(trial, among: [trial], in: early, before: before).isInterim)
  }

  /// Random diaries, drugs and days: what is seen on that day is seen on each later one.
  @Test(arguments: 0..<40)
  func `No later day changes a headline while the trial runs`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let history = Int.random(in: 60...500, using: &random)
    let text = String(
      (0..<(history + 500)).map { _ in ["0", "0", "1", "."].randomElement(using: &random) ?? "0" })
    let trials =
      [preventive(1, "candesartan", [("\(first)", 8)])]
      + (Bool.random(using: &random)
        ? [preventive(2, "candesartan", [("\(first - 200)", 8)], stop: "\(first - 100)")] : [])
      + (Bool.random(using: &random)
        ? [preventive(3, "timolol", [("\(first - 90)", 10)], stop: "\(first - 40)")] : [])
    func look(_ today: CivilDay) -> Comparison {
      let days = String(text.prefix(today - (first - history)))
      return compare(trials[0], among: trials, in: DayTable(days, from: first - history, today: today))
    }
    guard let judged = (56...200).lazy.map({ look(first + $0) }).first(where: { $0.heldBackFrom != nil })
    else { return }
    for later in [1, 17, 90, 290] {
      let again = look((judged.heldBackFrom ?? first) + later)
      #expect(again.measures == judged.measures && again.heldBackFrom == judged.heldBackFrom)
    }
  }
}
