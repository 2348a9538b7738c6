package import CivilTime

/// Why the words of `list` were not understood.
package enum ListProblem: Error, Hashable, Sendable {
  /// A number alone: an attack, an intensity or how many to list.
  case number(Int)
  /// Neither days nor a condition, as typed.
  case notUnderstood(String)
  case daysTwice
  /// Words that more drugs than one begin with.
  case ambiguous(String, [String])
  /// Days of which no list can be made.
  case days(ParseError)
}

/// The words of `list`: days and conditions, in any order.
///
/// `list nov`, `list suma last month`, `list left nausea`, `list no aura`.
package struct ListWords {
  /// The days named; `nil` where none are.
  package private(set) var days: DayRange?
  package private(set) var conditions: [AttackCondition] = []

  /// Words that say nothing here.
  private static let fillers: Set = [
    "with", "and", "in", "of", "on", "during", "attacks", "attack", "headaches", "headache", "all", "my",
    "the",
  ]

  /// Takes the longest days or condition from each word on; answers with why not, where that is so.
  ///
  /// `read`: reads words, lower case, as a condition.
  package static func read<Failure: Error>(
    _ words: [String], now: Now, _ read: (String) throws(Failure) -> AttackCondition.Match
  ) throws(Failure) -> Result<ListWords, ListProblem> {
    let words = words.flatMap { $0.split { $0 == "," || $0.isWhitespace }.map { $0.lowercased() } }
    var list = ListWords()
    var index = 0
    while index < words.count {
      do throws(ListProblem) {
        if let count = try list.takeDays(words[index...], now) {
          index += count
          continue
        }
      } catch {
        return .failure(error)
      }
      switch try condition(words[index...], read) {
      case .taken(let condition, let count):
        list.conditions.append(condition)
        index += count
      case .ambiguous(let text, let names): return .failure(.ambiguous(text, names))
      case .none:
        if fillers.contains(words[index]) {
          index += 1
        } else {
          return .failure(Int(words[index]).map { .number($0) } ?? .notUnderstood(words[index]))
        }
      }
    }
    return .success(list)
  }

  /// The most words that days or a condition have.
  private static let longest = 6

  private mutating func takeDays(_ words: ArraySlice<String>, _ now: Now) throws(ListProblem) -> Int? {
    var refusal: ParseError?
    for count in stride(from: min(Self.longest, words.count), through: 1, by: -1) {
      let found: DayRange
      do throws(ParseError) {
        found = try daysSoFar(Array(words.prefix(count)), now: now, command: "headache list")
      } catch {
        if error.isOfDays { refusal = error }
        continue
      }
      guard days == nil else { throw .daysTwice }
      days = found
      return count
    }
    if let refusal { throw .days(refusal) }
    return nil
  }

  private enum Found {
    case taken(AttackCondition, count: Int)
    case ambiguous(String, [String])
    case none
  }

  private static func condition<Failure: Error>(
    _ words: ArraySlice<String>, _ read: (String) throws(Failure) -> AttackCondition.Match
  ) throws(Failure) -> Found {
    for count in stride(from: min(longest, words.count), through: 1, by: -1) {
      switch try read(words.prefix(count).joined(separator: " ")) {
      case .condition(let condition): return .taken(condition, count: count)
      case .ambiguous(let text, let names): return .ambiguous(text, names)
      case .unknown: continue
      }
    }
    return .none
  }
}

/// The days that words name, as far as they have come: today is one of them.
package func daysSoFar(_ words: [String], now: Now, command: String) throws(ParseError) -> DayRange {
  let past = DayRange(CivilDay.distantPast, through: now.today)
  switch try parseRange(words, now: now, clip: false, command: command) {
  case .open(let start): return DayRange(start, through: now.today)
  case .closed(let days):
    let over = days.intersection(past)
    // `this month`, `last 7 days`: what is looked at has today as well.
    if over.end == now.today, goesOn(words) { return DayRange(over.start, through: now.today) }
    guard over.isEmpty, case .closed(let days) = try parseRange(words, now: now, command: command) else {
      return over
    }
    return days
  }
}

/// Whether words for days mean those up to now.
private func goesOn(_ words: [String]) -> Bool {
  let keys = words.flatMap { $0.split(separator: " ").map { $0.lowercased() } }.drop {
    ["in", "the", "all", "of", "during"].contains($0)
  }
  guard let first = keys.first, let next = keys.dropFirst().first else { return false }
  return first == "this" || first == "past" || first == "last" && !["month", "year"].contains(next)
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
