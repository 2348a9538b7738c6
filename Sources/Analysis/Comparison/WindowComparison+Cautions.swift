import CivilTime
import Diary

extension WindowComparison {
  /// Recorded days of 28 below which coverage is called low.
  private static let adequateOf28 = 23
  /// Points between the windows' coverage above which it is called unequal.
  private static let unequalPoints = 20
  /// Recorded days before below which the level before is a guess at one or two months.
  private static let shortBefore = 56

  /// Doubts that the recorded days raise by themselves.
  func diaryCautions(_ comparison: Comparison) -> [Caution] {
    let sides = [(ComparisonSide.before, comparison.before), (.on, comparison.on)]
    var cautions: [Caution] = []
    if before.overlaps(on) {
      cautions.append(Caution(.windowsOverlap, range: before.intersection(on)))
    }
    for (side, window) in sides where window.recorded * 28 < WindowComparison.adequateOf28 * window.days {
      cautions.append(
        Caution(.lowCoverage, side: side, range: window.range, number: 100 * window.recorded / window.days))
    }
    let (first, second) = (comparison.before, comparison.on)
    let gap = abs(first.recorded * second.days - second.recorded * first.days) * 100
    if gap > WindowComparison.unequalPoints * first.days * second.days {
      cautions.append(Caution(.unequalCoverage, number: gap / (first.days * second.days)))
    }
    if first.recorded < WindowComparison.shortBefore {
      cautions.append(Caution(.shortBefore, side: .before, range: first.range, number: first.recorded))
    }
    if let exposed, withheld.isEmpty { cautions += baselineCautions(exposed: exposed) }
    cautions += overuseCautions
    // Without an interval the caution would explain nothing.
    if isConstant && comparison[.headacheDays]?.change != nil { cautions.append(Caution(.seriesConstant)) }
    for (side, window) in sides {
      let open = window.range.filter { table.cell($0).contains(.openAttack) }
      guard let from = open.first, let last = open.last else { continue }
      cautions.append(Caution(.openAttack, side: side, range: DayRange(from, through: last)))
    }
    return cautions
  }

  /// Whether headache days are all or none of the recorded days on each side.
  private var isConstant: Bool {
    [before, on].allSatisfy { window in
      Set(table.series(of: .headacheDays, in: window).compactMap(\.self)).count < 2
    }
  }

  /// The rule for migraine days that both sides allow: the table's own, else the person's word, else none.
  var migraineRule: MigraineRule? {
    if table.rule != .patient && allows(table.rule, noted: .featuresNoted) { return table.rule }
    return allows(.patient, noted: .kindNoted) ? .patient : nil
  }

  /// Whether each side has enough days recorded for `rule` and, if it has attacks, one with what the rule
  /// needs noted.
  ///
  /// A diary that could note features and never did has no information on migraine: its count is unknown, not zero.
  private func allows(_ rule: MigraineRule, noted: DayCell) -> Bool {
    let windows = [before, on]
    let isRecorded = windows.allSatisfy { window in
      table.tally(of: .migraineDays, in: window, rule: rule).recorded >= minimum
    }
    let attackDays = windows.map { window in
      window.map { table.cell($0) }.filter { $0.contains(.attack) && $0.isMigraineDay(by: rule) != nil }
    }
    return isRecorded
      && attackDays.allSatisfy { days in
        days.isEmpty || days.contains { $0.contains(noted) }
      }
  }
}
