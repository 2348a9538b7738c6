package import CivilTime

/// One thing to correct of a trial that was written down wrongly.
package enum TrialCorrection: Hashable, Sendable {
  case start(CivilDay)
  /// The last day taken; `nil` is still taken.
  case stop(CivilDay?)
  /// The dose that held on a day; without a day that of the only step.
  case dose(Amount, on: CivilDay?)
  /// A step is moved to another day; `nil` takes it out.
  case step(CivilDay, to: CivilDay?)
  case target(Amount?)
  /// The day on which it is to be judged; `nil` is the usual one.
  case judge(CivilDay?)
  /// Days between injections; `nil` is taken daily.
  case interval(Int?)
  case reason(StopReason?)
  case note(String)
  case drug(String)
  /// The day from which on an effect is noted; `nil` takes it out.
  case effect(String, on: CivilDay?)
  /// Days on which it was not taken; of injections those due nearest to the days.
  case missed([CivilDay])
  /// Days on which it was taken after all.
  case notMissed([CivilDay])
}

extension Trial {
  /// Corrects one thing. `today`: nothing due later can have been missed.
  package mutating func correct(_ correction: TrialCorrection, today: CivilDay) throws(TrialProblem) {
    switch correction {
    case .start(let day): try correctStart(day, today: today)
    case .stop(nil): (stop, stopReason) = (nil, nil)
    case .stop(let day?): try end(on: day)
    case .dose(let amount, let day): try correctDose(amount, on: day)
    case .step(let old, nil): try removeStep(on: old)
    case .step(let old, let new?): try moveStep(on: old, to: new)
    case .target(let amount): target = amount
    case .judge(let day):
      if let day, day <= start { throw .startedOn(start) }
      judgeOn = day
    case .interval(let days): intervalDays = days
    case .reason(let reason):
      guard stop != nil || reason == nil else { throw .stillTaken }
      stopReason = reason
    case .note(let text): note = text
    case .drug(let name): drug = name
    case .effect(let effect, let day): try correctEffect(effect, on: day)
    case .missed(let days): try miss(days, today: today)
    case .notMissed(let days): missed.removeAll(where: days.contains)
    }
  }

  /// The first day; what is noted before it speaks against it. Steps that are only planned move along, so that
  /// each keeps its length.
  private mutating func correctStart(_ day: CivilDay, today: CivilDay) throws(TrialProblem) {
    let shift = day - start
    for position in steps.indices where steps[position].planned {
      steps[position].day = steps[position].day + shift
    }
    let days = steps.dropFirst().map(\.day)
    if let early = days.first(where: { $0 <= day }) { throw .doseChangedBefore(early) }
    if zip(days, days.dropFirst()).contains(where: >=) { throw .plannedBehindTaken }
    if let stop, day > stop { throw .stoppedOn(stop) }
    let noted = (effects.map(\.day) + missed + [judgeOn].compactMap(\.self)).min()
    if let noted, noted < day { throw .notedBefore(noted) }
    if !steps.isEmpty { (steps[0].day, steps[0].planned) = (day, day > today) }
  }

  private mutating func correctDose(_ amount: Amount, on named: CivilDay?) throws(TrialProblem) {
    guard named != nil || steps.count == 1 else { throw .severalDoses }
    let day = named ?? start
    guard let index = steps.lastIndex(where: { $0.day <= day }) else { throw .startedOn(start) }
    steps[index].amount = amount
  }

  /// Takes the step of a day out of ``steps``.
  private mutating func takeStep(on day: CivilDay) throws(TrialProblem) -> (index: Int, step: DoseStep) {
    guard let index = steps.firstIndex(where: { $0.day == day }) else { throw .doseNotChanged(on: day) }
    guard index > 0 else { throw .firstDay(day) }
    return (index, steps.remove(at: index))
  }

  private mutating func removeStep(on day: CivilDay) throws(TrialProblem) {
    let (index, _) = try takeStep(on: day)
    // A dose that went back to the one before has nothing to go back from.
    if index < steps.count, intervalDays == nil, !steps[index].planned,
      steps[index].amount == steps[index - 1].amount
    {
      steps.remove(at: index)
    }
  }

  private mutating func moveStep(on old: CivilDay, to new: CivilDay) throws(TrialProblem) {
    var (index, step) = try takeStep(on: old)
    step.day = new
    let isBetween = new > steps[index - 1].day && (index == steps.count || new < steps[index].day)
    if !isBetween { throw .doseBetween(old, new) }
    if let stop, new > stop { throw .stoppedOn(stop) }
    steps.insert(step, at: index)
  }

  private mutating func correctEffect(_ effect: String, on day: CivilDay?) throws(TrialProblem) {
    guard let first = effects.firstIndex(where: { $0.effect == effect }) else {
      throw .effectNotNoted(effect)
    }
    if let day {
      try mustHaveBegun(by: day)
      effects[first].day = day
    } else {
      effects.removeAll { $0.effect == effect }
    }
  }
}
