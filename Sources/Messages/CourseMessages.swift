package import Analysis
package import CivilTime
package import Diary
package import Language

/// How a course of a preventive stands, on the terminal and on the page.
extension Language {
  package func everyDays(_ days: Int) -> String {
    text(en: plural(days, one: "every day", other: "every \(days) days"))
  }

  package func stopPlanned(_ day: CivilDay) -> String { text(en: "to be stopped after \(date(day))") }

  /// `overdue since 25 May 2026, none noted since 27 Apr 2026`; `nil` where no injection is.
  package func overdue(_ trial: Trial, today: CivilDay) -> String? {
    guard let due = trial.overdueSince(today) else { return nil }
    guard let given = trial.injections(through: today).last else {
      return text(en: "overdue since \(date(due)), none noted yet")
    }
    return text(en: "overdue since \(date(due)), none noted since \(date(given.day))")
  }

  /// `missed 3 days`, `missed 1 injection, 28 days not covered`; `nil` where none was.
  package func missed(_ preventive: PreventiveTrial, today: CivilDay) -> String? {
    let missed = preventive.trial.missed.count
    let gaps = preventive.uncovered(before: today).reduce(0) { $0 + $1.count }
    var parts: [String] = []
    if missed > 0 { parts.append(missedDoses(missed, of: preventive.trial)) }
    if gaps > 0 {
      parts.append(text(en: plural(gaps, one: "1 day not covered", other: "\(gaps) days not covered")))
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// `missed 3 days`, `missed 1 injection`.
  package func missedDoses(_ count: Int, of trial: Trial) -> String {
    trial.intervalDays == nil
      ? text(en: plural(count, one: "missed 1 day", other: "missed \(count) days"))
      : text(en: plural(count, one: "missed 1 injection", other: "missed \(count) injections"))
  }
}
