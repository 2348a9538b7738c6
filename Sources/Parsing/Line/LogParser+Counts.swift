import CivilTime
import Diary

/// Numbers that belong to the word beside them: they go into the note with it, and are understood.
extension LogParser {
  /// `3 times`, `2 glasses`, `1.5 litres`, `2nd time`, `day 5`, `6 day off`.
  mutating func counted(at index: Int) throws(ParseError) -> Int? {
    guard let token = line[index], let next = line[index + 1] else { return nil }
    guard token.startsWithDigit else {
      guard next.startsWithDigit, next.integer.map({ $0 <= 200 }) == true, Counted.labels.contains(token.key)
      else { return nil }
      return remark(index..<index + 2)
    }
    guard next.key.utf8.first.map({ $0 > 0x39 || $0 == 0x25 }) == true else { return nil }
    if TimeReader.ordinal(token.key[...]) != nil {
      return Counted.isOrdinal(line, at: index) ? remark(index..<index + 2) : nil
    }
    if let value = token.integer, reader.isAdjective(index) { return adjective(value, at: index) }
    guard token.key.utf8.count <= 4, Counted.nouns.contains(next.key),
      Amount.thousandths(Array(token.key.utf8)[...]) != nil
    else {
      return try openCount(at: index)
    }
    if index == 0, ["attacks", "headaches", "migraines", "episodes", "bouts"].contains(next.key), !isEdit {
      throw ParseError(.severalAttacks("\(token.text) \(next.text)"))
    }
    try refuseUncertainCount(at: index)
    // `suma 2 times` would be two doses, of which one would be saved.
    if doses.last?.end == index, next.key.hasPrefix("time") { return nil }
    return remark(index..<index + 2)
  }

  /// `7 wine left`: how bad it is, or how much of it; refused with both.
  private func refuseUncertainCount(at index: Int) throws(ParseError) {
    guard entry.intensity == nil || intensityWord != nil, doses.last?.end != index,
      let value = Intensity(line.key(index)), value.tenths > 0,
      !Counted.isCertain(line[index]?.integer ?? 2, line.key(index + 1)), !isMarkedCount(index)
    else { return }
    throw ParseError(
      .twoReadings(reader.text(index..<index + 2)),
      lines: [line.withNote([index + 1]), line.withNote([index, index + 1])])
  }

  /// Whether the word before the number says that something is counted: `after 2 beer`, `had 3 coffee`.
  private func isMarkedCount(_ index: Int) -> Bool {
    [
      "after", "had", "drank", "ate", "with", "about", "only", "than", "of", "and", "the", "last", "in",
      "for", "x",
    ].contains(line.key(index - 1))
  }

  /// Puts words into the note that are understood as no part of the attack.
  mutating func remark(_ range: Range<Int>) -> Int {
    for index in range { account[index] = .remark }
    if range.lowerBound == 0, !isEdit { unknownFirstWord = reader.text(range) }
    return range.upperBound
  }

  /// `6 day off` is an intensity and a remark, `2 hour drive` a remark alone; beside an intensity both are remarks.
  private mutating func adjective(_ value: Int, at index: Int) -> Int? {
    let after = line.key(index + 2)
    if entry.intensity != nil, intensityWord == nil { return remark(index..<index + 3) }
    if value <= 10, ["off", "out", "before"].contains(after) || line[index + 2]?.startsWithDigit == true {
      return nil
    }
    for index in index..<index + 3 { keepInNote(index) }
    return index + 3
  }

  /// `left 3 pillows`: an intensity, or a count; refused with both.
  private func openCount(at index: Int) throws(ParseError) -> Int? {
    guard index > 0, entry.intensity == nil, let value = line[index]?.integer, (1...10).contains(value),
      isCountable(index + 1),
      account[index - 1] == .note || FixedWords.meaning(of: line.key(index - 1)) != nil,
      !["pain", "intensity", "severity", "level", "migraine", "headache"].contains(line.key(index - 1))
    else { return nil }
    throw ParseError(
      .twoReadings(reader.text(index..<index + 2)),
      lines: [line.withNote([index + 1]), line.withNote([index, index + 1])])
  }

  /// Whether the word at `index` is one that nobody knows, in the plural.
  func isCountable(_ index: Int) -> Bool {
    guard let word = line[index]?.key, word.utf8.count >= 4, word.utf8.last == UInt8(ascii: "s"),
      word.utf8.allSatisfy({ (0x61...0x7A).contains($0) }), FixedWords.meaning(of: word) == nil,
      !vocabulary.symptoms().contains(word), TimeReader.weekday(word) == nil, !isDrug(index),
      !newDrugFollows(index)
    else { return false }
    let units = ["hours", "minutes", "days", "weeks", "tablets", "pills", "drops", "units", "puffs"]
    return Spelling.nearestSlip(word, in: units + TimeReader.months) == nil && !units.contains(word)
  }
}

