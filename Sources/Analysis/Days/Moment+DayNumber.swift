import CivilTime

extension Moment {
  // What one module of a package calls in another is never inlined, and a fold over a million attacks asks these two
  // ten million times.

  /// ``instant``.
  var minute: Int { wallMinutes - (offset ?? 0) }

  /// The number of ``day``.
  var dayNumber: Int { Moment.dayNumber(ofMinute: wallMinutes) }

  /// The number of the day that a minute counted from 1970-01-01 00:00 belongs to.
  @inline(__always)
  static func dayNumber(ofMinute minute: Int) -> Int {
    let days = minute / 1440
    return minute - days * 1440 < 0 ? days - 1 : days
  }
}
