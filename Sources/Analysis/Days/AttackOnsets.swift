package import CivilTime
package import Diary

/// When an attack began and until when it is known to have gone on: what joining attacks needs, in eight bytes, so
/// that a diary of any length fits.
package struct AttackSpan: Sendable {
  /// Minutes since 1970-01-01T00:00Z.
  private let began: Int32
  /// From the right: whether the day alone is known; how far the first and the last civil day touched are from
  /// those at UTC, which is a day or two; and in 26 bits the length in minutes, up to a century.
  private let rest: UInt32

  package init(_ attack: AttackFacts) {
    let first = attack.onset.minute
    let last = attack.lastEvidence.minute
    let minutes = min(max(0, last - first), 1 << 26 - 1)
    let days = attack.dayNumbers
    @inline(__always) func shift(_ day: Int, _ instant: Int, from zero: Int, below limit: Int) -> UInt32 {
      UInt32(truncatingIfNeeded: min(max(0, day - AttackSpan.day(instant) + zero), limit - 1))
    }
    began = Int32(clamping: first)
    let isDayAlone: UInt32 = if case .day = attack.precision { 1 } else { 0 }
    rest =
      UInt32(truncatingIfNeeded: minutes) << 6
      | shift(days.upperBound - 1, first + minutes, from: 4, below: 8) << 3
      | shift(days.lowerBound, first, from: 1, below: 4) << 1 | isDayAlone
  }

  package static func began(_ left: AttackSpan, before right: AttackSpan) -> Bool { left.began < right.began }

  /// Of an instant, at UTC.
  private static func day(_ instant: Int) -> Int { Moment.dayNumber(ofMinute: instant) }

  fileprivate var ended: Int { Int(began) + Int(rest >> 6) }
  fileprivate var firstDay: CivilDay {
    CivilDay(number: Int32(AttackSpan.day(Int(began)) + Int(rest >> 1 & 3) - 1))
  }
  private var lastDay: CivilDay { CivilDay(number: Int32(AttackSpan.day(ended) + Int(rest >> 3 & 7) - 4)) }
  private var isDayAlone: Bool { rest & 1 == 1 }

  fileprivate func continues(_ earlier: AttackSpan, _ gapHours: Int, _ table: DayTable) -> Bool {
    guard isDayAlone || earlier.isDayAlone else { return Int(began) - earlier.ended < gapHours * 60 }
    let between = DayRange(earlier.lastDay + 1, before: firstDay)
    return between.count < gapHours / 24
      && between.allSatisfy { table.cell($0).recorded.contains(.headache) }
  }
}

/// The first day of each attack, once attacks that belong together are joined; oldest first.
///
/// Attacks come in onset order. Two are one when less than the gap lies between the end of the one and the
/// onset of the next; where an onset is known to the day only, when no headache-free day lies between (at 24
/// hours) or at most one (at 48), which must be recorded: an unknown day in between keeps them apart. Joining
/// never changes a count of days.
package func attackOnsets(
  of attacks: [AttackSpan], mergeGapHours: Int = 24, in table: DayTable
) -> [CivilDay] {
  var onsets: [CivilDay] = []
  var previous: AttackSpan?
  for attack in attacks {
    guard let last = previous else {
      onsets.append(attack.firstDay)
      previous = attack
      continue
    }
    if !attack.continues(last, mergeGapHours, table) { onsets.append(attack.firstDay) }
    // A short attack inside a long one must not hide the long one's end.
    if attack.ended >= last.ended { previous = attack }
  }
  return onsets
}
