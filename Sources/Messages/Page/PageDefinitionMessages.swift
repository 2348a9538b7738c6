package import Analysis
package import CivilTime
package import Language

/// The foot of the report: what its counts mean, what the person declared, what an interval does not cover.
extension Language {
  package var definitions: String { text(en: "Definitions.") }

  package var headacheDayTerm: String { text(en: "Headache day") }
  package var headacheDay: String {
    text(en: "a calendar day with headache; one known to be under 30 minutes counts only with an acute drug.")
  }
  package var migraineDayTerm: String { text(en: "Migraine day") }
  package func migraineDay(_ rule: MigraineRule) -> String { text(en: "\(definition(rule)).") }
  package var acuteDayTerm: String { text(en: "Acute medication day") }
  package var acuteDay: String { text(en: "a day with any acute drug, however many doses.") }
  package var unknownDays: String {
    text(en: "A day without an entry is unknown: left out of every rate, never counted as headache-free.")
  }
  package var marks: String { text(en: "† under 80% of days recorded. ‡ part of a month.") }

  package var intervalTerm: String { text(en: "Interval") }

  /// What the intervals on the page are, and what they do not cover.
  package func interval(_ estimators: [Estimator]) -> String {
    let hasSwings = estimators.contains { $0 != .mcn1 }
    return (estimators.map(estimator) + [caveat] + (hasSwings ? [swingCaveat] : [])).joined(separator: " ")
  }

  package func estimator(_ estimator: Estimator) -> String {
    switch estimator {
    case .mcn1: text(en: "The interval (mcn-1) is widened for headache days that come in runs.")
    case .mcn2:
      text(
        en: "The interval (mcn-2) is widened for headache days that come in runs and for monthly swings.")
    case .mcn3:
      text(
        en:
          "The interval (mcn-3) is widened for headache days that come in runs and for monthly swings, measured "
          + "in the year before.")
    case .mcn4:
      text(
        en:
          "Where the diary has a year before a drug, or more than one stretch on or off it, the interval (mcn-4) comes "
          + "from every stretch, widened for runs and for good and bad months as this diary has them.")
    }
  }

  // MARK: Declared ranges

  package var declaredHeading: String { text(en: "Ranges declared complete") }
  package func declaredCount(_ count: Int) -> String { text(en: "\(count) ranges, listed on page 2") }
  package func standing(from day: CivilDay) -> String {
    text(en: "from \(date(day)) on, as long as entries were made")
  }
  package func declared(_ parts: [String]) -> String {
    let ranges = parts.joined(separator: "; ")
    return text(
      en: "Declared complete by the person (every day without an entry was headache-free): \(ranges).")
  }

  package func made(by version: String) -> String { text(en: "Made by headache \(version), offline.") }
}
