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

  /// Newcombe's hybrid interval for the difference of two proportions, times 28.
  static func difference(_ before: Sample, _ on: Sample) -> Interval {
    let (p, q) = (before.share, on.share)
    let (b, t) = (before.interval, on.interval)
    let down = ((q - t.low) * (q - t.low) + (b.high - p) * (b.high - p)).squareRoot()
    let up = ((t.high - q) * (t.high - q) + (p - b.low) * (p - b.low)).squareRoot()
    return Interval(low: 28 * (q - p - down), high: 28 * (q - p + up))
  }

  /// The interval for the ratio of two proportions (MOVER-R, Donner and Zou 2012), as a change in percent.
  ///
  /// The lower limit is written as `k / (a + sqrt(a² - k·d))`, the published form freed of its division by
  /// a `d` that may vanish.
  static func ratio(_ before: Sample, _ on: Sample) -> Interval {
    let (p, q) = (before.share, on.share)
    let (b, t) = (before.interval, on.interval)
    let a = q * p
    let lowest = t.low * (2 * q - t.low)
    let reach = b.high * (2 * p - b.high)
    let low = on.count == 0 ? 0 : lowest / (a + max(0, a * a - lowest * reach).squareRoot())
    let highest = t.high * (2 * q - t.high)
    let floor = b.low * (2 * p - b.low)
    let high =
      floor <= 0 ? Double.infinity : (a + max(0, a * a - highest * floor).squareRoot()) / floor
    return Interval(low: 100 * (low - 1), high: 100 * (high - 1))
  }
}
