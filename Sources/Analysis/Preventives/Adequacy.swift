package import CivilTime
import Diary

/// How far the time at the reference dose allows a preventive to be judged: a length, never a result.
///
/// The raw value is its name in JSON.
package enum Adequacy: String, CaseIterable, Sendable {
  /// Fewer than 28 days at the reference dose.
  case tooEarly = "too_early"
  /// 28 to 55 days, and the class needs more.
  case interim
  /// 56 days or more, and the class needs more.
  case notYet = "not_yet"
  case adequate
  /// The windows cannot be compared, whatever the length.
  case notComparable = "not_comparable"
}

extension PreventiveTrial {
  /// Days at the reference dose that are over: titration and taper left out, an injection's days until the
  /// next one is due included.
  package func daysAtReference(before today: CivilDay) -> Int {
    referenceDose(before: today)?.days.count ?? 0
  }

  /// Whether those days are as many as the class needs: see ``adequateDays``. Never
  /// ``Adequacy/notComparable``, which only a comparison can tell.
  package func adequacy(before today: CivilDay) -> Adequacy {
    let days = daysAtReference(before: today)
    return if atReference(before: today).contains(where: { $0.count >= adequateDays }) {
      .adequate
    } else if days < 28 {
      .tooEarly
    } else {
      days < 56 ? .interim : .notYet
    }
  }

  /// The day on which it is to be judged: the one that the person has set, or the usual one. Until then a comparison is
  /// an interim one.
  package func judgeableFrom(before today: CivilDay) -> CivilDay? {
    dayThatWasSet(before: today) ?? usuallyJudgeableFrom(before: today)
  }

  /// The day that the person has set; `nil` where it leaves no day at the reference dose, which is then another dose
  /// than the one it was set for.
  func dayThatWasSet(before today: CivilDay) -> CivilDay? {
    guard let day = trial.judgeOn else { return nil }
    let stretches = atReference(before: today)
    return stretches.isEmpty || stretches.contains { $0.start < day } ? day : nil
  }

  /// The stretches at the reference dose, oldest first: of injections every one of that amount, else the one.
  func atReference(before today: CivilDay) -> [DayRange] {
    guard let reference = referenceDose(before: today) else { return [] }
    guard trial.intervalDays != nil else { return [reference.days] }
    return stretches(before: today).filter { $0.amount == reference.amount && !$0.days.isEmpty }.map(\.days)
  }

  /// The first day on which the drug has been taken at one dose for as long as its class needs, so that it can
  /// be judged on that day and later; past where it already could.
  ///
  /// While the drug is taken, the dose meant is a target still ahead or running, or else the one taken now: a
  /// dose that changes again moves the day. `nil` where the drug was stopped short of it, or an injection is overdue.
  func usuallyJudgeableFrom(before today: CivilDay) -> CivilDay? {
    let long = atReference(before: today).first { $0.count >= adequateDays }
    if let long { return long.start + adequateDays }
    if lastExposure(before: today) != nil || trial.overdueSince(today) != nil { return nil }
    let running = stretches(before: today).last { $0.days.end == today }
    let ahead = trial.steps.first { $0.planned && $0.day >= today && $0.amount == target }
    let isAtTarget = running != nil && running?.amount == target
    // Where an injection was missed the wait begins with the next one.
    let next = ahead?.day ?? running?.days.start ?? trial.nextInjection(after: today - 1) ?? trial.start
    let first = (isAtTarget ? running?.days.start ?? next : next) + adequateDays
    // A stop written ahead ends it too.
    if let stop = trial.stop, let last = lastExposure(before: max(today, stop + 1)), first > last + 1 {
      return nil
    }
    return first
  }
}
