package import CivilTime
import Diary

/// Compares the days before a preventive with the days on it.
///
/// Each window needs 28 recorded days, and gets counts without a rate where headache-free days were not
/// recorded. `courses` is every trial of the diary; `attackOnsets` comes from
/// ``attackOnsets(of:mergeGapHours:in:)``, and without it attacks are left out; `before` and `on` replace the
/// windows that the trial would have.
package func compare(
  _ course: Course, among courses: [Course], in table: DayTable, estimator: Estimator? = nil,
  attackOnsets: [CivilDay]? = nil, before: DayRange? = nil, on: DayRange? = nil
) -> Comparison {
  let windows = TrialWindows(
    of: course, among: courses, in: table, before: before?.before(table.today), on: on?.before(table.today))
  var contrast = Contrast(
    table: table, before: windows.before, on: windows.on, minimum: TrialWindows.minimumRecorded,
    ratesNeedFreeDays: true)
  contrast.pre = windows.pre
  contrast.other = windows.other
  contrast.attackOnsets = attackOnsets
  contrast.cautions = windows.confounders + course.lengthCautions(before: table.today)
  contrast.exposed = course.exposure(before: table.today)
  if let overlap = course.trial.overlapping(windows.on) { contrast.cautions.append(overlap) }
  var comparison = contrast.comparison(estimator ?? contrast.headline)
  comparison.describe(course, windows, in: table)
  return comparison
}

/// Compares the days on a preventive with the days after its washout; `nil` where there are none.
///
/// The side called *before* is the time on the drug.
package func compareOff(
  _ course: Course, among courses: [Course], in table: DayTable, estimator: Estimator = .mcn2,
  attackOnsets: [CivilDay]? = nil
) -> Comparison? {
  let windows = TrialWindows(of: course, among: courses, in: table)
  guard let off = windows.off else { return nil }
  let swapped = TrialWindows(of: course, among: courses, in: table, before: windows.on, on: off)
  var contrast = Contrast(
    table: table, before: windows.on, on: off, minimum: TrialWindows.minimumRecorded, ratesNeedFreeDays: true)
  contrast.pre = swapped.pre
  contrast.other = swapped.other
  contrast.attackOnsets = attackOnsets
  contrast.cautions = swapped.confounders
  var comparison = contrast.comparison(estimator)
  comparison.describe(course, windows, in: table)
  return comparison
}

/// Compares any two ranges of days, which need 14 recorded days each; a trial among `courses` that changes
/// inside one is named. Today and later are left out.
package func compare(
  _ first: DayRange, _ second: DayRange, in table: DayTable, estimator: Estimator = .mcn2,
  courses: [Course] = [], attackOnsets: [CivilDay]? = nil
) -> Comparison {
  let (before, on) = (first.before(table.today), second.before(table.today))
  var contrast = Contrast(table: table, before: before, on: on, minimum: 14, ratesNeedFreeDays: false)
  contrast.attackOnsets = attackOnsets
  for (side, window) in [(Caution.Side.before, before), (.on, on)] {
    let names = courses.filter { $0.changes(before: table.today).contains { $0.isInside(window) } }
      .map(\.trial.drug).unique
    if !names.isEmpty { contrast.cautions.append(Caution(.confounded, side: side, names: names)) }
  }
  var comparison = contrast.comparison(estimator)
  comparison.blocks = table.blocks(before: before, after: on)
  if comparison.measures.isEmpty { comparison.adequacy = .notComparable }
  return comparison
}

extension DayRange {
  /// The days of the range that are over on `today`.
  fileprivate func before(_ today: CivilDay) -> DayRange { DayRange(start, before: Swift.min(end, today)) }
}

extension Comparison {
  /// Adds what is known of the trial itself.
  fileprivate mutating func describe(_ course: Course, _ windows: TrialWindows, in table: DayTable) {
    drug = course.trial.drug
    dose = windows.reference?.amount
    daysAtDose = course.daysAtReference(before: table.today)
    adequacy = measures.isEmpty ? .notComparable : course.adequacy(before: table.today)
    judgeableFrom = course.judgeableFrom(before: table.today)
    let first = course.trial.start
    let earliest = max(
      min(windows.before.start, first - TrialWindows.days), table.recordedSpan?.start ?? first)
    phases = course.phases(from: earliest, before: table.today)
    let last = windows.off ?? phases.last { $0.kind != .off }?.days
    blocks = table.blocks(
      before: DayRange(earliest, before: min(first, table.today)),
      after: DayRange(first, before: last?.end ?? first))
  }
}

extension Course {
  /// Every day under the drug or its washout, up to yesterday.
  fileprivate func exposure(before today: CivilDay) -> DayRange {
    DayRange(trial.start, before: lastExposure(before: today).map { $0 + 1 + washoutDays } ?? today)
  }

  /// What the time at the reference dose is too short for.
  fileprivate func lengthCautions(before today: CivilDay) -> [Caution] {
    var cautions: [Caution] = []
    let held = daysAtReference(before: today)
    if let reference = referenceDose(before: today), let target = reference.target, reference.missedTarget {
      cautions.append(Caution(.targetNotReached, side: .on, names: ["\(target)"], number: held))
    }
    let code: Caution.Code? =
      switch adequacy(before: today) {
      case .tooEarly: .tooEarly
      case .interim: .interim
      case .notYet: .notYet
      case .adequate, .notComparable: nil
      }
    if let code {
      let from = judgeableFrom(before: today)
      cautions.append(Caution(code, side: .on, range: from.map { DayRange($0) }, number: held))
    }
    return cautions
  }
}
