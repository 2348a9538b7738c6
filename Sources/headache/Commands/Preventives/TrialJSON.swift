import Analysis
import Catalogue
import CivilTime
import Diary
import Rendering
import Storage

/// A trial as JSON.
enum TrialJSON {
  static func render(_ stored: StoredTrial, cautions: [DrugCaution]? = nil) -> JSON {
    render(id: stored.id, stored.trial, cautions: cautions)
  }

  /// `cautions`: those shown with the answer; `nil` where none are looked for.
  static func render(id: Int, _ trial: Trial, cautions: [DrugCaution]? = nil) -> JSON {
    var members: [(String, JSON)] = [
      ("id", .string("T\(id)")), ("drug", .string(trial.drug)), ("start", day(trial.start)),
      ("stop", trial.stop.map(day) ?? .null), ("reason", .optional(trial.stopReason?.rawValue)),
      ("interval_days", .optional(trial.intervalDays)), ("target", amount(trial.target)),
      (
        "steps",
        .array(
          trial.steps.map { step in
            .object([
              ("day", day(step.day)), ("dose", amount(step.amount)), ("planned", .bool(step.planned)),
            ])
          })
      ),
      (
        "effects",
        .array(trial.effects.map { .object([("day", day($0.day)), ("effect", .string($0.effect))]) })
      ),
      ("missed", .array(trial.missed.map(day))), ("note", .string(trial.note)),
    ]
    if let cautions { members.append(("cautions", .array(cautions.map(caution)))) }
    return .object(members)
  }

  static func day(_ day: CivilDay) -> JSON { .string("\(day)") }

  static func range(_ range: DayRange) -> JSON {
    .object([("from", day(range.start)), ("to", day(range.last))])
  }

  static func amount(_ amount: Amount?) -> JSON {
    guard let amount else { return .null }
    return .object([
      ("value", .double(Double(amount.thousandths) / 1000)), ("unit", .string(amount.unit.symbol)),
    ])
  }

  static func caution(_ caution: DrugCaution) -> JSON {
    .object([
      ("id", .string(caution.id)), ("message", .string(caution.sentence)),
      ("source", .string(caution.source)),
    ])
  }
}
