/// Consecutive civil days, half-open inside the program: `start` belongs to it, `end` does not.
///
/// At the prompt, in files and in prose ranges are inclusive (`2025-10-01..2025-10-31`); ``last`` and
/// ``init(_:through:)`` are the only doors between the two.
package struct DayRange: Hashable, Sendable {
  package let start: CivilDay
  /// The first day after the range, never before ``start``.
  package let end: CivilDay

  /// `[start, end)`; empty when `end` is not after `start`.
  package init(_ start: CivilDay, before end: CivilDay) {
    self.start = start
    self.end = Swift.max(start, end)
  }

  /// `start` to `last`, both included; empty when `last` is before `start`.
  package init(_ start: CivilDay, through last: CivilDay) { self.init(start, before: last + 1) }

  /// The range of one day.
  package init(_ day: CivilDay) { self.init(day, before: day + 1) }

  /// The last day that belongs to the range; the day before ``start`` when it is empty.
  package var last: CivilDay { end - 1 }
  package var count: Int { end - start }
  package var isEmpty: Bool { start == end }

  package func contains(_ day: CivilDay) -> Bool { start <= day && day < end }
  package func overlaps(_ other: DayRange) -> Bool { !intersection(other).isEmpty }
  package func intersection(_ other: DayRange) -> DayRange {
    DayRange(Swift.max(start, other.start), before: Swift.min(end, other.end))
  }

  /// Every calendar month that has a day in the range, oldest first.
  package var months: [Month] {
    guard !isEmpty else { return [] }
    var months = [start.month]
    while let latest = months.last, latest < last.month { months.append(latest.next) }
    return months
  }
}

extension DayRange: Sequence {
  package struct Iterator: IteratorProtocol {
    var day: CivilDay
    let end: CivilDay

    package mutating func next() -> CivilDay? {
      guard day < end else { return nil }
      defer { day = day + 1 }
      return day
    }
  }

  package func makeIterator() -> Iterator { Iterator(day: start, end: end) }
}

extension DayRange: CustomStringConvertible {
  /// Inclusive, as it is typed: `2025-10-01..2025-10-31`.
  package var description: String { "\(start)..\(last)" }
}
