import CivilTime
import Diary

/// Words that mean another thing beside some others: `light headache`, `right now`, `went to bed at 22:00`, `10h`.
extension LogParser {
  private static let headaches = [
    "headache", "headaches", "migraine", "migraines", "attack", "attacks", "ache", "aches", "pain", "pains",
    "one",
  ]

  /// `right now` is a time and no side.
  ///
  /// - Throws: for `light headache`, where light says how bad it is, and no symptom.
  mutating func idiom(of key: String, at index: Int) throws(ParseError) -> Int? {
    let next = line.key(index + 1)
    switch key {
    case "light" where LogParser.headaches.contains(next) && line[index]?.isEndOfClause == false:
      let noun = next == "one" || next.hasPrefix("ache") || next.hasPrefix("pain") ? "" : next
      let others = line.tokens.indices.contains { $0 != index && $0 != index + 1 && !isFiller($0) }
      throw ParseError(
        .twoReadings(reader.text(index..<index + 2)),
        lines: [
          others || isEdit || next.hasPrefix("migraine") ? line.withNote([index]) : nil,
          line.replacing(index..<index + 2, with: [noun, "light"].filter { !$0.isEmpty }.joined(by: " ")),
        ].compactMap(\.self))
    case "right" where !isEdit && line.key(index - 1) == "all" && account[index - 1] == .note:
      account[index] = .note
      return index + 1
    case "right" where !isEdit && line[index]?.isEndOfClause == false:
      if next == "now" { return span.start.hasTime ? index + 2 : index + 1 }
      let isNow = next == "this" && ["moment", "minute", "second", "instant"].contains(line.key(index + 2))
      return isNow ? index + 3 : nil
    default: return nil
    }
  }

  /// `went to bed at 22:00`, `dinner 19:00`: the time of what is told, or of the headache.
  func refuseTimeOfDoing(_ phrase: TimePhrase, _ range: Range<Int>) throws(ParseError) {
    guard !isEdit, !isOfDoses, phrase.clock != nil, !span.start.hasTime else { return }
    var mark = range.lowerBound
    while mark > 0, ["at", "@", "around", "about", "by"].contains(line.key(mark - 1)) { mark -= 1 }
    var start = mark
    while start > 0, mark - start < 5, account[start - 1] != .understood || isToBed(start - 1),
      !line.tokens[start - 1].isEndOfClause
    {
      start -= 1
    }
    let isAlone = start == 0 && range.upperBound == line.tokens.count
    guard start < mark, !isAlone, (start..<mark).contains(where: isDoing),
      !(start..<mark).contains(where: { LogParser.whiles.contains(line.key($0)) })
    else { return }
    let words = Array(start..<range.upperBound)
    let time = reader.text(range)
    throw ParseError(
      .twoReadings(reader.text(start..<range.upperBound)),
      lines: [line.withNote(words), line.replacing(mark..<range.upperBound, with: "since \(time)")])
  }

  private func isToBed(_ index: Int) -> Bool {
    line.key(index) == "bed" && ["to", "into"].contains(line.key(index - 1))
  }

  /// Whether the word is what a person does at a time that need not be the headache's.
  private func isDoing(_ index: Int) -> Bool {
    let key = line.key(index)
    if key == "up" { return ["got", "get", "was", "stood", "getting"].contains(line.key(index - 1)) }
    if ["home", "back", "there"].contains(key) {
      return ["came", "got", "went", "drove", "arrived", "was"].contains(line.key(index - 1))
    }
    return isToBed(index) || Counted.doings.contains(key) || LogParser.doings.contains(key)
  }

  /// Words that say the headache was there while something was done.
  private static let whiles = ["after", "before", "during", "while", "at", "since", "when", "in", "from"]
  private static let doings: Set<String> = [
    "breakfast", "brunch", "lunch", "dinner", "supper", "meal", "snack", "ate", "eat", "eating", "food",
    "pizza",
    "drank", "drink", "drinking", "drinks", "wine", "beer", "coffee", "tea", "cola", "alcohol", "cocktail",
    "champagne", "chocolate", "shower", "bath", "cinema", "concert", "landed", "arrived", "appointment",
    "doctor",
    "dentist", "physio", "massage", "exam", "theatre", "swim", "jog", "jogged", "class", "school", "lecture",
    "went",
    "finished", "left-work", "alarm", "sauna",
  ]
}
