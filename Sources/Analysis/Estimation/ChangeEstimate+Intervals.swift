import Glibc

extension ChangeEstimate {
  /// The 97.5 % point of the standard normal distribution.
  static let z = 1.959963984540054

  /// Wilson's interval on the days that count as independent.
  ///
  /// Both estimators come through here, so that one without swings is the other to the last bit.
  static func sample(
    _ tally: (count: Int, recorded: Int), inflation: Double, _ tau2: Double, _ carried: Double
  ) -> Sample {
    let days = Double(tally.recorded)
    // Smoothed, so that a window without headache does not get swings of zero.
    let smoothed = (Double(tally.count) + 2) / (days + 4)
    let effective = 1 / (inflation / days + tau2 * smoothed * (1 - smoothed) * carried)
    return Sample(
      count: tally.count, recorded: tally.recorded, effective: effective,
      interval: wilson(share: Double(tally.count) / days, days: effective))
  }

  /// Wilson's score interval for a proportion, inside 0-1.
  static func wilson(share p: Double, days n: Double) -> Interval {
    let shrink = 1 + z * z / n
    let centre = (p + z * z / (2 * n)) / shrink
    let half = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot() / shrink
    return Interval(low: max(0, centre - half), high: min(1, centre + half))
  }

  /// A share of days with its interval.
  struct Limits {
    let share: Double
    let interval: Interval
  }

  /// Of two windows, whose estimates have nothing to do with one another.
  static func difference(_ before: Sample, _ on: Sample) -> Interval { difference(before.limits, on.limits) }
  static func ratio(_ before: Sample, _ on: Sample) -> Interval { ratio(before.limits, on.limits) }

  /// Newcombe's hybrid interval for the difference of two proportions, times 28.
  ///
  /// `correlation` is that of the two estimates: Zou and Donner 2008.
  static func difference(_ before: Limits, _ on: Limits, correlation: Double = 0) -> Interval {
    let (p, q) = (before.share, on.share)
    let (b, t) = (before.interval, on.interval)
    func half(_ x: Double, _ y: Double) -> Double {
      max(0, x * x + y * y - 2 * correlation * x * y).squareRoot()
    }
    let (down, up) = (half(q - t.low, b.high - p), half(t.high - q, p - b.low))
    return Interval(low: 28 * (q - p - down), high: 28 * (q - p + up))
  }

  /// The interval for the ratio of two proportions (MOVER-R, Donner and Zou 2012), as a change in percent.
  ///
  /// The lower limit is written as `k / (a + sqrt(a² - k·d))`, the published form freed of its division by
  /// a `d` that may vanish.
  static func ratio(_ before: Limits, _ on: Limits, correlation: Double = 0) -> Interval {
    let (p, q) = (before.share, on.share)
    let (b, t) = (before.interval, on.interval)
    let down = q * p - correlation * (q - t.low) * (b.high - p)
    let lowest = t.low * (2 * q - t.low)
    let reach = b.high * (2 * p - b.high)
    let root = down + max(0, down * down - lowest * reach).squareRoot()
    let low = q == 0 || root <= 0 ? 0 : lowest / root
    let up = q * p - correlation * (t.high - q) * (p - b.low)
    let highest = t.high * (2 * q - t.high)
    let floor = b.low * (2 * p - b.low)
    let high =
      floor <= 0 ? Double.infinity : (up + max(0, up * up - highest * floor).squareRoot()) / floor
    return Interval(low: 100 * (low - 1), high: 100 * (high - 1))
  }
}
