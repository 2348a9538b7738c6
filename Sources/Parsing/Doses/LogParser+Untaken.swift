import CivilTime
import Diary

/// Drugs in words that do not say they were taken.
extension LogParser {
  /// `nausea from suma`, `forgot suma`, `did not take suma`, `maybe suma later`, `suma ran out`.
  func refuseUntaken(_ drug: Drug, _ range: Range<Int>) throws(ParseError) {
    guard let start = untakenStart(before: range.lowerBound) ?? untakenEnd(from: range.upperBound) else {
      return
    }
    var end = range.upperBound
    while let token = line[end], token.startsWithDigit || LogParser.afterUntaken.contains(token.key) {
      end += 1
    }
    let first = min(start, range.lowerBound)
    let words = first..<end
    let said = reader.text(first..<(start < range.lowerBound ? range.upperBound : end))
    // What is known of the dose stays, what says that it was none does not.
    let details = (range.upperBound..<end).filter { index in
      ["mg", "g"].contains(line.key(index))
        || line.tokens[index].startsWithDigit && line.key(index - 1) != "at"
          && TimeReader.clock(line.key(index), bare: false) == nil
    }
    let dose = line.tokens[range].map(\.text) + details.map { line.tokens[$0].text }
    let taken = line.replacing(
      words,
      with: (isOfDoses || ["took", "taken"].contains(line.key(first - 1)) ? "" : "took ")
        + dose.joined(separator: " "))
    let isAlone = first > 0 && unknownFirstWord != nil && !hasAnchor
    let note = line.withNote(isAlone ? Array(line.tokens.indices) : Array(words))
    throw ParseError(
      .notTaken(said, drug: drug.name, symptoms: entry.namedSymptoms),
      lines: isAlone ? [note] : [taken, note])
  }

  /// Where the words before a drug begin that say it was not taken.
  func untakenStart(before index: Int) -> Int? {
    switch (line.key(index - 2), line.key(index - 1)) {
    case ("because", "of"), ("instead", "of"), ("out", "of"), ("due", "to"), ("thanks", "to"),
      ("allergic", "to"), ("caused", "by"), ("side", "of"):
      return index - 2
    case (_, "from"), (_, "about"), (_, "need"), (_, "needed"), (_, "bought"), (_, "than"), (_, "like"):
      return telling(before: index - 1)
    default: break
    }
    let floor = max(doses.last?.end ?? 0, index - 8)
    var at = index - 1
    var isVerb = false
    while at >= floor, let token = line[at], !token.isEndOfClause {
      let key = token.key
      if LogParser.untaken.contains(key) || DrugTalkWords.isOne(key) && account[at] != .understood
        || isVerb && DenialWords.denies(key)
      {
        while at > floor, LogParser.before.contains(line.key(at - 1)), line[at - 1]?.isEndOfClause == false {
          at -= 1
        }
        return at
      }
      if LogParser.takings.contains(key) {
        isVerb = true
      } else if at == index - 1, account[at] == .note, DrugTalkWords.isOtherVerb(key),
        !DegreeWords.isOne(key),
        !PeopleWords.isOne(key)
      {
        return at
      } else if !LogParser.between.contains(key), !token.startsWithDigit {
        return nil
      }
      at -= 1
    }
    return nil
  }

  /// Where the words begin that tell of a drug: `asked doctor about suma`.
  private func telling(before index: Int) -> Int {
    guard line.key(index) == "about" else { return index }
    var start = index
    while start > 0, account[start - 1] == .note, !line.tokens[start - 1].isEndOfClause { start -= 1 }
    return start
  }

  /// The index after a drug, where the words behind it say that it was not taken.
  private func untakenEnd(from index: Int) -> Int? {
    var at = index
    while let token = line[at],
      token.startsWithDigit || ["was", "is", "were", "mg", "had"].contains(token.key)
    {
      at += 1
    }
    guard at == index || line[at - 1]?.isEndOfClause == false else { return nil }
    let isSaid =
      switch line.key(at) {
      case "ran", "run": line.key(at + 1) == "out"
      case "not":
        ["taken", "yet", "available", "here", "there", "taking", "needed", "used"]
          .contains(line.key(at + 1))
          || line[at + 1] == nil && !line.tokens.contains { ReliefWords.isHelp($0.key) }
      case "out": line[at + 1] == nil || line.key(at + 1) == "of"
      case "later": at == index || reader.length(at: at - 1) == nil
      case "tomorrow", "forgotten", "skipped", "refused", "expired", "empty", "missed", "unavailable",
        "postponed", "planned", "if":
        true
      default: false
      }
    return isSaid ? index : nil
  }

  /// Words that may stand behind such a drug and belong to it in a note.
  private static let afterUntaken = [
    "mg", "g", "ran", "run", "out", "of", "not", "taken", "yet", "later", "tomorrow", "forgotten", "skipped",
    "refused", "expired", "empty", "missed", "available", "unavailable", "postponed", "planned", "today",
    "tonight", "again", "earlier", "was", "is", "at", "if", "needed", "worse", "used",
  ]
  /// Nothing was taken, or not yet, whatever verb follows.
  private static let untaken = [
    "forgot", "forgotten", "missed", "skipped", "skip", "refused", "refuse", "refusing", "declined",
    "avoided",
    "avoid", "avoiding", "resisted", "hesitated", "maybe", "perhaps", "possibly", "should", "shouldve",
    "should've", "might", "will", "i'll", "i’ll", "gonna", "plan", "planned", "planning", "want",
    "wanted", "wanting", "wish", "wished", "considering", "considered", "thinking", "thought", "hoping",
    "tempted", "supposed", "would", "wouldve", "would've", "could", "couldve", "could've", "must", "never",
    "before", "postponed", "delayed", "unable", "need", "needed",
  ]
  /// What a person does with a drug.
  private static let takings = [
    "take", "took", "taken", "taking", "have", "had", "having", "use", "used", "using", "get", "try",
    "reach", "swallow",
  ]
  /// Words that may stand between such a verb and the drug.
  private static let between = [
    "a", "an", "one", "two", "another", "the", "my", "to", "some", "any", "of", "more", "again", "yet",
    "really", "even", "also", "just", "ever", "tablet", "tablets", "pill", "pills", "dose", "half", "been",
    "be", "about", "on", "for", "mg", "going", "me", "it", "first", "second",
    "up", "new", "box", "pack", "packet", "stock", "supply", "gp", "doctor", "pharmacist", "pharmacy", "his",
    "her",
    "out", "more", "extra",
  ]
  /// Words that may stand before one that denies.
  private static let before = [
    "i", "have", "had", "did", "do", "could", "would", "can", "to", "was", "am", "we",
  ]
}
