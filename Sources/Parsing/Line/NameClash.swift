import CivilTime
import Diary

/// Why a word cannot stand for a drug: on a line it is read as something else before drugs are looked up.
package enum NameClash: Hashable, Sendable {
  case fixedWord, month, weekday, number, verb

  /// What a name or alias begins with counts: `left pill` would be read as `left`.
  ///
  /// `verbs`: the commands of the program, aliases included. `nil` where the name is free.
  package init?(_ name: String, verbs: [String]) {
    let words = name.lowercased().split(whereSeparator: \.isWhitespace).map { Token($0).key }
    guard let first = words.first, let initial = first.first else { return nil }
    if !initial.isLetter {
      self = .number
    } else if TimeReader.month(first) != nil {
      self = .month
    } else if TimeReader.weekday(first) != nil {
      self = .weekday
    } else if NameClash.spoken.contains(first) || FixedWords.meaning(of: first) != nil
      || PartOfDay(first) != nil || DoseUnit(symbol: first) != nil
    {
      self = .fixedWord
    } else if words.count == 1, verbs.contains(first) || Request.kind(of: first) != nil {
      self = .verb
    } else {
      return nil
    }
  }

  /// Words of times, ranges and negation.
  private static let spoken: Set<String> = [
    "no", "not", "now", "ago", "at", "on", "for", "from", "to", "until", "till", "since", "through", "and",
    "last",
    "next", "today", "yesterday", "tomorrow", "woke", "waking", "am", "pm", "x", "h", "hour", "hours", "m",
    "min",
    "mins", "minute", "minutes", "d", "day", "days", "w", "week", "weeks", "month", "year", "this", "past",
    "tonight", "a.m.", "p.m.", "a.m", "p.m", "ended", "started", "began", "awoke", "midnight", "oclock",
    "o'clock", "up",
    "just", "a", "an", "half", "quarter", "few", "several", "some", "couple", "one", "two", "three", "four",
    "five",
    "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "absent", "negative", "neg", "nil", "none",
    "nope",
    "nor", "neither", "never", "without", "away", "gone", "stopped", "maybe", "perhaps",
  ]
}
