import Diary

/// Denials of other languages in an English line, which would say the opposite of what was meant: `keine Suma`.
extension LogParser {
  /// - Throws: where such a word stands beside a drug, a symptom or the name of a headache.
  func refuseForeignDenial() throws(ParseError) {
    guard !isEdit else { return }
    for index in line.tokens.indices where DenialWords.isForeign(line.key(index)) && account[index] == .note {
      guard let (denied, next) = denied(beside: index) else { continue }
      let first = min(index, denied)
      var end = max(index + 1, next)
      while end < account.count, account[end] == .note, !line.tokens[end - 1].isEndOfClause { end += 1 }
      let range = first..<end
      throw ParseError(.foreignWord(reader.text(range)), lines: inEnglish(denied, next, range))
    }
  }

  /// What the word denies: behind it, a word or two between, or right before it.
  private func denied(beside index: Int) -> (start: Int, next: Int)? {
    for at in index + 1..<index + 4 {
      if line[at] == nil || line[at - 1]?.isEndOfClause == true { break }
      if let next = deniable(at) { return (at, next) }
    }
    guard index > 0, !line.tokens[index - 1].isEndOfClause else { return nil }
    if let dose = doses.last(where: { $0.end == index }) { return (dose.start, index) }
    return deniable(index - 1).map { _ in (index - 1, index) }
  }

  private func deniable(_ index: Int) -> Int? {
    if isDrug(index) { return drugMatch(at: index).next }
    return isName(index) ? index + 1 : fixedWord(at: index).flatMap { isFact($0.0) ? $0.next : nil }
  }

  private func inEnglish(_ start: Int, _ next: Int, _ range: Range<Int>) -> [String] {
    let words = line.tokens[start..<next].map(\.text).joined(separator: " ")
    switch fixedWord(at: start)?.0 {
    case .feature, .aura(nil):
      return [line.replacing(range, with: "no \(words)"), line.withNote(Array(range))]
    default: break
    }
    let free = isName(start) && entry.intensity == nil ? [freeLine(note: line.tokens.map(\.text))] : []
    return free + [isName(start) && entry.intensity == nil ? asRemark() : line.withNote(Array(range))]
  }

  /// The line that says that the day was headache-free.
  private func freeLine(note: [String]) -> String {
    let day = span.start.day.map { "\($0.day)" } ?? "today"
    return ([LogParser.program, "free", day, "--"] + note.map(typable)).joined(separator: " ")
  }
}
