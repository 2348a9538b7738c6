import Cells

/// A yes or no with how bad it was beside it: `ja (7)`, `yes - 7`, `7 (yes)`, `oui, forte`.
struct AnsweredStrength {
  var answer: CellAnswer
  var strength: IntensityWords
  /// How bad it was, as it is written.
  var text: String
  /// Whether its scale stands behind it: a number alone may count attacks, as `yes (2)`.
  var isOnScale = false

  /// `nil` for an answer alone, a number alone, and anything else.
  init?(_ text: String, choices: TableChoices) {
    let text = text.trimmingBlanks
    guard let first = text.first,
      text.contains(where: \.isNumber) || text.contains(where: { "(,;:-–—/ ".contains($0) })
    else { return nil }
    let around: Set<Character> = [" ", "(", ")", "[", "]", ",", ";", ":", "-", "–", "—", "/", "="]
    let word: String
    var rest: String
    if first.isNumber || first == "(" {
      let open = text.lastIndex { !($0.isLetter || $0 == ")" || $0 == "]") }
      guard let open else { return nil }
      word = text[text.index(after: open)...].filter(\.isLetter)
      rest = String(text[...open])
    } else {
      word = String(text.prefix(while: \.isLetter))
      rest = String(text.dropFirst(word.count))
    }
    // `x 7` may be seven times.
    guard word.count > 1 || "yjon".contains(word.lowercased()),
      let answer = CellVocabularies.shared.answer.value(Array(word.utf8).span), answer != .unknown
    else { return nil }
    while let last = rest.last, around.contains(last) { rest.removeLast() }
    rest = String(rest.drop { around.contains($0) })
    guard !rest.isEmpty else { return nil }
    self.answer = answer
    self.text = rest
    strength = IntensityWords(rest, choices: choices)
    isOnScale = IntensityWords.scaleEnds.contains(where: rest.hasSuffix)
    switch strength {
    case .number(let number), .highest(let number):
      // `yes (0)`, `no (7)` say two things.
      guard (answer == .yes) == (number > 0), number <= 10, !IntensityWords.isApproximate(rest) else {
        return nil
      }
    case .word(let number): guard (answer == .yes) == (number > 0) else { return nil }
    case .said, .unknown: return nil
    }
  }

  var number: Double? { strength.number }
}
