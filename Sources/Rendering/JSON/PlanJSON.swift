package import Analysis
import CivilTime
package import Language

/// What a trial could show, as `compare --plan --json` prints it.
package enum PlanJSON {
  package static func data(_ plan: TrialPlan, _ language: Language) -> JSON {
    [
      "before": ComparisonJSON.window(plan.before),
      "estimator": .string(Estimator.mcn2.rawValue), DayMeasure.headacheDays.name: .int(plan.count),
      "per28": .optional(plan.per28),
      "autocorrelation": plan.autocorrelation.map(ComparisonJSON.autocorrelation) ?? .null,
      "swings": plan.swings.map(ComparisonJSON.swings) ?? .null, "trials": .array(plan.lengths.map(length)),
      "cautions": .array(plan.cautions.map { ComparisonJSON.caution($0, language) }),
    ]
  }

  private static func length(_ length: TrialPlan.PlannedLength) -> JSON {
    [
      "weeks": .int(length.weeks), "half_width": .double(length.halfWidth),
      "smallest_fall_per28": .optional(length.smallestFall),
      "smallest_fall_percent": .optional(length.smallestPercent),
    ]
  }
}
