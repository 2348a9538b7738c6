package import CivilTime

/// How a course of a preventive begins, is written down afterwards, and is stopped.
extension Trial {
  /// The dated steps of a plan that begins on `first`: the first dose, then those planned. One to come is planned as well.
  ///
  /// `days`: how long each dose is taken; `nil` where nothing follows.
  package static func steps(
    from first: CivilDay, _ plan: [(amount: Amount, days: Int?)], today: CivilDay
  ) -> [DoseStep] {
    var steps: [DoseStep] = []
    var day = first
    for step in plan {
      steps.append(DoseStep(day: day, amount: step.amount, planned: !steps.isEmpty || day > today))
      day = day + (step.days ?? 0)
    }
    return steps
  }

  /// The course, which is only now written down, over on `last`: what was planned for later is dropped.
  ///
  /// `isPlanned`: whether its steps were given. Else whoever says that it was given from a day to another at an interval
  /// says that each injection was given.
  package mutating func written(until last: CivilDay, isPlanned: Bool, today: CivilDay) {
    stop = last
    steps.removeAll { $0.day > last }
    if !isPlanned { giveOnSchedule(through: min(last, today)) }
  }

  /// Stops the course that is being taken: the last day, which may be to come, why, the effects that were the reason, and
  /// a remark in the place of the one that is there.
  package mutating func stop(
    on day: CivilDay, _ reason: StopReason?, effects: [String], note: String?, today: CivilDay
  ) throws(TrialProblem) {
    if let stop = stopped(before: today) { throw .stoppedOn(stop) }
    try end(on: day)
    stopReason = reason
    try self.note(effects, on: min(day, today))
    if let note { self.note = note }
  }
}

/// Why a course cannot begin.
package enum TrialStartProblem: Equatable, Sendable {
  /// The drug is being taken on its first day.
  case alreadyTaken(StoredTrial)
  /// The drug was started again during it.
  case takenLater(StoredTrial)
}

extension [StoredTrial] {
  /// Why `trial` cannot begin beside those that are there: the latest of the same drug that shares a day with it.
  package func problem(starting trial: Trial) -> TrialStartProblem? {
    guard let running = last(where: { $0.trial.drug == trial.drug && $0.trial.overlaps(trial) }) else {
      return nil
    }
    return running.trial.covers(trial.start) ? .alreadyTaken(running) : .takenLater(running)
  }
}
