import Analysis
import Glibc

// What else a statistician would compare two windows with, per 28 days; `nil` where it cannot be had.

private let z = 1.959963984540054

/// Newcombe's interval (Stat Med 1998) for the difference of two proportions.
func naiveInterval(_ before: [Bool?], _ on: [Bool?]) -> Interval? {
  func wilson(_ window: [Bool?]) -> (share: Double, low: Double, high: Double)? {
    let (count, recorded) = ChangeEstimate.tally(window)
    guard recorded > 0 else { return nil }
    let n = Double(recorded)
    let p = Double(count) / n
    let centre = (p + z * z / (2 * n)) / (1 + z * z / n)
    let half = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot() / (1 + z * z / n)
    return (p, max(0, centre - half), min(1, centre + half))
  }
  guard let b = wilson(before), let t = wilson(on) else { return nil }
  func root(_ x: Double, _ y: Double) -> Double { (x * x + y * y).squareRoot() }
  let change = t.share - b.share
  return Interval(
    low: 28 * (change - root(t.share - t.low, b.high - b.share)),
    high: 28 * (change + root(t.high - t.share, b.share - b.low)))
}

/// The difference of two means with the standard error of Newey and West (Econometrica 1987): Bartlett's weights, and
/// their rule of 1994 for how many days back, 4 (n/100)^(2/9).
func neweyWestInterval(_ before: [Bool?], _ on: [Bool?]) -> Interval? {
  let windows = [before, on]
  let days = Double(windows.joined().count { $0 != nil })
  let lags = Int(4 * pow(days / 100, 2.0 / 9))
  var means: [Double] = []
  var variance = 0.0
  for window in windows {
    let (count, recorded) = ChangeEstimate.tally(window)
    guard recorded > 0 else { return nil }
    let mean = Double(count) / Double(recorded)
    let residuals = window.map { $0.map { ($0 ? 1 : 0) - mean } ?? 0 }
    var sum = residuals.reduce(0) { $0 + $1 * $1 }
    for lag in stride(from: 1, through: min(lags, residuals.count - 1), by: 1) {
      let products = zip(residuals, residuals.dropFirst(lag)).reduce(0) { $0 + $1.0 * $1.1 }
      sum += 2 * (1 - Double(lag) / Double(lags + 1)) * products
    }
    variance += max(0, sum) / (Double(recorded) * Double(recorded))
    means.append(mean)
  }
  return around(means[1] - means[0], z * variance.squareRoot())
}

/// The means of blocks of 28 days on either side, with Student's t and one variance for all of them. A block without a
/// recorded day is left out.
func blocksInterval(_ before: [Bool?], _ on: [Bool?]) -> Interval? {
  let rates = [before, on].map { window in
    stride(from: 0, to: window.count - 27, by: 28).compactMap { start -> Double? in
      let (count, recorded) = ChangeEstimate.tally(Array(window[start..<(start + 28)]))
      return recorded > 0 ? Double(count) / Double(recorded) : nil
    }
  }
  let means = rates.map { $0.reduce(0, +) / Double($0.count) }
  let degrees = rates[0].count + rates[1].count - 2
  guard !rates[0].isEmpty, !rates[1].isEmpty, let t = student[degrees] else { return nil }
  let squares = zip(rates, means).reduce(0) { total, side in
    total + side.0.reduce(0) { $0 + ($1 - side.1) * ($1 - side.1) }
  }
  let counts = 1 / Double(rates[0].count) + 1 / Double(rates[1].count)
  return around(means[1] - means[0], t * (squares / Double(degrees) * counts).squareRoot())
}

/// Student's t beyond which 2.5 % lie on either side, by degrees of freedom.
private let student = [1: 12.7062047362, 2: 4.30265272975, 3: 3.18244630528, 4: 2.7764451052]

private func around(_ change: Double, _ half: Double) -> Interval {
  Interval(low: 28 * (change - half), high: 28 * (change + half))
}
