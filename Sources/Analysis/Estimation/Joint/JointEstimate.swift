import Glibc

/// The change between two regimens by `mcn-4`: one model over every stretch of them in a diary, which tells swings from
/// levels by how they come and go.
///
/// The steps and what they are for are in `docs/method.md`.
package struct JointEstimate: Equatable, Sendable {
  /// The level of a regimen over all of its stretches.
  package var before: Level
  package var on: Level
  package var change: RateChange
  package var autocorrelation: Autocorrelation
  /// The mean variance of the swings on the log-odds scale.
  package var tau2: Double
  /// By how much the variances are widened, at least 1: the mixture of all kinds of swings has longer tails than the
  /// normal distribution of its variance.
  package var widening: Double
  /// Bins of 14 days that it was estimated from.
  package var bins: Int
  /// Every recorded day is the same within each regimen: runs cannot be measured.
  package var isConstant: Bool

  /// The share of days counted that a regimen has in the long run.
  package struct Level: Equatable, Sendable {
    /// Days counted among days recorded, over all stretches.
    package var count: Int
    package var recorded: Int
    /// By the model, within 0-1: not the ratio of the two.
    package var share: Double
    /// Independent days that would carry as much information.
    package var effective: Double
    /// Wilson's interval on these days.
    package var interval: Interval

    package var per28: Double { 28 * share }
  }

  /// A level before that is as good as none has no percentage.
  private static let leastForPercent = 0.001

  /// `days` are counted, not counted, or `nil` for not recorded; `labels` has the regimen of each, see ``RegimenSeries``.
  package init?(days: [Bool?], labels: [Int?], first: Int = 0, second: Int = 1) {
    self.init(RegimenSeries(days: days, labels: labels), first: first, second: second)
  }

  /// `first` against `second`, two labels of the series. Time is reckoned from the first day labelled 1.
  ///
  /// `nil` where one of them has no recorded day.
  init?(_ series: RegimenSeries, first: Int = 0, second: Int = 1) {
    let tallies = series.tallies
    guard tallies.indices.contains(first), tallies.indices.contains(second), tallies[first].recorded > 0,
      tallies[second].recorded > 0, let origin = series.labels.firstIndex(of: 1)
    else { return nil }
    let runs = series.runs(tallies)
    let bins = BinSeries(series.bins, tallies, inflation: runs.inflation, origin: origin)
    guard let posterior = LevelPosterior(bins, first: first, second: second) else { return nil }
    let mixture = LevelMixture(posterior)
    let (widening, correlation) = (mixture.widening(posterior), mixture.correlation)
    before = Level(tallies[first], mixture.first, variance: widening * mixture.firstVariance)
    on = Level(tallies[second], mixture.second, variance: widening * mixture.secondVariance)
    let (was, now) = (before.limits, on.limits)
    let percent = before.share < JointEstimate.leastForPercent ? nil : 100 * (on.share / before.share - 1)
    change = RateChange(
      per28: 28 * (on.share - before.share),
      ci95: ChangeEstimate.difference(was, now, correlation: correlation), percent: percent,
      percentCI95: percent == nil ? nil : ChangeEstimate.ratio(was, now, correlation: correlation))
    autocorrelation = Autocorrelation(
      r: runs.r, corrected: runs.corrected, daysPerIndependentDay: runs.inflation)
    tau2 = mixture.tau2
    self.widening = widening
    self.bins = bins.bins.count
    isConstant = runs.isConstant
  }
}

extension JointEstimate.Level {
  /// The level with the days that would give it this variance.
  fileprivate init(_ tally: RegimenSeries.Tally, _ share: Double, variance: Double) {
    count = tally.count
    recorded = tally.recorded
    self.share = min(max(share, 0), 1)
    effective = tally.smoothedVariance / variance
    interval = ChangeEstimate.wilson(share: self.share, days: effective)
  }

  fileprivate var limits: ChangeEstimate.Limits { ChangeEstimate.Limits(share: share, interval: interval) }
}

/// Two levels over all kinds of swings together.
private struct LevelMixture {
  var first = 0.0
  var second = 0.0
  var firstVariance = 0.0
  var secondVariance = 0.0
  var covariance = 0.0
  var tau2 = 0.0

  init(_ posterior: LevelPosterior) {
    for point in posterior.points {
      first += point.weight * point.first
      second += point.weight * point.second
      tau2 += point.weight * point.tau2
    }
    for point in posterior.points {
      let (a, b) = (point.first - first, point.second - second)
      firstVariance += point.weight * (point.firstVariance + a * a)
      secondVariance += point.weight * (point.secondVariance + b * b)
      covariance += point.weight * (point.covariance + a * b)
    }
  }

  var correlation: Double { covariance / (firstVariance * secondVariance).squareRoot() }

  /// The factor of the variances with which a normal interval for the difference holds 95 % of the mixture.
  func widening(_ posterior: LevelPosterior) -> Double {
    let difference = second - first
    let variance = firstVariance + secondVariance - 2 * covariance
    var (low, high) = (0.0, 8 * variance.squareRoot())
    for _ in 0..<40 {
      let middle = (low + high) / 2
      var outside = 0.0
      for point in posterior.points {
        let scale = (2 * point.differenceVariance).squareRoot()
        let distance = point.difference - difference
        outside += point.weight * (erfc((middle - distance) / scale) + erfc((middle + distance) / scale)) / 2
      }
      if outside > 0.05 { low = middle } else { high = middle }
    }
    let half = (low + high) / 2 / ChangeEstimate.z
    return max(1, half * half / variance)
  }
}
