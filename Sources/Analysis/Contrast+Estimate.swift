import CivilTime

extension Contrast {
  /// The estimator of the headline: the one for a year of history where there is one.
  var headline: Estimator { (pre?.count ?? 0) >= Drift.placeboDays ? .mcn3 : .mcn2 }

  /// Fills in everything that rests on an interval.
  func estimate(
    _ first: [Bool?], _ second: [Bool?], _ rule: MigraineRule?, _ estimator: Estimator,
    into compared: inout MeasureComparison
  ) {
    let history = History(self, compared.measure, rule)
    guard let estimate = history.estimate(first, second, estimator) else { return }
    compared.change = estimate.change
    compared.autocorrelation = estimate.autocorrelation
    if estimator != .mcn1 {
      compared.dayToDay = Estimate.mcn1(before: first, on: second)?.change
      compared.swings = Swings(estimate)
    }
    compared.bounds = bounds(first, second, history, estimator)
    if compared.before.recorded >= MeasureComparison.marksNeed {
      compared.marks = Mark.marks(
        before: (compared.before.count, compared.before.recorded),
        on: (compared.on.count, compared.on.recorded))
    }
    if compared.before.count == 0 {
      compared.reason = .noneBefore
    } else if compared.marks == nil {
      compared.reason = .shortBefore
    }
  }

  private func bounds(
    _ first: [Bool?], _ second: [Bool?], _ history: History, _ estimator: Estimator
  ) -> Bounds? {
    func change(_ filling: Bool) -> Change? {
      history.estimate(
        first.map { $0 ?? filling }, second.map { $0 ?? filling }, estimator)?.change
    }
    guard let clear = change(false), let headache = change(true) else { return nil }
    return Bounds(unrecordedClear: clear, unrecordedHeadache: headache)
  }

  /// The days outside the windows that tell of monthly swings, for one measure.
  private struct History {
    let pre: [Bool?]
    let other: [[Bool?]]

    init(_ contrast: Contrast, _ measure: Measure, _ rule: MigraineRule?) {
      func series(_ range: DayRange) -> [Bool?] {
        contrast.table.series(of: measure, in: range, rule: rule)
      }
      pre = contrast.pre.map(series) ?? []
      other = contrast.other.map(series)
    }

    func estimate(_ before: [Bool?], _ on: [Bool?], _ estimator: Estimator) -> Estimate? {
      switch estimator {
      case .mcn1: Estimate.mcn1(before: before, on: on)
      case .mcn2: Estimate.mcn2(before: before, on: on, pre: pre, other: other)
      case .mcn3: Estimate.mcn3(before: before, on: on, pre: pre, other: other)
      }
    }
  }
}
