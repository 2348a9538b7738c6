import CivilTime
import Glibc

/// Other methods for the headline of a comparison, on request. No sentence is based on them.
///
/// Each is `nil` where it is undefined.
package struct SecondOpinion: Equatable, Sendable {
  /// Takes days as independent: its interval is too narrow where headache days come in runs.
  package var rateRatio: RateRatio?
  package var weekly: WeeklyChange?
  package var reduction: ReductionChance?

  /// Headache days of the comparison's two windows; `nil` where it has no change.
  package init?(of comparison: Comparison, in table: DayTable) {
    guard let headline = comparison[.headacheDays], let days = headline.effectiveDays,
      let before = headline.before.per28, let on = headline.on.per28
    else { return nil }
    self.init(
      before: table.series(of: .headacheDays, in: comparison.before.range),
      on: table.series(of: .headacheDays, in: comparison.on.range))
    reduction = ReductionChance(before: before / 28, on: on / 28, effective: days)
  }

  private init(before: [Bool?], on: [Bool?]) {
    rateRatio = RateRatio(before: ChangeEstimate.tally(before), on: ChangeEstimate.tally(on))
    weekly = WeeklyChange(before: before, on: on)
  }
}

/// Welch's t on weekly counts, times four.
///
/// Weeks are counted back from the last day before and forward from the first day on; what is left over is left
/// out. A week with 5 or 6 recorded days is scaled to 7, one with fewer is left out: this program's rule.
package struct WeeklyChange: Equatable, Sendable {
  /// Days per 28.
  package var per28: Double
  package var ci95: Interval
  package var t: Double
  package var degrees: Double
  package var p: Double
  package var weeksBefore: Int
  package var weeksOn: Int

  /// `nil` with fewer than two weeks on a side, or where no week differs from another.
  init?(before: [Bool?], on: [Bool?]) {
    let first = WeeklyChange.weeks(before.reversed())
    let second = WeeklyChange.weeks(on)
    guard first.count > 1, second.count > 1 else { return nil }
    let (m, n) = (Double(first.count), Double(second.count))
    let (a, b) = (WeeklyChange.variance(first) / m, WeeklyChange.variance(second) / n)
    guard a + b > 0 else { return nil }
    let difference = second.reduce(0, +) / n - first.reduce(0, +) / m
    degrees = (a + b) * (a + b) / (a * a / (m - 1) + b * b / (n - 1))
    t = difference / (a + b).squareRoot()
    p = Distributions.student(beyond: t, degrees)
    let half = Distributions.student975(degrees) * (a + b).squareRoot()
    per28 = 4 * difference
    ci95 = Interval(low: 4 * (difference - half), high: 4 * (difference + half))
    (weeksBefore, weeksOn) = (first.count, second.count)
  }

  private static func weeks(_ days: [Bool?]) -> [Double] {
    (0..<(days.count / 7)).compactMap { week in
      let tally = ChangeEstimate.tally(Array(days[(week * 7)..<(week * 7 + 7)]))
      return tally.recorded < 5 ? nil : 7 * Double(tally.count) / Double(tally.recorded)
    }
  }

  private static func variance(_ values: [Double]) -> Double {
    let mean = values.reduce(0, +) / Double(values.count)
    return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count - 1)
  }
}

/// The chance that the rate is lower on than before, and by at least 30 or 50 %: beta distributions for the two
/// daily probabilities, from Jeffreys' prior and the days that the headline's interval rests on.
package struct ReductionChance: Equatable, Sendable {
  package var fewer: Double
  package var atLeast30: Double
  package var atLeast50: Double

  /// `before` and `on` are shares of days.
  init(before: Double, on: Double, effective: EffectiveDays) {
    func shape(_ share: Double, _ days: Double) -> (a: Double, b: Double) {
      (share * days + 0.5, (1 - share) * days + 0.5)
    }
    let (first, second) = (shape(before, effective.before), shape(on, effective.on))
    fewer = ReductionChance.chance(1, first, second)
    atLeast30 = ReductionChance.chance(0.7, first, second)
    atLeast50 = ReductionChance.chance(0.5, first, second)
  }

  /// That the second is at most `factor` times the first: Simpson's rule over the first, its probability
  /// written as a squared sine so that the density is finite at both ends.
  private static func chance(
    _ factor: Double, _ first: (a: Double, b: Double), _ second: (a: Double, b: Double)
  ) -> Double {
    let steps = 2000
    let width = Double.pi / 2 / Double(steps)
    let scale = Distributions.logBeta(first.a, first.b)
    func height(_ step: Int) -> Double {
      // The ends themselves weigh nothing, or next to nothing.
      let angle = min(max(Double(step) * width, 1e-9), .pi / 2 - 1e-9)
      let (s, c) = (sin(angle), cos(angle))
      let density = 2 * exp((2 * first.a - 1) * log(s) + (2 * first.b - 1) * log(c) - scale)
      return density * Distributions.beta(factor * s * s, second.a, second.b)
    }
    let sum = (0...steps).reduce(0) { total, step in
      total + height(step) * (step == 0 || step == steps ? 1 : step % 2 == 1 ? 4 : 2)
    }
    return min(1, max(0, sum * width / 3))
  }
}
