/// One measure on both sides.
package struct MeasureComparison: Equatable, Sendable {
  package var measure: Measure
  package var before: WindowCount
  package var on: WindowCount
  /// `nil` where it is undefined or not recorded on a side; ``reason`` then says why.
  package var change: RateChange?
  /// The same change by `mcn-1`, which allows for runs and not for monthly swings; `nil` where ``change`` is,
  /// for attacks, and where ``change`` itself is by `mcn-1`.
  package var dayToDay: RateChange?
  package var autocorrelation: Autocorrelation?
  /// The allowance for monthly swings that went into ``change``; `nil` where there is none.
  package var swings: SwingAllowance?
  /// `nil` where it is not known what a day counts as.
  package var bounds: UnrecordedBounds?
  /// `nil` where ``change`` has no interval.
  package var effectiveDays: EffectiveDays?
  /// `nil` with fewer than ``marksNeed`` recorded days before, and where nothing was counted before.
  package var marks: [ReductionMark]?
  /// What the two windows alone give, by `mcn-2`, where ``change`` is by `mcn-4`; else `nil`.
  package var windows: Windows?
  /// Why ``change``, or else its interval or ``marks``, is `nil`.
  package var reason: Reason?

  /// Recorded days before, below which a percentage says too little to be printed.
  package static let marksNeed = 56
  /// Days per 28 before, below which a percentage of them is no size that anyone can picture: one day more or fewer is a
  /// quarter or more.
  package static let percentNeeds = 4.0

  /// Whether the change can be said in percent of what was before.
  package var hasPercentBase: Bool {
    marks != nil && (before.per28 ?? 0) >= MeasureComparison.percentNeeds
  }

  package enum Reason: String, Sendable {
    case notRecorded = "not_recorded"
    case freeDaysMissing = "free_days_missing"
    /// Another preventive changed with this one, and the diary has no days that tell the two apart.
    case confounded
    /// Attacks have a count and a rate, and no interval.
    case noInterval = "no_interval"
    /// Nothing was counted before: there is no percentage.
    case noneBefore = "none_before"
    /// Too few recorded days before for a percentage to be read.
    case shortBefore = "short_before"
  }

  /// One measure in the two windows alone.
  package struct Windows: Equatable, Sendable {
    package var before: WindowCount
    package var on: WindowCount
    package var change: RateChange?
    package var reason: Reason?

    package init(before: WindowCount, on: WindowCount, change: RateChange?, reason: Reason? = nil) {
      self.before = before
      self.on = on
      self.change = change
      self.reason = reason
    }
  }

  package init(
    measure: Measure, before: WindowCount, on: WindowCount, change: RateChange?,
    autocorrelation: Autocorrelation?,
    reason: Reason? = nil
  ) {
    self.measure = measure
    self.before = before
    self.on = on
    self.change = change
    self.autocorrelation = autocorrelation
    self.reason = reason
  }
}

/// Days counted among the days recorded for the measure.
package struct WindowCount: Equatable, Sendable {
  package var count: Int
  package var recorded: Int
  /// `28 * count / recorded`; `nil` without a recorded day, or where a rate would mislead.
  package var per28: Double?

  package init(count: Int, recorded: Int, per28: Double?) {
    self.count = count
    self.recorded = recorded
    self.per28 = per28
  }
}

/// On minus before.
package struct RateChange: Equatable, Sendable {
  /// Days per 28 recorded days; negative is fewer.
  package var per28: Double
  /// 95 % interval for ``per28``; `nil` where none is computed (attacks).
  package var ci95: Interval?
  /// `100 * (on / before - 1)`; `nil` where before is zero.
  package var percent: Double?
  /// 95 % interval for ``percent``; its upper limit is infinite where before may be zero.
  package var percentCI95: Interval?

  package init(per28: Double, ci95: Interval?, percent: Double?, percentCI95: Interval?) {
    self.per28 = per28
    self.ci95 = ci95
    self.percent = percent
    self.percentCI95 = percentCI95
  }
}

