package import CivilTime
package import Diary
package import Language

/// Parts of the lines that a trial of a preventive has in lists and on its page.
extension Language {
  /// `milnacipran 25 mg/day from 1 Oct 2025 to 29 Mar 2026`. `dose`: may be empty.
  package func course(_ drug: String, _ dose: String, _ start: CivilDay, to stop: CivilDay?) -> String {
    text(
      en: "\(drug.escapingControlCharacters) \(dose) from \(start.withYear)"
        + (stop.map { " to \($0.withYear)" } ?? ""))
  }

  /// `25 mg (planned) from 8 Oct 2025`; an injection is of its day, a daily dose holds from it on.
  package func step(_ step: DoseStep, of trial: Trial) -> String {
    let amount = step.planned ? text(en: "\(step.amount) (planned)") : "\(step.amount)"
    return trial.intervalDays == nil
      ? text(en: "\(amount) from \(step.day.withYear)") : text(en: "\(amount) on \(step.day.withYear)")
  }

  /// The same on the page of a trial: `25 mg/day from 8 Oct 2025, planned`.
  package func stepRow(_ step: DoseStep, of trial: Trial) -> String {
    let text =
      trial.intervalDays == nil
      ? text(en: "\(step.amount)/day from \(step.day.withYear)")
      : text(en: "\(step.amount) on \(step.day.withYear)")
    return step.planned ? self.text(en: "\(text), planned") : text
  }

  package func aimedAt(_ target: Amount) -> String { text(en: "target \(target)") }

  /// `stopped 29 Mar 2026 (side effects)`.
  package func stoppedOn(_ day: CivilDay, _ reason: StopReason?) -> String {
    text(en: "stopped \(day.withYear)\(reason.map { " (\(name($0)))" } ?? "")")
  }

  package func effectsNoted(_ effects: [String]) -> String {
    text(en: "noted: \(effects.joined(separator: ", "))")
  }

  /// `missed 3 days`, `missed 1 injection`.
  package func missedDoses(_ count: Int, of trial: Trial) -> String {
    trial.intervalDays == nil
      ? text(en: "missed \(count) \(count == 1 ? "day" : "days")")
      : text(en: "missed \(count) \(count == 1 ? "injection" : "injections")")
  }

  package func wholeDays(_ count: Int) -> String { text(en: "\(count) days") }

  /// `, 100 mg, 138 days at it`.
  package func held(_ dose: Amount, days: Int) -> String { text(en: ", \(dose), \(days) days at it") }

  package func headacheDaysPer28(_ rates: String) -> String { text(en: "headache days per 28: \(rates)") }

  package func dayOfTrial(_ day: Int) -> String { text(en: "day \(day)") }
}
