import Diary

/// One word of a line: as typed, and in the form it is compared in.
struct Token: Hashable {
  /// As typed, without a trailing comma or semicolon.
  let text: String
  /// Whether a comma or a semicolon followed, in the word itself or as one of its own.
  var isEndOfClause: Bool
  /// Lower case, for comparing; without the full stop after a letter and the `~` before a number.
  let key: String

  init(_ word: some StringProtocol) {
    var word = Substring(word)
    let whole = word.utf8.count
    while word.utf8.count > 1, let last = word.utf8.last, last == 0x2C || last == 0x3B { word.removeLast() }
    isEndOfClause = word.utf8.count < whole
    text = String(word)
    key = Token.compared(text)
  }

  /// `Nov.` is `nov`, `9a.m.` is `9a.m`, `~9:00` is `9:00`; `7.` and `15.` keep their stop.
  private static func compared(_ text: String) -> String {
    let key = text.lowercased().composed
    let (first, last) = (key.utf8.first, key.utf8.last)
    if last == 0x3A || last == 0x21 || last == 0x3F || last == 0x2B || last == 0x29 || first == 0x28 {
      return withoutMarks(key)
    }
    guard last == UInt8(ascii: ".") || first == UInt8(ascii: "~") || first == 0xE2 else { return key }
    var rest = key[...]
    if last == UInt8(ascii: "."), rest.dropLast().last?.isLetter == true { rest.removeLast() }
    if let mark = rest.first, mark == "~" || mark == "≈",
      rest.utf8.dropFirst(mark.utf8.count).first.map({ (48...57).contains($0) }) == true
    {
      rest.removeFirst()
    }
    return String(rest)
  }

  /// `left!!`, `nausea++`, `(left)`, `start:`: the word alone; marks beside anything but letters stay.
  private static func withoutMarks(_ key: String) -> String {
    var rest = key[...]
    while let last = rest.last, "!?+):".contains(last) { rest.removeLast() }
    while rest.first == "(" { rest.removeFirst() }
    if key.last == "!" || key.first == "(" && key.last == ")", rest.allSatisfy({ $0.isNumber }) {
      return String(rest)
    }
    guard rest.first?.isLetter == true, rest.last?.isLetter == true else { return key }
    return String(rest)
  }

  /// Whether it is asked rather than said: `migraine?`.
  var isAsked: Bool { text.utf8.last == 0x3F }

  /// Whether it is nothing but a mark between words: `,`, `-`, `/`, `•`.
  var isMark: Bool {
    guard let first = text.utf8.first, !(0x30...0x39).contains(first), first | 0x20 < 0x61 || first > 0x7A
    else { return false }
    return text.allSatisfy { ",;.:-–—/|•·*&=!".contains($0) }
  }

  var startsWithDigit: Bool { key.utf8.first.map { (48...57).contains($0) } ?? false }

  /// Whether a digit, or another character for a number, stands anywhere in it.
  var holdsDigit: Bool {
    for byte in text.utf8 where byte < 0x80 ? (48...57).contains(byte) : byte >= 0xC2 {
      if byte < 0x80 { return true }
      return text.unicodeScalars.contains { Token.isNumber($0) }
    }
    return false
  }

  private static func isNumber(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .decimalNumber, .letterNumber, .otherNumber: true
    default: false
    }
  }

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
    var tokens = words[..<split].flatMap { $0.split(whereSeparator: \.isWhitespace) }
      .flatMap(Line.parted).map { Token($0) }
    var index = 1
    while index < tokens.count {
      if tokens[index].key == "," || tokens[index].key == ";" { tokens[index - 1].isEndOfClause = true }
      index += 1
    }
    self.tokens = tokens
    note = Array(words[split...].dropFirst()).joined(by: " ")
  }

  /// `5,left,nausea` is three words, where each is known, and `nausea/vomiting` is two; a comma before a digit is a
  /// decimal mark or parts days.
  private static func parted(_ word: Substring) -> [Substring] {
    var last: UInt8 = 0
    for byte in word.utf8 {
      if last == 0x2C, (0x61...0x7A).contains(byte | 0x20) {
        let parts = word.split(separator: ",")
        let areKnown = parts.allSatisfy { part in
          Token.integer(part) != nil || FixedWords.meaning(of: part.lowercased()) != nil
        }
        return areKnown ? parts : [word]
      }
      if byte == 0x40, last != 0 { return aside(word) }
      if byte == 0x2F, (0x61...0x7A).contains(last | 0x20) {
        let parts = word.split(separator: "/")
        let areSaid = parts.allSatisfy { part in
          FixedWords.meaning(of: part.lowercased()).map { $0 != .filler } ?? false
        }
        return areSaid ? parts : [word]
      }
      last = byte
    }
    return [word]
  }

  /// `50mg@14:10` is an amount and a time.
  private static func aside(_ word: Substring) -> [Substring] {
    guard let mark = word.firstIndex(of: "@"),
      word[mark...].dropFirst().utf8.first.map({ (48...57).contains($0) }) == true
    else { return [word] }
    return [word[..<mark], word[mark...]]
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

  /// The whole line to type, with words of it behind `--` as a note.
  func withNote(_ indices: [Int]) -> String {
    var isKept = Array(repeating: true, count: tokens.count)
    for index in indices where tokens.indices.contains(index) { isKept[index] = false }
    let kept = tokens.indices.filter { isKept[$0] }.map { typable(tokens[$0].text) }
    let remark = indices.compactMap { self[$0]?.text } + (note.isEmpty ? [] : [note])
    // A remark alone is no entry.
    if kept.isEmpty, command == "headache" {
      return "headache note " + remark.map(typable).joined(separator: " ")
    }
    return ([command] + kept + ["--"] + remark.map(typable)).joined(separator: " ")
  }

  func replacing(_ index: Int, with text: String) -> String { replacing(index..<index + 1, with: text) }

  subscript(index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

  func key(_ index: Int) -> String { self[index]?.key ?? "" }
}
