/// A wall-clock time, to the minute, with its offset from UTC as lived.
///
/// The *day* is the day the person lived, read off the wall clock; order and duration use the *instant*.
/// Where the offset is not known (an import without a zone), the instant is computed as if the clock had
/// shown UTC: right to within a day, and the same for every such moment of one source.
package struct Moment: Hashable, Sendable {
  /// Minutes on the wall clock since 1970-01-01 00:00.
  package let wallMinutes: Int
  /// Minutes east of UTC; `nil` where the zone is unknown.
  package let offset: Int?

  package init(wallMinutes: Int, offset: Int?) {
    self.wallMinutes = wallMinutes
    self.offset = offset
  }

  package init(_ day: CivilDay, minuteOfDay: Int, offset: Int?) {
    self.init(wallMinutes: Int(day.number) * 1440 + minuteOfDay, offset: offset)
  }

  /// The civil day lived.
  package var day: CivilDay { CivilDay(number: Int32(wallMinutes.floorDivided(by: 1440))) }
  /// Minutes since that day's midnight on the wall clock, 0-1439.
  package var minuteOfDay: Int { wallMinutes.modulo(1440) }
  /// Minutes since 1970-01-01T00:00Z.
  package var instant: Int { wallMinutes - (offset ?? 0) }

  /// Minutes of real time from `earlier` to this moment; negative when it is not earlier.
  package func minutes(since earlier: Moment) -> Int { instant - earlier.instant }

  /// Whether this moment is later than `other`. Where one has no offset the wall clocks are compared: an instant
  /// could be half a day off.
  package func isLater(than other: Moment) -> Bool {
    offset == nil || other.offset == nil ? wallMinutes > other.wallMinutes : instant > other.instant
  }
}

extension Moment: CustomStringConvertible {
  /// RFC 3339 with the offset, `2026-11-22T07:30+01:00`; without one where it is unknown.
  package var description: String { "\(day)T\(clock)\(offset.map(Moment.spell(offset:)) ?? "")" }

  /// `07:30`.
  package var clock: String { "\(Digits.padded(minuteOfDay / 60, 2)):\(Digits.padded(minuteOfDay % 60, 2))" }

  /// `+01:00`, `-03:30`, `Z` is never written.
  package static func spell(offset: Int) -> String {
    let size = abs(offset)
    return "\(offset < 0 ? "-" : "+")\(Digits.padded(size / 60, 2)):\(Digits.padded(size % 60, 2))"
  }
}
