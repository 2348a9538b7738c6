import Diary

/// Something that is counted in days: headache days, migraine days.
///
/// A measure is declared here and nowhere else. Comparisons, the totals of months, JSON and the lines for the oracle
/// take its name and its value from the declaration. To add one:
///
/// 1. declare it below and put it into ``compared`` or ``all``;
/// 2. give it words in `words(for:)`, Sources/Messages/ComparisonMessages.swift;
/// 3. give it a rule of its own in `RULES`, Tests/Checks/Oracle/day_table.py.
///
/// A measure of something that ``DayRecord`` does not hold yet needs a field there and bits in ``DayCell``.
package struct DayMeasure: Sendable {
  /// Its name in JSON and in the oracle's lines: `headache_days`.
  package let name: String
  /// Whether a day counts; `nil` where what the diary records of the day does not tell.
  package let value: @Sendable (DayRecord) -> Bool?
  /// As ``value``, for the totals of months, from which no rate is made: may know more days.
  package let valueInTotals: @Sendable (DayRecord) -> Bool?
  /// Whether the value depends on a rule for migraine days: a comparison needs one that both of its windows allow.
  package let dependsOnMigraineRule: Bool

  package init(
    _ name: String, dependsOnMigraineRule: Bool = false,
    valueInTotals: (@Sendable (DayRecord) -> Bool?)? = nil, value: @escaping @Sendable (DayRecord) -> Bool?
  ) {
    self.name = name
    self.dependsOnMigraineRule = dependsOnMigraineRule
    self.value = value
    self.valueInTotals = valueInTotals ?? value
  }
}

extension DayMeasure {
  package static let headacheDays = DayMeasure("headache_days") {
    $0.recorded.contains(.headache) ? $0.headache : nil
  }

  package static let migraineDays = DayMeasure("migraine_days", dependsOnMigraineRule: true) { $0.migraine }

  /// Intensity 4 or more.
  package static let moderateOrSevereDays = DayMeasure("moderate_or_severe_days") { $0.reaches(4) }

  /// Intensity 7 or more.
  package static let severeDays = DayMeasure("severe_days") { $0.reaches(7) }

  /// A total counts a dose that is known even where the sources of the day do not know of every dose.
  package static let acuteMedicationDays = DayMeasure(
    "acute_medication_days", valueInTotals: { $0.acuteTaken }
  ) {
    $0.recorded.contains(.acuteMedication) ? $0.acuteMedication : nil
  }

  /// The measures of a comparison, in the order in which they are shown; the first is the headline.
  package static let compared = [headacheDays, migraineDays, moderateOrSevereDays, acuteMedicationDays]

  /// Every measure.
  package static let all = compared + [severeDays]
}

/// Measures are equal where their names are.
extension DayMeasure: Hashable {
  package static func == (left: DayMeasure, right: DayMeasure) -> Bool { left.name == right.name }
  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// What a row of a comparison counts.
package enum Measure: Hashable, Sendable {
  case days(DayMeasure)
  /// Attacks that began in the window. They are not days: they have a count and a rate, and no interval.
  case attacks

  /// The name in JSON.
  package var name: String {
    switch self {
    case .days(let measure): measure.name
    case .attacks: "attacks"
    }
  }
}
