import CivilTime
import Diary

/// What difference a trial of some length could show to the person who kept this diary.
///
/// *Before* is what ``TrialWindows`` would take for a drug begun today: up to 84 days, clear of earlier changes.
/// Its rate and its autocorrelation are taken as they are; the allowance for monthly swings is learned from the
/// diary's own history, as a comparison would. On the other side stand the days of the trial, all recorded, all at
/// one dose, and with a supposed number of headache days. Both go through the shipped estimator, `mcn-2`: so the
/// answer is what `compare` would print, were the trial to end like that. Nothing is simulated, and a true
/// effect of this size would be seen in about half of such trials only.
package struct TrialPlan: Equatable, Sendable {
  package var before: ComparedWindow
  /// Headache days of the recorded ones.
  package var count: Int
  /// Headache days per 28 recorded days; `nil` with too few.
  package var per28: Double?
  package var autocorrelation: Autocorrelation?
  package var swings: SwingAllowance?
  /// Shortest first; empty with fewer than 28 recorded days, where headache-free days are missing, and without a
  /// headache day.
  package var lengths: [PlannedLength]
  /// What must be known of *before*.
  package var cautions: [Caution]

  package static let weeks = [4, 8, 12, 24]

  package struct PlannedLength: Equatable, Sendable {
    package var weeks: Int
    /// Half the width of the interval, in days per 28, should the rate stay what it is.
    package var halfWidth: Double
    /// The smallest fall, in days per 28, whose interval excludes no change by a printed tenth; `nil` where even
    /// no headache at all would not be enough.
    package var smallestFall: Double?
    /// The same in percent of the rate before.
    package var smallestPercent: Double?

    package init(weeks: Int, halfWidth: Double, smallestFall: Double?, smallestPercent: Double?) {
      self.weeks = weeks
      self.halfWidth = halfWidth
      self.smallestFall = smallestFall
      self.smallestPercent = smallestPercent
    }
  }

  package init(
    before: ComparedWindow, count: Int, per28: Double?, autocorrelation: Autocorrelation?,
    swings: SwingAllowance?,
    lengths: [PlannedLength], cautions: [Caution]
  ) {
    self.before = before
    self.count = count
    self.per28 = per28
    self.autocorrelation = autocorrelation
    self.swings = swings
    self.lengths = lengths
    self.cautions = cautions
  }
}

extension TrialPlan {
  /// The plan as of `table.today`, among every trial of the diary.
  package init(in table: DayTable, among preventives: [PreventiveTrial]) {
    let nothing = Amount(thousandths: 0, unit: .milligram)
    let begun = PreventiveTrial(
      id: .min, trial: Trial(drug: "", steps: [DoseStep(day: table.today, amount: nothing)]),
      drugClass: .unknown)
    let windows = TrialWindows(of: begun, among: preventives + [begun], in: table)
    let series = { (range: DayRange) in table.series(of: .headacheDays, in: range) }
    let before = series(windows.before)
    let tally = ChangeEstimate.tally(before)
    self.init(
      before: ComparedWindow(range: windows.before, recorded: tally.recorded), count: tally.count, per28: nil,
      autocorrelation: nil, swings: nil, lengths: [],
      cautions: windows.confounders.filter { $0.side == .before })
    if let missing = table.freeDaysMissing(in: windows.before) {
      cautions = [
        Caution(.freeDaysMissing, side: .before, range: missing.days, number: missing.recordedFree)
      ]
    }
    guard tally.recorded >= TrialWindows.minimumRecorded else {
      cautions.insert(
        Caution(.tooFewDays, side: .before, range: windows.before, number: tally.recorded), at: 0)
      return
    }
    guard cautions.first?.code != .freeDaysMissing, let alone = PooledAutocorrelation(before, before) else {
      return
    }
    per28 = 28 * Double(tally.count) / Double(tally.recorded)
    guard tally.count > 0 else {
      cautions.insert(Caution(.noHeadache, side: .before, range: windows.before), at: 0)
      return
    }
    if alone.isConstant { cautions.append(Caution(.seriesConstant, side: .before)) }
    for weeks in TrialPlan.weeks {
      var supposed = SupposedTrial(alone, days: 7 * weeks)
      supposed.learn(before: before, pre: windows.pre.map(series) ?? [], other: windows.other.map(series))
      lengths.append(supposed.length(weeks: weeks))
      guard weeks == TrialPlan.weeks.first else { continue }
      let estimate = supposed.estimate(supposed.unchanged)
      autocorrelation = estimate.autocorrelation
      swings = SwingAllowance(estimate)
    }
  }
}

/// A trial that has not been: the days before as they were, and some days on with a supposed count.
private struct SupposedTrial {
  let runs: PooledAutocorrelation
  let days: Int
  var swings = MonthlySwings.none

  init(_ alone: PooledAutocorrelation, days: Int) {
    runs = PooledAutocorrelation(
      before: alone.before, on: (0, days), r: alone.r, isConstant: alone.isConstant)
    self.days = days
  }

  /// Swings estimated from the diary so far; the supposed days add nothing to the estimate.
  mutating func learn(before: [Bool?], pre: [Bool?], other: [[Bool?]]) {
    let on = [Bool?](repeating: nil, count: days)
    swings = MonthlySwings(before: before, on: on, pre: pre, other: other, inflation: runs.inflation)
    swings.carriedOn = MonthlySwings.carried(
      MonthlySwings.blocks([Bool?](repeating: true, count: days), forward: true).map(\.recorded))
  }

  /// The count that leaves the rate as it is, as nearly as whole days can.
  var unchanged: Int { (2 * runs.before.count * days + runs.before.recorded) / (2 * runs.before.recorded) }

  func estimate(_ count: Int) -> ChangeEstimate {
    let supposed = PooledAutocorrelation(
      before: runs.before, on: (count, days), r: runs.r, isConstant: runs.isConstant)
    return ChangeEstimate.estimate(.mcn2, supposed, swings: swings)
  }

  func length(weeks: Int) -> TrialPlan.PlannedLength {
    let width = estimate(unchanged).change.ci95.map { $0.high - $0.low } ?? 0
    let fall = (0...max(0, unchanged)).reversed().lazy.map { self.estimate($0).change }
      // What is printed to a tenth has to exclude zero.
      .first { ($0.ci95?.high ?? 0) <= -0.05 && $0.per28 < 0 }
    return TrialPlan.PlannedLength(
      weeks: weeks, halfWidth: width / 2, smallestFall: fall.map { -$0.per28 },
      smallestPercent: fall?.percent.map { -$0 })
  }
}
