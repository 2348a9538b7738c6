import CivilTime
import Diary

/// Hours without their half of the day: `since 3`, said in the evening, is three in the afternoon to one person and at
/// night to another.
extension LogParser {
  /// - Throws: where the other half is nearer, with a line for each.
  func refuseHalfDay(_ phrase: TimePhrase, _ range: Range<Int>) throws(ParseError) {
    let last = range.upperBound - 1
    guard !isEdit, !span.woke, phrase.part == nil, phrase.exact == nil, phrase.clock != nil,
      let hour = bareHour(at: last), mayBeOfBothHalves(hour, on: phrase.day?.day), !saysPartOfDay,
      // `half past three` is read as the nearer one.
      !range.contains(where: { ["past", "half", "quarter"].contains(line.key($0)) })
    else { return }
    // `from 2 to 4`: both are of one half, which may be said behind.
    let isRange = ["to", "until", "till", "til", "-", "–", "—"].contains(line.key(last + 1))
    if isRange, TimeReader.saysHalf(line.key(last + 2)) || TimeReader.saysHalf(line.key(last + 3)) { return }
    let until = isRange ? bareHour(at: last + 2) : nil
    let end = until == nil ? last + 1 : last + 3
    let readings = [0, 12].map { half in
      let ends = until.map { " until \(Line.clock(($0 % 12 + half) * 60))" } ?? ""
      return Line.clock((hour + half) * 60) + ends
    }
    throw ParseError(
      .twoReadings(reader.text(last..<end)), lines: readings.map { line.replacing(last..<end, with: $0) })
  }

  /// The same of the time of a dose, which stands at `range`, where the line does not say when the attack was.
  func refuseHalfDayOfDose(_ range: Range<Int>) throws(ParseError) {
    guard !isEdit, edited == nil, span.start.isEmpty, span.end == nil, span.length == nil, !span.woke,
      let dose = doses.last?.time, dose.day == nil, dose.clock != nil
    else { return }
    let last = range.upperBound - 1
    let text = line.key(last)
    guard let hour = bareHour(text.hasPrefix("@") ? String(text.dropFirst()) : text),
      mayBeOfBothHalves(hour, on: nil), !saysPartOfDay,
      !line.tokens[range.upperBound...].contains(where: {
        $0.key.contains(":") || TimeReader.saysHalf($0.key)
      })
    else { return }
    throw ParseError(
      .twoReadings(reader.text(range)),
      lines: [hour, hour + 12].map { line.replacing(range, with: "@\(Line.clock($0 * 60))") })
  }

  /// `from 8 to 3`: the afternoon of that day, or the night behind it.
  func refuseHalfDayOfEnd(_ phrase: TimePhrase, at index: Int, _ next: Int) throws(ParseError) {
    guard !isEdit, phrase.day == nil, phrase.part == nil, next == index + 1, let hour = bareHour(at: index),
      let start = span.start.clock, start >= 300, hour * 60 <= start, (hour + 12) * 60 > start,
      !saysPartOfDay,
      !line.tokens.contains(where: { TimeReader.saysHalf($0.key) })
    else { return }
    throw ParseError(
      .twoReadings(reader.text(index - 1..<next)),
      lines: [hour + 12, hour].map { line.replacing(index, with: Line.clock($0 * 60)) })
  }

  /// `7ish`: about so bad, or about then.
  func refuseSevenish(at index: Int) throws(ParseError) {
    let key = line.key(index)
    guard key.utf8.count <= 6, key.hasSuffix("ish"), !isEdit, !isOfDoses, entry.intensity == nil,
      doses.isEmpty,
      let value = Token.integer(key.prefix { $0.isNumber }), value <= 10,
      !["at", "@", "since", "from", "around", "about", "by", "until", "till", "started", "began"]
        .contains(line.key(index - 1)),
      !line.tokens.contains(where: { $0.integer.map { $0 <= 10 } ?? false || $0.key.hasSuffix("/10") })
    else { return }
    throw ParseError(
      .twoReadings(line.tokens[index].text),
      lines: ["\(value)/10", "since \(Line.clock(value * 60))"].map { line.replacing(index, with: $0) })
  }

  private func bareHour(at index: Int) -> Int? { bareHour(line.key(index)) }

  private func bareHour(_ text: String) -> Int? {
    guard text.utf8.first != UInt8(ascii: "0"),
      let hour = Token.integer(text[...]) ?? TimeReader.number(text),
      (1...11).contains(hour)
    else { return nil }
    return hour
  }

  /// Whether the afternoon's is the nearer one of the two that are past; of another day, whether it is not one of the
  /// forenoon, when most people are up.
  private func mayBeOfBothHalves(_ hour: Int, on day: CivilDay?) -> Bool {
    if let day, day != reader.now.today { return hour < 6 }
    let present = reader.now.moment.minuteOfDay + Placement.grace
    return (hour + 12) * 60 <= present || hour * 60 > present
  }

  /// Whether a word says which half it is: `last night at 3`.
  private var saysPartOfDay: Bool {
    line.tokens.contains { token in
      PartOfDay(token.key) != nil
        || ["tonight", "woke", "awoke", "waking", "breakfast", "bed", "asleep"].contains(token.key)
    }
  }
}
