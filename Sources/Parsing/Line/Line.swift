import Diary

/// One word of a line: as typed, and in the form it is compared in.
struct Token: Hashable {
  /// As typed, without a trailing comma or semicolon.
  let text: String
  /// Lower case, for comparing.
  let key: String

  init(_ word: some StringProtocol) {
    var word = Substring(word)
    while word.count > 1, let last = word.last, last == "," || last == ";" { word.removeLast() }
    text = String(word)
    key = text.lowercased().composed
  }

  var startsWithDigit: Bool { key.utf8.first.map { (48...57).contains($0) } ?? false }

  /// The number of a token that is nothing but digits.
  var integer: Int? { Token.integer(key[...]) }

  static func integer(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.utf8.count <= 9, text.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return Int(text)
  }
}

/// A line of words, and how to write it again with something changed.
package struct Line {
  /// What stands before the words: `headache`, `headache new`.
  let command: String
  let tokens: [Token]
  /// What stood after `--`.
  let note: String

  /// Splits quoted arguments into words, and what follows `--` off as a note.
  init(_ words: [String], command: String) {
    self.command = command
    let split = words.firstIndex(of: "--") ?? words.endIndex
    tokens = words[..<split].flatMap { $0.split(whereSeparator: \.isWhitespace) }.map { Token($0) }
    note = Array(words[split...].dropFirst()).joined(by: " ")
  }

  /// The same words behind another command.
  init(_ line: Line, command: String) {
    self.command = command
    (tokens, note) = (line.tokens, line.note)
  }

  /// The whole line to type, with `range` of the words replaced.
  func replacing(_ range: Range<Int>, with text: String) -> String {
    let before = tokens[..<range.lowerBound].map { typable($0.text) }
    let after = tokens[range.upperBound...].map { typable($0.text) }
    let words = [command] + before + (text.isEmpty ? [] : [text]) + after
    return (words + (note.isEmpty ? [] : ["--", typable(note)])).joined(separator: " ")
  }

  func replacing(_ index: Int, with text: String) -> String { replacing(index..<index + 1, with: text) }

  subscript(index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

  func key(_ index: Int) -> String { self[index]?.key ?? "" }
}
