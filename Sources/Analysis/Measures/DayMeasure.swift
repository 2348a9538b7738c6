import Diary
package import Language

/// Something that is counted in days: headache days, migraine days.
///
/// A measure is declared here and nowhere else: its name, its words, the value of a day. Comparisons, the totals of
/// months, trends, text, JSON and the lines for the oracle take all of it from the declaration. To add one, declare it
/// below and put it into ``compared`` or ``totalled``; its rule a second time, from the definition, belongs to
/// `RULES` in Tests/Checks/Oracle/day_table.py, and its name to the schemas.
///
/// A measure of something that ``DayRecord`` does not hold yet needs a field there and bits in ``DayCell``.
package struct DayMeasure: Sendable {
  /// Its name in JSON and in the oracle's lines: `headache_days`.
  package let name: String
  /// What people call it.
  package let words: Text
  /// Whether a day counts; `nil` where what the diary records of the day does not tell.
  package let value: @Sendable (DayRecord) -> Bool?
  /// As ``value``, for the totals of months, from which no rate is made: may know more days.
  package let valueInTotals: @Sendable (DayRecord) -> Bool?
  /// What has to be known anywhere in a stretch for there to be a total.
  let basis: Basis
  /// Whether the value depends on a rule for migraine days: a comparison needs one that both of its windows allow.
  package let dependsOnMigraineRule: Bool

  /// Which days of a stretch a total is made from. Headache-free days alone do not say what the others were like.
  package enum Basis: Sendable {
    /// Every day: what is not recorded is none.
    case everyDay
    /// Days with headache or aura; where there are none, every day.
    case headaches
    /// Days with headache or an acute drug; where there are none, every day.
    case drugs
  }

  package init(
    _ name: String, words: Text, basis: Basis = .headaches, dependsOnMigraineRule: Bool = false,
    valueInTotals: (@Sendable (DayRecord) -> Bool?)? = nil, value: @escaping @Sendable (DayRecord) -> Bool?
  ) {
    self.name = name
    self.words = words
    self.basis = basis
    self.dependsOnMigraineRule = dependsOnMigraineRule
    self.value = value
    self.valueInTotals = valueInTotals ?? value
  }
}

extension DayMeasure {
  package static let headacheDays = DayMeasure(
    "headache_days", words: Text(en: "headache days"), basis: .everyDay, valueInTotals: { $0.headache }
  ) {
    $0.recorded.contains(.headache) ? $0.headache : nil
  }

  package static let migraineDays = DayMeasure(
    "migraine_days", words: Text(en: "migraine days"), dependsOnMigraineRule: true
  ) {
    $0.migraine
  }

  /// Intensity 4 or more.
  package static let moderateOrSevereDays = DayMeasure(
    "moderate_or_severe_days", words: Text(en: "moderate or severe days")
  ) {
    $0.reaches(4)
  }

  /// Intensity 7 or more.
  package static let severeDays = DayMeasure("severe_days", words: Text(en: "severe days")) { $0.reaches(7) }

  /// A total counts a dose that is known even where the sources of the day do not know of every dose.
  package static let acuteMedicationDays = DayMeasure(
    "acute_medication_days", words: Text(en: "acute medication days"), basis: .drugs,
    valueInTotals: { $0.acuteTaken }
  ) {
    $0.recorded.contains(.acuteMedication) ? $0.acuteMedication : nil
  }

  /// The measures of a comparison, in the order in which they are shown; the first is the headline.
  package static let compared = [headacheDays, migraineDays, moderateOrSevereDays, acuteMedicationDays]

  /// The measures that months and trends have a total of, in the order in which they are shown.
  package static let totalled = [headacheDays, migraineDays, severeDays, acuteMedicationDays]

  /// Every measure.
  package static let all = compared + totalled.filter { !compared.contains($0) }
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
