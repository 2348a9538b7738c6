/// A cell cut into what is looked at one by one: numbers, words, marks.
package enum CellToken: Hashable {
  /// Its digits as written.
  case number(String)
  /// Lower case.
  case word(String)
  case mark(Character)

  /// Blanks are passed over; a letter after a digit begins a word.
  package static func tokens(of text: String) -> [CellToken] {
    var tokens: [CellToken] = []
    var run = ""
    var isNumber = false
    func end() {
      guard !run.isEmpty else { return }
      tokens.append(isNumber ? .number(run) : .word(run))
      run = ""
    }
    for character in text.lowercased() {
      let isDigit = character.isASCII && character.isNumber
      if isDigit || character.isLetter || (character == "'" && !run.isEmpty && !isNumber) {
        if !run.isEmpty, isDigit != isNumber { end() }
        isNumber = isDigit
        run.append(character)
      } else {
        end()
        if !character.isWhitespace { tokens.append(.mark(character)) }
      }
    }
    end()
    return tokens
  }
}

extension String {
  /// Its words in lower case, cut at everything that is neither letter nor digit nor a dash inside.
  package var lowercasedWords: [String] {
    lowercased().split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "'") }.map(String.init)
  }

  /// A number with a point or a comma; `nil` for anything else.
  package var decimalNumber: Double? {
    let text = trimmingBlanks
    guard let first = text.utf8.first, first &- 0x30 < 10,
      text.utf8.allSatisfy({ $0 &- 0x30 < 10 || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") })
    else { return nil }
    return Double(String(text.map { $0 == "," ? "." : $0 }))
  }
}

extension StringProtocol {
  @inlinable package var trimmingBlanks: String { String(self).withoutBlanksAround }
}

extension String {
  @usableFromInline var withoutBlanksAround: String {
    // Nearly every text begins and ends with an ASCII character that is no blank.
    if let first = utf8.first, let last = utf8.last, 0x21..<0x7F ~= first, 0x21..<0x7F ~= last { return self }
    let rest = drop { $0.isWhitespace }
    guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(rest[...last])
  }
}
