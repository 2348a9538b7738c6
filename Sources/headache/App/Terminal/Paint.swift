import Messages

/// One accent, for the numbers that entries are named by and for the word that something is wrong; what can
/// be typed next is fainter. Nothing is said by colour alone.
enum Paint {
  private static let (accent, faint, plain) = ("\u{1B}[36m", "\u{1B}[2m", "\u{1B}[m")
  private static let marks = [Terminal.language.errorMark, Terminal.language.warningMark]
  private static let hints = [Terminal.language.takeBack, Terminal.language.haveBack]

  static func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(line).joined(separator: "\n")
  }

  private static func line(_ text: Substring) -> String {
    let start = text.prefix { $0 == " " }
    var rest = text.dropFirst(start.count)
    var painted = String(start)
    let first = rest.prefix { $0 != " " }
    if marks.contains(String(first)) || isNumber(first) {
      painted += accent + first + plain
      rest = rest.dropFirst(first.count)
    }
    guard let hint = hints.first(where: rest.hasSuffix) else { return painted + rest }
    return painted + rest.dropLast(hint.count) + faint + hint + plain
  }

  /// `#12`, `T2`.
  private static func isNumber(_ word: Substring) -> Bool {
    guard let mark = word.first, mark == "#" || mark == "T" else { return false }
    let digits = word.dropFirst()
    return !digits.isEmpty && digits.allSatisfy(\.isNumber)
  }
}
