package import CivilTime
import Diary

/// On how many days acute drugs were taken, class by class, beside the number that is used as a warning: in the last
/// three windows of 30 days, and in every whole month of a report.
package struct AcuteDays: Equatable, Sendable {
  /// Oldest first; how many of their days are recorded for acute drugs.
  package let windows: [ComparedWindow]
  /// The whole months of the report, oldest first; those without a recorded day are left out of ``Row/months``.
  package let months: [Month]
  /// One for each class that was taken, then what they come to together.
  package let rows: [Row]

  package enum Kind: Hashable, Sendable {
    case line(OveruseLine)
    /// Drugs without a line: gepants, ditans, antiemetics, oxygen.
    case withoutLine
    /// Whatever was taken, each day once.
    case any
  }

  package struct Row: Equatable, Sendable {
    package let kind: Kind
    /// Days in each window; `nil` where none of its days is recorded.
    package let windows: [Int?]
    /// Days in each whole month; `nil` where none of its days is recorded.
    package let months: [Int?]
    /// Which of the windows and of the months reach the line.
    package let windowsReached: [Bool]
    package let monthsReached: [Bool]

    /// The days that are used as a warning; `nil` where ICHD-3 has none.
    package var line: Int? { if case .line(let line) = kind { line.days } else { nil } }
    package var ichd3: String? { if case .line(let line) = kind { line.ichd3 } else { nil } }
    /// Months that reach the line, and months with a recorded day.
    package var monthsOver: (reached: Int, of: Int) {
      (monthsReached.count { $0 }, months.count { $0 != nil })
    }
  }
}

extension AcuteDays {
  /// `period`: the days of the report, at whose end the windows end.
  package init(_ table: DayTable, in period: DayRange) {
    let ranges = Overuse.windows(before: period.end)
    let whole = period.months.filter { $0.days.start >= period.start && $0.days.end <= period.end }
    let first = DayRange(min(period.start, ranges[0].start), before: period.end)
    let taken = first.reduce(into: AcuteClasses()) { $0.formUnion(table[$1].acute) }
    windows = ranges.map { ComparedWindow(range: $0, recorded: table.recordedForDrugs(in: $0)) }
    months = whole
    let classes = OveruseLine.ofOneClass.filter { !$0.classes.isDisjoint(with: taken) }
    var kinds = classes.map(Kind.line)
    if classes.count > 1 { kinds.append(.line(.several)) }
    let isOther = !taken.isDisjoint(with: [.unset, .uncounted])
    if isOther { kinds.append(.withoutLine) }
    if isOther && !classes.isEmpty { kinds.append(.any) }
    rows = kinds.map { AcuteDays.row($0, table, ranges, whole.map(\.days)) }
  }

  private static func row(
    _ kind: Kind, _ table: DayTable, _ windows: [DayRange], _ months: [DayRange]
  ) -> Row {
    func count(_ range: DayRange) -> (days: Int?, isReached: Bool) {
      let days = table.acuteDays(of: kind.classes, in: range)
      guard days > 0 || table.recordedForDrugs(in: range) > 0 else { return (nil, false) }
      guard case .line(let line) = kind, let warning = line.days else { return (days, false) }
      // Several classes are a line of their own only where more than one of them was taken.
      let isAlone =
        line == .several
        && OveruseLine.ofOneClass.count { table.acuteDays(of: $0.classes, in: range) > 0 } < 2
      return (days, days >= warning && !isAlone)
    }
    let (inWindows, inMonths) = (windows.map(count), months.map(count))
    return Row(
      kind: kind, windows: inWindows.map(\.days), months: inMonths.map(\.days),
      windowsReached: inWindows.map(\.isReached), monthsReached: inMonths.map(\.isReached))
  }
}

extension AcuteDays.Kind {
  /// The classes whose days are counted.
  fileprivate var classes: AcuteClasses {
    switch self {
    case .line(let line): line.classes
    case .withoutLine: [.unset, .uncounted]
    case .any: .all
    }
  }
}
