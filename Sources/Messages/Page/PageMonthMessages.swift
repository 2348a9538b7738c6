import Analysis
import CivilTime
package import Language

/// The chart of the report's months, and the table of their numbers.
extension Language {
  package var monthsHeading: String { text(en: "Month by month") }
  package var monthsNote: String { text(en: "calendar days; number on top = headache days") }
  /// Of the preventives of these months, so many have no room.
  package func preventivesLeftOut(_ count: Int) -> String {
    text(
      en: plural(
        count, one: "1 more preventive is on page 2, not drawn here",
        other: "\(count) more preventives are on page 2, not drawn here"))
  }

  package var monthTable: String { text(en: "Numbers by month") }
  /// What the narrow heads mean.
  package func monthTableNote(hasAura: Bool) -> String {
    hasAura
      ? text(en: "days; migraine includes aura without headache, which is no headache day; severe: 7–10")
      : text(en: "days; severe: 7–10")
  }
  /// Months before those there is room for.
  package func monthsLeftOut(_ count: Int) -> String {
    text(
      en: plural(
        count, one: "1 earlier month is left out here", other: "\(count) earlier months are left out here"))
  }

  package var monthsTitle: String {
    text(en: "Headache days by month; the numbers are in the table on page 2")
  }

  // MARK: Legend

  package var migraineDaysKey: String { text(en: "migraine") }
  package var otherHeadacheDaysKey: String { text(en: "other headache") }
  package var headacheDaysKey: String { text(en: "headache days (migraine not recorded)") }
  package var auraDaysKey: String { text(en: "+ aura without headache") }
  package var acuteDaysKey: String { text(en: "acute medication days") }
  package var lowCoverageKey: String { text(en: "† under 80% recorded") }
  package var chronicLine: String { text(en: "15 days: chronic range (ICHD-3)") }
  package var recordedLine: String { text(en: "recorded") }

  // MARK: Heads of the table

  package var headacheHead: String { text(en: "headache") }
  package var migraineHead: String { text(en: "migraine") }
  package var auraHead: String { text(en: "aura only") }
  package var severeHead: String { text(en: "severe") }
  package var acuteHead: String { text(en: "acute drug") }
  package var yearTable: String { text(en: "Numbers by year") }
  package var yearTableNote: String { text(en: "sums of the days of the report; ‡ part of a year") }
  package var yearColumn: String { text(en: "Year") }
  package var monthColumn: String { text(en: "Month") }
}