/// Between which numbers the change lies whatever the days that are not recorded were like: all of them headaches on one
/// side and clear on the other. In days per 28.
package struct UnrecordedBounds: Equatable, Sendable {
  package var lowest: Double
  package var highest: Double

  package init(lowest: Double, highest: Double) {
    self.lowest = lowest
    self.highest = highest
  }

  /// `nil` where a window has no day.
  init?(_ before: [Bool?], _ on: [Bool?]) {
    guard !before.isEmpty, !on.isEmpty else { return nil }
    func share(_ window: [Bool?], unrecorded: Bool) -> Double {
      Double(window.count { $0 ?? unrecorded }) / Double(window.count)
    }
    lowest = 28 * (share(on, unrecorded: false) - share(before, unrecorded: true))
    highest = 28 * (share(on, unrecorded: true) - share(before, unrecorded: false))
  }
}

/// Independent days that would carry as much information as each side has, by the estimator of the change.
package struct EffectiveDays: Equatable, Sendable {
  package var before: Double
  package var on: Double
}

/// Whether the rate fell by at least a share of what it was: a point, to be read with the interval of the
/// percentage.
package struct ReductionMark: Equatable, Sendable {
  package var percent: Int
  package var reached: Bool

  package init(percent: Int, reached: Bool) {
    self.percent = percent
    self.reached = reached
  }

  package static let percents = [30, 50, 75, 100]

  /// Judged on the counts, so that no rounding can reach a mark; `nil` where nothing was counted before.
  static func marks(before: (count: Int, recorded: Int), on: (count: Int, recorded: Int)) -> [ReductionMark]?
  {
    guard before.count > 0, before.recorded > 0, on.recorded > 0 else { return nil }
    return percents.map { percent in
      let left = 100 * on.count * before.recorded
      return ReductionMark(percent: percent, reached: left <= (100 - percent) * before.count * on.recorded)
    }
  }

  /// The same of a change in percent.
  static func marks(percent change: Double?) -> [ReductionMark]? {
    change.map { change in percents.map { ReductionMark(percent: $0, reached: change <= -Double($0)) } }
  }
}

/// The allowance for swings from month to month.
package struct SwingAllowance: Equatable, Sendable {
  /// Their variance on the log-odds scale.
  package var tau2: Double
  /// One standard deviation of them at the rate before, in days per 28: `28 sqrt(tau2) p (1 - p)`.
  package var daysPer28: Double
  /// The blocks of this diary that they were estimated from: of 28 days, with `mcn-4` of 14.
  package var blocks: Int
  package var from: Source

  /// Where the allowance comes from.
  package enum Source: String, Sendable {
    /// What is usual in other people with headache.
    case general
    case mostlyGeneral = "mostly_general"
    case thisDiary = "this_diary"
  }

  package init(tau2: Double, daysPer28: Double, blocks: Int, from: Source) {
    self.tau2 = tau2
    self.daysPer28 = daysPer28
    self.blocks = blocks
    self.from = from
  }

  init(_ estimate: JointEstimate) {
    let share = estimate.before.share
    self.init(
      tau2: estimate.tau2, daysPer28: 28 * estimate.tau2.squareRoot() * share * (1 - share),
      blocks: estimate.bins, from: .thisDiary)
  }

  /// Fewer than 8 degrees of freedom leave the general value the larger say.
  init(_ estimate: ChangeEstimate) {
    let (swings, share) = (estimate.swings, estimate.before.share)
    self.init(
      tau2: swings.tau2, daysPer28: 28 * swings.tau2.squareRoot() * share * (1 - share),
      blocks: swings.degrees == 0 ? 0 : swings.filled,
      from: swings.degrees == 0 ? .general : swings.degrees < 8 ? .mostlyGeneral : .thisDiary)
  }
}
