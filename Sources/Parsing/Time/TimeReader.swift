import CivilTime

/// Reads times, days and lengths out of a line of words. Each function looks at the words from an index on
/// and answers with what it found and the index after it; `nil` where there is no such thing.
struct TimeReader {
  let line: Line
  let now: Now
  /// Whether a word is a drug or a symptom of this diary: what may stand beside a day.
  var knows: (String) -> Bool = { _ in false }

  typealias Found<Value> = (value: Value, next: Int)

  /// Whether a word is a number or a count: `3`, `2x`.
  func isNumber(_ word: String) -> Bool {
    Token.integer(word.hasSuffix("x") ? word.dropLast() : word[...]) != nil
  }

  /// What a keyboard or a phone makes of a minus.
  static let dashes: [Character] = ["-", "–", "—", "−"]
}
