package import Analysis
package import CivilTime
import Diary

/// Counts of stretches of equal kind, oldest first, and the preventives taken in each.
package struct Trend: Equatable, Sendable {
  /// What a stretch is.
  package enum Step: String, CaseIterable, Sendable {
    case month
    /// 28 days, counted back from yesterday.
    case fourWeeks = "28d"
  }

  package struct Stretch: Equatable, Sendable {
    package var range: DayRange
    package var counts: DayCounts
    /// Numbers of the preventives in ``Trend/preventives`` that were taken on a day of it.
    package var preventives: [Int]
  }

  package var step: Step
  package var stretches: [Stretch]
  /// Names of the preventives taken in any stretch, by their first dose.
  package var preventives: [String]
  package var rule: MigraineRule
}

extension Trend {
  /// The last `most` whole stretches before `table.today`, none before the first recorded day.
  package init(of table: DayTable, courses: [ReportModel.Course], by step: Step, most: Int) {
    let ranges = Trend.ranges(step, most, table)
    let taken = courses.map { (name: $0.trial.drug, days: $0.taken(by: table.today)) }
      .filter { course in ranges.contains { $0.overlaps(course.days) } }
      .sorted { $0.days.start < $1.days.start }
    var names: [String] = []
    for course in taken where !names.contains(course.name) { names.append(course.name) }
    self.step = step
    preventives = names
    rule = table.rule
    stretches = ranges.map { range in
      let inside = Set(taken.filter { $0.days.overlaps(range) }.map(\.name))
      return Stretch(
        range: range, counts: table.counts(in: range),
        preventives: names.indices.filter { inside.contains(names[$0]) })
    }
  }

  private static func ranges(_ step: Step, _ most: Int, _ table: DayTable) -> [DayRange] {
    guard let recorded = table.recordedSpan, most > 0 else { return [] }
    switch step {
    case .month:
      let whole = DayRange(recorded.start.month.days.start, before: table.today.month.days.start)
      return whole.months.suffix(most).map(\.days)
    case .fourWeeks:
      let count = (table.today - recorded.start + 27) / 28
      return (0..<min(most, count)).reversed().map { number in
        DayRange(table.today - 28 * (number + 1), before: table.today - 28 * number)
      }
    }
  }
}

extension Trend {
  /// A line of the trend: one number for each stretch.
  package enum Line: Hashable, Sendable {
    case headache, migraine, severe, acute
    case acuteClass(OveruseLine)

    package func value(_ counts: DayCounts) -> Int? {
      guard counts.recorded > 0 else { return nil }
      return switch self {
      case .headache: counts.allDays
      case .migraine: counts.migraineDays
      case .severe: counts.severeDays
      case .acute: counts.acuteMedicationDays
      case .acuteClass(let line): counts[line]
      }
    }
  }

  /// The lines that have a number anywhere; a class of drugs only where one of it was taken.
  package var lines: [Line] {
    let all: [Line] = [.headache, .migraine, .severe, .acute]
    let classes = OveruseLine.ofOneClass.map(Line.acuteClass)
    return all.filter { line in stretches.contains { line.value($0.counts) != nil } }
      + classes.filter { line in stretches.contains { (line.value($0.counts) ?? 0) > 0 } }
  }

  /// What stands beside a line. The means leave out stretches recorded on under 80 % of their days, and those
  /// without a number; where that leaves fewer than two of the last three, or three of the first five, there is none.
  package struct Summary: Equatable, Sendable {
    /// Of the last stretch.
    package var last: Int?
    /// Mean of those of the last three; `nil` of one alone.
    package var latest: Double?
    /// Mean of those of the first five; `nil` of fewer than three.
    package var first: Double?
  }

  package func summary(_ line: Line) -> Summary {
    func mean(_ part: ArraySlice<Stretch>, of count: Int) -> Double? {
      let values = part.filter { !$0.counts.isLow }.compactMap { line.value($0.counts) }
      return 2 * values.count < count ? nil : Double(values.reduce(0, +)) / Double(values.count)
    }
    return Summary(
      last: stretches.last.flatMap { line.value($0.counts) }, latest: mean(stretches.suffix(3), of: 3),
      first: mean(stretches.prefix(5), of: 5))
  }
}
