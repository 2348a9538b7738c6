import CivilTime
import Diary

/// A calendar year in numbers: its days inside a report.
@dynamicMemberLookup
package struct YearCount: Equatable, Sendable {
  package var year: Int
  /// Months of which days are in it.
  package var months: Int
  /// Whether a month is missing, or days of one.
  package var isPart: Bool
  package var counts: DayCounts

  package subscript<Value>(dynamicMember path: KeyPath<DayCounts, Value>) -> Value { counts[keyPath: path] }

  package subscript(measure: DayMeasure) -> Int? { counts[measure] }

  /// The years of some months, oldest first.
  package static func years(of months: [CalendarMonth]) -> [YearCount] {
    months.map(\.month.year).unique.map { year in
      let own = months.filter { $0.month.year == year }
      return YearCount(
        year: year, months: own.count, isPart: own.count < 12 || own.contains(where: \.isPart),
        counts: DayCounts(own.flatMap { $0.days.map(\.record) }))
    }
  }
}
