package import CivilTime
import Diary

/// What days add up to, counted from their records and from nothing else, so that days and totals shown together agree.
///
/// An optional count is `nil` where nothing is recorded that it could be counted from; unknown is never zero.
package struct DayCounts: Equatable, Sendable {
  /// Days asked about, recorded or not.
  package var days: Int
  /// Days on which it is known whether there was a headache.
  package var recorded: Int
  /// The count of each measure, in their order; `nil` where nothing is recorded that it could be counted from.
  package private(set) var totals: [Total]
  /// Migraine days that were aura without headache, which are no headache days. Source: ICHD-3 1.2.1.2.
  package var auraOnlyDays: Int
  /// Headache days that may have been migraine or not; not among the migraine days.
  package var unknownKindDays: Int
  /// Recorded days on which it is unknown whether an acute drug was taken; not among the acute medication days.
  package var unknownDrugDays: Int
  /// Acute medication days of each class, empty where they are not known.
  private var classDays: [Int]

  package struct Total: Equatable, Sendable {
    package var measure: DayMeasure
    package var count: Int?
  }

  /// Headache days; none where nothing is recorded.
  package var headacheDays: Int { self[.headacheDays] ?? 0 }

  /// Fewer than 80 % of the days are recorded: the counts are likely too low.
  package var isLow: Bool { recorded * 100 < days * 80 }

  /// The count of a measure; `nil` too where it has no total.
  package subscript(measure: DayMeasure) -> Int? { totals.first { $0.measure == measure }?.count }

  /// Days on which a drug of the line's classes was taken; `nil` where no drugs are recorded.
  package subscript(line: OveruseLine) -> Int? {
    guard !classDays.isEmpty else { return nil }
    return OveruseLine.allCases.firstIndex(of: line).map { classDays[$0] }
  }
}

extension DayCounts {
  /// Counts records of different days; `days` is how many were asked about, where days without a record are
  /// left out.
  package init(
    _ records: [DayRecord], of days: Int? = nil, measures: [DayMeasure] = DayMeasure.totalled
  ) {
    self.days = days ?? records.count
    recorded = records.count { $0.recorded.contains(.headache) }
    auraOnlyDays = records.count { !$0.headache && $0.migraine == true }
    // Where every headache is of unknown kind there is no count. Without any headache every day is judged.
    let isFree = records.allSatisfy { !$0.headache && $0.migraine != true }
    let judged = records.filter { isFree || $0.headache || $0.migraine == true }
    // The same of drugs: free days alone do not say that nothing was taken on the others.
    let isWell = records.allSatisfy { !$0.headache && !$0.acuteMedication }
    let known = records.filter { isWell || $0.headache || $0.acuteMedication }
    totals = measures.map { measure in
      switch measure.basis {
      case .everyDay: Total(measure: measure, count: DayCounts.count(measure, in: records) ?? 0)
      case .headaches: Total(measure: measure, count: DayCounts.count(measure, in: judged))
      case .drugs: Total(measure: measure, count: DayCounts.count(measure, in: known))
      }
    }
    unknownKindDays = records.count { $0.headache && $0.migraine == nil }
    unknownDrugDays = records.count { $0.recorded.contains(.headache) && $0.acuteTaken == nil }
    classDays = []
    if self[.acuteMedicationDays] != nil {
      classDays = OveruseLine.allCases.map { line in
        records.count { !$0.acute.isDisjoint(with: line.classes) }
      }
    }
  }

  private static func count(_ measure: DayMeasure, in records: [DayRecord]) -> Int? {
    let values = records.compactMap(measure.valueInTotals)
    return values.isEmpty ? nil : values.count { $0 }
  }
}

/// A calendar month in numbers, as clinics read it: its days inside the period asked for.
@dynamicMemberLookup
package struct MonthCount: Equatable, Sendable {
  package var month: Month
  package var counts: DayCounts

  package init(month: Month, counts: DayCounts) {
    self.month = month
    self.counts = counts
  }

  package subscript<Value>(dynamicMember path: KeyPath<DayCounts, Value>) -> Value { counts[keyPath: path] }

  package subscript(measure: DayMeasure) -> Int? { counts[measure] }

  /// Fewer days than the month has.
  package var isPart: Bool { counts.days < month.days.count }
}
