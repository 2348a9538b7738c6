import CivilTime

/// The day from which a workbook counts.
package enum SerialEpoch: Hashable, Sendable {
  /// 1 is 1900-01-01 and 60 a 29 February that there was not: Excel, after Lotus 1-2-3.
  case year1900
  /// 0 is 1904-01-01: Excel for Macintosh until 2011.
  case year1904
}

/// A number that a spreadsheet keeps for a day, a time of day, or both: whole days, and parts of a day behind the point.
///
/// Source: ECMA-376-1:2016, 18.17.4.
package struct SerialDate: Hashable, Sendable {
  /// What a cell's format makes of a number.
  package enum Shape: Hashable, Sendable { case day, clock, dateTime, duration }

  /// `2025-11-03`, `20:00`, `2025-11-03T20:00` or, as a length, `36:00`; with seconds where there are any.
  package let text: String
  package let kind: ValueKind

  /// What `serial` means, rounded to seconds; `nil` where there is no such day: before the epoch, after the year 9999,
  /// or 29 February 1900.
  ///
  /// `shape` is what is shown of it. What the format hides is told all the same: a day with a time behind it is both,
  /// and a time of day behind a day is the whole of it.
  package init?(_ serial: Double, _ shape: Shape, _ epoch: SerialEpoch) {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    let seconds = Int((serial * 86_400).rounded())
    let clock = SerialDate.clock(seconds % 86_400)
    let isPart = seconds % 86_400 != 0
    if shape == .duration || (shape == .clock && seconds >= 86_400 && serial < 367) {
      (text, kind) = (SerialDate.clock(seconds), .duration)
    } else if seconds < 86_400, shape != .day || epoch == .year1900 {
      guard shape != .day || isPart else { return nil }
      (text, kind) = (clock, .clock)
    } else {
      guard let day = SerialDate.day(seconds / 86_400, epoch) else { return nil }
      let hasTime = isPart || shape == .dateTime
      (text, kind) = hasTime ? (day + "T" + clock, .dateTime) : (day, .day)
    }
  }

  private static func day(_ days: Int, _ epoch: SerialEpoch) -> String? {
    let number: Int
    switch epoch {
    // Days since 1970 of 1899-12-30 and 1904-01-01.
    case .year1900:
      if days == 60 { return nil }
      number = days - 25_569 + (days < 60 ? 1 : 0)
    case .year1904: number = days - 24_107
    }
    guard number <= 2_932_896 else { return nil }
    let (year, month, day) = CivilDay(number: Int32(number)).components
    return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
  }

  /// Hours and minutes, and seconds where there are any; hours go beyond 24.
  static func clock(_ seconds: Int) -> String {
    let minutes = padded(seconds / 3600, 2) + ":" + padded(seconds / 60 % 60, 2)
    return seconds % 60 == 0 ? minutes : minutes + ":" + padded(seconds % 60, 2)
  }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
