/// A day on the civil (proleptic Gregorian) calendar: no zone, no clock.
///
/// Years 1 to 9999, the range ISO 8601 writes with four digits. Arithmetic saturates at nothing: adding
/// days beyond that range is the caller's mistake, and every way in from text is checked.
package struct CivilDay: Comparable, Hashable, Sendable {
  /// Days since 1970-01-01, negative before it.
  package let number: Int32

  /// Before any day of a diary.
  package static let distantPast = CivilDay(number: -1_000_000)

  package init(number: Int32) { self.number = number }

  /// The day, or `nil` where the calendar has none (30 February, month 13, year 0).
  ///
  /// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Month.length(year: year, month: month)
    else { return nil }
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Year, month 1-12 and day of the month 1-31 (Hinnant's `civil_from_days`).
  package var components: (year: Int, month: Int, day: Int) {
    let z = Int(number) + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shifted + 2) / 5 + 1
    )
  }

  package var month: Month {
    let (year, month, _) = components
    return Month(year: year, number: month)
  }

  package var weekday: Weekday { Weekday(number: Int(number + 3).modulo(7)) }

  package static func < (left: Self, right: Self) -> Bool { left.number < right.number }
  package static func + (day: Self, count: Int) -> Self { CivilDay(number: day.number + Int32(count)) }
  package static func - (day: Self, count: Int) -> Self { CivilDay(number: day.number - Int32(count)) }
  /// Days from `right` to `left`: 0 for the same day.
  package static func - (left: Self, right: Self) -> Int { Int(left.number) - Int(right.number) }
}

/// A day of the week, Monday first (ISO 8601).
package enum Weekday: Int, CaseIterable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// `number` 0 is Monday; any integer is taken modulo 7.
  init(number: Int) { self = Weekday.allCases[number.modulo(7)] }
}

extension Int {
  /// The remainder that is never negative.
  func modulo(_ divisor: Int) -> Int {
    let remainder = self % divisor
    return remainder < 0 ? remainder + divisor : remainder
  }

  /// The quotient rounded towards minus infinity.
  func floorDivided(by divisor: Int) -> Int { self / divisor - (self % divisor < 0 ? 1 : 0) }
}
