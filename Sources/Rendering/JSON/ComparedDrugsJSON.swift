package import Analysis
import CivilTime

/// Every preventive against the days without any, as `compare --all --json` prints it.
package enum ComparedDrugsJSON {
  package static func data(_ drugs: ComparedDrugs) -> JSON {
    [
      "measure": .string(DayMeasure.headacheDays.name),
      "drugs": .array(drugs.comparisons.map(drug)),
    ]
  }

  private static func drug(_ comparison: Comparison) -> JSON {
    let measure = comparison.measures.first
    return [
      "drug": .optional(comparison.drug), "dose": TrialJSON.amount(comparison.dose),
      "estimator": .string(comparison.estimator.rawValue),
      "off_per28": .optional(measure?.before.per28), "on_per28": .optional(measure?.on.per28),
      "change_per28": .optional(measure?.change?.per28),
      "ci95": measure?.change?.ci95.map { .array([.double($0.low), .double($0.high)]) } ?? .null,
      "interim": .bool(comparison.isInterim),
    ]
  }
}
