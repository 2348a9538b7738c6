package import CivilTime
package import Diary
package import Language

/// Parts of the lines that a trial of a preventive has in lists and on its page.
extension Language {
  /// `milnacipran 25 mg/day from 1 Oct 2025 to 29 Mar 2026`. `dose`: may be empty.
  package func course(
    _ drug: String, _ dose: String, _ start: CivilDay, to stop: CivilDay?, isPlanned: Bool = false
  ) -> String {
    text(
      en: "\(drug.escapingControlCharacters)\(dose.isEmpty ? "" : " \(dose)") from \(date(start))"
        + (stop.map { " to \(date($0))" } ?? "") + (isPlanned ? " (planned)" : ""))
  }

  /// `25 mg (planned) from 8 Oct 2025`; an injection is of its day, a daily dose holds from it on.
  package func step(_ step: DoseStep, of trial: Trial) -> String {
    let amount = step.amount == .unspecified ? "" : "\(step.amount) "
    let mark = step.planned ? text(en: "(planned) ") : ""
    return amount + mark + (trial.intervalDays == nil ? from(step.day) : on(step.day))
  }

  /// The same on the page of a trial: `25 mg/day from 8 Oct 2025, planned`.
  package func stepRow(_ step: DoseStep, of trial: Trial) -> String {
    let isDaily = trial.intervalDays == nil
    let amount =
      step.amount == .unspecified ? "" : (isDaily ? text(en: "\(step.amount)/day") : "\(step.amount)") + " "
    let text = amount + (isDaily ? from(step.day) : on(step.day))
    return step.planned ? self.text(en: "\(text), planned") : text
  }

  package func aimedAt(_ target: Amount) -> String { text(en: "target \(target)") }

  /// `stopped 29 Mar 2026 (side effects)`; a stop may be to come.
  package func stoppedOn(_ day: CivilDay, _ reason: StopReason?, today: CivilDay) -> String {
    let stopped = day > today ? stopPlanned(day) : text(en: "stopped \(date(day))")
    return stopped + (reason.map { " (\(name($0)))" } ?? "")
  }

  package func effectsNoted(_ effects: [String]) -> String {
    text(en: "noted: \(effects.joined(separator: ", "))")
  }

  package func wholeDays(_ count: Int) -> String { text(en: "\(count) days") }

  /// `, 100 mg, 138 days at it`.
  package func held(_ dose: Amount, days: Int) -> String { text(en: ", \(dose), \(days) days at it") }

  package func headacheDaysPer28(_ rates: String) -> String { text(en: "headache days per 28: \(rates)") }

  package func dayOfTrial(_ day: Int) -> String { text(en: "day \(day)") }
}
