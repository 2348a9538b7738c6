package import CivilTime

/// Something that the diary waits for: see `headache due`.
package enum DueEntry: Hashable, Sendable {
  /// An attack that is open, of which nothing was said for a day.
  case openAttack(id: Int, onset: Onset)
  /// Recent days of which it is unknown whether there was a headache, oldest first. `dosesAlone`: those of them with a
  /// dose, which a declared stretch leaves out.
  case unknownDays([DayRange], dosesAlone: [CivilDay])
  /// An injection that was due on a day up to today, and that nobody has noted.
  case injection(trial: Int, drug: String, amount: Amount?, due: CivilDay)
  /// A dose that a plan has for today.
  case doseStep(trial: Int, drug: String, step: DoseStep, intervalDays: Int?)
}

extension Attack {
  /// Whether nothing was said of an open attack for a day and more: no reading, no dose.
  package func isForgotten(at now: Moment) -> Bool {
    guard end == .open else { return false }
    return now.minutes(since: lastEvidence) > Attack.openAttackTimeout
  }
}

extension Trial {
  /// The day on which the next injection after the last one noted is due, where that is `today` or before it; `nil`
  /// where none is due yet, for a drug taken daily, and for one that is stopped before.
  package func injectionOwed(by today: CivilDay) -> CivilDay? {
    awaitedInjection(today: today).flatMap { $0 <= today ? $0 : nil }
  }

  /// The dose that was planned for a day; `nil` where none was, and where it was noted or contradicted since.
  package func doseStep(plannedFor day: CivilDay) -> DoseStep? {
    guard intervalDays == nil, covers(day) else { return nil }
    return steps.first { $0.day == day && $0.planned }
  }
}
