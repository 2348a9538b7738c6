import Analysis
import CivilTime
import Diary

/// What `headache --json` prints.
package enum StatusJSON {
  package static func data(_ status: DiaryStatus) -> JSON {
    let (today, unknown) = (status.today, status.unknown)
    let days = DayRange(today.month.days.start, before: today)
    let month = days.isEmpty ? nil : status.month
    return [
      "today": .string("\(today)"), "diary": .bool(status.hasDiary),
      "open_attack": status.open.map { AttackJSON.render(id: $0.id, $0.attack) } ?? .null,
      "over_today": .array(status.over.map { AttackJSON.render(id: $0.id, $0.attack) }),
      "doses_today": .array(status.doses.map { AttackJSON.render(noted: $0) }),
      "month": [
        "from": .string("\(today.month.days.start)"), "days": .int(days.count),
        "recorded": .int(month?.recorded ?? 0), DayMeasure.headacheDays.name: .int(month?.headacheDays ?? 0),
        DayMeasure.migraineDays.name: .optional(month?.migraineDays),
        DayMeasure.acuteMedicationDays.name: .optional(month?.acuteMedicationDays),
      ],
      "unknown": [
        "days": .int(status.recent.count),
        "ranges": .array(
          unknown.map { JSON($0) }), "command": .optional(status.settling),
      ], "preventives": .array(status.taken.map { TrialJSON.render(id: $0.id, $0.trial) }),
      "standing": .array(status.taken.filter { $0.trial.start <= today }.map { standing($0, today) }),
    ]
  }

  private static func standing(_ course: PreventiveTrial, _ today: CivilDay) -> JSON {
    [
      "id": .string("T\(course.id)"), "drug": .string(course.trial.drug),
      "day": .int(today - course.trial.start + 1),
      "phase": .string(course.phase(on: today, today: today).rawValue),
      "judgeable_from": .optional(course.judgeableFrom(before: today)?.description),
    ]
  }
}
