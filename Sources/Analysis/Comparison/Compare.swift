package import CivilTime
import Diary

/// Compares the days before a preventive with the days on it.
///
/// Every stretch on the drug and without any goes into it where these tell swings from levels, `mcn-4`; else the 84 days
/// before and the last 84 on, `mcn-2`, each of which needs 28 recorded days and gets counts without a rate where
/// headache-free days were not recorded. Where another preventive changed with this one and no stretch is clear of it
/// there is no change. `preventives` is every trial of the diary; `attackOnsets` comes from
/// ``attackOnsets(of:mergeGapHours:in:)``, and without it attacks are left out; `before` and `on` replace the
/// windows that the trial would have. The first of `measures` is the headline. What the day holds back that it was judged
/// on is held back here, see ``PlannedDay``, and is in ``Comparison/latest`` where it is wanted; unless
/// `holdsBack`, all counts.
package func compare(
  _ preventive: PreventiveTrial, among preventives: [PreventiveTrial], in table: DayTable,
  estimator: Estimator? = nil, attackOnsets: [CivilDay]? = nil, before: DayRange? = nil,
  on: DayRange? = nil, measures: [DayMeasure] = DayMeasure.compared, holdsBack: Bool = true,
  wantsLatest: Bool = true, basis: ComparisonBasis = ComparisonBasis()
) -> Comparison {
  func planned(_ trial: PreventiveTrial) -> PlannedDay {
    let planned = trial.plannedDay(in: table, basis)
    return holdsBack ? planned : planned.holdingNothing
  }
  let own = planned(preventive)
  let windows = TrialWindows(
    of: preventive, among: preventives, in: table, before: before?.before(table.today),
    on: on?.before(table.today), planned: own, basis: basis)
  // Days that were named are compared as they are.
  let areNamed = before != nil || on != nil
  // All trials of a drug together are judged with the latest of them.
  let lead = preventive.latest(among: preventives, before: table.today)
  let together = lead.id == preventive.id ? own : planned(lead)
  var stretches: DrugStretches?
  if !areNamed {
    let regimens = basis.regimens(with: preventive, among: preventives, in: table)
    stretches = DrugStretches(
      of: preventive.trial.drug, among: basis.clearStretches(regimens, in: table),
      basis.tallies(of: .headacheDays, in: table), lead: lead.id, together)
  }
  let joint =
    estimator == nil
    ? stretches.flatMap { JointComparison($0, isNeeded: !windows.confounders.isEmpty) } : nil
  let (judged, day) = joint == nil ? (preventive, own) : (lead, together)
  let compared = WindowComparison(
    table: table, before: windows.before, on: windows.on, minimum: TrialWindows.minimumRecorded,
    pre: windows.pre, other: windows.other,
    exposed: preventive.exposure(before: table.today), measures: measures, attackOnsets: attackOnsets,
    cautions: (joint == nil ? windows.confounders : []) + preventive.doseCautions(before: table.today)
      + [judged.lengthCaution(day, before: table.today), preventive.trial.overlapping(windows.on)]
      .compactMap(\.self), joint: joint, isConfounded: !areNamed && !windows.confounders.isEmpty,
    basis: basis)
  var result = compared.result(by: estimator ?? .mcn2).describing(preventive, windows, in: table, basis)
  result.stretches = stretches?.all ?? []
  result.alsoLearnedFrom = joint?.stretches.others ?? []
  result.leftOutBeside = joint?.stretches.beside ?? []
  result.takenBeside = joint == nil ? windows.alongside : []
  result.judgeableFrom = day.day
  guard !result.measures.isEmpty else { return result }
  result.isInterim = day.isInterim(on: table.today)
  if on == nil { result.heldBackFrom = day.end }
  if areNamed, holdsBack {
    result.other = OtherAnswer(to: result, preventive, among: preventives, in: table, basis)
  }
  if let end = result.heldBackFrom, wantsLatest, judged.isAtReference(from: end, before: table.today) {
    result.latest = compare(
      preventive, among: preventives, in: table, estimator: estimator, before: before,
      measures: Array(measures.prefix(1)), holdsBack: false, wantsLatest: false, basis: basis
    ).measures.first { $0.change != nil }
  }
  return result
}

/// Compares the days on a preventive with the days after its washout; `nil` where there are none.
///
/// The side called *before* is the time on the drug.
package func compareOff(
  _ preventive: PreventiveTrial, among preventives: [PreventiveTrial], in table: DayTable,
  estimator: Estimator = .mcn2, attackOnsets: [CivilDay]? = nil, measures: [DayMeasure] = DayMeasure.compared
) -> Comparison? {
  let basis = ComparisonBasis()
  let windows = TrialWindows(
    of: preventive, among: preventives, in: table, basis: basis)
  guard let off = windows.off else { return nil }
  let swapped = TrialWindows(
    of: preventive, among: preventives, in: table, before: windows.on, on: off, basis: basis)
  let compared = WindowComparison(
    table: table, before: windows.on, on: off, minimum: TrialWindows.minimumRecorded,
    pre: swapped.pre, other: swapped.other, measures: measures, attackOnsets: attackOnsets,
    cautions: swapped.confounders, isConfounded: !swapped.confounders.isEmpty, basis: basis)
  var result = compared.result(by: estimator).describing(preventive, windows, in: table, basis)
  let other = OtherAnswer(to: result, preventive, among: preventives, in: table, basis)
  // That one asks of before and on; where it takes every stretch it asks the same.
  if other?.reason == .everyStretch { result.other = other }
  result.takenBeside = swapped.alongside
  return result
}

