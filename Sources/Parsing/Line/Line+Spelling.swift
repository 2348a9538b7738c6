import CivilTime

/// Times and days in the words that a line takes, for the lines that are offered in place of a refused one.
extension Line {
  /// `14:30`.
  package static func clock(_ minute: Int) -> String {
    Moment(CivilDay(number: 0), minuteOfDay: minute, offset: nil).clock
  }

  /// The minute of the day that `1430` or `930` is without its colon.
  package static func clock(digits: String) -> Int? {
    TimeReader.clock("\(digits.dropLast(2)):\(digits.suffix(2))", bare: false)
  }

  /// `5h15min`, of minutes.
  static func length(_ minutes: Int) -> String {
    let parts = [(minutes / 1440, "d"), (minutes % 1440 / 60, "h"), (minutes % 60, "min")]
    let text = parts.filter { $0.0 != 0 }.map { "\($0.0)\($0.1)" }.joined()
    return text.isEmpty ? "0min" : text
  }

  /// The days that `3/4`, `3/4/2026` or `3.4.2026` can be: day first, then month first.
  package static func days(written text: String) -> [String] {
    let numbers = text.split { "/.-".contains($0) }.map { Token.integer($0) ?? 0 }
    guard numbers.count == 2 || numbers.count == 3, numbers[0] <= 31 else { return [] }
    let year = numbers.count == 3 ? (numbers[2] < 100 ? 2000 + numbers[2] : numbers[2]) : 2024
    var days: [String] = []
    for (day, month) in [(numbers[0], numbers[1]), (numbers[1], numbers[0])] {
      guard let found = CivilDay(year: year, month: month, day: day) else { continue }
      let text =
        "\(day) \(TimeReader.months[found.month.number - 1].prefix(3))"
        + (numbers.count == 3 ? " \(year)" : "")
      if !days.contains(text) { days.append(text) }
    }
    return days
  }
}
