import Analysis
package import Catalogue
package import CivilTime
package import Diary
import Importing
import Parsing
import Messages
import Language

/// A trial as JSON.
package enum TrialJSON {
  package static func render(_ stored: StoredTrial, cautions: [DrugCaution]? = nil) -> JSON {
    render(id: stored.id, stored.trial, cautions: cautions)
  }

  /// `cautions`: those shown with the answer; `nil` where none are looked for.
  package static func render(id: Int, _ trial: Trial, cautions: [DrugCaution]? = nil) -> JSON {
    var members: [(String, JSON)] = [
      ("id", .string("T\(id)")), ("drug", .string(trial.drug)), ("start", day(trial.start)),
      ("stop", trial.stop.map(day) ?? .null), ("reason", .optional(trial.stopReason?.rawValue)),
      ("interval_days", .optional(trial.intervalDays)), ("target", amount(trial.target)),
      ("judge", trial.judgeOn.map(day) ?? .null),
      (
        "steps",
        .array(
          trial.steps.map { step in
            ["day": day(step.day), "dose": amount(step.amount), "planned": .bool(step.planned)]
          })
      ),
      (
        "effects",
        .array(trial.effects.map { ["day": day($0.day), "effect": .string($0.effect)] })
      ),
      ("missed", .array(trial.missed.map(day))), ("note", .string(trial.note)),
    ]
    if let cautions { members.append(("cautions", .array(cautions.map(caution)))) }
    return .object(members)
  }

  package static func day(_ day: CivilDay) -> JSON { .string("\(day)") }

  package static func amount(_ amount: Amount?) -> JSON {
    guard let amount, amount != .unspecified else { return .null }
    return ["value": .double(Double(amount.thousandths) / 1000), "unit": .string(amount.unit.symbol)]
  }

  package static func caution(_ caution: DrugCaution) -> JSON {
    ["id": .string(caution.id), "message": .string(caution.sentence), "source": .string(caution.source)]
  }
}
