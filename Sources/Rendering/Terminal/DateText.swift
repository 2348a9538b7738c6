package import CivilTime

/// Days, months and ranges as people read them, in English and without a locale.
package enum DateText {
  static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// `May`.
  static func name(_ month: Month) -> String { months[(month.number - 1) % 12] }

  /// `May 2025`.
  package static func month(_ month: Month) -> String { "\(name(month)) \(month.year)" }

  /// `1 May 2025`.
  package static func day(_ day: CivilDay) -> String { "\(short(day)) \(day.components.year)" }

  /// `1 May`.
  static func short(_ day: CivilDay) -> String { "\(day.components.day) \(name(day.month))" }

  /// `1 May 2025 – 31 Oct 2026`, `1 – 28 Oct 2025`, or the one day.
  package static func range(_ range: DayRange) -> String {
    let (start, last) = (range.start, range.last)
    guard start < last else { return day(start) }
    if start.month == last.month { return "\(start.components.day) – \(day(last))" }
    return "\(start.month.year == last.month.year ? short(start) : day(start)) – \(day(last))"
  }

  /// `9 Jul–30 Sep 25`, `29 Oct 25–15 Mar 26`: at most 19 characters.
  static func compact(_ range: DayRange) -> String {
    guard !range.isEmpty else { return "no days" }
    let (start, last) = (range.start, range.last)
    let tail = "\(short(last)) \(Digits.padded(last.month.year % 100, 2))"
    if start == last { return tail }
    if start.month.year == last.month.year { return "\(short(start))–\(tail)" }
    return "\(short(start)) \(Digits.padded(start.month.year % 100, 2))–\(tail)"
  }
}
