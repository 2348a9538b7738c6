package import CivilTime

/// One injection, infusion or session of a course given at intervals.
package struct Injection: Hashable, Sendable {
  package var day: CivilDay
  package var amount: Amount
}

extension Trial {
  /// Days by which an injection may come early or late and still keep the schedule: a week, or a quarter of a
  /// short interval. This program's rule.
  package var leewayDays: Int { min(7, (intervalDays ?? 0) / 4) }

  /// The injections given up to a day, oldest first: those noted, and no other. What the schedule alone says was not
  /// given. Empty for a drug taken daily.
  package func injections(through last: CivilDay) -> [Injection] {
    guard let interval = intervalDays, interval > 0 else { return [] }
    let last = stop.map { min($0, last) } ?? last
    return steps.filter { $0.day <= last && !$0.planned }.map { Injection(day: $0.day, amount: $0.amount) }
  }

  /// Which of the injections due after a noted one were missed: 1 for the first. A day named as missed means
  /// the injection due nearest to it.
  private func skipped(after day: CivilDay) -> Set<Int> {
    guard let interval = intervalDays, interval > 0 else { return [] }
    return Set(missed.filter { $0 > day }.map { max(1, (2 * ($0 - day) + interval) / (2 * interval)) })
  }

  /// The day on which the injection was due that is meant by one missed on `day`: the nearest. `nil` where the
  /// nearest is one noted as given.
  package func injectionDue(near day: CivilDay) -> CivilDay? {
    guard let interval = intervalDays, interval > 0, let noted = steps.last(where: { $0.day < day })
    else { return nil }
    let number = (2 * (day - noted.day) + interval) / (2 * interval)
    guard number > 0 else { return nil }
    let due = noted.day + number * interval
    // One given nearer to that day than to the next was early or late, and none is missing.
    let given = steps.first { $0.day >= day && !$0.planned }
    return given.map { 2 * abs($0.day - due) < interval } ?? false ? nil : due
  }

  /// The days under each injection up to one day, oldest first: until the day before the next is due, or until
  /// a next one that came within the leeway.
  package func injectionCover(through last: CivilDay) -> [(injection: Injection, days: DayRange)] {
    guard let interval = intervalDays else { return [] }
    let injections = injections(through: last)
    return injections.enumerated().map { index, injection in
      let due = injection.day + interval
      let next = index + 1 < injections.count ? injections[index + 1].day : due
      let end = next <= due + leewayDays ? next : due
      return (injection, DayRange(injection.day, before: end))
    }
  }

  /// The injection that is waited for: the first one due after the last one given, those noted as missed left out;
  /// a day that is over where it is overdue. `nil` for a drug taken daily or stopped.
  ///
  /// A stop still to come ends the waiting for what is due after it.
  package func awaitedInjection(today: CivilDay) -> CivilDay? {
    guard let interval = intervalDays, interval > 0 else { return nil }
    guard let given = injections(through: today).last else { return steps.first?.day }
    let due: CivilDay
    if let planned = steps.first(where: { $0.day > given.day && $0.planned }) {
      due = planned.day
    } else {
      let skipped = skipped(after: given.day)
      var number = 1
      while skipped.contains(number) { number += 1 }
      due = given.day + number * interval
    }
    return stop.map { $0 < today || due > $0 } ?? false ? nil : due
  }

  /// Since when the injection waited for is overdue; `nil` where it is not due before today.
  package func overdueSince(_ today: CivilDay) -> CivilDay? {
    awaitedInjection(today: today).flatMap { $0 < today ? $0 : nil }
  }

  /// The first injection due after `day`, those missed left out; `nil` for a drug taken daily or stopped.
  package func nextInjection(after day: CivilDay) -> CivilDay? {
    guard let interval = intervalDays, interval > 0, stop == nil else { return nil }
    guard let noted = steps.last(where: { $0.day <= day }) else { return steps.first?.day }
    if let planned = steps.first(where: { $0.day > day }) { return planned.day }
    let skipped = skipped(after: noted.day)
    var number = (day - noted.day) / interval + 1
    while skipped.contains(number) { number += 1 }
    return noted.day + number * interval
  }
}
