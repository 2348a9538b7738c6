import CivilTime

extension WindowComparison {
  /// Fills in everything that rests on an interval.
  func estimate(
    _ measure: DayMeasure, _ first: [Bool?], _ second: [Bool?], _ rule: MigraineRule?,
    _ estimator: Estimator, into compared: inout MeasureComparison
  ) {
    let history = History(self, measure, rule)
    guard let estimate = history.estimate(first, second, estimator) else { return }
    compared.change = estimate.change
    compared.autocorrelation = estimate.autocorrelation
    if estimator != .mcn1 {
      compared.dayToDay = ChangeEstimate.mcn1(before: first, on: second)?.change
      compared.swings = SwingAllowance(estimate)
    }
    compared.effectiveDays = EffectiveDays(before: estimate.before.effective, on: estimate.on.effective)
    if compared.before.recorded >= MeasureComparison.marksNeed {
      compared.marks = ReductionMark.marks(
        before: (compared.before.count, compared.before.recorded),
        on: (compared.on.count, compared.on.recorded))
    }
    if compared.before.count == 0 {
      compared.reason = .noneBefore
    } else if compared.marks == nil {
      compared.reason = .shortBefore
    }
  }

  /// The days outside the windows from which monthly swings are estimated, for one measure.
  private struct History {
    let pre: [Bool?]
    let otherBlocks: [[MonthlySwings.Block]]

    init(_ comparison: WindowComparison, _ measure: DayMeasure, _ rule: MigraineRule?) {
      pre = comparison.pre.map { comparison.table.series(of: measure, in: $0, rule: rule) } ?? []
      guard !comparison.other.isEmpty else {
        otherBlocks = []
        return
      }
      let tallies = comparison.basis.tallies(of: measure, in: comparison.table, rule: rule)
      otherBlocks = comparison.other.map { MonthlySwings.blocks(of: $0, tallies) }
    }

    func estimate(_ before: [Bool?], _ on: [Bool?], _ estimator: Estimator) -> ChangeEstimate? {
      switch estimator {
      case .mcn1: ChangeEstimate.mcn1(before: before, on: on)
      case .mcn2, .mcn3, .mcn4:
        ChangeEstimate.mcn2(before: before, on: on, pre: pre, otherBlocks: otherBlocks)
      }
    }
  }
}
