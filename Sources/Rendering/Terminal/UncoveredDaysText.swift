package import CivilTime
import Messages

/// Days that an attack was taken from.
package struct UncoveredDaysText: TerminalText {
  package let layout: Layout

  package init(_ layout: Layout) { self.layout = layout }

  /// A line for each stretch of days that are unknown now, and of those that are headache-free still; empty where there
  /// are none. Both are in order.
  package func text(unknown: [CivilDay], free: [CivilDay], today: CivilDay) -> String {
    let lines =
      unknown.runs.map { language.unknownNow($0, today: today) }
      + free.runs.map { language.freeStill($0, today: today) }
    return lines.map { "  \($0)\n" }.joined()
  }
}

extension [CivilDay] {
  /// Days in order as ranges.
  fileprivate var runs: [DayRange] {
    var runs: [DayRange] = []
    for day in self {
      if let last = runs.last, last.end == day {
        runs[runs.count - 1] = DayRange(last.start, through: day)
      } else {
        runs.append(DayRange(day))
      }
    }
    return runs
  }
}
