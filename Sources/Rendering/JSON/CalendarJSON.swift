package import Analysis
import CivilTime
import Diary

/// A calendar as `calendar --json` prints it.
package enum CalendarJSON {
  package static func data(_ months: [CalendarMonth], rule: MigraineRule) -> JSON {
    ["migraine_rule": .string(rule.rawValue), "months": .array(months.map(month))]
  }

  static func month(_ month: CalendarMonth) -> JSON {
    .object(
      [("month", .string(month.month.description))] + counts(month.counts)
        + [("burden", BurdenJSON.data(month.burden)), ("calendar", .array(month.days.map(day)))])
  }

  /// `null` where nothing is recorded that it could be counted from.
  static func counts(_ counts: DayCounts) -> [(String, JSON)] {
    let totals = counts.totals.flatMap { total -> [(String, JSON)] in
      [(total.measure.name, .optional(total.count))] + missing(from: total.measure, counts)
    }
    return [("days", .int(counts.days)), ("recorded", .int(counts.recorded))] + totals
  }

  /// Days that are not in the count of a measure.
  private static func missing(from measure: DayMeasure, _ counts: DayCounts) -> [(String, JSON)] {
    switch measure {
    case .headacheDays: [("aura_only_days", .int(counts.auraOnlyDays))]
    case .migraineDays: [("unknown_kind_days", .int(counts.unknownKindDays))]
    case .acuteMedicationDays: [("unknown_drug_days", .int(counts.unknownDrugDays))]
    default: []
    }
  }

  /// What is not recorded of the day is `null`.
  private static func day(_ day: CalendarDay) -> JSON {
    let record = day.record
    return [
      "day": .string(day.day.description), "recorded": .bool(day.isRecorded),
      "headache": day.isRecorded ? .bool(record.headache) : .null,
      "migraine": record.migraine.map(JSON.bool) ?? .null, "peak": .optional(record.peak),
      "acute_medication": record.acuteTaken.map(JSON.bool) ?? .null,
      "acute_classes": .array(record.acute.names.map(JSON.string)),
      "impact": .optional(record.impact.map(BurdenJSON.name)), "menstruation": .bool(record.menstruation),
      "on_preventive": .bool(day.onPreventive),
    ]
  }
}

extension AcuteClasses {
  /// The classes by their names.
  var names: [String] {
    OveruseLine.allCases.filter { $0 != .several && !isDisjoint(with: $0.classes) }.map(\.rawValue)
  }
}
