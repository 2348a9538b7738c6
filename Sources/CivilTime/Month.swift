/// A calendar month of a year.
package struct Month: Comparable, Hashable, Sendable, CustomStringConvertible {
  package let year: Int
  /// 1 is January.
  package let number: Int

  init(year: Int, number: Int) {
    self.year = year
    self.number = number
  }

  /// `nil` unless the month is 1-12 and the year 1-9999.
  package init?(year: Int, month: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    self.init(year: year, number: month)
  }

  /// Reads `YYYY-MM`.
  package init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 7, bytes[4] == UInt8(ascii: "-"), let year = Digits.value(bytes[0..<4]),
      let month = Digits.value(bytes[5..<7])
    else { return nil }
    self.init(year: year, month: month)
  }

  /// `YYYY-MM`.
  package var description: String { "\(Digits.padded(year, 4))-\(Digits.padded(number, 2))" }

  /// Every day of the month.
  package var days: DayRange {
    let first = CivilDay(number: Month.dayNumber(year: year, month: number))
    return DayRange(first, before: first + Month.length(year: year, month: number))
  }

  package var next: Month {
    number == 12 ? Month(year: year + 1, number: 1) : Month(year: year, number: number + 1)
  }
  package var previous: Month {
    number == 1 ? Month(year: year - 1, number: 12) : Month(year: year, number: number - 1)
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }

  /// Days in a month, 28-31.
  static func length(year: Int, month: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The day number of the month's first day; `CivilDay.init?` without its checks.
  private static func dayNumber(year: Int, month: Int) -> Int32 {
    CivilDay(year: year, month: month, day: 1)?.number ?? 0
  }
}
