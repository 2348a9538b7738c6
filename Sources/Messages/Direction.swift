import Language
package import Analysis

/// Which way a change points, judged on the limits as they are printed, so that page and sentence agree.
package enum Direction: Equatable {
  case fewer, more
  /// The printed interval includes no change, and would not without the allowance for monthly swings.
  case withinSwings
  /// The printed interval includes no change.
  case uncertain
  /// No interval is computed.
  case undefined
}

extension RateChange {
  package var direction: Direction {
    guard let ci95 else { return .undefined }
    let low = Decimals.rounded(ci95.low)
    let high = Decimals.rounded(ci95.high)
    if let high, high < 0 { return .fewer }
    if let low, low > 0 { return .more }
    return .uncertain
  }
}

extension MeasureComparison {
  package var direction: Direction {
    guard let change else { return .undefined }
    guard change.direction == .uncertain, let dayToDay else { return change.direction }
    return [.fewer, .more].contains(dayToDay.direction) ? .withinSwings : .uncertain
  }
}

/// Where a halving lies relative to the interval of the percentage, again on the limits as printed.
package enum Halving: Equatable {
  /// The whole interval is at −50 % or beyond.
  case wholeIntervalBeyond
  case inside, outside
}

extension Interval {
  /// For a percentage; `nil` where its low limit is not finite.
  package var halving: Halving? {
    guard let low = Decimals.rounded(low, decimals: 0) else { return nil }
    guard let high = Decimals.rounded(high, decimals: 0) else { return low <= -50 ? .inside : .outside }
    if high <= -50 { return .wholeIntervalBeyond }
    return low <= -50 ? .inside : .outside
  }
}
