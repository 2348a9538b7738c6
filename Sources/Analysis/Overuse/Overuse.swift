package import CivilTime

/// Acute medication days of each class beside the number that is used as a warning. Days, never doses; counts,
/// no diagnosis.
package struct Overuse: Equatable, Sendable {
  package static let windowDays = 30
  package static let windowCount = 3

  /// The last three windows of 30 days that are over, oldest first.
  package var windows: [OveruseCount]
  /// Calendar months, oldest first, the last of them as far as it is over.
  package var months: [OveruseCount]

  package init(windows: [OveruseCount], months: [OveruseCount] = []) {
    self.windows = windows
    self.months = months
  }

  /// Counts up to yesterday, and at most `months` calendar months, none before the first entry.
  package init(in table: DayTable, months count: Int = 6) {
    let yesterday = DayRange(table.today - 1)
    var first = yesterday.start.month
    for _ in 1..<max(1, count) { first = first.previous }
    first = max(first, min(table.entries?.start ?? first.days.start, yesterday.start).month)
    let days = DayRange(first.days.start, before: table.today)
    self.init(
      windows: Overuse.windows(before: table.today).map { OveruseCount(of: $0, in: table) },
      months: days.months.map { OveruseCount(of: $0.days.intersection(days), in: table) })
  }

  /// The three windows that end the day before `end`, oldest first.
  static func windows(before end: CivilDay) -> [DayRange] {
    (1...windowCount).reversed().map { number in
      let start = end - number * windowDays
      return DayRange(start, before: start + windowDays)
    }
  }
}

extension Overuse {
  /// How near the counts are to a line.
  package enum Level: String, Sendable {
    case below
    /// The latest window is near the line or beyond it, without each of the three being.
    case early
    /// Each of the three windows reaches the line.
    case reached
  }

  package func state(of line: OveruseLine) -> Level {
    if OveruseCount.reach(line, windows) { return .reached }
    guard let early = line.earlyDays, let latest = windows.last, latest[line] >= early else { return .below }
    guard line == .several else { return .early }
    // Where one class alone accounts for it, the line of that class is named.
    let isNamedAlone = OveruseLine.ofOneClass.contains { state(of: $0) != .below }
    return latest.classesTaken > 1 && !isNamedAlone ? .early : .below
  }

  /// How many of the windows reach a line by themselves.
  package func windowsReached(_ line: OveruseLine) -> Int { windows.count { $0.reaches(line) } }

  /// The lines of this level, in their order.
  package func lines(_ level: Level) -> [OveruseLine] {
    OveruseLine.allCases.filter { state(of: $0) == level }
  }

  /// The lines that each whole 30-day window of `range`, counted back from its end, reaches; none where it is
  /// shorter than one.
  package static func lines(reachedIn range: DayRange, of table: DayTable) -> [OveruseLine] {
    let windows = (0..<(range.count / windowDays)).map { number in
      OveruseCount(
        of: DayRange(range.end - (number + 1) * windowDays, through: range.end - number * windowDays - 1),
        in: table)
    }
    return OveruseLine.allCases.filter { OveruseCount.reach($0, windows) }
  }
}

/// Acute medication days of some days, a number for each line.
package struct OveruseCount: Equatable, Sendable {
  package var range: DayRange
  /// Days of the range on which it is known whether an acute drug was taken.
  package var recorded: Int
  private var counts: [Int]

  /// `days`: the days of each line; those left out are 0.
  package init(range: DayRange, recorded: Int, days: [OveruseLine: Int]) {
    self.range = range
    self.recorded = recorded
    counts = OveruseLine.allCases.map { days[$0] ?? 0 }
  }

  package init(of range: DayRange, in table: DayTable) {
    self.range = range
    recorded = table.recordedForDrugs(in: range)
    counts = OveruseLine.allCases.map { table.acuteDays(of: $0.classes, in: range) }
  }

  package subscript(line: OveruseLine) -> Int {
    OveruseLine.allCases.firstIndex(of: line).map { counts[$0] } ?? 0
  }

  /// Days that are not recorded may hide use: every count is then "at least".
  package var isAtLeast: Bool { recorded < range.count }

  /// How many classes with a line of their own were taken.
  var classesTaken: Int { OveruseLine.ofOneClass.count { self[$0] > 0 } }

  fileprivate func reaches(_ line: OveruseLine) -> Bool { line.days.map { self[line] >= $0 } ?? false }

  /// Whether every window reaches the line.
  ///
  /// For several classes a window counts in which one class reaches its own line, or two share enough days;
  /// and only where no class alone reaches its line in every window.
  static func reach(_ line: OveruseLine, _ windows: [OveruseCount]) -> Bool {
    guard !windows.isEmpty, line == .several else {
      return !windows.isEmpty && windows.allSatisfy { $0.reaches(line) }
    }
    return !OveruseLine.ofOneClass.contains { reach($0, windows) }
      && windows.allSatisfy { window in
        OveruseLine.ofOneClass.contains(where: window.reaches)
          || window.classesTaken > 1 && window.reaches(.several)
      }
  }
}
