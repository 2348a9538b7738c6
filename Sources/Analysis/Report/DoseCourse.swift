package import CivilTime
package import Diary

/// What a trial's doses were, as a report says them: the steps that were taken, and those that are still a plan.
package struct DoseCourse: Equatable, Sendable {
  /// The first of each dose that was taken after another, oldest first.
  package let taken: [DoseStep]
  /// Steps written ahead whose day is not over, oldest first.
  package let planned: [DoseStep]
  /// `nil` of a drug taken daily.
  package let injections: InjectionRecord?
}

/// Which injections of a course are noted as given. One that the schedule alone says was not given.
package struct InjectionRecord: Equatable, Sendable {
  /// Days between them.
  package let interval: Int
  package let given: Int
  /// The day of the last one given.
  package let last: CivilDay?
  /// How many were due and are not noted as given, those named as missed among them.
  package let notNoted: Int
}

extension TriedPreventive {
  package var doses: DoseCourse {
    let steps = preventive.steps(before: today)
    var taken: [DoseStep] = []
    for step in steps where !(step.planned && trial.intervalDays != nil) {
      if let last = taken.last, last.amount == step.amount { continue }
      taken.append(step)
    }
    let ahead = trial.steps.filter { step in
      step.planned && step.day >= today && (trial.stop.map { step.day <= $0 } ?? true)
    }
    return DoseCourse(taken: taken, planned: ahead, injections: injections)
  }

  private var injections: InjectionRecord? {
    guard let interval = trial.intervalDays, interval > 0 else { return nil }
    let given = trial.injections(through: today - 1).map(\.day)
    // Without one noted, the first was due on the first day.
    let first = given.first ?? trial.start
    let ends = given.dropFirst() + [trial.stopped(before: today).map { $0 + 1 } ?? today]
    let starts = given.isEmpty ? [first] : given
    var notNoted = given.isEmpty && first < today ? 1 : 0
    for (number, (start, end)) in zip(starts, ends).enumerated() {
      let isOpen = number == starts.count - 1
      let days = end - start
      // Between two that were given the nearest multiple of the interval; after the last one, those that were due.
      notNoted += isOpen ? max(0, (days - 1) / interval) : max(0, (2 * days + interval) / (2 * interval) - 1)
    }
    return InjectionRecord(interval: interval, given: given.count, last: given.last, notNoted: notNoted)
  }
}
