import CivilTime
import Importing
import Parsing

/// The day that a line of notes says itself, further on than at its beginning: `free 3 nov`, `period 3-5 oct`.
enum DayOfLine {
  case none
  /// Days that are the same whenever the line is read.
  case said
  /// Days that are others tomorrow.
  case moving

  /// `nil` words for a line that begins with no verb are none.
  init(_ words: [String], _ now: Now) {
    guard let verb = Verbs.named(words[0])?.name else {
      self = .none
      return
    }
    let rest = Array(words.dropFirst().prefix { $0 != "--" })
    switch verb {
    case "note": self = Self.ofNote(rest, now)
    case "free", "complete", "period":
      let words = rest.first?.lowercased() == "no" ? Array(rest.dropFirst()) : rest
      let days = Self.ofStretches(words, now)
      // Nothing but days stands there: what cannot be read is no reason to take the day above.
      self = if case .none = days, !words.isEmpty { .said } else { days }
    case "prev" where rest.first?.lowercased() == "missed":
      self = Self.ofStretches(Array(rest.dropFirst()), now)
    default: self = NoteLine.hasDay(Self.withoutOptions(rest, now), now: now) ? .said : .none
    }
  }

  /// A remark's day stands before it, or behind `--on`; a date among its words is a part of it.
  private static func ofNote(_ words: [String], _ now: Now) -> DayOfLine {
    if let first = words.first, first.hasPrefix("--on") { return .said }
    guard let found = (try? parseLeadingDay(words, now: now, command: "headache note")) ?? nil else {
      return .none
    }
    return isFixed(words[..<found.count]) ? .said : .moving
  }

  /// Days and stretches of days, behind a drug's name or a `no`.
  private static func ofStretches(_ words: [String], _ now: Now) -> DayOfLine {
    for index in words.indices.prefix(5) {
      let rest = Array(words[index...])
      guard (try? parseRanges(rest, now: now)) != nil else { continue }
      return isFixed(rest[...]) ? .said : .moving
    }
    return .none
  }

  /// Whether words for days have a number, or the name of a month, and are not counted from today.
  private static func isFixed(_ words: ArraySlice<String>) -> Bool {
    let words = words.map { $0.lowercased() }
    return !words.contains(where: NoteLine.movingWords.contains)
      && words.contains { $0.contains(where: \.isNumber) || months.contains(String($0.prefix(3))) }
  }

  private static let months: Set = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// Without options, whose values are no day of the line: `--stop 30 nov`.
  private static func withoutOptions(_ words: [String], _ now: Now) -> [String] {
    var rest: [String] = []
    var index = 0
    while index < words.count {
      guard words[index].hasPrefix("--") else {
        rest.append(words[index])
        index += 1
        continue
      }
      let value = Array(words[(index + 1)...])
      let day = (try? parseLeadingDay(value, now: now, command: "headache")) ?? nil
      index += words[index].contains("=") ? 1 : 1 + max(1, day?.count ?? 0)
    }
    return rest
  }
}
