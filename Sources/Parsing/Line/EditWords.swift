package import CivilTime

/// Which attack an edit is about, and what it is to say.
package struct EditWords: Hashable, Sendable {
  package enum Target: Hashable, Sendable {
    /// The attack that was entered last.
    case last
    case attack(Int)
    /// The only attack of that day: `edit yesterday 5`. `count`: how many words name it.
    case day(CivilDay, count: Int)
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

  private static let removals = ["remove", "delete", "clear", "erase", "none", "off", "away", "empty"]

  /// The words without `no note`, or without `note: TEXT` and what follows it.
  ///
  /// - Throws: where nothing follows `note:`.
  fileprivate static func note(in words: [String]) throws(ParseError) -> (note: String, rest: [String])? {
    let end = words.firstIndex(of: "--") ?? words.endIndex
    for index in words[..<end].indices {
      let key = words[index].lowercased()
      guard key == "note" || key == "notes" || key.hasPrefix("note:") || key.hasPrefix("note: ") else {
        continue
      }
      let before = index > 0 ? words[index - 1].lowercased() : ""
      if ["no", "without", "remove", "delete", "clear", "erase"].contains(before) {
        return ("", Array(words[..<(index - 1)]) + words[(index + 1)...])
      }
      let colon = words[index].firstIndex(of: ":")
      let first = colon.map { String(words[index][words[index].index(after: $0)...]) } ?? ""
      let text = ([first] + words[(index + 1)...]).joined(separator: " ").split(separator: " ")
      guard let verb = text.first else { throw ParseError(.nothing) }
      if key == "note" || key == "notes", removals.contains(verb.lowercased()) {
        if text.count == 1 { return ("", Array(words[..<index])) }
        let start = (["headache edit"] + words[..<index].map(typable)).joined(separator: " ")
        let said = text.map { typable(String($0)) }.joined(separator: " ")
        throw ParseError(
          .noteOrRemoval(said), lines: ["\(start) no note", "\(start) note: \(said)"])
      }
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
package func parseEditWords(
  _ typed: [String], now: Now, hasNote: Bool = false
) throws(ParseError) -> EditWords {
  if let (note, rest) = try EditWords.note(in: typed) {
    var spoken = rest.isEmpty ? EditWords(target: .last, words: []) : try targeted(rest, now, hasNote: true)
    spoken.note = note
    return spoken
  }
  return try targeted(typed, now, hasNote: hasNote)
}

private func targeted(_ typed: [String], _ now: Now, hasNote: Bool) throws(ParseError) -> EditWords {
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
      throw ParseError(.attackOrDay(number, month), lines: attackOrDay(words, now))
    }
    if rest.isEmpty, hasNote { return EditWords(target: .attack(number), words: rest) }
    if rest.isEmpty, number <= 10 { return EditWords(target: .last, words: words) }
    return EditWords(target: .attack(number), words: rest, isNumberDoubtful: number <= 10 && !isNamed)
  }
  if FixedWords.meaning(of: first.key) == nil, Spelling.isSlip(first.key, of: "last"), !rest.isEmpty {
    throw ParseError(
      .unknownFirstWord(first.text), line: Line(words, command: "headache edit").replacing(0, with: "last"))
  }
  if let (day, count) = leadingDay(words, now), hasNote || count < words.count {
    return EditWords(target: .day(day, count: count), words: words)
  }
  return EditWords(target: .last, words: words)
}

/// The readings of `20 nov 5`: the attack of that day, attack 20 moved to a day, the last attack moved to that day.
private func attackOrDay(_ words: [String], _ now: Now) -> [String] {
  let reader = TimeReader(line: Line(words, command: ""), now: now)
  var lines: [String] = []
  let first = try? TimeReader(line: Line(Array(words.prefix(2)), command: ""), now: now).day(at: 0)
  if let (named, next) = first, next < words.count {
    lines.append(
      (["headache edit \(named.day)"] + words.dropFirst(next).map(typable)).joined(separator: " "))
  }
  if let (named, next) = try? reader.day(at: 1) {
    let rest = words.dropFirst(next).map(typable)
    lines.append((["headache edit \(words[0]) on \(named.day)"] + rest).joined(separator: " "))
  }
  if let (named, next) = first {
    let rest = words.dropFirst(next).map(typable)
    lines.append((["headache edit last on \(named.day)"] + rest).joined(separator: " "))
  }
  return lines
}

/// The day that an edit begins with: `yesterday 5`, `mon left`. One that a time follows is a moment of its own.
private func leadingDay(_ words: [String], _ now: Now) -> (day: CivilDay, count: Int)? {
  let line = Line(words, command: "")
  let reader = TimeReader(line: line, now: now)
  guard let (named, next) = try? reader.day(at: 0), let whole = try? reader.phrase(at: 0, bare: false),
    !whole.value.hasTime, words.count == line.tokens.count
  else { return nil }
  return (named.day, next)
}
