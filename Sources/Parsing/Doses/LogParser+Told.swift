import CivilTime
import Diary

/// What is told of a drug in words that do not say it was taken now: `suma wore off`, `suma was 100mg`, `suma or ibu`.
extension LogParser {
  /// - Throws: where a word of telling stands right behind a drug of which nothing says that it was taken.
  func refuseTold(_ drug: Drug, _ range: Range<Int>) throws(ParseError) {
    guard !isOfDoses, !isEdit, LogParser.isTeller(line.key(range.upperBound)),
      !line.tokens[range.upperBound - 1].isEndOfClause, ReliefWords.match(line, at: range.upperBound) == nil,
      !isSaidOfHelp(at: range.upperBound), !saysTaken(range.lowerBound, unlessBehind: range.upperBound)
    else { return }
    var end = range.upperBound + 1
    while line[end] != nil, line[end - 1]?.isEndOfClause == false { end += 1 }
    var start = range.lowerBound
    while start > 0, ["the", "my", "and", "but", "then"].contains(line.key(start - 1)) { start -= 1 }
    let told = range.upperBound..<end
    let name = line.tokens[range].map { typable($0.text) }.joined(separator: " ")
    let remark = told.map { line.tokens[$0].text } + (line.note.isEmpty ? [] : [line.note])
    let rest =
      line.tokens[..<start].map { typable($0.text) } + ["took", name]
      + line.tokens[end...].map { typable($0.text) }
    let taken = ([line.command] + rest + ["--"] + remark.map(typable)).joined(separator: " ")
    throw ParseError(
      .toldOfDrug(reader.text(range.lowerBound..<end), drug: drug.name),
      lines: [taken, line.withNote(Array(start..<end))])
  }

  /// `didn't really help`: an effect that is read, or asked about, by its own words.
  private func isSaidOfHelp(at index: Int) -> Bool {
    (index..<index + 4).contains { ReliefWords.isHelp(line.key($0)) }
  }

  /// `suma or ibu`: one of them was taken, and it is not said which.
  func refuseEither(_ range: Range<Int>) throws(ParseError) {
    guard deniedDoses == nil, line.key(range.lowerBound - 1) == "or", let last = doses.last,
      last.end == range.lowerBound - 1
    else {
      return
    }
    let name = last.known?.name ?? last.name
    var start = range.lowerBound - 2
    while start > 0, drugMatch(at: start).0 == .unknown { start -= 1 }
    var end = range.upperBound
    if let (_, next) = amount(at: end) { end = next } else if line[end]?.integer ?? 0 > 10 { end += 1 }
    let text = reader.text(start..<range.upperBound)
    throw ParseError(
      .whichDrug(text, [name, line.tokens[range].map(\.text).joined(separator: " ")]),
      lines: [start..<range.lowerBound - 1, range.lowerBound..<end].map { part in
        line.replacing(
          start..<end, with: line.tokens[part].map { typable($0.text) }.joined(separator: " "))
      })
  }

  /// `suma?`: asked, not said. `suma/ibu`, `suma+ibu`: two drugs in one word.
  func refuseAskedDrug(_ range: Range<Int>) throws(ParseError) {
    guard line.tokens[range.upperBound - 1].isAsked, !isEdit else { return }
    let name = line.tokens[range].map(\.key).joined(separator: " ")
    let took =
      isOfDoses || ["took", "taken"].contains(line.key(range.lowerBound - 1)) ? name : "took \(name)"
    throw ParseError(
      .twoReadings(reader.text(range)),
      lines: [line.replacing(range, with: took), line.withNote(Array(range))])
  }

  func refuseJoinedDrugs(at index: Int) throws(ParseError) {
    let key = line.key(index)
    let parts = key.split { "/+&".contains($0) }
    guard parts.count > 1,
      parts.allSatisfy({ part in
        if case .drug = vocabulary.drug(String(part)) { part.utf8.count >= 3 } else { false }
      })
    else { return }
    throw ParseError(
      .notUnderstood(line.tokens[index].text),
      line: line.replacing(index, with: parts.joined(separator: " and ")))
  }

