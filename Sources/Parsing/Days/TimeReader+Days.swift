import CivilTime

/// Days: `today`, `yesterday`, `mon`, `12 nov`, `nov 12 2025`, `2026-11-12`, `3 days ago`.
extension TimeReader {
  /// A day as named.
  struct NamedDay: Hashable {
    let day: CivilDay
    /// The day a week before, where a weekday was named: `sun 23:00` said on a Sunday morning is the last one.
    var earlier: CivilDay?
    /// The index of the number of `10 nov`, where it could be an intensity as well.
    var numberAt: Int?
    /// The year was left out and is not this year.
    var isOfAnotherYear = false
  }

  /// The day named from `index` on. A day to come is refused unless `future` allows it.
  func day(at index: Int, future: Bool = false) throws(ParseError) -> Found<NamedDay>? {
    guard let found = try anyDay(at: index) else { return nil }
    guard future || found.value.day <= now.today else {
      throw ParseError(.futureDay(found.value.day))
    }
    return found
  }

  private func anyDay(at index: Int) throws(ParseError) -> Found<NamedDay>? {
    guard let token = line[index] else { return nil }
    if let range = vagueAgo(at: index) { throw vague(range) }
    switch token.key {
    case "today": return (NamedDay(day: now.today), index + 1)
    case "yesterday": return (NamedDay(day: now.today - 1), index + 1)
    case "tomorrow": return (NamedDay(day: now.today + 1), index + 1)
    case "day" where line.key(index + 1) == "before" && line.key(index + 2) == "yesterday":
      return (NamedDay(day: now.today - 2), index + 3)
    case "last":
      guard let weekday = TimeReader.weekday(line.key(index + 1)) else { return nil }
      return (NamedDay(day: latest(weekday, through: now.today - 1)), index + 2)
    case "next":
      guard let weekday = TimeReader.weekday(line.key(index + 1)) else { return nil }
      return (NamedDay(day: latest(weekday, through: now.today) + 7), index + 2)
    default: break
    }
    if let weekday = TimeReader.weekday(token.key) {
      guard try !isRemark(at: index) else { return nil }
      // `fri 13 nov`, where that is a Friday.
      if let (named, next) = try? dated(at: index + 1), named.day.weekday == weekday { return (named, next) }
      let day = latest(weekday, through: now.today)
      return (NamedDay(day: day, earlier: day - 7), index + 1)
    }
    if let (length, next) = ago(at: index), let days = length.days {
      guard days <= 40_000 else { throw ParseError(.noSuchDay("\(token.text) \(line.key(index + 1))")) }
      return (NamedDay(day: now.today - days), next)
    }
    if line.key(index + 2) == "ago", ["night", "nights"].contains(line.key(index + 1)),
      let count = token.integer ?? TimeReader.number(token.key), (1...60).contains(count)
    {
      throw night(of: now.today - count, index..<index + 3)
    }
    if line.key(index + 2) == "ago", token.startsWithDigit || TimeReader.number(token.key) != nil,
      line.key(index + 1).first?.isLetter == true, length(at: index) == nil, length(at: index + 1) == nil,
      vagueAgo(at: index + 1) == nil
    {
      throw ParseError(.notADay(text(index..<index + 3)))
    }
    return try dated(at: index)
  }

  /// A day by its number in the month.
  private func dated(at index: Int) throws(ParseError) -> Found<NamedDay>? {
    guard let token = line[index] else { return nil }
    if let found = try writtenDay(token, at: index) { return found }
    if let found = try spelledDay(at: index) { return found }
    return try dayOfThisMonth(at: index)
  }

  private func latest(_ weekday: Weekday, through day: CivilDay) -> CivilDay {
    day - (day.weekday.rawValue - weekday.rawValue + 7) % 7
  }
}
