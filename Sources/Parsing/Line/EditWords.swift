/// Which attack an edit is about, and what it is to say.
package struct EditWords: Hashable, Sendable {
  package enum Target: Hashable, Sendable {
    /// The attack that was entered last.
    case last
    case attack(Int)
  }

  package var target: Target
  /// As typed, the attack's number left out.
  package var words: [String]
  /// Whether the number that names the attack could have been meant for an intensity.
  package var isNumberDoubtful: Bool
  /// What the attack's note is to be: empty for `no note`; `nil` where nothing is said of it.
  package var note: String?

  package init(target: Target, words: [String], isNumberDoubtful: Bool = false, note: String? = nil) {
    self.target = target
    self.words = words
    self.isNumberDoubtful = isNumberDoubtful
    self.note = note
  }

  /// The words without `no note`, or without `note: TEXT` and what follows it.
  ///
  /// - Throws: where nothing follows `note:`.
  fileprivate static func note(in words: [String]) throws(ParseError) -> (note: String, rest: [String])? {
    let end = words.firstIndex(of: "--") ?? words.endIndex
    for index in words[..<end].indices {
      let key = words[index].lowercased()
      guard key == "note" || key == "notes" || key.hasPrefix("note:") || key.hasPrefix("note: ") else { continue }
      let before = index > 0 ? words[index - 1].lowercased() : ""
      if ["no", "without", "remove", "delete"].contains(before) {
        return ("", Array(words[..<(index - 1)]) + words[(index + 1)...])
      }
      let colon = words[index].firstIndex(of: ":")
      let first = colon.map { String(words[index][words[index].index(after: $0)...]) } ?? ""
      let text = ([first] + words[(index + 1)...]).joined(separator: " ").split(separator: " ")
      guard !text.isEmpty else { throw ParseError(.nothing) }
      return (text.joined(separator: " "), Array(words[..<index]))
    }
    return nil
  }
}

/// Reads `edit [ID|last] WORDS…`.
///
/// A number that more words follow is an attack's; a number alone from 0 to 10 is what the last entry's intensity
/// should have been. Without a number the last entry is meant, so that correcting it is as short as logging it.
///
/// `hasNote`: whether a note is given beside the words, so that a number alone is an attack's.
package func parseEditWords(_ typed: [String], hasNote: Bool = false) throws(ParseError) -> EditWords {
  if let (note, rest) = try EditWords.note(in: typed) {
    var spoken = rest.isEmpty ? EditWords(target: .last, words: []) : try targeted(rest, hasNote: true)
    spoken.note = note
    return spoken
  }
  return try targeted(typed, hasNote: hasNote)
}

private func targeted(_ typed: [String], hasNote: Bool) throws(ParseError) -> EditWords {
  let isNamed = typed.count > 1 && Token(typed[0]).key == "attack" && Token(typed[1]).integer != nil
  let words = isNamed ? Array(typed.dropFirst()) : typed
  guard let first = words.first.map(Token.init) else { throw ParseError(.nothing, line: "headache edit 6") }
  let rest = Array(words.dropFirst())
  if first.key == "last" { return EditWords(target: .last, words: rest) }
  if first.key.first == "#", let id = Token.integer(first.key.dropFirst()) {
    return EditWords(target: .attack(id), words: rest)
  }
  if let number = first.integer {
    if isNamed { return EditWords(target: .attack(number), words: rest) }
    if let month = rest.first, TimeReader.month(month.lowercased()) != nil, (1...31).contains(number) {
      throw ParseError(.attackOrDay(number, month))
    }
    if rest.isEmpty, hasNote { return EditWords(target: .attack(number), words: rest) }
    if rest.isEmpty, number <= 10 { return EditWords(target: .last, words: words) }
    return EditWords(target: .attack(number), words: rest, isNumberDoubtful: number <= 10 && !isNamed)
  }
  if FixedWords.meaning(of: first.key) == nil, Spelling.isSlip(first.key, of: "last"), !rest.isEmpty {
    throw ParseError(
      .unknownFirstWord(first.text), line: Line(words, command: "headache edit").replacing(0, with: "last"))
  }
  return EditWords(target: .last, words: words)
}
