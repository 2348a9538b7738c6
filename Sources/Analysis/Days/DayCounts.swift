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
  package var headacheDays: Int
  /// Migraine days that were aura without headache.
  package var auraOnlyDays: Int
  package var migraineDays: Int?
  /// Headache days that may have been migraine or not; not in ``migraineDays``.
  package var unknownKindDays: Int
  package var severeDays: Int?
  package var acuteMedicationDays: Int?
  /// Recorded days on which it is unknown whether an acute drug was taken; not in ``acuteMedicationDays``.
  package var unknownDrugDays: Int
  /// Acute medication days of each class, empty where they are not known.
  private var classDays: [Int]

  /// Headache days and migraine days together, each day once.
  package var allDays: Int { headacheDays + auraOnlyDays }

  /// Fewer than 80 % of the days are recorded: the counts are likely too low.
  package var isLow: Bool { recorded * 100 < days * 80 }

  /// Days on which a drug of the line's classes was taken; `nil` where no drugs are recorded.
  package subscript(line: OveruseLine) -> Int? {
    guard !classDays.isEmpty else { return nil }
    return OveruseLine.allCases.firstIndex(of: line).map { classDays[$0] }
  }
}

extension DayCounts {
  /// Counts records of different days; `days` is how many were asked about, where days without a record are
  /// left out.
  package init(_ records: [DayRecord], of days: Int? = nil) {
    self.days = days ?? records.count
    recorded = records.count { $0.recorded.contains(.headache) }
    headacheDays = records.count { $0.headache }
    auraOnlyDays = records.count { !$0.headache && $0.migraine == true }
    // Where every headache is of unknown kind there is no count. Without any headache every day is judged.
    let isFree = headacheDays + auraOnlyDays == 0
    let judged = records.filter { isFree || $0.headache || $0.migraine == true }
    migraineDays = DayCounts.count(.migraineDays, in: judged)
    severeDays = DayCounts.count(.severeDays, in: judged)
    unknownKindDays = records.count { $0.headache && $0.migraine == nil }
    // The same of drugs: free days alone do not say that nothing was taken on the others.
    let isWell = records.allSatisfy { !$0.headache && !$0.acuteMedication }
    acuteMedicationDays = DayCounts.count(
      .acuteMedicationDays, in: records.filter { isWell || $0.headache || $0.acuteMedication })
    unknownDrugDays = records.count { $0.recorded.contains(.headache) && $0.acuteTaken == nil }
    classDays =
      acuteMedicationDays == nil
      ? [] : OveruseLine.allCases.map { line in records.count { !$0.acute.isDisjoint(with: line.classes) } }
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

  /// Fewer days than the month has.
  package var isPart: Bool { counts.days < month.days.count }
}
