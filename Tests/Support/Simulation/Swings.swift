import Glibc
import TestSupport

/// How good and bad months follow each other in a simulated diary: a path of mean 0 and variance 1, which a
/// standard deviation on the log-odds scale multiplies.
package enum Swings: Hashable, Sendable {
  case none
  /// A new level every 28 days, unrelated to the last one, in step with the start of the drug.
  case blocks
  /// Smooth: an Ornstein-Uhlenbeck process whose memory fades by 1/e in so many days.
  case smooth(days: Double)
  /// A sine over the year that begins anywhere.
  case season
  /// A straight line over sixteen months, up or down, with the diary at its end.
  case line
  /// A random walk without a long-run level, of variance 1 a quarter, that is 0 in the middle between the two windows.
  case walk

  /// One value a day, for `count` days of which the last `on` are on the drug; a walk is 0 at `origin`.
  func path(_ count: Int, on: Int, origin: Int, _ random: inout SplitMix64) -> [Double] {
    switch self {
    case .none: return Array(repeating: 0, count: count)
    case .blocks:
      let ahead = (count - on + 27) / 28
      let levels = (0..<(ahead + (on + 27) / 28)).map { _ in random.normal() }
      return (0..<count).map { levels[($0 - (count - on) + 28 * ahead) / 28] }
    case .smooth(let days):
      let kept = exp(-1 / days)
      let fresh = (1 - kept * kept).squareRoot()
      var level = random.normal()
      return (0..<count).map { _ in
        defer { level = kept * level + fresh * random.normal() }
        return level
      }
    case .season:
      let start = random.uniform()
      return (0..<count).map { day in Swings.seasonal(start + Double(day) / 365.25) }
    case .line:
      let end = random.uniform() < 0.5 ? -Swings.lineEnd : Swings.lineEnd
      let days = max(count, Swings.lineDays)
      return (days - count..<days).map { day in end * (Double(2 * day + 1) / Double(days) - 1) }
    case .walk:
      let step = (1 / Swings.quarter).squareRoot()
      var level = 0.0
      let path = (0..<count).map { _ in
        defer { level += step * random.normal() }
        return level
      }
      return path.map { $0 - path[origin] }
    }
  }

  /// Values on a grid of probabilities: the long-run distribution of the path. A walk has that of days so far from where
  /// it is 0.
  private func quantiles(_ distances: Range<Int>) -> [Double] {
    switch self {
    case .none: return [0]
    case .blocks, .smooth: return Swings.normal
    case .season: return Swings.shares.map(Swings.seasonal)
    case .line: return Swings.shares.map { Swings.lineEnd * (2 * $0 - 1) }
    case .walk:
      let normal = stride(from: 20, to: Swings.normal.count, by: 40).map { Swings.normal[$0] }
      return distances.flatMap { distance in
        let spread = (Double(distance) / Swings.quarter).squareRoot()
        return normal.map { spread * $0 }
      }
    }
  }

  private static let shares = (0..<2000).map { (Double($0) + 0.5) / 2000 }
  private static let normal = shares.map(normalQuantile)

  /// The log-odds at which the long-run mean probability of a headache, swings of `sd` included, is `share`.
  ///
  /// A walk has no long run: it is the mean expected over days at these `distances` from where it is 0.
  package func logOdds(of share: Double, sd: Double, distances: Range<Int>) -> Double {
    let values = quantiles(distances)
    var (low, high) = (-20.0, 20.0)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      let mean = values.reduce(0) { $0 + logistic(middle + sd * $1) } / Double(values.count)
      if mean < share { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// Where a line of variance 1 ends.
  private static let lineEnd = 3.0.squareRoot()
  private static let lineDays = 504
  /// Days.
  private static let quarter = 365.25 / 4

  private static func seasonal(_ years: Double) -> Double { 2.0.squareRoot() * sin(2 * Double.pi * years) }

  private static func normalQuantile(_ share: Double) -> Double {
    var (low, high) = (-10.0, 10.0)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if erfc(-middle / 2.0.squareRoot()) / 2 < share { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}

extension Swings {
  /// As tables and plots name it.
  package var name: String {
    switch self {
    case .none: "none"
    case .blocks: "a new level every 28 days"
    case .smooth(let days): "smooth, \(Int(days)) days"
    case .season: "season"
    case .line: "a straight line"
    case .walk: "a random walk"
    }
  }

  var number: Double {
    switch self {
    case .none: 0
    case .blocks: 1
    case .season: 2
    case .line: 3
    case .walk: 4
    case .smooth(let days): days
    }
  }
}

func logistic(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
