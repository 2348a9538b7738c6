import Glibc

/// The change between two windows of days, with its interval and everything that went into it.
///
/// Windows are consecutive civil days, oldest first: counted, not counted, or `nil` for not recorded.
package struct ChangeEstimate: Equatable, Sendable {
  package var estimator: Estimator
  package var before: Sample
  package var on: Sample
  package var change: RateChange
  package var autocorrelation: Autocorrelation
  /// Neighbouring days that were both recorded: what the autocorrelation rests on.
  package var pairs: Int
  /// Every recorded day is the same within each window: runs cannot be measured.
  package var isConstant: Bool
  /// The allowance for monthly swings; none with ``Estimator/mcn1``.
  package var swings: MonthlySwings

  /// One window, counted.
  package struct Sample: Equatable, Sendable {
    package var count: Int
    package var recorded: Int
    /// Independent days that would carry as much information.
    package var effective: Double
    /// Wilson's interval for the daily probability.
    package var interval: Interval

    package var share: Double { Double(count) / Double(recorded) }
    var limits: Limits { Limits(share: share, interval: interval) }
  }

  /// Days counted among days recorded.
  package static func tally(_ window: [Bool?]) -> (count: Int, recorded: Int) {
    window.reduce(into: (0, 0)) { total, day in
      guard let day else { return }
      total.0 += day ? 1 : 0
      total.1 += 1
    }
  }

  /// Newcombe's hybrid interval on effective days, widened for lag-1 autocorrelation.
  ///
  /// `nil` where a window has no recorded day. Sources: Wilson 1927; Newcombe, Stat Med 1998; Donner and Zou
  /// 2012 (ratio).
  package static func mcn1(before: [Bool?], on: [Bool?]) -> ChangeEstimate? {
    PooledAutocorrelation(before, on).map { estimate(.mcn1, $0, swings: .none) }
  }

  /// ``mcn1(before:on:)`` with an allowance for swings from month to month.
  ///
  /// `pre` is the days directly before `before` on the same regimen; `other` is further stretches of
  /// unchanged regimen, each by itself.
  package static func mcn2(
    before: [Bool?], on: [Bool?], pre: [Bool?] = [], other: [[Bool?]] = []
  ) -> ChangeEstimate? {
    mcn2(before: before, on: on, pre: pre, otherBlocks: blocks(of: other))
  }

  /// The same, of the blocks of the other stretches.
  static func mcn2(
    before: [Bool?], on: [Bool?], pre: [Bool?], otherBlocks: [[MonthlySwings.Block]]
  ) -> ChangeEstimate? {
    PooledAutocorrelation(before, on).map { runs in
      let swings = MonthlySwings(
        before: before, on: on, pre: pre, otherBlocks: otherBlocks, inflation: runs.inflation)
      return estimate(.mcn2, runs, swings: swings)
    }
  }

  private static func blocks(of stretches: [[Bool?]]) -> [[MonthlySwings.Block]] {
    stretches.map { MonthlySwings.blocks($0, forward: false) }
  }

  static func estimate(_ estimator: Estimator, _ runs: PooledAutocorrelation, swings: MonthlySwings)
    -> ChangeEstimate
  {
    let before = sample(runs.before, inflation: runs.inflation, swings.tau2, swings.carriedBefore)
    let on = sample(runs.on, inflation: runs.inflation, swings.tau2, swings.carriedOn)
    let percent = before.count == 0 ? nil : 100 * (on.share / before.share - 1)
    let change = RateChange(
      per28: 28 * (on.share - before.share), ci95: difference(before, on), percent: percent,
      percentCI95: percent == nil ? nil : ratio(before, on))
    let autocorrelation = Autocorrelation(
      r: runs.r, corrected: runs.corrected, daysPerIndependentDay: runs.inflation)
    return ChangeEstimate(
      estimator: estimator, before: before, on: on, change: change, autocorrelation: autocorrelation,
      pairs: runs.pairs, isConstant: runs.isConstant, swings: swings)
  }
}

/// How strongly counted days come in runs: the lag-1 autocorrelation, pooled within two windows.
struct PooledAutocorrelation {
  let before: (count: Int, recorded: Int)
  let on: (count: Int, recorded: Int)
  let pairs: Int
  let isConstant: Bool
  let r: Double
  let corrected: Double

  /// Diary days per independent day, at least 1: `(1 + r) / (1 - r)`, the variance of a two-state chain.
  var inflation: Double { (1 + corrected) / (1 - corrected) }

  /// `nil` where a window has no recorded day.
  init?(_ first: [Bool?], _ second: [Bool?]) {
    before = ChangeEstimate.tally(first)
    on = ChangeEstimate.tally(second)
    guard before.recorded > 0, on.recorded > 0 else { return nil }
    let (sumBefore, pairsBefore) = PooledAutocorrelation.products(first, before)
    let (sumOn, pairsOn) = PooledAutocorrelation.products(second, on)
    pairs = pairsBefore + pairsOn
    let days = Double(before.recorded + on.recorded)
    let variance = (PooledAutocorrelation.variance(before) + PooledAutocorrelation.variance(on)) / days
    isConstant = variance == 0
    guard !isConstant else {
      r = 0
      corrected = 0
      return
    }
    r = pairs == 0 ? 0 : (sumBefore + sumOn) / Double(pairs) / variance
    corrected = PooledAutocorrelation.corrected(r, meanDays: Double(before.recorded + on.recorded) / 2)
  }

  /// Two samples of which nothing but counts is known, with the autocorrelation of other days.
  init(
    before: (count: Int, recorded: Int), on: (count: Int, recorded: Int), r: Double, isConstant: Bool
  ) {
    self.before = before
    self.on = on
    self.r = r
    self.isConstant = isConstant
    pairs = 0
    corrected =
      isConstant ? 0 : PooledAutocorrelation.corrected(r, meanDays: Double(before.recorded + on.recorded) / 2)
  }

  /// Short series underestimate it by about (1 + 3r)/n: Kendall; Marriott and Pope 1954.
  static func corrected(_ r: Double, meanDays: Double) -> Double {
    min(max(r + (1 + 3 * r) / meanDays, 0), 0.9)
  }

  private static func variance(_ sample: (count: Int, recorded: Int)) -> Double {
    // An exact zero where every day is the same, whatever the rounding.
    let share = Double(sample.count) / Double(sample.recorded)
    return Double(sample.recorded) * share * (1 - share)
  }

  /// The sum of products of neighbouring deviations, and how many pairs it has.
  private static func products(
    _ window: [Bool?], _ sample: (count: Int, recorded: Int)
  ) -> (sum: Double, pairs: Int) {
    let share = Double(sample.count) / Double(sample.recorded)
    var sum = 0.0
    var pairs = 0
    for (today, tomorrow) in zip(window, window.dropFirst()) {
      guard let today, let tomorrow else { continue }
      sum += ((today ? 1 : 0) - share) * ((tomorrow ? 1 : 0) - share)
      pairs += 1
    }
    return (sum, pairs)
  }
}
