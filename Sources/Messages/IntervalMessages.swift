package import Analysis
package import Language

/// Limits, and what lies between them.
extension Language {
  /// What the days that are not recorded could hide at most; `nil` where every day is recorded.
  package func bounds(_ measure: MeasureComparison) -> String? {
    guard let bounds = measure.bounds, bounds.lowest < bounds.highest else { return nil }
    let (low, high) = (number(bounds.lowest, signed: true), number(bounds.highest, signed: true))
    // What a model makes of days is no count: of other days it could make a little more.
    guard measure.windows == nil else {
      return text(
        en:
          "With the days not recorded all headache days on one side and none on the other, the change would be "
          + "\(low), the other way round \(high) per 28.")
    }
    return text(
      en:
        "Whatever the days not recorded were like, the change counted lies between \(low) and \(high) per 28."
    )
  }

  package func limits(_ interval: Interval, decimals: Int = 1, unit: String = "") -> String {
    let low = number(interval.low, decimals: decimals, signed: true)
    let high = number(interval.high, decimals: decimals, signed: true)
    return text(en: "\(low)\(unit) to \(high)\(unit)")
  }
}
