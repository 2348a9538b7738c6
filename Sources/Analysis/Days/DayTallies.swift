import CivilTime

/// How often a measure was counted, and known, before each day of a table: the tally of any range of days in one step,
/// where reading the days takes as many as there are.
struct DayTallies: Sendable {
  private let first: Int
  private var counted: [Int32] = [0]
  private var recorded: [Int32] = [0]

  /// `rule` replaces the table's own, as in ``DayTable/series(of:in:rule:)``.
  init(of measure: DayMeasure, in table: DayTable, rule: MigraineRule? = nil) {
    let span = table.span
    first = Int(span.start.number)
    counted.reserveCapacity(span.count + 1)
    recorded.reserveCapacity(span.count + 1)
    var (count, known): (Int32, Int32) = (0, 0)
    for day in span {
      if let value = table.value(of: measure, on: day, rule: rule) {
        known += 1
        if value { count += 1 }
      }
      counted.append(count)
      recorded.append(known)
    }
  }

  /// The day after the last recorded one before `day`; `day` itself where there is none.
  func endOfRecord(before day: CivilDay) -> CivilDay {
    let end = min(max(0, Int(day.number) - first), recorded.count - 1)
    let last = recorded[...end].firstIndex(of: recorded[end]) ?? 0
    return last == 0 ? day : CivilDay(number: Int32(first + last))
  }

  /// Days counted among days recorded.
  func tally(_ range: DayRange) -> (count: Int, recorded: Int) {
    let start = min(max(0, Int(range.start.number) - first), counted.count - 1)
    let end = min(max(start, Int(range.end.number) - first), counted.count - 1)
    return (Int(counted[end] - counted[start]), Int(recorded[end] - recorded[start]))
  }
}
