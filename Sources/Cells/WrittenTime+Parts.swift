import CivilTime

/// The parts a written time is made of. Each reader moves the index behind what it has read.
extension WrittenTime {
  /// A number of at most `width` digits; `nil` where there is none.
  package static func number(_ cell: Span<UInt8>, _ index: inout Int, upTo width: Int) -> Int? {
    var value = 0
    let start = index
    while index < cell.count, index - start < width, cell[index] &- 0x30 < 10 {
      value = value * 10 + Int(cell[index] &- 0x30)
      index += 1
    }
    return index == start ? nil : value
  }

  package static func readDate(_ cell: Span<UInt8>, _ index: inout Int, _ order: DateOrder?) -> TimeReading {
    let start = index
    guard let first = number(cell, &index, upTo: 4), index < cell.count else { return .malformed }
    let firstWidth = index - start
    let mark = cell[index]
    guard mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/") || mark == UInt8(ascii: ".") else {
      return .malformed
    }
    index += 1
    guard let second = number(cell, &index, upTo: 2), index < cell.count, cell[index] == mark else {
      return .malformed
    }
    index += 1
    let third = index
    guard let last = number(cell, &index, upTo: firstWidth == 4 ? 2 : 4) else { return .malformed }
    let lastWidth = index - third
    let day: CivilDay?
    if firstWidth == 4 {
      day = CivilDay(year: first, month: second, day: last)
    } else {
      // Points are written day first everywhere; slashes and dashes are not.
      let order = mark == UInt8(ascii: ".") ? .dayFirst : order
      let isYearLast = firstWidth <= 2 && (lastWidth == 2 || lastWidth == 4)
      let isYearFirst = firstWidth == 2 && lastWidth <= 2 && mark != UInt8(ascii: ".")
      let year = lastWidth == 2 ? 2000 + last : last
      switch order {
      case .dayFirst? where isYearLast: day = CivilDay(year: year, month: second, day: first)
      case .monthFirst? where isYearLast: day = CivilDay(year: year, month: first, day: second)
      case .yearFirst? where isYearFirst: day = CivilDay(year: 2000 + first, month: second, day: last)
      case nil where isYearLast || isYearFirst: return .ambiguous
      default: return .malformed
      }
    }
    guard let day else { return .malformed }
    var time = WrittenTime(day: day)
    time.hasShortYear = firstWidth <= 2 && lastWidth <= 2
    return .time(time)
  }

  /// What stands between a date and a time: a T, blanks, a comma.
  package static func skipGap(_ cell: Span<UInt8>, _ index: inout Int) -> Bool {
    let start = index
    if cell[index] == UInt8(ascii: "T") || cell[index] == UInt8(ascii: "t") {
      index += 1
      return index < cell.count
    }
    if cell[index] == UInt8(ascii: ",") { index += 1 }
    skipBlanks(cell, &index)
    return index > start && index < cell.count
  }

  /// `HH:MM`, `HH:MM:SS`, `HH:MM:SS.fff`, `7:05 PM`, `8 pm`: minutes since midnight.
  package static func readClock(_ cell: Span<UInt8>, _ index: inout Int) -> Int? {
    guard var hour = number(cell, &index, upTo: 2) else { return nil }
    var minute = 0
    let hasMinutes = index < cell.count && cell[index] == UInt8(ascii: ":")
    if hasMinutes {
      index += 1
      let start = index
      guard let value = number(cell, &index, upTo: 2), index - start == 2 else { return nil }
      minute = value
      guard skipSeconds(cell, &index) else { return nil }
    }
    var after = index
    if let isAfternoon = readMeridiem(cell, &after) {
      index = after
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + (isAfternoon ? 12 : 0)
    } else if !hasMinutes {
      return nil
    }
    return hour < 24 && minute < 60 ? hour * 60 + minute : nil
  }

  private static func skipSeconds(_ cell: Span<UInt8>, _ index: inout Int) -> Bool {
    guard index < cell.count, cell[index] == UInt8(ascii: ":") else { return true }
    index += 1
    let start = index
    // 60 is a leap second.
    guard let seconds = number(cell, &index, upTo: 2), index - start == 2, seconds <= 60 else { return false }
    guard index < cell.count, cell[index] == UInt8(ascii: ".") || cell[index] == UInt8(ascii: ",") else {
      return true
    }
    index += 1
    return number(cell, &index, upTo: 9) != nil
  }

  /// `am` or `pm` in any case, blanks in front; `true` for pm.
  package static func readMeridiem(_ cell: Span<UInt8>, _ index: inout Int) -> Bool? {
    skipBlanks(cell, &index)
    guard index + 1 < cell.count, cell[index + 1] | 0x20 == UInt8(ascii: "m") else { return nil }
    let letter = cell[index] | 0x20
    guard letter == UInt8(ascii: "a") || letter == UInt8(ascii: "p") else { return nil }
    index += 2
    return letter == UInt8(ascii: "p")
  }

  /// `Z`, `+01:00`, `-0330`, `+01`, `GMT+1`, or nothing; `nil` for anything else.
  package static func readZone(_ cell: Span<UInt8>, _ index: inout Int, _ longest: Int) -> Offset? {
    if index == cell.count { return .unsaid }
    skipBlanks(cell, &index)
    let isNamed = skipNameOfUTC(cell, &index)
    if isNamed, index == cell.count { return .utc }
    guard index < cell.count else { return nil }
    let sign = cell[index]
    index += 1
    if sign | 0x20 == UInt8(ascii: "z"), !isNamed { return .utc }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
    let start = index
    guard let hours = number(cell, &index, upTo: 2), index - start == 2 || isNamed else { return nil }
    if index < cell.count, cell[index] == UInt8(ascii: ":") { index += 1 }
    let minutes = number(cell, &index, upTo: 2) ?? 0
    // ISO 8601 knows no offset beyond a day; no place on earth has had one beyond 16 hours.
    guard hours <= longest, minutes < 60 else { return nil }
    return .offset((sign == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes))
  }

  /// `GMT` or `UTC`, which may stand before the hours: `GMT+1`, `UTC-03:30`.
  private static func skipNameOfUTC(_ cell: Span<UInt8>, _ index: inout Int) -> Bool {
    guard index + 2 < cell.count else { return false }
    let letters = (cell[index] | 0x20, cell[index + 1] | 0x20, cell[index + 2] | 0x20)
    guard
      letters == (UInt8(ascii: "g"), UInt8(ascii: "m"), UInt8(ascii: "t"))
        || letters == (UInt8(ascii: "u"), UInt8(ascii: "t"), UInt8(ascii: "c"))
    else { return false }
    index += 3
    return true
  }

  /// Blanks, and the narrow and the ordinary no-break space that systems put before `PM`.
  private static func skipBlanks(_ cell: Span<UInt8>, _ index: inout Int) {
    while index < cell.count {
      if cell[index] == 0x20 {
        index += 1
      } else if index + 1 < cell.count, cell[index] == 0xC2, cell[index + 1] == 0xA0 {
        index += 2
      } else if index + 2 < cell.count, cell[index] == 0xE2, cell[index + 1] == 0x80,
        cell[index + 2] == 0xAF
      {
        index += 3
      } else {
        return
      }
    }
  }
}
