package import CivilTime

/// The names of months and weekdays as they are typed: in full, or their first three letters.
extension TimeReader {
  /// January to December.
  static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
  ]

  /// `nov`, as a line to type has it.
  static func shortMonth(_ month: Month) -> String { String(months[month.number - 1].prefix(3)) }

  /// Monday to Sunday.
  static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

  /// Whether a word names a day, a month or a part of the day.
  func isWordOfTime(_ word: String) -> Bool {
    TimeReader.month(word) != nil || TimeReader.weekday(word) != nil || PartOfDay(word) != nil
      || ["today", "yesterday", "tomorrow", "since", "until"].contains(word)
  }

  /// 1-12, of a month's name in lower case; `sept` is one too.
  static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    return months.firstIndex { name in
      word == name || word == name.prefix(3) || (word == "sept" && name.hasPrefix(word))
    }.map { $0 + 1 }
  }

  /// A weekday by its name in lower case; `tues`, `weds`, `thur` and `thurs` are names too.
  static func weekday(_ word: String) -> Weekday? {
    guard word.count >= 3 else { return nil }
    let short =
      switch word {
      case "tues": "tue"
      case "weds": "wed"
      case "thur", "thurs": "thu"
      default: word
      }
    let index = weekdays.firstIndex { short == $0 || short == $0.prefix(3) }
    return index.map { Weekday.allCases[$0] }
  }
}

extension Weekday {
  /// A weekday by its name in lower case, whole or short.
  package init?(typed word: String) {
    guard let weekday = TimeReader.weekday(word) else { return nil }
    self = weekday
  }
}