  /// Whether the word tells of what a drug did or did not.
  private static func isTeller(_ word: String) -> Bool {
    tellers.contains(word) || DenialWords.isContraction(word)
  }

  private static let tellers = [
    "was", "is", "were", "did", "does", "do", "made", "makes", "gave", "gives", "kicked", "wore", "wears",
    "worn", "has", "seems", "seemed", "started", "starts", "stopped", "began", "kept", "brought", "caused",
    "causes", "upset", "knocked", "dulled", "calmed", "took", "takes", "barely", "hardly", "only", "still",
    "never", "lasted", "lasts", "ought", "doing", "kicking", "wearing",
  ]
}

/// An effect beside a word that denies it, or nearly: `barely helped`, `hasn't really worked`.
extension LogParser {
  /// The refusal with both readings; `nil` where the effect at `index` is said as it is.
  func hedgedRelief(at index: Int, next: Int) -> ParseError? {
    var start = index
    var isHedged = false
    while start > 0, index - start < 6, account[start - 1] == .note,
      line[start - 1]?.isEndOfClause == false
    {
      start -= 1
      if LogParser.isHedge(line.key(start)) { isHedged = true }
    }
    while start < index, !LogParser.isHedge(line.key(start)) { start += 1 }
    // `would have helped`: none was taken.
    if isHedged, let last = doses.last, last.end == start, let drug = last.known,
      (start..<index).contains(where: { ["would", "could", "should"].contains(line.key($0)) }),
      (start..<index).contains(where: { line.key($0) == "have" })
    {
      let words = last.start..<next
      return ParseError(
        .notTaken(reader.text(words), drug: drug.name, symptoms: []), line: line.withNote(Array(words)))
    }
    if isHedged { return hedged(start..<next) }
    guard let (start, drug) = doubtBeforeDrug(at: index) else { return nil }
    let name = line.tokens[drug..<index].map { typable($0.text) }.joined(separator: " ")
    return ParseError(
      .twoReadings(reader.text(start..<next)),
      lines: Relief.hedged.map { line.replacing(start..<next, with: "\(name) \($0)") })
  }

  /// `not sure suma helped`: where the doubt begins, and the drug that it stands before.
  private func doubtBeforeDrug(at index: Int) -> (start: Int, drug: Int)? {
    guard let last = doses.last, last.end == index else { return nil }
    var at = index
    while at > 0, index - at < 4, account[at - 1] == .understood { at -= 1 }
    let behind = at
    // Of the word right behind it: `maybe weather suma helped` doubts the weather.
    var start: Int?
    while at > 0, behind - at < 6, account[at - 1] != .understood, line[at - 1]?.isEndOfClause == false {
      let key = line.key(at - 1)
      if LogParser.doubts.contains(key) || start == at && DenialWords.denies(key) {
        start = at - 1
      } else if !LogParser.besideDoubts.contains(key), !isFiller(at - 1) {
        break
      }
      at -= 1
    }
    return start.map { ($0, behind) }
  }

  private static let doubts = [
    "sure", "unsure", "think", "doubt", "certain", "believe", "whether", "if", "maybe", "perhaps", "hope",
    "guess",
  ]

  /// Whether the word denies an effect, or lessens or doubts it.
  private static func isHedge(_ word: String) -> Bool { DenialWords.denies(word) || hedges.contains(word) }

  private static let hedges = [
    "barely", "hardly", "scarcely", "unless", "if", "little", "less", "rarely", "seldom", "probably", "maybe",
    "perhaps", "possibly", "might", "may", "could", "should", "would", "think", "unsure", "sure", "doubt",
    "seems", "seemed", "supposedly", "guess", "hope", "hopefully",
  ]
}
