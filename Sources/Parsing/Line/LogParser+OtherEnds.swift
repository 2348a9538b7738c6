/// Ends of something else: `movie over`, `aura ended 14:30`, and `all over`, which is where it hurts.
extension LogParser {
  /// Whether the word at `index` ends what the word before it names, which may not be the attack.
  ///
  /// `next`: the index after the end and its time.
  /// - Throws: where the end may be the attack's or not, with the line for either.
  func refuseOtherEnd(at index: Int, _ next: Int) throws(ParseError) {
    guard index > 0, !isEdit, !line.tokens[index - 1].isEndOfClause else { return }
    let isKnown = account[index - 1] == .understood
    guard isKnown ? mayEndAlone(index - 1) : !isOfAttack(index - 1) else { return }
    var start = index - 1
    while !isKnown, start > 0, account[start - 1] != .understood, !line.tokens[start - 1].isEndOfClause {
      start -= 1
    }
    let words = start..<next
    let others = line.tokens.indices.filter { !words.contains($0) }
    let ended = others.filter { $0 < start } + Array(index..<next) + others.filter { $0 >= next }
    throw ParseError(
      .twoReadings(reader.text(words)),
      lines: isKnown
        ? [
          typed(
            start == 0 ? [] : others.filter { $0 < start } + [start] + others.filter { $0 >= next }, words),
          line.replacing(start, with: typable(line.tokens[start].text) + ","),
        ]
        : [line.withNote(Array(words)), typed(ended, start..<index, isApart: start > 0)])
  }

  /// The whole line to type, of the words in `kept`, with those in `remark` as its note.
  ///
  /// `isApart`: whether a comma parts the words before the remark from the end behind it.
  private func typed(_ kept: [Int], _ remark: Range<Int>, isApart: Bool = false) -> String {
    guard !kept.isEmpty else { return line.withNote(Array(remark)) }
    let words = kept.map {
      typable(line.tokens[$0].text) + (isApart && $0 == remark.lowerBound - 1 ? "," : "")
    }
    let notes = remark.map { line.tokens[$0].text } + (line.note.isEmpty ? [] : [line.note])
    return ([line.command] + words + ["--"] + notes.map(typable)).joined(separator: " ")
  }

  /// Whether what is named there passes while the headache stays, or before it: an aura, nausea, a drug's dose.
  private func mayEndAlone(_ index: Int) -> Bool {
    switch FixedWords.meaning(of: line.key(index)) {
    case .aura: return true
    case .feature, .symptom: return !span.start.hasTime
    case nil: return doses.last?.end == index + 1 && !span.start.hasTime
    default: return false
    }
  }

  /// Whether the word says that it is the attack which ended, or nothing of what did.
  private func isOfAttack(_ index: Int) -> Bool {
    if line.key(index) == "all" {
      return ["is", "it's", "its", "it’s", "was", "that's", "thats", "now"].contains(line.key(index - 1))
    }
    return EndWords.isOfAttack(line.key(index)) || isFiller(index)
  }
}
