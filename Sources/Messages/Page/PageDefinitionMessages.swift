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
  package var acuteDay: String {
    text(en: "a day with any acute drug, antiemetics and oxygen too, however many doses.")
  }
  package var unknownDays: String {
    text(en: "A day without an entry is unknown: left out of every rate, never counted as headache-free.")
  }
  package func marks(hasLow: Bool, hasPart: Bool) -> String {
    [
      hasLow ? text(en: "† under 80% of days recorded.") : nil,
      hasPart ? text(en: "‡ part of a month.") : nil,
    ].compactMap(\.self).joined(separator: " ")
  }
  package func auraDays(_ count: Int) -> String {
    text(
      en: plural(
        count, one: "1 migraine day was aura without headache and is no headache day.",
        other: "\(count) migraine days were aura without headache and are no headache days."))
  }

  package var intervalTerm: String { text(en: "Interval") }

  /// What the intervals on the page are, in one sentence whatever made them, and what they do not cover.
  package func interval(_ estimators: [Estimator]) -> String {
    let hasSwings = estimators.contains { $0 != .mcn1 }
    return ([intervals(estimators), caveat] + (hasSwings ? [swingCaveat] : [])).joined(separator: " ")
  }

  private func intervals(_ estimators: [Estimator]) -> String {
    let others = estimators.filter { $0 != .mcn4 }.map(\.rawValue).joined(separator: ", ")
    guard estimators.contains(.mcn4) else {
      return estimators == [.mcn1]
        ? text(en: "95%, widened for headache days that come in runs (mcn-1).")
        : text(
          en: "95%, widened for headache days that come in runs and for good and bad months (\(others)).")
    }
    return others.isEmpty
      ? text(
        en:
          "95%, widened for headache days that come in runs and for good and bad months; from every stretch on a drug or "
          + "without any, where the diary has a year before it or more than one such stretch (mcn-4).")
      : text(
        en:
          "95%, widened for headache days that come in runs and for good and bad months; from every stretch on a drug or "
          + "without any, where the diary has a year before it or more than one such stretch (mcn-4), else from the two "
          + "windows (\(others)).")
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

  // MARK: How it was made

  package var madeHeading: String { text(en: "How this was made") }
  package func made(by version: String, on day: CivilDay) -> String {
    text(
      en: "Made by headache \(version) on \(date(day)) from the diary alone, on the person’s own computer.")
  }
  package func blocksLeftOut(_ names: [String]) -> String {
    text(en: "There was no room for: \(names.joined(separator: ", ")).")
  }
  /// What a day is, and in which zone the person is.
  package func madeDays(zone: String?) -> String {
    zone.map { text(en: "A day goes from midnight to midnight where the person was (now \($0)).") }
      ?? text(en: "A day goes from midnight to midnight where the person was.")
  }
  /// How many attacks were not typed in as they came.
  package func origins(_ origins: EntryOrigins) -> String {
    text(
      en:
        "Attacks of \(range(origins.range)): \(origins.attacks), of these \(origins.imported) imported and \(origins.late) "
        + "entered a day or more after they ended.")
  }
  package var madeRates: String {
    text(
      en:
        "Rates are per 28 recorded days, so that gaps and months of different length do not count; there is none "
        + "from fewer than 28 recorded days.")
  }
  package func joinedAttacks(hours: Int) -> String {
    text(en: "Attacks less than \(hours) hours apart are counted as one, except where it says “as noted”.")
  }
  package var acuteWindows: String {
    text(
      en:
        "Windows of 30 days are counted back from the last day; that paracetamol and NSAIDs are counted together is "
        + "this program’s rule.")
  }
  package var adequateRule: String {
    text(
      en:
        "Long enough: 56 days at one dose for a daily drug, 84 for a monthly and 168 for a quarterly antibody, two "
        + "rounds of onabotulinumtoxinA (this program’s rule).")
  }
}
