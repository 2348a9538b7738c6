import CivilTime
import Diary

/// `both`: the sides of the head, or the two things that follow.
extension LogParser {
  private enum Kind: Hashable { case drug, sign, quality, time, word }

  /// `both suma and ibu helped`, `both nausea and light`: the word says no more than `and` does.
  ///
  /// - Throws: for `7 both suma and ibu`, where it may be the side as well.
  func bothOfTwo(at index: Int) throws(ParseError) -> Int? {
    guard line.key(index) == "both", !line.tokens[index].isEndOfClause, let first = kind(of: index + 1),
      let and = joint(behind: index + 1), let second = kind(of: and + 1)
    else { return nil }
    let areOfOneKind = first == second || [first, second] == [.sign, .word]
    guard areOfOneKind, first != .word else { return nil }
    guard first == .drug, entry.intensity != nil || hasAnchor,
      !["took", "taken", "with"].contains(line.key(index - 1)),
      !line.tokens[and...].contains(where: { ReliefWords.isHelp($0.key) || $0.key == "gone" })
    else { return index + 1 }
    throw ParseError(
      .twoReadings(reader.text(index..<min(and + 2, line.tokens.count))),
      lines: ["", "bilateral"].map { line.replacing(index, with: $0) })
  }

  /// Where the `and` behind the first of two stands.
  private func joint(behind index: Int) -> Int? {
    for at in index + 1..<index + 7 {
      if ["and", "&", "+"].contains(line.key(at)) { return at }
      if line[at] == nil || line[at - 1]?.isEndOfClause == true { return nil }
    }
    return nil
  }

  private func kind(of index: Int) -> Kind? {
    let at = skipArticles(from: index)
    guard let token = line[at] else { return nil }
    if isDrug(at) { return .drug }
    switch fixedWord(at: at)?.0 {
    case .feature, .symptom, .aura: return .sign
    case .quality: return .quality
    case nil: break
    default: return nil
    }
    if vocabulary.symptoms().contains(token.key) { return .sign }
    if (try? reader.phrase(at: at, bare: true)).flatMap(\.self) != nil { return .time }
    return token.key.first?.isLetter == true ? .word : nil
  }
}