/// Compares any two ranges of days, which need 14 recorded days each; a trial among `preventives` that changes
/// inside one is named. How much the months swing is learned from the rest of the diary. Today and later are left out.
package func compare(
  _ first: DayRange, _ second: DayRange, in table: DayTable, estimator: Estimator = .mcn2,
  preventives: [PreventiveTrial] = [], attackOnsets: [CivilDay]? = nil,
  measures: [DayMeasure] = DayMeasure.compared
) -> Comparison {
  let (before, on) = (first.before(table.today), second.before(table.today))
  let drug = preventives.drugBetween(before, on, today: table.today)
  let changed = [(ComparisonSide.before, before), (.on, on)].compactMap { side, window -> Caution? in
    let names = preventives.filter { preventive in
      // Of the drug that is asked about, days count from its first on, as where it is compared by its name.
      let isAsked = preventive.trial.drug == drug?.trial.drug
      return preventive.changes(before: table.today).contains {
        isAsked ? $0.interrupts(window) : $0.isInside(window)
      }
    }.map(\.trial.drug).unique
    return names.isEmpty ? nil : Caution(.confounded, side: side, names: names)
  }
  let basis = ComparisonBasis()
  let isClear = !changed.contains { $0.side == .before }
  let regimens = basis.regimens(of: preventives, in: table)
  let history = regimens.history(of: before, on, isClear: isClear)
  let compared = WindowComparison(
    table: table, before: before, on: on, minimum: 14, pre: history.pre,
    other: history.other, measures: measures, attackOnsets: attackOnsets, cautions: changed, basis: basis)
  var result = compared.result(by: estimator)
  if let drug {
    result.other = OtherAnswer(to: result, drug, among: preventives, in: table, basis)
  }
  result.takenBeside = regimens.all.alongside(before, on, except: drug?.trial.drug)
  result.blocks = table.blocks(before: before, after: on)
  if result.measures.isEmpty { result.adequacy = .notComparable }
  return result
}

extension DayRange {
  /// The days of the range that are over on `today`.
  fileprivate func before(_ today: CivilDay) -> DayRange { DayRange(start, before: Swift.min(end, today)) }
}

extension Comparison {
  /// The comparison with what is known of the trial itself.
  fileprivate func describing(
    _ preventive: PreventiveTrial, _ windows: TrialWindows, in table: DayTable, _ basis: ComparisonBasis
  ) -> Comparison {
    var result = self
    result.describe(preventive, windows, in: table, basis)
    return result
  }

  private mutating func describe(
    _ preventive: PreventiveTrial, _ windows: TrialWindows, in table: DayTable, _ basis: ComparisonBasis
  ) {
    drug = preventive.trial.drug
    dose = windows.reference?.amount
    daysAtDose = preventive.daysAtReference(before: table.today)
    adequateDays = preventive.adequateDays
    adequacy = measures.isEmpty ? .notComparable : preventive.adequacy(before: table.today)
    judgeableFrom = preventive.judgeableFrom(before: table.today)
    let first = preventive.trial.start
    let earliest = max(
      min(windows.before.start, first - TrialWindows.days), table.recordedSpan?.start ?? first)
    phases = preventive.phases(from: earliest, before: table.today)
    let last = windows.off ?? phases.last { $0.kind != .off }?.days
    blocks = table.blocks(
      before: DayRange(earliest, before: min(first, table.today)),
      after: DayRange(first, before: last?.end ?? first), basis.tallies(of: .headacheDays, in: table).tally)
  }
}

extension PreventiveTrial {
  /// Whether days at the reference dose lie on a day or after it.
  fileprivate func isAtReference(from day: CivilDay, before today: CivilDay) -> Bool {
    phases(from: trial.start, before: today).contains { $0.kind == .reference && $0.days.end > day }
  }

  /// Every day under the drug or its washout, up to yesterday.
  fileprivate func exposure(before today: CivilDay) -> DayRange {
    let last = lastExposure(before: today) ?? lapse(before: today)
    return DayRange(trial.start, before: last.map { $0 + 1 + washoutDays } ?? today)
  }

  /// The drug's latest trial that has begun.
  fileprivate func latest(among preventives: [PreventiveTrial], before today: CivilDay) -> PreventiveTrial {
    let begun = preventives.filter { $0.trial.drug == trial.drug && $0.trial.start < today }
    return begun.max { $0.trial.start < $1.trial.start } ?? self
  }

  /// What is to be known of the doses: that one is overdue, that the target was not held.
  fileprivate func doseCautions(before today: CivilDay) -> [Caution] {
    var cautions: [Caution] = []
    if let due = trial.overdueSince(today), let given = trial.injections(through: today).last {
      cautions.append(Caution(.injectionOverdue, side: .on, range: DayRange(given.day, through: due)))
    }
    let held = daysAtReference(before: today)
    if let reference = referenceDose(before: today), let target = reference.target, reference.missedTarget {
      cautions.append(Caution(.targetNotReached, side: .on, names: ["\(target)"], number: held))
    }
    return cautions
  }

  /// What the time at the reference dose is too short for.
  fileprivate func lengthCaution(_ planned: PlannedDay, before today: CivilDay) -> Caution? {
    let code: Caution.Code? =
      switch adequacy(before: today) {
      case .tooEarly: .tooEarly
      case .interim: .interim
      case .notYet: .notYet
      case .adequate, .notComparable: nil
      }
    let day = planned.isSet ? usuallyJudgeableFrom(before: today) : planned.day
    return code.map { code in
      Caution(code, side: .on, range: day.map { DayRange($0) }, number: daysAtReference(before: today))
    }
  }
}
