import Analysis
import CivilTime
import Diary

/// Where a trial stands, as JSON.
extension TrialStanding {
  package var json: JSON {
    guard case .object(var members) = TrialJSON.render(stored) else { return .null }
    members += [
      ("class", .string(drug.drugClass.rawValue)), ("phase", .string(phase.rawValue)),
      ("day_number", .optional(dayNumber)), ("next_due", due.map(TrialJSON.day) ?? .null),
      ("uncovered", .array(course.uncovered(before: today).map { JSON($0) })),
      (
        "blood_pressures",
        .array(
          pressures.filter { trial.covers($0.reading.at.day) }.map {
            PressureJSON.data(id: $0.id, $0.reading)
          })
      ),
    ]
    return .object(members)
  }
}
