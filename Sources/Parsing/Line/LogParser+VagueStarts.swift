import CivilTime
import Diary

/// Times that say about when and are on no clock: `at lunch`, `overnight`, `for a few hours`, `christmas`. Without
/// another time the attack would begin now, which nobody said.
extension LogParser {
  /// Remembers such a time; what a line with a time of its own says besides is a remark.
  mutating func noteVagueTime(at index: Int) {
    guard vagueTime == nil, !isEdit else { return }
    vagueTime = vagueMoment(at: index) ?? vagueLength(at: index)
    guard vagueTime == nil else { return }
    vagueTime = vagueDays(at: index) ?? vagueMonth(at: index)
    namesDays = vagueTime != nil
  }

  /// - Throws: where the line says no other time.
  func refuseVagueTime() throws(ParseError) {
    guard let vagueTime, !span.woke, span.end == nil, span.length == nil else { return }
    // `every evening this week`: a part of a day that is not said.
    let isOfDays = namesDays && span.start.day == nil && span.start.part != nil
    guard span.start.isEmpty && doses.allSatisfy({ $0.time == nil }) || isOfDays else { return }
    if namesPast(vagueTime) {
      throw ParseError(.vagueDay(reader.text(vagueTime), ["mon 9:00", "12 nov 9:00"]))
    }
    let words = Array(vagueTime)
    throw ParseError(
      .unclearStart(reader.text(vagueTime)),
      lines: [instead(of: vagueTime).map { line.replacing(vagueTime, with: $0) }, line.withNote(words)]
        .compactMap(\.self))
  }

  /// Whether the words are of days that are over: an attack of now with them as its note is none that was had.
  private func namesPast(_ range: Range<Int>) -> Bool {
    let keys = range.map { line.key($0) }
    if keys.contains(where: { ["last", "past", "other", "recently", "lately"].contains($0) }) {
      return keys.last != "night"
    }
    guard namesDays, let last = keys.last else { return false }
    return TimeReader.month(last) != nil || LogParser.holidays.contains(last) || keys.contains("boxing")
  }

  /// What can be meant, where that is a part of the day.
  private func instead(of range: Range<Int>) -> String? {
    switch line.key(range.upperBound - 1) {
    case "breakfast", "dawn", "daybreak", "sunrise", "midmorning", "mid-morning":
      ["this", "morning"].joined(by: " ")
    case "lunch", "lunchtime": ["since", "noon"].joined(by: " ")
    case "midafternoon", "mid-afternoon", "teatime": ["this", "afternoon"].joined(by: " ")
    case "dinner", "supper", "dinnertime", "suppertime": ["this", "evening"].joined(by: " ")
    case "overnight": ["last", "night"].joined(by: " ")
    case "hours" where line.key(range.upperBound - 2) != "few" && range.count < 4:
      ["last", "night"].joined(by: " ")
    default: nil
    }
  }

  private func vagueMoment(at index: Int) -> Range<Int>? {
    let key = line.key(index)
    if LogParser.vagueMoments.contains(key) {
      if key == "earlier", line.key(index + 1) == "than" { return nil }
      return before(index)..<index + 1
    }
    if LogParser.meals.contains(key), before(index) < index { return before(index)..<index + 1 }
    if key == "hours", ["early", "small", "wee"].contains(line.key(index - 1)) {
      return before(index - 1)..<index + 1
    }
    if key == "day", line.key(index - 1) == "other", line.key(index - 2) == "the" {
      return index - 2..<index + 1
    }
    return nil
  }

  /// Where `just after`, `at the` before the word begins; only words that are kept as a note, or were read as nothing.
  private func before(_ index: Int) -> Int {
    var start = index
    while start > 0, LogParser.beforeMeals.contains(line.key(start - 1)) { start -= 1 }
    return start
  }

  /// `for a while`, `for a few hours`, `most of the day`.
  private func vagueLength(at index: Int) -> Range<Int>? {
    let key = line.key(index)
    if ["while", "ages", "hours", "days", "weeks", "time"].contains(key) {
      var start = index
      while start > 0,
        ["a", "few", "several", "some", "many", "couple", "of", "long", "the", "last", "past"]
          .contains(line.key(start - 1))
      {
        start -= 1
      }
      guard ["for", "since"].contains(line.key(start - 1)) else { return nil }
      return start - 1..<index + 1
    }
    guard key == "day" else { return nil }
    for words in [["most", "of", "the"], ["half", "the"], ["much", "of", "the"]] where index >= words.count {
      if words.indices.allSatisfy({ line.key(index - words.count + $0) == words[$0] }) {
        return index - words.count..<index + 1
      }
    }
    return nil
  }

  /// `all week`, `every day`, `christmas`, `on boxing day`.
  private func vagueDays(at index: Int) -> Range<Int>? {
    let (key, last) = (line.key(index), line.key(index - 1))
    if ["week", "weekend", "month", "year"].contains(key),
      ["all", "whole", "every", "each", "last", "this", "past"].contains(last)
    {
      return index - 1..<index + 1
    }
    if key == "day", ["every", "each"].contains(last) { return index - 1..<index + 1 }
    guard LogParser.holidays.contains(key) || key == "day" && last == "boxing" || key == "weekend" else {
      return nil
    }
    var start = key == "day" ? index - 1 : index
    while start > 0, ["on", "at", "over", "since", "the", "during", "this"].contains(line.key(start - 1)) {
      start -= 1
    }
    return start..<index + 1
  }

  /// `in october`, `early november`, `beginning of may`.
  private func vagueMonth(at index: Int) -> Range<Int>? {
    guard TimeReader.month(line.key(index)) != nil, !reader.isModal(line.key(index), before: index + 1) else {
      return nil
    }
    var start = index
    while start > 0, LogParser.beforeMonths.contains(line.key(start - 1)) { start -= 1 }
    guard start < index || line.key(index).utf8.count > 3 && !["may", "march"].contains(line.key(index))
    else {
      return nil
    }
    return start..<index + 1
  }

  private static let beforeMonths = [
    "in", "of", "early", "late", "mid", "since", "last", "end", "beginning", "start", "middle", "the",
    "during", "this",
    "sometime",
  ]
  private static let vagueMoments = [
    "lunchtime", "teatime", "dinnertime", "suppertime", "breakfast-time", "dawn", "daybreak", "sunrise",
    "sunset",
    "dusk", "overnight", "midmorning", "mid-morning", "midafternoon", "mid-afternoon", "earlier", "recently",
    "lately",
  ]
  private static let meals = ["breakfast", "brunch", "lunch", "dinner", "supper", "bedtime", "bed"]
  private static let beforeMeals = [
    "at", "after", "before", "during", "around", "about", "by", "just", "right", "the", "in", "between",
  ]
  private static let holidays = [
    "christmas", "xmas", "easter", "thanksgiving", "halloween", "hanukkah", "diwali", "ramadan", "eid",
    "whitsun", "valentine's", "valentines",
  ]
}
