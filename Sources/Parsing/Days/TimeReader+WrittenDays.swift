import CivilTime

/// Days in numbers: `2026-11-12`, `15.11.`, `15.11.2026`, `11/23/2026`, `15-nov-2026`.
///
/// Between points the day is the first, as in imports; between slashes and dashes either may be. What has one reading
/// is taken, what has two is refused with both.
extension TimeReader {
  func writtenDay(_ token: Token, at index: Int) throws(ParseError) -> Found<NamedDay>? {
    let key = token.key[...]
    guard (4...17).contains(key.utf8.count),
      token.startsWithDigit || key.utf8.first.map(isMonthLetter) == true
    else { return nil }
    let hasStop = key.utf8.last == UInt8(ascii: ".")
    let body = hasStop ? key.dropLast() : key
    var mark: Character?
    var parts: [Substring] = []
    var start = body.startIndex
    for position in body.indices {
      let character = body[position]
      if character == "-" || character == "/" || character == "." {
        guard mark == nil || mark == character else { return nil }
        mark = character
        parts.append(body[start..<position])
        start = body.index(after: position)
        if parts.count > 2 { return nil }
      } else if !character.isASCII || !(character.isLetter || character.isNumber) {
        return nil
      }
    }
    parts.append(body[start...])
    guard let mark else { return try token.startsWithDigit ? nil : joinedMonth(body, at: index) }
    if let found = try withMonthName(parts, at: index) { return found }
    let numbers = parts.map { $0.utf8.count <= 4 ? Token.integer($0) ?? -1 : -1 }
    guard numbers.allSatisfy({ $0 >= 0 }) else { return nil }
    if parts.count == 3 {
      return try inNumbers(parts, numbers, mark, token).map { ($0, index + 1) }
    }
    guard mark == ".", parts[0].utf8.count <= 2, parts[1].utf8.count <= 2 else { return nil }
    let isDate = hasStop || line[index + 1].flatMap { Month.isYear($0.integer) } == true
    // `26.11`: neither a time nor a strength.
    let isLateDay =
      parts.allSatisfy { $0.utf8.count == 2 } && numbers[0] >= 24
      && line.key(index + 1).first?.isLetter != true
    guard isDate && parts[1].utf8.count <= 2 || isLateDay else { return nil }
    let isDayFirst = (1...12).contains(numbers[1]) && (1...31).contains(numbers[0])
    let isMonthFirst = (1...12).contains(numbers[0]) && (1...31).contains(numbers[1])
    guard isDayFirst || isMonthFirst else {
      if isDate { throw ParseError(.noSuchDay(token.text)) }
      return nil
    }
    return try isDayFirst
      ? day(numbers[0], numbers[1], index + 1) : day(numbers[1], numbers[0], index + 1)
  }

  /// j, f, m, a, s, o, n, d.
  private func isMonthLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61, 0x64, 0x66, 0x6A, 0x6D, 0x6E, 0x6F, 0x73: true
    default: false
    }
  }

  /// `nov15`.
  private func joinedMonth(_ word: Substring, at index: Int) throws(ParseError) -> Found<NamedDay>? {
    guard word.utf8.last.map({ (48...57).contains($0) }) == true,
      let split = word.firstIndex(where: { $0.isNumber }),
      let month = TimeReader.month(String(word[..<split])),
      let number = TimeReader.dayNumber(word[split...])
    else { return nil }
    return try day(number, month, index + 1)
  }

  /// `15-nov`, `nov.4`, `15/nov/2026`, `2026-nov-15`.
  private func withMonthName(_ parts: [Substring], at index: Int) throws(ParseError) -> Found<NamedDay>? {
    guard let at = parts.firstIndex(where: { $0.first?.isLetter == true }), at < 2,
      let month = TimeReader.month(String(parts[at]))
    else { return nil }
    var others = parts
    others.remove(at: at)
    guard others.count == 2 else {
      guard let number = TimeReader.dayNumber(others[0]) else { return nil }
      return try day(number, month, index + 1)
    }
    let isYearFirst = others[0].utf8.count == 4
    guard let year = year(isYearFirst ? others[0] : others[1]),
      let number = TimeReader.dayNumber(isYearFirst ? others[1] : others[0])
    else { return nil }
    guard let day = CivilDay(year: year, month: month, day: number) else {
      throw ParseError(.noSuchDay(line.tokens[index].text))
    }
    return (NamedDay(day: day), index + 1)
  }

  /// A date of three numbers.
  private func inNumbers(
    _ parts: [Substring], _ numbers: [Int], _ mark: Character, _ token: Token
  ) throws(ParseError) -> NamedDay? {
    if parts[0].utf8.count == 4 {
      guard let year = year(parts[0]), let day = CivilDay(year: year, month: numbers[1], day: numbers[2]),
        parts[1].utf8.count <= 2, parts[2].utf8.count <= 2
      else { throw ParseError(.noSuchDay(token.text)) }
      return NamedDay(day: day)
    }
    guard parts[0].utf8.count <= 2, parts[1].utf8.count <= 2, let year = year(parts[2]),
      mark != "-" || parts[2].utf8.count == 4
    else { return nil }
    let dayFirst = CivilDay(year: year, month: numbers[1], day: numbers[0])
    let monthFirst = CivilDay(year: year, month: numbers[0], day: numbers[1])
    guard let found = dayFirst ?? monthFirst else { throw ParseError(.noSuchDay(token.text)) }
    if mark != ".", let dayFirst, let monthFirst, dayFirst != monthFirst {
      throw ParseError(.slash(token.text))
    }
    return NamedDay(day: found)
  }

  /// Of four digits, or of two that are this year or one of the twenty before it.
  private func year(_ word: Substring) -> Int? {
    guard let number = Token.integer(word) else { return nil }
    if word.utf8.count == 4 { return (1900...2199).contains(number) ? number : nil }
    let year = 2000 + number
    let thisYear = now.today.components.year
    return word.utf8.count == 2 && (thisYear - 20...thisYear).contains(year) ? year : nil
  }
}

extension Month {
  /// Whether it can be a year.
  fileprivate static func isYear(_ number: Int?) -> Bool {
    number.map { (1900...2199).contains($0) } ?? false
  }
}
