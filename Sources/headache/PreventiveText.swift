import Analysis
import Catalogue
import CivilTime
import Diary
import Report
import Words

/// Trials in words, for the terminal, and as JSON.
enum PreventiveText {
  /// `milnacipran 25 mg/day from 1 Oct 2025`.
  static func started(_ trial: Trial) -> String {
    "\(harmless(trial.drug)) \(dose(trial.steps.first?.amount, trial)) from \(trial.start.withYear)"
  }

  /// The steps still to come, or said to have come; empty without any.
  static func planned(_ trial: Trial) -> String {
    let steps = trial.steps.filter(\.planned).map { "\($0.amount) from \($0.day.withYear)" }
    return steps.isEmpty ? "" : "  planned: \(steps.joined(separator: ", "))\n"
  }

  static func dose(_ amount: Amount?, _ trial: Trial) -> String {
    guard let amount else { return "" }
    return "\(amount)" + (trial.intervalDays.map { " every \($0) days" } ?? "/day")
  }

  /// How much of the 84 days before the start is recorded: what a comparison will need.
  static func baseline(_ start: CivilDay, _ table: DayTable) -> String {
    let before = DayRange(start - 84, before: start)
    let recorded = table.recorded(in: before)
    return
      "  before: \(recorded) of \(before.count) days are recorded (28 are needed to compare)\n"
  }

  /// The class it was filed under, so that it can be corrected.
  static func classNote(_ drug: String) -> String {
    guard let known = Catalogue.find(drug) else {
      return "  class: unknown to the catalogue; kept as typed\n"
    }
    return "  class: \(known.drug.drugClass.rawValue)\n"
  }

  /// One line of `prev list`.
  static func line(id: Int, _ trial: Trial) -> String {
    let steps = trial.steps.map { step in
      "\(step.amount)\(step.planned ? " (planned)" : "") from \(step.day.withYear)"
    }.joined(separator: ", ")
    let every = trial.intervalDays.map { ", every \($0) days" } ?? ""
    var text = "T\(id) \(harmless(trial.drug))\(every): \(steps)"
    if let stop = trial.stop {
      text += "; stopped \(stop.withYear)"
      if let reason = trial.stopReason { text += " (\(reason.rawValue))" }
    }
    if !trial.note.isEmpty { text += "; \(harmless(trial.note))" }
    return text.wrapped(to: 80, indent: "    ").joined(separator: "\n") + "\n"
  }

  static func json(id: Int, _ trial: Trial) -> JSON {
    .object([
      ("id", .string("T\(id)")), ("drug", .string(trial.drug)), ("start", .string("\(trial.start)")),
      ("stop", trial.stop.map { .string("\($0)") } ?? .null),
      ("reason", trial.stopReason.map { .string($0.rawValue) } ?? .null),
      ("interval_days", trial.intervalDays.map { .int($0) } ?? .null),
      (
        "steps",
        .array(
          trial.steps.map { step in
            .object([
              ("day", .string("\(step.day)")),
              (
                "dose",
                .object([
                  ("value", .double(Double(step.amount.thousandths) / 1000)),
                  ("unit", .string(step.amount.unit.symbol)),
                ])
              ), ("planned", .bool(step.planned)),
            ])
          })
      ), ("note", .string(trial.note)),
    ])
  }
}
