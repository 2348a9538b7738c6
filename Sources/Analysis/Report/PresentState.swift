package import CivilTime
import Diary

/// How things stand at the end of a report: the last 84 days, beside the 84 before the first preventive.
package struct PresentState: Equatable, Sendable {
  package static let days = 84

  /// The last days of the report, and how many of them are recorded.
  package let now: ComparedWindow
  /// The days before the first preventive that was ever taken; `nil` without a preventive, and where they are not days
  /// of the diary.
  package let before: ComparedWindow?
  package let figures: [Figure]
  /// Whole months of the report, oldest first: those of ``Figure/months``.
  package let months: [Month]

  /// One measure.
  package struct Figure: Equatable, Sendable {
    package let measure: DayMeasure
    package let now: WindowCount
    package let before: WindowCount?
    /// Days per 28 recorded days in each of the whole months; `nil` where too few are recorded.
    package let months: [Double?]
  }

  /// The measures shown, in their order.
  package static let measures: [DayMeasure] = [
    .headacheDays, .migraineDays, .severeDays, .acuteMedicationDays,
  ]
}

extension PresentState {
  /// `period`: the days of the report; `first`: the first day of the first preventive.
  package init(_ table: DayTable, in period: DayRange, firstPreventive first: CivilDay?) {
    let last = DayRange(max(period.start, period.end - PresentState.days), before: period.end)
    let earlier = first.flatMap { first -> DayRange? in
      let began = table.recordedSpan?.start ?? first
      let range = DayRange(max(first - PresentState.days, began), before: max(first, began))
      // Where it reaches into the days of now there is no earlier state.
      return range.isEmpty || range.end > last.start ? nil : range
    }
    let whole = period.months.filter { $0.days.start >= period.start && $0.days.end <= period.end }
    now = ComparedWindow(range: last, recorded: table.recorded(in: last))
    before = earlier.map { ComparedWindow(range: $0, recorded: table.recorded(in: $0)) }
    months = whole
    figures = PresentState.measures.map { measure in
      Figure(
        measure: measure, now: table.rate(of: measure, in: last),
        before: earlier.map { table.rate(of: measure, in: $0) },
        months: whole.map { table.rate(of: measure, in: $0.days, minimum: 14).per28 })
    }
  }
}

extension DayTable {
  /// Days counted among the days recorded for a measure, with a rate where one does not mislead: not below `minimum`
  /// recorded days, not where the days without headache are missing, and not where the measure is unknown on more than
  /// half of the headache days. Where it is unknown there, nothing is counted and nothing recorded.
  package func rate(of measure: DayMeasure, in range: DayRange, minimum: Int = 28) -> WindowCount {
    let values = series(of: measure, in: range)
    let tally = ChangeEstimate.tally(values)
    var (headaches, known) = (0, 0)
    for (day, value) in zip(range, values) where self[day].headache {
      headaches += 1
      if value != nil { known += 1 }
    }
    guard 2 * known >= headaches else { return WindowCount(count: 0, recorded: 0, per28: nil) }
    let isSound = tally.recorded >= minimum && freeDaysMissing(in: range) == nil
    return WindowCount(
      count: tally.count, recorded: tally.recorded,
      per28: isSound ? 28 * Double(tally.count) / Double(tally.recorded) : nil)
  }
}
