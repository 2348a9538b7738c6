package import Analysis
package import CivilTime
import Diary
package import Language

/// The answer of a comparison in a patient's words: what was counted, what fits, what else could give as much. Counts
/// and limits; it never says what a drug did.
extension Language {
  /// `Milnacipran 100 mg: 15.7 headache days in 28 before, 11.0 on it, about 5 fewer. From 9 fewer to 1 fewer fits.`;
  /// `nil` without an interval.
  package func answer(_ measure: MeasureComparison, of title: String, _ sides: SideNames) -> String? {
    guard let before = measure.before.per28, let on = measure.on.per28, let change = measure.change,
      let limits = change.ci95
    else { return nil }
    let counted = text(
      en:
        "\(title): \(number(before)) \(name(measure.measure)) in 28 \(place(.before, of: sides)), \(number(on)) "
        + "\(place(.on, of: sides)), \(size(change.per28)).")
    let range = text(en: "from \(limit(limits.low)) to \(limit(limits.high)) fits")
    let fits =
      measure.direction == .uncertain
      ? text(en: "The diary cannot tell this from chance: \(range).") : "\(range.capitalizedFirst)."
    return [counted, fits, halving(measure)].compactMap(\.self).joined(separator: " ")
  }

  /// The same before the day from which the drug can be judged: what was counted and what fits, and no direction.
  package func interim(_ measure: MeasureComparison, of title: String, _ sides: SideNames) -> String? {
    guard let before = measure.before.per28, let on = measure.on.per28, let limits = measure.change?.ci95
    else { return nil }
    return text(
      en: "Interim. \(title): \(number(before)) \(name(measure.measure)) in 28 \(place(.before, of: sides)), "
        + "\(number(on)) \(place(.on, of: sides)); anything from \(limit(limits.low)) to \(limit(limits.high)) fits."
    )
  }

  /// Until when there is no direction.
  package func toBeJudged(on day: CivilDay) -> String { text(en: "To be judged on \(date(day)).") }

  /// Of the second row of the headline.
  package var latestDays: String { text(en: "with the days since") }

  /// Which days are held back; why there is a second row, if there is one.
  package func judgedOn(_ day: CivilDay, hasLatest: Bool) -> String {
    hasLatest
      ? text(
        en: "Judged on \(date(day)), with the days on it before; the second row has those since as well.")
      : text(en: "Judged on \(date(day)), with the days on it before.")
  }

  /// What looking again and again finds where nothing changed.
  package var lookingOften: String {
    text(
      en:
        "Whoever looks every week for half a year finds “fewer” at some look in 5 to 23 of 100 diaries in which nothing "
        + "changed; whoever looks once, on day 84, in 1 to 8.")
  }

  /// What chance and good and bad months would give; `nil` where the diary cannot tell the change from chance at all.
  package func compared(_ direction: Direction) -> String? {
    switch direction {
    case .fewer, .more: text(en: "More than day-to-day chance and usual good and bad months would give.")
    case .withinSwings:
      text(
        en:
          "More than day-to-day chance alone would give, but not more than good and bad months can give without any "
          + "drug.")
    case .uncertain, .undefined: nil
    }
  }

  /// `Months differ by about 1.6 days in 28 (one standard deviation).`; `nil` where that is not known.
  package func monthsDiffer(_ measure: MeasureComparison) -> String? {
    guard let swings = measure.swings, (Decimals.rounded(swings.daysPer28) ?? 0) > 0 else { return nil }
    return text(en: "Months differ by about \(number(swings.daysPer28)) days in 28 (one standard deviation).")
  }

  /// Where a halving lies, if not inside the interval; `nil` too where a half is no size that anyone can picture, and
  /// of more days, which are no halving.
  func halving(_ measure: MeasureComparison) -> String? {
    guard measure.hasPercentBase, measure.direction != .more, let interval = measure.change?.percentCI95
    else { return nil }
    switch interval.halving {
    case .wholeIntervalBeyond: return text(en: "It is a halving or more.")
    case .outside: return text(en: "A halving does not fit.")
    case .inside, nil: return nil
    }
  }

  func place(_ side: ComparisonSide, of sides: SideNames) -> String {
    switch (sides, side) {
    case (.trial, .before): text(en: "before")
    case (.stretches, .before): text(en: "without it")
    case (.trial, .on), (.stretches, .on), (.off, .before): text(en: "on it")
    case (.off, .on): text(en: "after it")
    case (.ranges, .before): text(en: "in the first")
    case (.ranges, .on): text(en: "in the second")
    }
  }

  func size(_ change: Double) -> String {
    let whole = Decimals.rounded(abs(change), decimals: 0) ?? 0
    guard whole > 0 else { return text(en: "about the same") }
    return change < 0 ? text(en: "about \(whole) fewer") : text(en: "about \(whole) more")
  }

  /// `7 fewer`, `0.4 more`, `no change`.
  func limit(_ value: Double) -> String {
    let tenths = Decimals.rounded(abs(value)) ?? 0
    guard tenths > 0 else { return text(en: "no change") }
    let size = number(abs(value), decimals: tenths < 10 ? 1 : 0)
    return value < 0 ? text(en: "\(size) fewer") : text(en: "\(size) more")
  }
}
