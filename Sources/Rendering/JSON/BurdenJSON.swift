import Analysis
import Diary

/// Hours and impact, with the headache days that each is known of.
enum BurdenJSON {
  /// `hours` is `null` where no length is known; `impact_days` where no impact is noted.
  static func data(_ burden: Burden) -> JSON {
    let impact = Impact.allCases.map { (name($0), JSON.int(burden[$0])) }
    return [
      DayMeasure.headacheDays.name: .int(burden.headacheDays), "days_with_hours": .int(burden.timedDays),
      "hours": burden.timedDays > 0 ? .double(Double(burden.minutes) / 60) : .null,
      "days_with_impact": .int(burden.ratedDays),
      "impact_days": burden.ratedDays > 0 ? .object(impact) : .null,
    ]
  }

  /// As an attack names it.
  static func name(_ impact: Impact) -> String {
    switch impact {
    case .none: "none"
    case .slowed: "slowed"
    case .missedWork: "missed_work"
    case .bed: "bed"
    }
  }
}
