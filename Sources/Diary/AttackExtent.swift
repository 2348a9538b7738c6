package import CivilTime

/// From when to when an attack is known to have gone on, in minutes since 1970-01-01T00:00Z.
package struct AttackExtent: Hashable, Sendable {
  package let start: Int
  /// Not before ``start``.
  package let end: Int

  package init(start: Int, end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// Whether two attacks went on at the same time, or began in the same minute. One that begins as the other ends does
  /// not overlap it.
  package func overlaps(_ other: AttackExtent) -> Bool {
    start < other.end && other.start < end || start == other.start
  }
}

extension Onset.Precision {
  /// Whether more is known than the day. Of an attack of a day nobody knows what else of the day it overlaps.
  package var isWithinDay: Bool { self != .day }
}

extension Attack {
  /// From its start to its end, or to the last thing known of it; one that goes on goes on until now.
  ///
  /// `nil` where only the day is known.
  package func extent(now: Moment) -> AttackExtent? {
    guard onset.precision.isWithinDay else { return nil }
    let last = end == .open ? now : lastEvidence
    return AttackExtent(start: onset.moment.instant, end: last.instant)
  }
}
