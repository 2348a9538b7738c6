import Language
import Messages

/// One accent, for the numbers that entries are named by and for the word that something is wrong; what can
/// be typed next is fainter. Nothing is said by colour alone.
struct Paint {
  private static let (accent, faint, plain) = ("\u{1B}[36m", "\u{1B}[2m", "\u{1B}[m")
  private let marks: [String]
  private let attack: String
  private let hints: [String]

  /// `language`: of the text.
  init(_ language: Language) {
    marks = [language.errorMark, language.warningMark]
    attack = language.attackMark
    hints = [language.takeBack, language.haveBack]
  }

  func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(line).joined(separator: "\n")
  }

  private func line(_ text: Substring) -> String {
    let start = text.prefix { $0 == " " }
    var rest = text.dropFirst(start.count)
    var painted = String(start)
    let first = name(rest)
    if marks.contains(String(first)) || isNumber(first) {
      painted += Self.accent + first + Self.plain
      rest = rest.dropFirst(first.count)
    }
    guard let hint = hints.first(where: rest.hasSuffix) else { return painted + rest }
    return painted + rest.dropLast(hint.count) + Self.faint + hint + Self.plain
  }

  /// The first word, or the first two of `attack 12`.
  private func name(_ text: Substring) -> Substring {
    let word = text.prefix { $0 != " " }
    guard word == attack else { return word }
    let number = text.dropFirst(word.count + 1).prefix { $0.isNumber }
    return number.isEmpty ? word : text[..<number.endIndex]
  }

  /// `attack 12`, `#12`, `T2`.
  private func isNumber(_ word: Substring) -> Bool {
    if word.hasPrefix(attack + " ") { return true }
    guard let mark = word.first, mark == "#" || mark == "T" else { return false }
    let digits = word.dropFirst()
    return !digits.isEmpty && digits.allSatisfy(\.isNumber)
  }
}
