package import Analysis
import CivilTime
package import Language

/// The chart of the report's months, and the table of those it has no room for.
extension Language {
  package var monthsHeading: String { text(en: "Month by month") }
  package var monthsNote: String {
    text(en: "calendar days counted as in the calendar below; number on top = all headache days")
  }
  /// Of the preventives of these months, so many have no room.
  package func preventivesLeftOut(_ count: Int) -> String {
    text(
      en: count == 1
        ? "1 more preventive is not drawn; it is in the table of courses"
        : "\(count) more preventives are not drawn; they are in the table of courses")
  }

  package var earlierMonths: String { text(en: "Earlier months") }

  package var monthsTitle: String {
    text(en: "Headache days by calendar month, with preventive treatments")
  }

  /// The chart in words: its months, then the preventives under them.
  package func monthsDescription(_ months: [MonthCount], preventives: [String]) -> String {
    let months = months.map { bar in
      let recorded = text(en: "\(bar.recorded) of \(bar.days) days recorded")
      return "\(month(bar.month)): \((headacheCounts(bar.counts) + [recorded]).joined(separator: ", "))"
    }
    return (months + preventives).joined(separator: "; ") + "."
  }

  // MARK: Legend

  package var migraineDaysKey: String { text(en: "migraine days") }
  package var otherHeadacheDaysKey: String { text(en: "other headache days") }
  package var headacheDaysKey: String { text(en: "headache days (migraine not recorded)") }
  package var acuteDaysKey: String { text(en: "acute medication days") }
  package var lowCoverageKey: String { text(en: "† under 80% recorded") }
  package var chronicLine: String { text(en: "15 days: chronic range (ICHD-3)") }
  package var recordedLine: String { text(en: "recorded") }
}
