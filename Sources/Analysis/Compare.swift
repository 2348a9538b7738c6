package import CivilTime
import Diary

/// Compares the days before a preventive with the days on it.
///
/// Each window needs 28 recorded days, and gets counts without a rate where headache-free days were not
/// recorded. `courses` is every trial of the diary; `attackOnsets` comes from
/// ``attackOnsets(of:mergeGapHours:in:)``, and without it attacks are left out; `before` and `on` replace the
/// windows that the trial would have.
package func compare(
  _ course: Course, among courses: [Course], in table: DayTable, estimator: Estimator = .mcn1,
  attackOnsets: [CivilDay]? = nil, before: DayRange? = nil, on: DayRange? = nil
) -> Comparison {
  let windows = TrialWindows(of: course, among: courses, in: table, before: before, on: on)
  var contrast = Contrast(
    table: table, before: windows.before, on: windows.on, minimum: TrialWindows.minimumRecorded,
    ratesNeedFreeDays: true)
  contrast.pre = windows.pre
  contrast.other = windows.other
  contrast.attackOnsets = attackOnsets
  contrast.cautions = windows.confounders + windows.adequacy(of: course)
  var comparison = contrast.comparison(estimator)
  comparison.drug = course.trial.drug
  comparison.dose = windows.reference?.amount
  return comparison
}

/// Compares the days on a preventive with the days after its washout; `nil` where there are none.
///
/// The side called *before* is the time on the drug.
package func compareOff(
  _ course: Course, among courses: [Course], in table: DayTable, estimator: Estimator = .mcn1,
  attackOnsets: [CivilDay]? = nil
) -> Comparison? {
  let windows = TrialWindows(of: course, among: courses, in: table)
  guard let off = windows.off else { return nil }
  let swapped = TrialWindows(of: course, among: courses, in: table, before: windows.on, on: off)
  var contrast = Contrast(
    table: table, before: windows.on, on: off, minimum: TrialWindows.minimumRecorded, ratesNeedFreeDays: true)
  contrast.attackOnsets = attackOnsets
  contrast.cautions = swapped.confounders
  var comparison = contrast.comparison(estimator)
  comparison.drug = course.trial.drug
  comparison.dose = windows.reference?.amount
  return comparison
}

/// Compares any two ranges of days, which need 14 recorded days each; a trial among `courses` that changes
/// inside one is named.
package func compare(
  _ before: DayRange, _ on: DayRange, in table: DayTable, estimator: Estimator = .mcn1,
  courses: [Course] = [], attackOnsets: [CivilDay]? = nil
) -> Comparison {
  var contrast = Contrast(table: table, before: before, on: on, minimum: 14, ratesNeedFreeDays: false)
  contrast.attackOnsets = attackOnsets
  if before.overlaps(on) {
    contrast.cautions.append(Caution(.windowsOverlap, range: before.intersection(on)))
  }
  for (side, window) in [(Caution.Side.before, before), (.on, on)] {
    let names = courses.filter { $0.changes(before: table.today).contains { $0.isInside(window) } }
      .map(\.trial.drug).unique
    if !names.isEmpty { contrast.cautions.append(Caution(.confounded, side: side, names: names)) }
  }
  return contrast.comparison(estimator)
}

extension TrialWindows {
  /// What the time at the reference dose is too short for.
  fileprivate func adequacy(of course: Course) -> [Caution] {
    var cautions: [Caution] = []
    let held = reference?.days.count ?? 0
    if let reference, let target = reference.target, reference.missedTarget {
      cautions.append(
        Caution(.targetNotReached, side: .on, names: ["\(target)"], number: held))
    }
    if held < 28 {
      cautions.append(Caution(.tooEarly, side: .on, number: held))
    } else if held < course.adequateDays {
      cautions.append(Caution(.interim, side: .on, number: held))
    }
    return cautions
  }
}
