package import Analysis
import CivilTime
import Diary

/// Every preventive tried, as JSON.
package enum TrialHistoryJSON {
  package static func render(_ history: [TriedPreventive]) -> JSON { .array(history.map(render)) }

  private static func render(_ tried: TriedPreventive) -> JSON {
    let trial = tried.trial
    return [
      "id": .string("T\(tried.preventive.id)"), "drug": .string(trial.drug),
      "class": .string(tried.preventive.drugClass.rawValue), "start": .string("\(trial.start)"),
      "stop": .optional(trial.stop?.description), "reason": .optional(trial.stopReason?.rawValue),
      "interval_days": .optional(trial.intervalDays),
      "dose": TrialJSON.amount(tried.dose), "days_at_dose": .int(tried.daysAtDose),
      "days_needed": .int(tried.preventive.adequateDays),
      "adequacy": .string(tried.preventive.adequacy(before: tried.today).rawValue),
      "estimator": .string(tried.comparison.estimator.rawValue),
      DayMeasure.headacheDays.name: tried.headline.map(headacheDays) ?? .null,
      "cautions": .array(tried.comparison.cautions.map { .string($0.code.rawValue) }),
      "effects": .array(tried.trial.effectWords.map(JSON.string)), "missed_days": .int(trial.missed.count),
      "note": .string(trial.note),
    ]
  }

  private static func headacheDays(_ measure: MeasureComparison) -> JSON {
    func count(_ count: WindowCount) -> JSON {
      [
        "count": .optional(measure.reason == .notRecorded ? nil : count.count),
        "recorded": .int(count.recorded), "per28": .optional(count.per28),
      ]
    }
    return [
      "before": count(measure.before), "on": count(measure.on),
      "change": measure.change.map(ComparisonJSON.rate) ?? .null,
    ]
  }
}