/// Words with a digit that nobody understood: the line is refused, for they may have been a time, a day or a dose.
extension LogParser {
  func refuseDigits() throws(ParseError) {
    guard let first = account.indices.first(where: { account[$0] == .note && line.tokens[$0].holdsDigit })
    else { return }
    let unknown = account.indices.filter { account[$0] == .note }
    let saysMore = hasAnchor || entry.aura != nil || !span.start.isEmpty || span.end != nil
    let instead = saysMore ? line.withNote(unknown) : nil
    for warning in warnings {
      switch warning {
      case .secondNumber(let text): throw ParseError(.secondNumber(text), line: instead)
      default: continue
      }
    }
    var (start, end) = (first, first + 1)
    while start > 0, account[start - 1] == .note, first - start < 3 { start -= 1 }
    while end < account.count, account[end] == .note, end - first < 4 { end += 1 }
    throw ParseError(
      .notUnderstood(line.tokens[start..<end].map(\.text).joined(separator: " ")), line: instead)
  }

  /// A slip of `yesterday`, and an `ago` that nothing stands before: the day must not become today.
  func refuseMisspeltTime(at index: Int) throws(ParseError) {
    let word = line.key(index)
    try refuseLengthInAWord(at: index)
    if let number = TimeReader.ordinal(word[...]), (1...31).contains(number) {
      throw ParseError(
        .twoReadings(word),
        lines: [
          line.replacing(index, with: ["on", "the", word].joined(by: " ")), line.withNote([index]),
        ])
    }
    if TimeReader.dashApart(word[...]).count == 3 { throw ParseError(.twoDays(line.tokens[index].text)) }
    if word == "weekend" || word == "fortnight",
      ["the", "this", "last", "at", "on", "over", "weekend", "past"].contains(line.key(index - 1))
    {
      throw ParseError(.vagueDay(word, ["sat 9:00", "12 nov 9:00"]))
    }
    if word == "ago" {
      throw ParseError(.notAMoment(reader.text(max(0, index - 2)..<index + 1)))
    }
    if index > 0, word.utf8.count >= 4, let before = line[index - 1], before.startsWithDigit,
      TimeReader.dayNumber(before.key[...]) != nil,
      let month = TimeReader.months.first(where: { isMonth($0, meantBy: word) })
    {
      throw ParseError(
        .misspeltDay(reader.text(index - 1..<index + 1)), line: line.replacing(index, with: month))
    }
    guard word.utf8.count >= 5, let meant = TimeReader.dayWords.first(where: { isDay($0, meantBy: word) })
    else {
      return
    }
    throw ParseError(.misspeltDay(line.tokens[index].text), line: line.replacing(index, with: meant))
  }

  /// `3-day`, `two-hour`: how long, or what kind of.
  private func refuseLengthInAWord(at index: Int) throws(ParseError) {
    let parts = line.key(index).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let count = Token.integer(parts[0]) ?? TimeReader.number(String(parts[0])),
      TimeReader.unit(String(parts[1])) != nil, parts[1].utf8.count > 2, !isEdit
    else { return }
    let unit = parts[1].last == "s" ? String(parts[1]) : parts[1] + (count == 1 ? "" : "s")
    throw ParseError(
      .twoReadings(line.tokens[index].text),
      lines: [line.replacing(index, with: "for \(count) \(unit)"), line.withNote([index])])
  }

  private func isMonth(_ month: String, meantBy word: String) -> Bool {
    word.utf8.first == month.utf8.first && TimeReader.month(word) == nil
      && (word.utf8.count >= 4 && month.hasPrefix(word) && month != word
        || month.utf8.count >= 5
          && Spelling.distance(word, month, limit: month.utf8.count > 6 ? 2 : 1)
            <= (month.utf8.count > 6 ? 2 : 1))
  }

  private func isDay(_ day: String, meantBy word: String) -> Bool {
    guard word.utf8.first == day.utf8.first, word != day, word != day + "s", word != day + "'s",
      word != day + "’s"
    else {
      return false
    }
    let limit = day.utf8.count >= 8 ? 2 : 1
    return Spelling.distance(word, day, limit: limit) <= limit
  }
}

/// `went from 6 to 2`, `down from 8 to 3`: two intensities, or hours.
extension LogParser {
  func refuseFromTo(at index: Int) throws(ParseError) {
    guard line.key(index) == "from", !isEdit, entry.intensity == nil, let from = line[index + 1]?.integer,
      line.key(index + 2) == "to", let to = line[index + 3]?.integer, (0...10).contains(from),
      (0...10).contains(to),
      index > 0,
      [
        "went", "gone", "down", "up", "dropped", "rose", "fell", "risen", "now", "reduced", "eased", "pain",
        "it", "headache", "improved", "better", "worse",
      ].contains(line.key(index - 1))
    else { return }
    throw ParseError(
      .hoursOrIntensities(reader.text(index..<index + 4)),
      lines: ["headache \(to)", [line.command, "since", "\(from):00", "until", "\(to):00"].joined(by: " ")])
  }
}

extension TimeReader {
  /// Words for days and times that a slip of is refused.
  fileprivate static let dayWords =
    ["yesterday", "today", "tomorrow", "morning", "afternoon", "evening", "midnight"] + weekdays
}
