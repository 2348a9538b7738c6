package import CivilTime

/// Days, months and ranges as people read them, without a locale.
extension Language {
  /// `14:30`; `14:30 +02:00` where the reader's clock has another offset.
  package func clock(_ moment: Moment) -> String {
    guard let present, let offset = moment.offset, offset != present.offset else { return moment.clock }
    return "\(moment.clock) \(Moment.spell(offset: offset))"
  }

  /// `Sat 21 Nov`; `Sat 21 Nov 2025` where that is not the reader's year.
  package func weekday(_ day: CivilDay) -> String { weekdayAndDate(day) + otherYear(day) }

  /// `21 Nov`; `21 Nov 2025` where that is not the reader's year.
  package func dayAndMonth(_ day: CivilDay) -> String { shortDate(day) + otherYear(day) }

  private func otherYear(_ day: CivilDay) -> String {
    guard let present, day.components.year != present.day.components.year else { return "" }
    return " \(day.components.year)"
  }

  /// `May 2025`.
  package func month(_ month: Month) -> String { "\(shortName(month)) \(month.year)" }

  /// `1 May 2025`.
  package func date(_ day: CivilDay) -> String { "\(shortDate(day)) \(day.components.year)" }

  /// `1 May`.
  package func shortDate(_ day: CivilDay) -> String {
    text(en: "\(day.components.day) \(nameInDate(day.month))", as: "day and month")
  }

  /// `Sat 21 Nov`.
  package func weekdayAndDate(_ day: CivilDay) -> String {
    text(en: "\(shortName(day.weekday)) \(shortDate(day))", as: "weekday and date")
  }

  /// `Sat 21 Nov 2025`.
  package func fullDate(_ day: CivilDay) -> String { "\(weekdayAndDate(day)) \(day.components.year)" }

  /// `1 May 2025 – 31 Oct 2026`, `1 – 28 Oct 2025`, or the one day.
  package func range(_ range: DayRange) -> String {
    let (start, last) = (range.start, range.last)
    guard start < last else { return date(start) }
    if start.month == last.month {
      return text(en: "\(start.components.day) – \(date(last))", as: "days of one month")
    }
    return "\(start.month.year == last.month.year ? shortDate(start) : date(start)) – \(date(last))"
  }

  /// `9 Jul–30 Sep 25`, `29 Oct 25–15 Mar 26`: in English at most 19 characters.
  package func compactRange(_ range: DayRange) -> String {
    guard !range.isEmpty else { return text(en: "no days") }
    let (start, last) = (range.start, range.last)
    let tail = compactDate(last)
    if start == last { return tail }
    return "\(start.month.year == last.month.year ? compactDay(start) : compactDate(start))–\(tail)"
  }

  private func compactDay(_ day: CivilDay) -> String {
    text(en: "\(day.components.day) \(shortName(day.month))", as: "compact day")
  }

  private func compactDate(_ day: CivilDay) -> String {
    "\(compactDay(day)) \(Digits.padded(day.month.year % 100, 2))"
  }
}
