package import CivilTime

/// What may become of a trial: a dose, a day missed, a stop.
extension Trial {
  /// Refuses a day on which nothing of it can have been taken.
  package func mustCover(_ day: CivilDay) throws(TrialProblem) {
    try mustHaveBegun(by: day)
    if let stop, day > stop { throw .stoppedOn(stop) }
  }

  /// Refuses a day before the first.
  package func mustHaveBegun(by day: CivilDay) throws(TrialProblem) {
    if day >= start { return }
    throw isStartPlanned ? .plannedFrom(start) : .startedAfter(day, start: start)
  }

  /// Makes `day` the last day taken, which may be to come; what was planned for later is dropped.
  package mutating func end(on day: CivilDay) throws(TrialProblem) {
    guard day >= start else { throw isStartPlanned ? .plannedFrom(start) : .startedOn(start) }
    if let late = steps.last(where: { !$0.planned && $0.day > day }) { throw .doseChangedAfter(late.day) }
    if let late = missed.last(where: { $0 > day }) { throw .missedAfter(late) }
    steps.removeAll { $0.day > day }
    stop = day
  }

  /// Writes down an injection every interval from the start to a day, where it has an interval.
  package mutating func giveOnSchedule(through last: CivilDay) {
    guard let interval = intervalDays, interval > 0, let first = steps.first, !first.planned else { return }
    var day = first.day + interval
    while day <= last {
      if !steps.contains(where: { $0.day == day }) { steps.append(DoseStep(day: day, amount: first.amount)) }
      day = day + interval
    }
    steps.sort { $0.day < $1.day }
  }

  /// Notes days on which it was not taken; of injections those due nearest to the days.
  package mutating func miss(_ days: [CivilDay], today: CivilDay) throws(TrialProblem) {
    guard let first = days.first, let last = days.last else { return }
    try mustCover(first)
    try mustCover(last)
    guard intervalDays != nil else {
      missed = Set(missed + days).sorted()
      return
    }
    if let given = steps.first(where: { !$0.planned && days.contains($0.day) }) {
      throw .injectionGiven(given.day, isFirst: given.day == start)
    }
    let near = Set(days.compactMap(injectionDue)).sorted()
    let inside = near.filter { days.contains($0) }
    let due = inside.isEmpty ? near : inside
    guard let latest = due.last else {
      throw .noInjectionDue(near: first, next: nextInjection(after: first))
    }
    if latest > today { throw .injectionToCome(latest) }
    missed = Set(missed + due).sorted()
  }

  /// Notes effects of a day, each once.
  package mutating func note(_ effects: [String], on day: CivilDay) throws(TrialProblem) {
    try mustHaveBegun(by: day)
    for effect in effects where !self.effects.contains(TrialEffect(day: day, effect: effect)) {
      self.effects.append(TrialEffect(day: day, effect: effect))
    }
  }
}

extension StoredTrial {
  /// Refuses a change after which it shares days with another trial of the same drug, and did not before.
  ///
  /// `all`: the trials of the diary.
  package func mustNotOverlap(_ all: [StoredTrial], before: StoredTrial) throws(TrialProblem) {
    if let other = all.first(where: { $0.shares(self) && !$0.shares(before) }) {
      throw .overlaps(trial: other.id)
    }
  }

  /// Whether it is another trial of the same drug, with days in common.
  private func shares(_ other: StoredTrial) -> Bool {
    id != other.id && trial.drug == other.trial.drug && trial.overlaps(other.trial)
  }
}
