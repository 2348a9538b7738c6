package import CivilTime
package import Diary

/// A date, a clock time or both, as a cell writes them.
package struct WrittenTime: Hashable {
  package enum Offset: Hashable {
    case unsaid
    /// Minutes east of UTC, as lived.
    case offset(Int)
    /// `Z`: the instant is known, the clock on the wall is not.
    case utc
  }

  package var day: CivilDay?
  /// Minutes since midnight; `nil` for a date alone.
  package var minute: Int?
  package var zone = Offset.unsaid
  /// The year was written in two digits.
  package var hasShortYear = false
  /// Of a time of day in words: `morning`, `woke`.
  package var precision: Onset.Precision?

  package init(
    day: CivilDay? = nil, minute: Int? = nil, zone: Offset = .unsaid, hasShortYear: Bool = false,
    precision: Onset.Precision? = nil
  ) {
    (self.day, self.minute, self.zone) = (day, minute, zone)
    (self.hasShortYear, self.precision) = (hasShortYear, precision)
  }
}

/// The order of day and month in dates such as `03/04/2025`, and of the year where it has two digits: `25/03/04`.
package enum DateOrder: Sendable {
  case dayFirst, monthFirst, yearFirst
}

/// What became of reading a time.
package enum TimeReading: Hashable {
  case time(WrittenTime)
  /// Day and month could be either way round, and nobody has said which.
  case ambiguous
  case malformed
}

extension WrittenTime {
  /// Reads `2025-02-03T07:05`, with a blank for the T, with seconds, with `+01:00` or `Z`; a date alone;
  /// `03.02.2025`; `2/3/2025` where the order is given; a clock time alone; `7:05 PM`.
  ///
  /// Seconds are dropped: the diary keeps minutes. Years of two digits are of this century.
  ///
  /// `longestOffset`: hours from UTC beyond which a written offset is refused.
  package static func read(_ cell: Span<UInt8>, order: DateOrder?, longestOffset: Int = 18) -> TimeReading {
    if let time = isoMinutes(cell) { return .time(time) }
    var index = 0
    var time = WrittenTime()
    if !startsWithClock(cell) {
      switch readDate(cell, &index, order) {
      case .time(let date): time = date
      case let failure: return failure
      }
      if index == cell.count { return .time(time) }
      guard skipGap(cell, &index) else { return .malformed }
    }
    let clock = index
    guard let minute = readClock(cell, &index) else { return .malformed }
    time.minute = minute
    if isSpan(cell, clock, index) { return .malformed }
    guard let zone = readZone(cell, &index, longestOffset), index == cell.count else { return .malformed }
    // `14:00-18:00` without a day is a start and an end: no clock is as far behind UTC.
    if time.day == nil, case .offset(let minutes) = zone, minutes < -12 * 60 { return .malformed }
    time.zone = zone
    return .time(time)
  }

  /// Whether a time that ends at `index` is the start of one of the same spelling, as people write it: `8:00-14:00` behind
  /// a blank. What programs write so has a T in front, seconds, a plus, or a blank: `T08:00-05:00`.
  private static func isSpan(_ cell: Span<UInt8>, _ clock: Int, _ index: Int) -> Bool {
    guard index < cell.count, cell[index] == UInt8(ascii: "-"), clock > 0, cell[clock - 1] == 0x20,
      index - clock < 6
    else { return false }
    var end = index + 1
    return readClock(cell, &end) != nil && end == cell.count
  }

  /// The commonest spelling, `YYYY-MM-DDTHH:MM`, without detours.
  package static func isoMinutes(_ cell: Span<UInt8>) -> WrittenTime? {
    guard cell.count == 16, cell[4] == 0x2D, cell[7] == 0x2D, cell[10] == 0x54 || cell[10] == 0x20,
      cell[13] == 0x3A, let century = two(cell, 0), let year = two(cell, 2), let month = two(cell, 5),
      let day = two(cell, 8), let hour = two(cell, 11), let minute = two(cell, 14), hour < 24, minute < 60,
      let date = CivilDay(year: century * 100 + year, month: month, day: day)
    else { return nil }
    return WrittenTime(day: date, minute: hour * 60 + minute)
  }

  package static func two(_ cell: Span<UInt8>, _ index: Int) -> Int? {
    let (tens, ones) = (cell[index] &- 0x30, cell[index + 1] &- 0x30)
    return tens < 10 && ones < 10 ? Int(tens) * 10 + Int(ones) : nil
  }

  /// Whether a colon, or am or pm, comes right after the first number.
  private static func startsWithClock(_ cell: Span<UInt8>) -> Bool {
    var index = 0
    guard number(cell, &index, upTo: 2) != nil, index < cell.count else { return false }
    if cell[index] == UInt8(ascii: ":") { return true }
    return readMeridiem(cell, &index) != nil
  }
}
