package import Analysis
import CivilTime
package import Diary
package import Language

/// Every sentence people read about a comparison, a caution or the report.
///
/// Counts and intervals only. A sentence never says that a drug helped: one person, before and after,
/// cannot show it.
extension Language {
  // MARK: Names

  package func name(_ measure: Measure) -> String {
    switch measure {
    case .days(let measure): measure.words.in(self)
    case .attacks: text(en: "attacks")
    }
  }

  /// For a narrow column.
  package func short(_ measure: Measure) -> String {
    measure == .days(.moderateOrSevereDays) ? text(en: "moderate–severe days") : name(measure)
  }

  package func name(_ reason: StopReason) -> String {
    switch reason {
    case .lackOfEffect: text(en: "lack of effect")
    case .sideEffects: text(en: "side effects")
    case .contraindication: text(en: "contraindication")
    case .interaction: text(en: "interaction")
    case .pregnancy: text(en: "pregnancy")
    case .cost: text(en: "cost")
    case .pause: text(en: "planned pause")
    case .choice: text(en: "own choice")
    case .other: text(en: "other reason")
    }
  }

  package func definition(_ rule: MigraineRule) -> String {
    switch rule {
    case .leiden2023:
      text(
        en:
          "headache of 30 minutes or more with migraine features, or aura, or a day with a migraine-specific "
          + "acute drug whatever its effect (rule leiden2023: van der Arend et al., Cephalalgia 2023)")
    case .ihs4h:
      text(
        en:
          "headache of four hours or more with migraine features, or aura, or a day with a migraine-specific "
          + "acute drug whatever its effect (rule ihs4h)")
    case .patient: text(en: "a day the person called a migraine (rule patient)")
    }
  }

  // MARK: Results

  /// The sentence under a comparison; empty where no interval is computed.
  package func result(_ direction: Direction, of measure: Measure) -> String {
    switch direction {
    case .fewer: text(en: "Fewer \(name(measure)); the interval excludes no change.")
    case .more: text(en: "More \(name(measure)); the interval excludes no change.")
    case .withinSwings:
      compared(direction) ?? ""
    case .uncertain: text(en: "Uncertain: the interval includes no change.")
    case .undefined: ""
    }
  }

  /// `Migraine days: fewer. Acute medication days: uncertain.`: measures grouped by where their intervals lie;
  /// empty without any.
  package func others(_ measures: [MeasureComparison]) -> String {
    let groups: [(Direction, String)] = [
      (.fewer, text(en: "fewer")), (.more, text(en: "more")),
      (.withinSwings, text(en: "beyond day-to-day chance, not beyond monthly swings")),
      (.uncertain, text(en: "uncertain")),
    ]
    return groups.compactMap { direction, words in
      let names = measures.filter { $0.direction == direction }.map { name($0.measure) }
      return names.isEmpty ? nil : "\(names.joined(separator: ", ").capitalizedFirst): \(words)."
    }.joined(separator: " ")
  }

  /// The change in percent with its interval, and where a halving lies unless it is inside the interval: there it
  /// does in almost every diary with a true halving and in almost every second one without a change.
  package func percent(_ change: RateChange, of measure: Measure) -> String? {
    guard let percent = change.percent, let interval = change.percentCI95, let halving = interval.halving
    else { return nil }
    // A rate that all but halved is not printed as half.
    let isShort = percent > -50 && Decimals.rounded(percent, decimals: 0) == -50
    let value = number(percent, decimals: isShort ? 1 : 0, signed: true)
    let low = number(interval.low, decimals: 0, signed: true)
    let high = number(interval.high, decimals: 0, signed: true)
    let place =
      switch halving {
      case .wholeIntervalBeyond: text(en: ": the whole interval is at a 50% reduction or beyond")
      case .inside: ""
      case .outside: text(en: ": a 50% reduction lies outside the interval")
      }
    return text(
      en: "\(name(measure).capitalizedFirst) \(value)% (95% interval \(low)% to \(high)%)\(place).")
  }

  /// What a measure's interval allows for; `nil` where it has none for swings.
  package func allowance(_ measure: MeasureComparison) -> String? {
    guard let runs = measure.autocorrelation, let swings = measure.swings else { return nil }
    return allowance(runs, swings)
  }

  /// `D` is the diary days per independent day.
  package func allowance(_ runs: Autocorrelation, _ swings: SwingAllowance) -> String {
    let d = number(runs.daysPerIndependentDay, decimals: 2)
    let source =
      switch swings.from {
      case .general: text(en: "the general value")
      case .mostlyGeneral: text(en: "mostly the general value")
      case .thisDiary: text(en: "mostly from this diary")
      }
    // Without a headache before, the rate before says nothing of their size.
    let size = swings.daysPer28 > 0 ? text(en: " of about ±\(number(swings.daysPer28)) days per 28") : ""
    return text(en: "Allows for runs (D \(d)) and for monthly swings\(size) (\(source)).")
  }

  package var swingCaveat: String {
    text(en: "A swing or trend lasting several months is only partly covered.")
  }

  package var caveat: String {
    text(
      en: "One person, before and after: season, natural swings and regression to the mean are not excluded.")
  }

  /// Why a row has counts and no change.
  package func noChange(_ measure: MeasureComparison) -> String {
    guard measure.reason != .notRecorded else { return text(en: "not recorded well enough") }
    guard measure.reason != .confounded else { return text(en: "another drug changed too") }
    let counted = text(en: "counted \(measure.before.count) and \(measure.on.count)")
    let hasRates = measure.before.per28 != nil && measure.on.per28 != nil
    return hasRates ? text(en: "\(counted): no interval") : text(en: "\(counted): no rate")
  }

  package var noInterval: String { text(en: " (no interval)") }

  package func intervals(_ estimator: Estimator) -> String {
    text(en: "95% intervals by \(estimator.rawValue).")
  }
}
