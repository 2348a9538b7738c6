import Glibc

/// The ratio of two rates of independent events with its exact conditional interval: a second opinion that
/// ignores runs, so that its interval is too narrow where headache days come in runs.
///
/// Given the total, the events on one side are binomial; the interval is Clopper and Pearson's (1934).
package struct RateRatio: Equatable, Sendable {
  /// On over before.
  package var ratio: Double
  /// 95 %; unbounded above without an event before.
  package var ci95: Interval
  /// Two-sided, for a ratio of one: the chance of all outcomes no likelier than the one seen.
  package var p: Double

  /// `nil` without a recorded day on a side or without any event.
  package init?(before: (count: Int, recorded: Int), on: (count: Int, recorded: Int)) {
    let total = before.count + on.count
    guard total > 0, before.recorded > 0, on.recorded > 0 else { return nil }
    let exposure = Double(on.recorded) / Double(before.recorded)
    let odds = { (share: Double) in share < 1 ? share / (1 - share) / exposure : Double.infinity }
    ratio = odds(Double(on.count) / Double(total))
    let low =
      on.count == 0
      ? 0 : RateRatio.root { RateRatio.outcomes(total, $0)[on.count...].reduce(0, +) - 0.025 }
    let high =
      before.count == 0
      ? 1 : RateRatio.root { 0.025 - RateRatio.outcomes(total, $0)[...on.count].reduce(0, +) }
    ci95 = Interval(low: odds(low), high: odds(high))
    let outcomes = RateRatio.outcomes(total, exposure / (1 + exposure))
    // A shade above, so that the outcome opposite the one seen counts whatever the rounding.
    let seen = outcomes[on.count] * (1 + 1e-7)
    p = min(1, outcomes.filter { $0 <= seen }.reduce(0, +))
  }

  /// The binomial probabilities of 0 to `total` events.
  private static func outcomes(_ total: Int, _ share: Double) -> [Double] {
    var logChoose = 0.0
    return (0...total).map { count in
      if count > 0 { logChoose += log(Double(total - count + 1)) - log(Double(count)) }
      return exp(logChoose + Double(count) * log(share) + Double(total - count) * log(1 - share))
    }
  }

  /// Where a function that rises through zero on 0-1 does so, to the last bit.
  private static func root(_ rising: (Double) -> Double) -> Double {
    var (low, high) = (0.0, 1.0)
    while true {
      let middle = (low + high) / 2
      guard middle > low, middle < high else { return middle }
      if rising(middle) < 0 { low = middle } else { high = middle }
    }
  }
}
