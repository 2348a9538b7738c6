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
  package var description: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(22)
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Adds ``description``.
  package func write(to bytes: inout [UInt8]) {
    day.write(to: &bytes)
    bytes.append(UInt8(ascii: "T"))
    Moment.write(clock: minuteOfDay, to: &bytes)
    if let offset { Moment.write(offset: offset, to: &bytes) }
  }

  /// `07:30`.
  package var clock: String {
    var bytes: [UInt8] = []
    Moment.write(clock: minuteOfDay, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func write(clock minutes: Int, to bytes: inout [UInt8]) {
    Digits.add(minutes / 60, 2, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    Digits.add(minutes % 60, 2, to: &bytes)
  }

  private static func write(offset: Int, to bytes: inout [UInt8]) {
    bytes.append(offset < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+"))
    write(clock: abs(offset), to: &bytes)
  }

  /// `+01:00`, `-03:30`, `Z` is never written.
  package static func spell(offset: Int) -> String {
    var bytes: [UInt8] = []
    write(offset: offset, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
