package import CivilTime

/// What the diary has of a preventive on one day.
package enum TrialEvent: Hashable, Sendable {
  /// The first day it was taken.
  case started(Amount)
  /// Another dose from this day on; planned where it is only written ahead.
  case dose(Amount, isPlanned: Bool)
  /// One injection; `isNoted` is false where it was due on that day and is not noted as given.
  case injection(Amount, isNoted: Bool)
  /// It was not taken.
  case missed
  /// An effect, in the person's words.
  case effect(String)
  /// The last day it was taken.
  case stopped(StopReason?)
}

extension Trial {
  /// Everything that the course says of `day`, in the order in which it is told; empty on most days.
  package func events(on day: CivilDay) -> [TrialEvent] {
    var events: [TrialEvent] = []
    if let first = steps.first, first.day == day {
      events.append(.started(first.amount))
    } else if intervalDays != nil {
      if let last = injections(through: day).last {
        let isNoted = last.day == day
        if isNoted || awaitedInjection(today: day) == day {
          events.append(.injection(last.amount, isNoted: isNoted))
        }
      }
    } else if let step = steps.first(where: { $0.day == day }) {
      events.append(.dose(step.amount, isPlanned: step.planned))
    }
    if missed.contains(day) { events.append(.missed) }
    events += effects.filter { $0.day == day }.map { .effect($0.effect) }
    if stop == day { events.append(.stopped(stopReason)) }
    return events
  }

  /// The days of a range that the course may say something of, in their order: of a drug taken daily those that it
  /// names, which are few.
  package func eventDays(in range: DayRange) -> [CivilDay] {
    let named = steps.map(\.day) + missed + effects.map(\.day) + (stop.map { [$0] } ?? [])
    guard intervalDays != nil else { return Set(named).sorted().filter(range.contains) }
    guard let first = named.min(), let last = named.max() else { return [] }
    return Array(range.intersection(DayRange(first, before: stop == nil ? range.end : last + 1)))
  }
}
