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
    case "last":
      guard let weekday = TimeReader.weekday(line.key(index + 1)) else { return nil }
      return (NamedDay(day: latest(weekday, through: now.today - 1)), index + 2)
    case "next":
      guard let weekday = TimeReader.weekday(line.key(index + 1)) else { return nil }
      return (NamedDay(day: latest(weekday, through: now.today) + 7), index + 2)
    default: break
    }
    if let weekday = TimeReader.weekday(token.key) {
      // `fri 13 nov`, where that is a Friday.
      if let (named, next) = try? dated(at: index + 1), named.day.weekday == weekday { return (named, next) }
      let day = latest(weekday, through: now.today)
      return (NamedDay(day: day, earlier: day - 7), index + 1)
    }
    if let (length, next) = ago(at: index), let days = length.days {
      guard days <= 40_000 else { throw ParseError(.noSuchDay("\(token.text) \(line.key(index + 1))")) }
      return (NamedDay(day: now.today - days), next)
    }
    return try dated(at: index)
  }

  /// A day by its number in the month.
  private func dated(at index: Int) throws(ParseError) -> Found<NamedDay>? {
    guard let token = line[index] else { return nil }
    if let day = try iso(token) { return (NamedDay(day: day), index + 1) }
    return try spelledDay(at: index)
  }

  /// `2026-11-12`.
  private func iso(_ token: Token) throws(ParseError) -> CivilDay? {
    // The shortest that may be meant for one: `2026-1-12`.
    guard token.key.utf8.count >= 9 else { return nil }
    let parts = token.key.split(separator: "-", omittingEmptySubsequences: false)
    guard
      parts.map(\.count) == [4, 2, 2] || parts.map(\.count) == [4, 1, 2] || parts.map(\.count) == [4, 2, 1],
      parts.allSatisfy({ Token.integer($0) != nil })
    else { return nil }
    guard let day = CivilDay(iso: token.key) else { throw ParseError(.noSuchDay(token.text)) }
    return day
  }

  /// `12 nov`, `12nov`, `12th nov 2025`, `nov 12`.
  private func spelledDay(at index: Int) throws(ParseError) -> Found<NamedDay>? {
    let key = line.key(index)
    var dayWord = key[...]
    var monthWord = line.key(index + 1)
    var next = index + 2
    if TimeReader.month(key) != nil {
      (dayWord, monthWord) = (line.key(index + 1)[...], key)
    } else if let split = key.firstIndex(where: { !$0.isNumber }),
      TimeReader.month(String(key[split...])) != nil
    {
      (dayWord, monthWord) = (key[..<split], String(key[split...]))
      next = index + 1
    }
    if dayWord.count > 2, ["st", "nd", "rd", "th"].contains(dayWord.suffix(2)) { dayWord.removeLast(2) }
    guard dayWord.count <= 2, let number = Token.integer(dayWord), let month = TimeReader.month(monthWord)
    else { return nil }
    if number <= 10, next == index + 2, dayWord == key, isDayOfMonth(next) { return nil }
    if let year = line[next]?.integer, (1900...2199).contains(year) {
      guard let day = CivilDay(year: year, month: month, day: number) else {
        throw ParseError(.noSuchDay("\(number) \(monthWord) \(year)"))
      }
      return (NamedDay(day: day), next + 1)
    }
    // Eight years hold a 29 February, even around 1900 and 2100.
    let thisYear = now.today.components.year
    for year in stride(from: thisYear, through: thisYear - 8, by: -1) {
      guard let day = CivilDay(year: year, month: month, day: number), day <= now.today else { continue }
      let numberAt = number <= 10 && line[index]?.integer == number ? index : nil
      return (NamedDay(day: day, numberAt: numberAt, isOfAnotherYear: year != thisYear), next)
    }
    throw ParseError(.noSuchDay("\(number) \(monthWord)"))
  }

  /// Whether the word at `index` must belong to the month before it: `7 nov 12` is an intensity and a day.
  private func isDayOfMonth(_ index: Int) -> Bool {
    var digits = line.key(index)[...]
    if digits.count > 2, ["st", "nd", "rd", "th"].contains(digits.suffix(2)) {
      return Token.integer(digits.dropLast(2)) != nil
    }
    guard let number = Token.integer(digits), digits.count <= 2, (1...31).contains(number) else {
      return false
    }
    if TimeReader.month(line.key(index + 1)) != nil { return false }
    digits = line.key(index + 1)[...]
    return number > 10 || (digits.count == 4 && Token.integer(digits).map((1900...2199).contains) ?? false)
  }

  private func latest(_ weekday: Weekday, through day: CivilDay) -> CivilDay {
    day - (day.weekday.rawValue - weekday.rawValue + 7) % 7
  }
}
