package import CivilTime

/// Up to 28 days of a course in numbers.
package struct FourWeekBlock: Equatable, Sendable {
  package var days: DayRange
  /// Days on which it is known whether there was a headache.
  package var recorded: Int
  /// `nil` where no day is recorded.
  package var headacheDays: Int?

  package init(days: DayRange, recorded: Int, headacheDays: Int?) {
    self.days = days
    self.recorded = recorded
    self.headacheDays = headacheDays
  }
}

extension DayTable {
  /// Blocks of 28 days, oldest first: those of `before` counted back from its end, those of `after` forward from
  /// its start. What is left over is a shorter block at the outer end.
  package func blocks(before: DayRange, after: DayRange) -> [FourWeekBlock] {
    blocks(before: before, after: after) { tally(of: .headacheDays, in: $0) }
  }

  /// The same. `tally`: headache days among recorded days of a range.
  func blocks(
    before: DayRange, after: DayRange, _ tally: (DayRange) -> (count: Int, recorded: Int)
  ) -> [FourWeekBlock] {
    var days: [DayRange] = []
    var end = before.end
    while end > before.start {
      days.append(DayRange(max(before.start, end - 28), before: end))
      end = max(before.start, end - 28)
    }
    days.reverse()
    var start = after.start
    while start < after.end {
      days.append(DayRange(start, before: min(after.end, start + 28)))
      start = start + 28
    }
    return days.map { range in
      let count = tally(range)
      return FourWeekBlock(
        days: range, recorded: count.recorded, headacheDays: count.recorded == 0 ? nil : count.count)
    }
  }
}
