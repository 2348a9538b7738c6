import CivilTime
import Diary

/// Words that count from now in a line of a day that is past: of that day they were said, or of today.
extension LogParser {
  /// - Throws: for `12 nov since 2 days`, and for `12 nov still going`.
  func refuseCountedFromNow() throws(ParseError) {
    guard !isEdit, let day = span.start.day?.day, day < reader.now.today else { return }
    if let words = sinceLength {
      let length = line.tokens[words].drop { ["since", "for", "the", "last", "past"].contains($0.key) }
      let spoken = (["for"] + length.map { typable($0.text) }).joined(separator: " ")
      throw ParseError(
        .twoReadings(reader.text(words)),
        lines: [line.replacing(words, with: spoken), line.withNote(Array(words))])
    }
    guard let words = goingOnWords, !isStartMarked, day < reader.now.today - 1 else { return }
    let ends = [line.replacing(words, with: "")]
    let days = reader.now.today - day
    let lasts = days * 1440 <= Attack.longestWithoutConfirmation ? ["since \(day)"] : []
    throw ParseError(
      .twoReadings(reader.text(words)),
      lines: ends
        + lasts.map { since in
          ([line.command, since] + withoutDay(words)).joined(separator: " ")
        })
  }

  /// `12 nov 6 since 6am`: when it began on that day, and not that it goes on still.
  mutating func settleSince() {
    guard !isEdit, lasts, goingOnWords == nil, !sinceHasDay, let day = span.start.day?.day,
      day < reader.now.today - 1
    else { return }
    lasts = false
  }

  /// - Throws: for `Tue 13 Mar 2025`, where that was a Thursday.
  func refuseWrongWeekday() throws(ParseError) {
    guard !isEdit else { return }
    for index in line.tokens.indices {
      guard line[index]?.startsWithDigit == false, line[index + 1] != nil,
        let weekday = TimeReader.weekday(line.key(index)), !line.tokens[index].isEndOfClause,
        line[index + 1]?.startsWithDigit == true || TimeReader.month(line.key(index + 1)) != nil,
        line[index + 1]?.integer == nil || TimeReader.month(line.key(index + 2)) != nil,
        let (named, next) = (try? reader.day(at: index + 1)).flatMap(\.self), named.day.weekday != weekday
      else { continue }
      throw ParseError(
        .wrongWeekday(reader.text(index..<next), named.day), line: line.replacing(index, with: ""))
    }
  }

  /// The words to type without those of the day and `words`.
  private func withoutDay(_ words: Range<Int>) -> [String] {
    var kept: [String] = []
    var index = 0
    while index < line.tokens.count {
      if words.contains(index) {
        index = words.upperBound
      } else if let (_, next) = (try? reader.day(at: index)).flatMap(\.self) {
        index = next
      } else {
        kept.append(typable(line.tokens[index].text))
        index += 1
      }
    }
    return kept + (line.note.isEmpty ? [] : ["--", typable(line.note)])
  }

  /// `better by 11am`, `fine at noon`: when it eased, and no start.
  func refuseTimeOfRelief(_ phrase: TimePhrase, _ range: Range<Int>) throws(ParseError) {
    guard !isEdit, !isOfDoses, phrase.clock != nil || phrase.part != nil, phrase.day == nil,
      entry != AttackEntry() || !doses.isEmpty
    else { return }
    var mark = range.lowerBound
    while mark > 0, ["at", "@", "around", "about", "by", "since", "from"].contains(line.key(mark - 1)) {
      mark -= 1
    }
    let isBy = (mark..<range.lowerBound).contains { line.key($0) == "by" }
    var start = mark
    while start > 0, account[start - 1] == .note, !line.tokens[start - 1].isEndOfClause { start -= 1 }
    guard isBy || (start..<mark).contains(where: { FeelingWords.isBetter(line.key($0)) }) else { return }
    let words = start..<range.upperBound
    let end = "until \(reader.text(range))"
    throw ParseError(
      .twoReadings(reader.text(words)),
      lines: [span.end == nil ? line.replacing(words, with: end) : nil, line.withNote(Array(words))]
        .compactMap(\.self))
  }
}
