import CivilTime

/// Days with their month in words: `12 nov`, `12nov`, `12th of november 2025`, `Nov. 12`; and `the 15th`.
extension TimeReader {
  /// The day and the month named from `index` on.
  func spelledDay(at index: Int) throws(ParseError) -> Found<NamedDay>? {
    let key = line.key(index)
    var dayWord = key[...]
    var monthWord = line.key(index + 1)
    var next = index + 2
    let isMonthFirst = TimeReader.month(key) != nil
    if isMonthFirst {
      let at = monthWord == "the" ? index + 2 : index + 1
      guard !isHour(at) else { return nil }
      (dayWord, monthWord, next) = (line.key(at)[...], key, at + 1)
    } else if let split = key.firstIndex(where: { !$0.isNumber }),
      TimeReader.month(String(key[split...])) != nil
    {
      (dayWord, monthWord) = (key[..<split], String(key[split...]))
      next = index + 1
    } else if monthWord == "of" {
      (monthWord, next) = (line.key(index + 2), index + 3)
    }
    guard let number = TimeReader.dayNumber(dayWord), let month = TimeReader.month(monthWord) else {
      return nil
    }
    if !isMonthFirst, next == index + 2 {
      if isModal(monthWord, before: next) { return nil }
      if number <= 10, dayWord == key, try isDayOfNextMonth(number, index) { return nil }
    }
    let isPlain = number <= 10 && line[index]?.integer == number && next == index + 2
    return try day(number, month, next, numberAt: isPlain ? index : nil)
  }

  /// The day of a month, in the year said at `next`, or else the latest that is past.
  func day(
    _ number: Int, _ month: Int, _ next: Int, numberAt: Int? = nil
  ) throws(ParseError) -> Found<NamedDay> {
    let name = TimeReader.months[month - 1].prefix(3)
    if let year = line[next]?.integer, (1900...2199).contains(year) {
      guard let day = CivilDay(year: year, month: month, day: number) else {
        throw ParseError(.noSuchDay("\(number) \(name) \(year)"))
      }
      return (NamedDay(day: day), next + 1)
    }
    // Eight years hold a 29 February, even around 1900 and 2100.
    let thisYear = now.today.components.year
    for year in stride(from: thisYear, through: thisYear - 8, by: -1) {
      guard let day = CivilDay(year: year, month: month, day: number), day <= now.today else { continue }
      return (NamedDay(day: day, numberAt: numberAt, isOfAnotherYear: year != thisYear), next)
    }
    throw ParseError(.noSuchDay("\(number) \(name)"))
  }

  /// `12`, `12.`, `12th`.
  static func dayNumber(_ word: Substring) -> Int? {
    guard (1...4).contains(word.utf8.count) else { return nil }
    if let number = Token.integer(word) { return word.utf8.count <= 2 ? number : nil }
    if word.last == "." {
      return Token.integer(word.dropLast()).flatMap { word.utf8.count <= 3 ? $0 : nil }
    }
    return ordinal(word)
  }

  /// `15th`: the number.
  static func ordinal(_ word: Substring) -> Int? {
    guard (3...4).contains(word.utf8.count), ["st", "nd", "rd", "th"].contains(word.suffix(2)) else {
      return nil
    }
    return Token.integer(word.dropLast(2))
  }

  /// Whether the number at `index` is an hour: `nov 3 pm`.
  private func isHour(_ index: Int) -> Bool {
    ["am", "pm", "a.m", "p.m", "oclock", "o'clock", "o’clock"].contains(line.key(index + 1))
  }

  /// Whether the month behind the number at `index` belongs to the number behind it: `7 nov 12`, `5 Nov. 4`, but
  /// not `7 nov`. `5 nov 3` can be both, and is refused.
  private func isDayOfNextMonth(_ number: Int, _ index: Int) throws(ParseError) -> Bool {
    let at = line.key(index + 2) == "the" ? index + 3 : index + 2
    let word = line.key(at)[...]
    let ordinal = TimeReader.ordinal(word)
    guard let other = ordinal ?? (word.utf8.count <= 2 ? Token.integer(word) : nil), (1...31).contains(other),
      TimeReader.month(line.key(at + 1)) == nil, !isHour(at)
    else { return false }
    if number == 0 || other > 10 || ordinal != nil || line[index + 1]?.text.last == "." { return true }
    if let year = line[at + 1]?.integer, (1900...2199).contains(year) { return true }
    if length(at: at) != nil || ["x", "times", "/"].contains(line.key(at + 1)) { return false }
    let month = line.key(index + 1)
    let range = index..<index + 3
    throw ParseError(
      .twoReadings(text(range)),
      lines: [
        line.replacing(range, with: "\(number) on \(other) \(month)"),
        line.replacing(range, with: "\(other) on \(number) \(month)"),
      ])
  }

  /// `the 15th`, `on the 15th`, `on the 15`, `since the 2nd`, `the 15th of last month`: the latest one past.
  func dayOfThisMonth(at index: Int) throws(ParseError) -> Found<NamedDay>? {
    let word = line.key(index)[...]
    guard let first = word.utf8.first, (48...57).contains(first) else { return nil }
    let before = line.key(index - 1)
    let isOrdinal = TimeReader.ordinal(word) != nil
    let isNamed =
      isOrdinal
      ? ["on", "the", "since", "from", "until", "till", "to"].contains(before)
      : before == "the" && line.key(index - 2) == "on"
    guard isNamed, let number = TimeReader.ordinal(word) ?? TimeReader.dayNumber(word),
      (1...31).contains(number),
      !isHour(index), isOrdinal || TimeReader.unit(line.key(index + 1)) == nil,
      !Counted.isOrdinal(line, at: index)
    else { return nil }
    var next = index + 1
    var month = now.today.month
    if line.key(next) == "of" {
      switch (line.key(next + 1), line.key(next + 2)) {
      case ("last", "month"): (month, next) = (month.previous, next + 3)
      case ("this", "month"), ("the", "month"): next += 3
      default: return nil
      }
      guard let day = CivilDay(year: month.year, month: month.number, day: number) else {
        throw ParseError(.noSuchDay(text(index..<next)))
      }
      return (NamedDay(day: day), next)
    }
    for _ in 0..<3 {
      if let day = CivilDay(year: month.year, month: month.number, day: number), day <= now.today {
        return (NamedDay(day: day, isOfAnotherYear: month.year != now.today.month.year), next)
      }
      month = month.previous
    }
    return nil
  }
}
