extension Zone {
  /// A stretch of wall-clock time with one offset throughout, no change of the clock within two days of it.
  package struct Steady: Hashable, Sendable {
    /// Minutes since 1970-01-01 00:00 on the wall clock.
    package let wall: Range<Int>
    /// Minutes east of UTC.
    package let offset: Int
  }

  /// The steady stretch that `minutes` lies in: what to remember when many times are placed one after another.
  ///
  /// `nil` near a change of the clock, and where the offset comes from a rule and not from the table.
  package func steady(wall minutes: Int) -> Steady? {
    let wall = Zone.clamped(minutes)
    var low = 0
    var high = transitions.count
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle].at <= wall * 60 { low = middle + 1 } else { high = middle }
    }
    guard low > 0, low < transitions.count else { return nil }
    let offset = Zone.roundedMinutes(transitions[low - 1].offset)
    let start = Zone.minutesRoundedUp(transitions[low - 1].at) + Zone.reach
    let end = transitions[low].at / 60 - Zone.reach
    guard start < end, (start..<end).contains(wall) else { return nil }
    return Steady(wall: start..<end, offset: offset)
  }
}
