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
  /// `nil` near a change of the clock, and where a yearly rule makes the offset.
  package func steady(wall minutes: Int) -> Steady? {
    let wall = Zone.clamped(minutes)
    var low = 0
    var high = transitions.count
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle].at <= wall * 60 { low = middle + 1 } else { high = middle }
    }
    // After the table comes the rule; one without summer time goes on as the table ended.
    guard low < transitions.count || rule?.summer == nil else { return nil }
    let seconds =
      low > 0 ? transitions[low - 1].offset : transitions.isEmpty ? rule?.standard ?? initial : initial
    let start = low > 0 ? Zone.minutesRoundedUp(transitions[low - 1].at) + Zone.reach : Int.min
    let end = low < transitions.count ? transitions[low].at / 60 - Zone.reach : Int.max
    guard start < end, (start..<end).contains(wall) else { return nil }
    let offset = Zone.roundedMinutes(seconds)
    return Steady(wall: start..<end, offset: offset)
  }
}
