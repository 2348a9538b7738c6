import CivilTime
import Messages
import Parsing

/// The words of `list`: days and conditions, in any order.
///
/// `list nov`, `list suma last month`, `list left nausea`, `list no aura`.
struct ListWords {
  /// The days named; `nil` where none are.
  private(set) var days: DayRange?
  private(set) var conditions: [String] = []

  /// Words that say nothing here.
  private static let fillers: Set = [
    "with", "and", "in", "of", "on", "during", "attacks", "attack", "headaches", "headache", "all", "my",
    "the",
  ]

  /// Takes the longest days or condition from each word on.
  ///
  /// `isCondition`: whether some words, lower case, are a condition. It throws where they are more than one.
  init(_ words: [String], _ now: Now, isCondition: (String) throws -> Bool) throws {
    let words = words.flatMap { $0.split { $0 == "," || $0.isWhitespace }.map { $0.lowercased() } }
    var index = 0
    while index < words.count {
      if let count = try takeDays(words[index...], now) {
        index += count
      } else if let count = try takeCondition(words[index...], isCondition) {
        index += count
      } else if Self.fillers.contains(words[index]) {
        index += 1
      } else if let number = Int(words[index]) {
        throw CommandError.numberToList(number)
      } else {
        throw CommandError.notToList(words[index])
      }
    }
  }

  /// The most words that days or a condition have.
  private static let longest = 6

  private mutating func takeDays(_ words: ArraySlice<String>, _ now: Now) throws -> Int? {
    var refusal: ParseError?
    for count in stride(from: min(Self.longest, words.count), through: 1, by: -1) {
      let found: DayRange
      do throws(ParseError) {
        found = try DayLook.days(Array(words.prefix(count)), now, command: "headache list")
      } catch {
        if error.isOfDays { refusal = error }
        continue
      }
      guard days == nil else { throw CommandError.daysTwice }
      days = found
      return count
    }
    if let refusal { throw refusal }
    return nil
  }

  private mutating func takeCondition(
    _ words: ArraySlice<String>, _ isCondition: (String) throws -> Bool
  ) throws -> Int? {
    for count in stride(from: min(Self.longest, words.count), through: 1, by: -1) {
      let text = words.prefix(count).joined(separator: " ")
      if try isCondition(text) {
        conditions.append(text)
        return count
      }
    }
    return nil
  }
}

extension ParseError {
  /// Whether the words were days, but such that no list can be made of them.
  fileprivate var isOfDays: Bool {
    switch cause {
    case .vagueRange, .future, .futureDay, .noSuchDay, .rangeBackwards, .rangeNotOver, .slash: true
    default: false
    }
  }
}
