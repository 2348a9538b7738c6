/// What helped without being a dose, and what `worked` says of a person: `ice helped`, `worked late`.
extension LogParser {
  /// `next`: the index after the words of the effect.
  /// - Throws: where the effect at `index` may be told of something else than a dose, with the line that keeps it.
  func refuseOtherEffect(at index: Int, _ next: Int) throws(ParseError) {
    guard !isEdit, doses.last?.end != index else { return }
    var start = index
    while start > 0, account[start - 1] == .note, !line.tokens[start - 1].isEndOfClause { start -= 1 }
    let isOther = (start..<index).contains {
      !isFiller($0) && !EffectSubjectWords.isOfDose(line.key($0)) && !isDrug($0)
    }
    var end = next
    if next == index + 1, ReliefWords.isHelp(line.key(index)), !line.tokens[index].isEndOfClause,
      start == index, saysOther(next)
    {
      while end < line.tokens.count, !line.tokens[end - 1].isEndOfClause, saysOther(end) || isFiller(end) {
        end += 1
      }
    }
    guard isOther || end > next else { return }
    throw ParseError(.twoReadings(reader.text(start..<end)), line: line.withNote(Array(start..<end)))
  }

  /// Whether the word is none that is known, and none that says more of an effect: `worked late`, `helped dad`.
  private func saysOther(_ index: Int) -> Bool {
    guard let token = line[index], token.key.first?.isLetter == true else { return false }
    if token.key == "from" || token.key == "on" { return true }
    return !isFiller(index) && !isDrug(index) && FixedWords.meaning(of: token.key) == nil
      && !reader.knows(token.key) && !EffectSubjectWords.mayFollow(token.key)
  }
}
