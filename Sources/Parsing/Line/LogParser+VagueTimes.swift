import CivilTime
import Diary

/// Times that are none, or not certainly those of the attack: they must not become now.
extension LogParser {
  /// `since lunch`, `started after work`: a start, but at no time that is known. It must not become now.
  func startInWords(at index: Int) throws(ParseError) -> Int? {
    let isSince = line.key(index) == "since"
    guard let next = line[index + 1], next.key.first?.isLetter == true, line.key(index) != "from",
      isSince ? FixedWords.meaning(of: next.key) == nil : ["after", "before", "during"].contains(next.key),
      !["waking", "woke", "awoke", "i"].contains(next.key),
      isSince || reader.length(at: index + 2) == nil
    else { return nil }
    throw unclear(at: index, as: "since")
  }

  /// `until lunch`, `till I slept`: an end at no time that is known.
  func refuseUnclearEnd(at index: Int) throws(ParseError) {
    guard ["until", "till", "til"].contains(line.key(index)), let next = line[index + 1],
      next.key.first?.isLetter == true, reader.length(at: index + 1) == nil
    else { return }
    throw unclear(at: index, as: "until")
  }

  /// Meals stand for a part of the day; anything else can be a remark.
  private func unclear(at index: Int, as word: String) -> ParseError {
    var meal = index + 1
    while [
      "the", "after", "before", "during", "my", "a", "few", "several", "some", "couple", "of", "many", "last",
      "mid", "about", "around",
    ]
    .contains(line.key(meal)) { meal += 1 }
    // `until next morning`.
    if ["next", "following"].contains(line.key(meal)), line[meal + 1] != nil { meal += 1 }
    let range = index..<min(meal + 1, line.tokens.count)
    let part: String? =
      switch line.key(meal) {
      case "breakfast": ["this", "morning"].joined(by: " ")
      case "lunch", "lunchtime": "noon"
      case "dinner", "supper": ["this", "evening"].joined(by: " ")
      default: nil
      }
    return ParseError(
      .unclearStart(reader.text(range)),
      lines: [part.map { line.replacing(range, with: "\(word) \($0)") }, line.withNote(Array(range))]
        .compactMap(\.self))
  }

  /// `6 all day`: today, or the day that is named. What a person did all day is a remark.
  mutating func wholeDay(at index: Int) -> Int? {
    guard line.key(index + 1) == "day", index == 0 || account[index - 1] != .note, doses.isEmpty,
      line[index + 2] == nil || line[index + 2]?.startsWithDigit == true
        || FixedWords.meaning(of: line.key(index + 2)) != nil
        || (try? reader.day(at: index + 2)) != nil
    else { return nil }
    let isNamed = (try? reader.day(at: index + 2)) != nil
    if span.start.isEmpty, !isNamed { span.start.day = TimeReader.NamedDay(day: reader.now.today) }
    return index + 2
  }

  /// Two times of doses, one of which was read as the start: each dose with its own.
  func refuseTimesOfDoses(_ phrase: TimePhrase, _ range: Range<Int>) throws(ParseError) {
    guard let minute = phrase.clock, phrase.day == nil, let last = doses.last else { return }
    let text = reader.text(range)
    var first = range.lowerBound
    while first > last.end, ["and", "at", "@", "again"].contains(line.key(first - 1)) { first -= 1 }
    if last.time != nil, first == last.end, !span.start.hasTime,
      entry.intensity == nil || intensityWord != nil
    {
      // `suma at 9 and at 11`.
      let whole = first..<range.upperBound
      throw ParseError(
        .twoReadings(text),
        lines: [
          ([typable(last.name)] + last.amountWords).joined(separator: " ") + " @\(Line.clock(minute))",
          "since \(Line.clock(minute))",
        ].map { line.replacing(whole, with: $0) })
    }
    guard let start = span.start.clock, let startEnd, last.time == nil else { return }
    if doses.count > 1, last.end == range.lowerBound,
      doses.dropLast().contains(where: { $0.end == startEnd - 1 && $0.time == nil })
    {
      // `suma 9:00 suma 11:00`.
      throw ParseError(
        .twoReadings(text),
        line: Line(dosesApart(start, startEnd, minute, range), command: line.command).replacing(
          0..<0, with: ""))
    }
    if isOfDoses, first == startEnd || first == startEnd + 1 {
      // `took suma 9:00 and 11:00`.
      let name = ([typable(last.name)] + last.amountWords).joined(separator: " ")
      let dose = "@\(Line.clock(start)) \(name) @\(Line.clock(minute))"
      throw ParseError(
        .twoReadings(text), line: line.replacing(last.end..<range.upperBound, with: dose))
    }
  }

  /// The words with both times marked as those of doses.
  private func dosesApart(_ start: Int, _ startEnd: Int, _ minute: Int, _ range: Range<Int>) -> [String] {
    line.tokens.indices.compactMap { index in
      if index == startEnd - 1 { return "@" + Line.clock(start) }
      if range.contains(index) {
        return index == range.upperBound - 1 ? "@" + Line.clock(minute) : nil
      }
      return line.tokens[index].text
    }
  }
}
