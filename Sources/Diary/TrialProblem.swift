package import CivilTime

/// Why a change of a trial cannot be true. A trial that has one is never saved.
package enum TrialProblem: Error, Hashable, Sendable {
  /// The day lies before the first day.
  case startedOn(CivilDay)
  /// The same, where the day is worth naming.
  case startedAfter(CivilDay, start: CivilDay)
  case stoppedOn(CivilDay)
  /// The day lies before the first day, which is only planned.
  case plannedFrom(CivilDay)
  /// It has no stop that there could be a reason for.
  case stillTaken
  /// The dose was changed after the day that is to be the last.
  case doseChangedAfter(CivilDay)
  /// The dose was changed before the day that is to be the first.
  case doseChangedBefore(CivilDay)
  case doseNotChanged(on: CivilDay)
  /// Planned steps that move along with the start would come after a dose that was taken.
  case plannedBehindTaken
  /// Something is noted for a day before the one that is to be the first.
  case notedBefore(CivilDay)
  /// It is noted as missed on a day after the one that is to be the last.
  case missedAfter(CivilDay)
  /// The first step is the start, and is corrected as such.
  case firstDay(CivilDay)
  /// A step cannot be moved past another one.
  case doseBetween(CivilDay, CivilDay)
  /// Of several doses none is named by its day.
  case severalDoses
  case effectNotNoted(String)
  /// An injection noted as given cannot have been missed. `isFirst`: it is the start.
  case injectionGiven(CivilDay, isFirst: Bool)
  /// `next`: the next injection that is due.
  case noInjectionDue(near: CivilDay, next: CivilDay?)
  /// The injection that is meant is due only later than today.
  case injectionToCome(CivilDay)
  /// Another trial of the same drug has days in common with it; its number.
  case overlaps(trial: Int)
}
