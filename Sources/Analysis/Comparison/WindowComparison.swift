import CivilTime
import Diary

/// Two windows of one day table, to be compared measure by measure.
struct WindowComparison {
  let table: DayTable
  let basis: ComparisonBasis
  let before: DayRange
  let on: DayRange
  /// Recorded days that a side needs for a measure.
  let minimum: Int
  /// Days directly before ``before`` on the same regimen.
  let pre: DayRange?
  /// Further stretches of unchanged regimen.
  let other: [DayRange]
  /// The days under the drug or its washout; `nil` where *before* is not the time before a drug.
  let exposed: DayRange?
  /// The headline first.
  let measures: [DayMeasure]
  /// The first day of each attack; `nil` where attacks are not compared.
  let attackOnsets: [CivilDay]?
  /// Cautions about the windows themselves.
  let cautions: [Caution]
  /// Every stretch of the drug, where they say more than the windows.
  let joint: JointComparison?
  /// Whether another preventive changed in a window or between the two, so that they have no change.
  let isConfounded: Bool
  /// The windows in which too few of the days without headache are recorded.
  private let freeDaysMissing: [Caution]

  init(
    table: DayTable, before: DayRange, on: DayRange, minimum: Int,
    pre: DayRange? = nil, other: [DayRange] = [], exposed: DayRange? = nil, measures: [DayMeasure],
    attackOnsets: [CivilDay]?, cautions: [Caution], joint: JointComparison? = nil,
    isConfounded: Bool = false, basis: ComparisonBasis
  ) {
    self.table = table
    self.basis = basis
    self.before = before
    self.on = on
    self.minimum = minimum
    self.pre = pre
    self.other = other
    self.exposed = exposed
    self.measures = measures
    self.attackOnsets = attackOnsets
    self.cautions = cautions
    self.joint = joint
    self.isConfounded = isConfounded
    freeDaysMissing = [(ComparisonSide.before, before), (.on, on)].compactMap { side, window in
      table.freeDaysMissing(in: window).map { missing in
        Caution(.freeDaysMissing, side: side, range: missing.days, number: missing.recordedFree)
      }
    }
  }

  /// Compares the windows; no measure where a side has too few recorded days.
  func result(by estimator: Estimator) -> Comparison {
    let rule = migraineRule
    var comparison = Comparison(
      estimator: joint == nil ? estimator : .mcn4, migraineRule: rule,
      before: ComparedWindow(range: before, recorded: table.recorded(in: before)),
      on: ComparedWindow(range: on, recorded: table.recorded(in: on)), measures: [], cautions: [])
    let shortfalls = [(ComparisonSide.before, comparison.before), (.on, comparison.on)]
      .filter { $0.1.recorded < minimum }
      .map { Caution(.tooFewDays, side: $0.0, range: $0.1.range, number: $0.1.recorded) }
    guard shortfalls.isEmpty || joint != nil else {
      comparison.cautions = [Caution(.notComparable)] + freeDaysMissing + shortfalls + cautions
      return comparison
    }
    comparison.measures = measures.map { measure in
      let windows = compared(measure, rule, estimator)
      return joint?.compared(measure, in: table, rule: rule, beside: windows) ?? windows
    }
    if let attackOnsets { comparison.measures.append(attacks(attackOnsets)) }
    comparison.beforeClass = comparison[.headacheDays]?.before.per28.flatMap { _ in
      FrequencyClass(monthsBefore: before.end, in: table)
    }
    let missing = joint.map { $0.freeDaysMissing(in: table) } ?? freeDaysMissing
    comparison.cautions = missing + cautions + diaryCautions(comparison)
    return comparison
  }

  /// The sides that get counts and no rate.
  var withheld: Set<ComparisonSide> { Set(freeDaysMissing.compactMap(\.side)) }

  private func compared(
    _ measure: DayMeasure, _ rule: MigraineRule?, _ estimator: Estimator
  ) -> MeasureComparison {
    let first = table.series(of: measure, in: before, rule: rule)
    let second = table.series(of: measure, in: on, rule: rule)
    let counts = (ChangeEstimate.tally(first), ChangeEstimate.tally(second))
    let isKnown =
      (!measure.dependsOnMigraineRule || rule != nil)
      && !isSilentOnHeadacheDays(first, before) && !isSilentOnHeadacheDays(second, on)
    let reason: MeasureComparison.Reason? =
      if !isKnown || min(counts.0.recorded, counts.1.recorded) < minimum {
        .notRecorded
      } else if !freeDaysMissing.isEmpty {
        .freeDaysMissing
      } else if isConfounded {
        .confounded
      } else {
        nil
      }
    func count(_ tally: (count: Int, recorded: Int), _ side: ComparisonSide) -> WindowCount {
      let hasRate =
        isKnown && tally.recorded >= minimum && !withheld.contains(side)
      return WindowCount(
        count: isKnown ? tally.count : 0, recorded: isKnown ? tally.recorded : 0,
        per28: hasRate ? 28 * Double(tally.count) / Double(tally.recorded) : nil)
    }
    var compared = MeasureComparison(
      measure: .days(measure), before: count(counts.0, .before), on: count(counts.1, .on), change: nil,
      autocorrelation: nil, reason: reason)
    if isKnown { compared.bounds = UnrecordedBounds(first, second) }
    if reason == nil { estimate(measure, first, second, rule, estimator, into: &compared) }
    return compared
  }

  /// Whether the measure is unknown on more than half of a window's headache days.
  ///
  /// Headache-free days count as zero for every measure. Where the days with a headache are the ones a source
  /// is silent on, what is left would be a rate of next to nothing: an import without drug columns and a
  /// declaration around it would say that nothing was ever taken.
  private func isSilentOnHeadacheDays(_ series: [Bool?], _ window: DayRange) -> Bool {
    let headache = table.series(of: .headacheDays, in: window)
    var (days, known) = (0, 0)
    for (isHeadache, value) in zip(headache, series) where isHeadache == true {
      days += 1
      if value != nil { known += 1 }
    }
    return 2 * known < days
  }

  /// Attacks that began in the windows: a count and a rate, no interval.
  private func attacks(_ onsets: [CivilDay]) -> MeasureComparison {
    func count(_ window: DayRange, _ side: ComparisonSide) -> WindowCount {
      let stretches = joint?.stretches.counted(side == .before ? .off : .on)
      let recorded = stretches?.reduce(0) { $0 + $1.recorded } ?? table.recorded(in: window)
      let count = (stretches?.map(\.days) ?? [window]).reduce(0) { $0 + basis.count(onsets, in: $1) }
      let isWithheld = joint == nil && withheld.contains(side)
      return WindowCount(
        count: count, recorded: recorded, per28: isWithheld ? nil : 28 * Double(count) / Double(recorded))
    }
    let (first, second) = (count(before, .before), count(on, .on))
    var change: RateChange?
    let hasChange = joint != nil || freeDaysMissing.isEmpty && !isConfounded
    if let was = first.per28, let now = second.per28, hasChange {
      change = RateChange(
        per28: now - was, ci95: nil, percent: was > 0 ? 100 * (now / was - 1) : nil, percentCI95: nil)
    }
    return MeasureComparison(
      measure: .attacks, before: first, on: second, change: change, autocorrelation: nil,
      reason: change != nil ? .noInterval : freeDaysMissing.isEmpty ? .confounded : .freeDaysMissing)
  }
}
