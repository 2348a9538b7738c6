package import CivilTime

/// A day that a cell of words names: `am 21.11.`, `(11/20)`, `on Nov 24`, `Tuesday`.
package struct DayMention {
  private var day: Int?
  private var month: Int?
  private var year: Int?
  private var weekday: Int?
  /// Two numbers of which either may be the month.
  private var pair: [Int] = []
  /// What stands there, with the words in front that belong to it.
  package private(set) var range: Range<String.Index>

  private init(_ range: Range<String.Index>) { self.range = range }

  /// The first that a text names; `nil` where it names none.
  package static func first(in text: String) -> DayMention? {
    let words = words(of: text)
    for index in words.indices {
      guard var mention = read(words, index) else { continue }
      var first = index
      while first > 0, IntakeTimeWords.around.contains(words[first - 1].key) { first -= 1 }
      mention.range = words[first].range.lowerBound..<mention.range.upperBound
      return mention
    }
    return nil
  }

  /// Whether it is that day and can be no other. `order`: of day and month, where it was said.
  package func isCertainly(_ other: CivilDay, _ order: DateOrder?) -> Bool {
    let (year, month, day) = other.components
    if let weekday { return other.isoWeekday == weekday && self.day == nil }
    if let own = self.year, own != year { return false }
    if pair.count == 2 {
      let isDayFirst = pair == [day, month]
      let isMonthFirst = pair == [month, day]
      switch order {
      case .dayFirst?: return isDayFirst
      case .monthFirst?: return isMonthFirst
      default: return isDayFirst && (pair[1] == pair[0] || pair[0] > 12) || isMonthFirst && pair[1] > 12
      }
    }
    guard let own = self.day else { return false }
    return own == day && (self.month == nil || self.month == month)
  }

  // MARK: Reading

  private struct Word {
    /// In lower case, without marks around it that say nothing.
    var key: String
    var range: Range<String.Index>
    var isBracketed: Bool
    /// Whether nothing stands behind it in its part of the cell.
    var isLast: Bool
  }

  private static func words(of text: String) -> [Word] {
    var words: [Word] = []
    var start: String.Index?
    var isInner = false
    func isEnd(_ character: Character) -> Bool { "()[];,|+&".contains(character) || character.isNewline }
    func add(_ end: String.Index) {
      guard let from = start else { return }
      start = nil
      let key = text[from..<end].lowercased().trimmingMarks
      if !key.isEmpty {
        words.append(Word(key: key, range: from..<end, isBracketed: isInner, isLast: false))
      }
    }
    for index in text.indices {
      let character = text[index]
      if isEnd(character) || character.isWhitespace {
        add(index)
        if character == "(" || character == "[" { isInner = true }
        if character == ")" || character == "]" { isInner = false }
        if isEnd(character), !words.isEmpty { words[words.count - 1].isLast = true }
      } else if start == nil {
        start = index
      }
    }
    add(text.endIndex)
    if !words.isEmpty { words[words.count - 1].isLast = true }
    return words
  }

  private static func read(_ words: [Word], _ index: Int) -> DayMention? {
    let word = words[index]
    let before = index > 0 && !words[index - 1].isLast ? words[index - 1].key : ""
    let next = !word.isLast && index + 1 < words.count ? words[index + 1].key : ""
    if IntakeTimeWords.compares.contains(before), !IntakeTimeWords.beforeDay.contains(before) { return nil }
    var mention = DayMention(word.range)
    if mention.readNumbers(word.key, before, next) { return mention }
    if let (month, day) = joinedMonth(word.key) {
      (mention.month, mention.day) = (month, day)
      return mention
    }
    if let month = TableWords.month(word.key) {
      let behind = words[index...].dropFirst().first { !IntakeTimeWords.around.contains($0.key) }
      let front = words[..<index].last { !IntakeTimeWords.around.contains($0.key) }
      for (neighbour, isBehind) in [(front, false), (behind, true)] {
        guard let neighbour, let day = dayNumber(neighbour.key) else { continue }
        let following = words.first { $0.range.lowerBound >= neighbour.range.upperBound }?.key ?? ""
        if isBehind, IntakeTimeWords.notDays.contains(following) { continue }
        (mention.month, mention.day) = (month, day)
        let low = min(neighbour.range.lowerBound, word.range.lowerBound)
        mention.range = low..<max(neighbour.range.upperBound, word.range.upperBound)
        return mention
      }
      return nil
    }
    if let weekday = TableWords.weekday(word.key.filter(\.isLetter)), word.key.allSatisfy({ !$0.isNumber }) {
      guard
        word.key.count > IntakeTimeWords.shortest || word.isBracketed && word.isLast
          || word.isLast && index > 0
      else { return nil }
      mention.weekday = weekday
      // `Montag, 21.`
      return mention
    }
    return nil
  }

  /// `21.11.`, `11/20`, `2025-11-21`, `21st`, `day 2`.
  private mutating func readNumbers(_ key: String, _ before: String, _ next: String) -> Bool {
    if IntakeTimeWords.notDays.contains(next)
      || IntakeTimeWords.beforeHour.contains(before) && !key.hasSuffix(".")
    {
      return false
    }
    for mark: Character in ["-", "/", "."] where key.contains(mark) {
      let parts = key.split(separator: mark, omittingEmptySubsequences: false).map(String.init)
      let isClosed = mark == "." && parts.last?.isEmpty ?? false
      let numbers = (isClosed ? parts.dropLast() : parts[...]).map { $0.isShortNumber ? Int($0) ?? -1 : -1 }
      if numbers.contains(-1) || numbers.count < 2 { continue }
      return readParts(numbers, parts, mark, isClosed)
    }
    guard let number = DayMention.dayNumber(key) else { return false }
    let isOrdinal = key.last.map { !$0.isNumber } ?? false
    // `day 2`, `2. Tag`
    if IntakeTimeWords.counting.contains(before) || isOrdinal && IntakeTimeWords.counting.contains(next) {
      day = 0
      return true
    }
    // `2nd dose` counts doses; `the 21st` and `am 21.` are days.
    guard isOrdinal, IntakeTimeWords.beforeDay.contains(before) || number > 9 && !key.hasSuffix(".") else {
      return false
    }
    day = number
    return true
  }

  private mutating func readParts(
    _ numbers: [Int], _ parts: [String], _ mark: Character, _ isClosed: Bool
  ) -> Bool {
    if numbers.count == 3 {
      if parts[0].utf8.count == 4 {
        (year, month, day) = (numbers[0], numbers[1], numbers[2])
        return isDate(numbers[2], numbers[1])
      }
      guard parts[2].utf8.count == 4 || parts[2].utf8.count == 2 else { return false }
      year = parts[2].utf8.count == 2 ? 2000 + numbers[2] : numbers[2]
      return readPair(numbers, mark)
    }
    guard numbers.count == 2, mark != "-" else { return false }
    if mark == "." {
      // `2.5` is an amount.
      guard isClosed || parts[1].utf8.count == 2, isDate(numbers[0], numbers[1]) else { return false }
      (day, month) = (numbers[0], numbers[1])
      return true
    }
    // `1/2` is a half, and `7/10` how bad it was.
    if numbers[1] == 10 || (2...4).contains(numbers[1]) && numbers[0] < numbers[1] { return false }
    return readPair(numbers, mark)
  }

  private mutating func readPair(_ numbers: [Int], _ mark: Character) -> Bool {
    let (first, second) = (numbers[0], numbers[1])
    if mark == "." {
      (day, month) = (first, second)
      return isDate(first, second)
    }
    pair = [first, second]
    return isDate(first, second) || isDate(second, first)
  }

  private func isDate(_ day: Int, _ month: Int) -> Bool { (1...31).contains(day) && (1...12).contains(month) }

  /// `21`, `21.`, `21st`, `1er`: a day of a month.
  private static func dayNumber(_ key: String) -> Int? {
    let digits = key.prefix { $0.isASCII && $0.isNumber }
    guard ["", ".", "st", "nd", "rd", "th", "er", "º"].contains(key.dropFirst(digits.count)),
      let number = Int(digits), (1...31).contains(number)
    else { return nil }
    return number
  }

  /// `24nov`, `nov24`
  private static func joinedMonth(_ key: String) -> (Int, Int)? {
    let letters = key.filter(\.isLetter)
    let digits = key.filter { $0.isASCII && $0.isNumber }
    guard letters.count > 2, !digits.isEmpty, letters + digits == key || digits + letters == key,
      let month = TableWords.month(letters), let day = dayNumber(digits)
    else { return nil }
    return (month, day)
  }
}

extension String {
  /// Without the marks around a word that say nothing; a point behind a number stays.
  fileprivate var trimmingMarks: String {
    var rest = self[...]
    while let first = rest.first, "\"'@:".contains(first) { rest = rest.dropFirst() }
    while let last = rest.last, "\"':!?".contains(last) { rest = rest.dropLast() }
    if rest.last == ".", !(rest.dropLast().last?.isNumber ?? false) { rest = rest.dropLast() }
    return String(rest)
  }

  fileprivate var isShortNumber: Bool { !isEmpty && utf8.count <= 4 && utf8.allSatisfy { $0 &- 0x30 < 10 } }
}

extension CivilDay {
  /// 1 for Monday.
  package var isoWeekday: Int { (Int(number) % 7 + 7 + 3) % 7 + 1 }
}
