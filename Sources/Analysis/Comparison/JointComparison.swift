import CivilTime
import Diary

/// Every stretch on a drug against every stretch without any, measure by measure, in one model with the stretches on other
/// drugs: see ``JointEstimate``.
struct JointComparison {
  let stretches: DrugStretches
  private let span: DayRange
  private let labels: [Int?]

  /// `nil` where the stretches cannot tell swings from levels; with `isNeeded` it is enough that each side has days.
  init?(_ stretches: DrugStretches, isNeeded: Bool) {
    guard isNeeded ? stretches.hasLevels : stretches.tellsSwings, let span = stretches.span else {
      return nil
    }
    self.stretches = stretches
    self.span = span
    labels = stretches.labels
  }

  /// Days of the stretches without the drug, or on it, and how many of them are recorded.
  func coverage(_ kind: RegimenStretch.Kind) -> Coverage {
    let own = stretches.counted(kind)
    return Coverage(
      days: own.reduce(0) { $0 + $1.days.count }, recorded: own.reduce(0) { $0 + $1.recorded })
  }

  /// The stretches that are left out because too few headache-free days are recorded.
  func freeDaysMissing(in table: DayTable) -> [Caution] {
    stretches.all.filter { !$0.isCounted }.compactMap { stretch in
      table.freeDaysMissing(in: stretch.days).map { missing in
        Caution(
          .freeDaysMissing, side: stretch.kind == .off ? .before : .on, range: missing.days,
          number: missing.recordedFree)
      }
    }
  }

  /// One measure over all of the stretches; what the two windows alone give stays beside it.
  func compared(
    _ measure: DayMeasure, in table: DayTable, rule: MigraineRule?, beside windows: MeasureComparison
  ) -> MeasureComparison {
    let days = table.series(of: measure, in: span, rule: rule)
    var joint = MeasureComparison(
      measure: windows.measure, before: WindowCount(count: 0, recorded: 0, per28: nil),
      on: WindowCount(count: 0, recorded: 0, per28: nil), change: nil, autocorrelation: nil,
      reason: .notRecorded)
    joint.windows = MeasureComparison.Windows(
      before: windows.before, on: windows.on, change: windows.change, reason: windows.reason)
    guard rule != nil || !measure.dependsOnMigraineRule, !isSilent(days, in: table),
      let estimate = JointEstimate(days: days, labels: labels, second: stretches.label),
      min(estimate.before.recorded, estimate.on.recorded) >= DrugStretches.fewestRecorded
    else { return joint }
    joint.reason = nil
    joint.before = WindowCount(estimate.before)
    joint.on = WindowCount(estimate.on)
    joint.change = estimate.change
    joint.dayToDay = estimate.dayToDay
    joint.autocorrelation = estimate.autocorrelation
    joint.swings = SwingAllowance(estimate)
    joint.effectiveDays = EffectiveDays(before: estimate.before.effective, on: estimate.on.effective)
    joint.bounds = bounds(days, estimate.change.per28)
    if estimate.change.percent == nil {
      joint.reason = .noneBefore
    } else if estimate.before.recorded < MeasureComparison.marksNeed {
      joint.reason = .shortBefore
    } else {
      joint.marks = ReductionMark.marks(percent: estimate.change.percent)
    }
    return joint
  }

  /// Whether the measure is unknown on more than half of the headache days of a side.
  private func isSilent(_ days: [Bool?], in table: DayTable) -> Bool {
    let headache = table.series(of: .headacheDays, in: span)
    return [0, stretches.label].contains { label in
      var (all, known) = (0, 0)
      for (index, isHeadache) in headache.enumerated() where isHeadache == true && labels[index] == label {
        all += 1
        if days[index] != nil { known += 1 }
      }
      return 2 * known < all
    }
  }

  /// The change between the two levels if the days not recorded were all counted on one side and none on the other.
  private func bounds(_ days: [Bool?], _ change: Double) -> UnrecordedBounds? {
    let isComplete = zip(days, labels).allSatisfy { day, label in
      day != nil || label != 0 && label != stretches.label
    }
    if isComplete { return UnrecordedBounds(lowest: change, highest: change) }
    func filled(before: Bool, on: Bool) -> Double? {
      let days = zip(days, labels).map { day, label in
        day ?? (label == 0 ? before : label == stretches.label ? on : nil)
      }
      return JointEstimate(days: days, labels: labels, second: stretches.label)?.change.per28
    }
    guard let lowest = filled(before: true, on: false), let highest = filled(before: false, on: true) else {
      return nil
    }
    return UnrecordedBounds(lowest: lowest, highest: highest)
  }
}

extension WindowCount {
  fileprivate init(_ level: JointEstimate.Level) {
    self.init(count: level.count, recorded: level.recorded, per28: level.per28)
  }
}

extension JointEstimate {
  /// The change of the days counted by day-to-day chance alone: `mcn-1` over all stretches.
  fileprivate var dayToDay: RateChange? {
    func sample(_ level: Level) -> ChangeEstimate.Sample {
      ChangeEstimate.sample(
        (level.count, level.recorded), inflation: autocorrelation.daysPerIndependentDay, 0, 0)
    }
    let (first, second) = (sample(before), sample(on))
    let percent = first.count == 0 ? nil : 100 * (second.share / first.share - 1)
    return RateChange(
      per28: 28 * (second.share - first.share), ci95: ChangeEstimate.difference(first, second),
      percent: percent, percentCI95: percent == nil ? nil : ChangeEstimate.ratio(first, second))
  }
}
