package import CivilTime

/// Times, lengths and days as they can be typed.
package enum TypedForm {
  /// `Sun 22 Nov 14:30`.
  package static func moment(_ moment: Moment) -> String { "\(moment.day.withWeekday) \(moment.clock)" }

  /// `Sun 22 Nov 14:30 +01:00`; without the offset where the zone is unknown.
  package static func momentWithOffset(_ moment: Moment) -> String {
    TypedForm.moment(moment) + (moment.offset.map { " \(Moment.spell(offset: $0))" } ?? "")
  }

  /// `14:30`.
  package static func clock(_ minute: Int) -> String {
    Moment(CivilDay(number: 0), minuteOfDay: minute, offset: nil).clock
  }

  /// `5 h 15 min`.
  package static func length(_ minutes: Int) -> String {
    let parts = [(minutes / 1440, "d"), (minutes % 1440 / 60, "h"), (minutes % 60, "min")]
    let text = parts.filter { $0.0 != 0 }.map { "\($0.0) \($0.1)" }.joined(separator: " ")
    return text.isEmpty ? "0 min" : text
  }

  /// The days that `3/4`, `3/4/2026` or `3.4.2026` can be: day first, then month first.
  package static func days(written text: String) -> [String] {
    let numbers = text.split { "/.-".contains($0) }.map { Token.integer($0) ?? 0 }
    guard numbers.count == 2 || numbers.count == 3, numbers[0] <= 31 else { return [] }
    let year = numbers.count == 3 ? (numbers[2] < 100 ? 2000 + numbers[2] : numbers[2]) : 2024
    var days: [String] = []
    for (day, month) in [(numbers[0], numbers[1]), (numbers[1], numbers[0])] {
      guard let found = CivilDay(year: year, month: month, day: day) else { continue }
      let text = "\(day) \(found.month.shortName.lowercased())" + (numbers.count == 3 ? " \(year)" : "")
      if !days.contains(text) { days.append(text) }
    }
    return days
  }

  /// The minute of the day that `14:30` is; `nil` where the text is no time.
  package static func minute(_ text: String) -> Int? { TimeReader.clock(text, bare: false) }
}
