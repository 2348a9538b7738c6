import Diary

/// Headaches and drugs of other people: `Tom had a migraine`, `mum took suma`, `gave him ibu`.
extension LogParser {
  /// - Throws: where the words before what only a headache has, or before a drug, are of somebody else.
  func refuseOthers() throws(ParseError) {
    guard !isEdit else { return }
    if isOfDoses {
      for dose in doses { try refuseGiven(dose) }
      return
    }
    for index in line.tokens.indices
    where account[index] != .understood || PeopleWords.isOwner(line.key(index)) {
      guard let end = ofOther(index) else { continue }
      let told = doses.contains { $0.start >= index } ? line.tokens.indices.filter { isAfter($0, index) } : []
      throw notSurelyOwn(index..<end, Array(index..<end) + told)
    }
    for dose in doses { try refuseGiven(dose) }
  }

  /// Whether the word is one of what is told of somebody from `start` on, and no number or time.
  private func isAfter(_ index: Int, _ start: Int) -> Bool {
    index >= start && index != intensityAt && line[index]?.startsWithDigit == false
  }

  /// Where that ends which somebody has who is named at `index`.
  private func ofOther(_ index: Int) -> Int? {
    let key = line.key(index)
    let isNamed = isGivenName(index)
    if line.tokens[index].text.hasPrefix("("), isNamed || PeopleWords.isOne(key), index > 0,
      isOfHeadache(index - 1)
    {
      return index + 1
    }
    guard !line.tokens[index].isEndOfClause else { return nil }
    if PeopleWords.isOwner(key) {
      var at = index + 1
      while at < index + 4, isBeside(at) { at += 1 }
      return isOfHeadache(at) || isDrug(at) ? at + 1 : nil
    }
    let isPerson = PeopleWords.isOne(key)
    guard isPerson || isOfLife(index) else { return nil }
    var at = index + 1
    var isVerb = false
    while at < index + 6, line[at - 1]?.isEndOfClause == false, isLink(at) || isBeside(at) {
      if isLink(at) { isVerb = true }
      at += 1
    }
    guard line[at - 1]?.isEndOfClause == false else { return nil }
    let isDrugNext = isDrug(at)
    guard isDrugNext || isOfHeadache(at) else { return nil }
    if isPerson { return isVerb || !isDrugNext ? at + 1 : nil }
    if isNamed { return isVerb || !isDrugNext && isName(at) ? at + 1 : nil }
    // A word that nobody knows is somebody where it had a headache: `tom had a migraine`.
    let isHad = ["had", "has", "gets", "suffers", "suffered"].contains(line.key(index + 1))
    return isHad && !isDrugNext && beginsClause(index) ? at + 1 : nil
  }

  /// Whether what stands at `index` is of a headache: its name, how bad it is, or a symptom.
  private func isOfHeadache(_ index: Int) -> Bool {
    if isName(index) || index == intensityAt || line.key(index).hasSuffix("/10") { return true }
    switch fixedWord(at: index)?.0 {
    case .feature, .symptom, .aura: return true
    default: return false
    }
  }

  /// Words that may stand between somebody and what that person has.
  private func isLink(_ index: Int) -> Bool {
    [
      "had", "has", "have", "having", "got", "gets", "get", "getting", "took", "taken", "takes", "taking",
      "is",
      "was", "woke", "suffers", "suffered", "suffering", "complains", "complained", "complaining", "came",
      "needs",
      "needed", "used", "with", "said", "says", "also", "again", "too", "feels", "felt", "vomited", "who",
    ].contains(line.key(index))
  }

  private func isBeside(_ index: Int) -> Bool {
    guard line[index] != nil else { return false }
    if case .intensity = fixedWord(at: index)?.0 { return true }
    return ["a", "an", "the", "of", "from", "another", "my", "up", "his", "her", "their", "some"]
      .contains(line.key(index)) || DegreeWords.isOne(line.key(index)) && account[index] != .understood
  }

  /// Whether nothing stands before the word that it belongs to.
  private func beginsClause(_ index: Int) -> Bool {
    guard index > 0, !line.tokens[index - 1].isEndOfClause else { return true }
    let before = line.key(index - 1)
    return account[index - 1] == .understood && !["with", "in", "at", "on"].contains(before)
      || ["my", "the", "our", "and", "but", "both", "then"].contains(before)
  }

  /// Whether the word is written as a name is, where any word of a sentence would be small: `Anna`.
  private func isGivenName(_ index: Int) -> Bool {
    guard index > 0, let token = line[index], isOfLife(index) else { return false }
    let letters = token.text.drop { $0 == "(" }
    return letters.count > 2 && letters.first?.isUppercase == true
      && letters.dropFirst().allSatisfy { !$0.isUppercase }
  }

  /// `gave tom a suma`, `suma for mum`: somebody else has taken it.
  private func refuseGiven(_ dose: SpokenDose) throws(ParseError) {
    guard let drug = dose.known else { return }
    var range = dose.start..<dose.end
    if let start = giving(before: dose.start) {
      range = start..<dose.end
    } else if ["for", "to"].contains(line.key(dose.end)), let end = receiver(at: dose.end + 1) {
      var start = dose.start
      while start > 0, !line.tokens[start - 1].isEndOfClause, start - 1 != intensityAt,
        account[start - 1] != .understood || ["a", "half", "of", "one"].contains(line.key(start - 1))
      {
        start -= 1
      }
      range = start..<end
    } else {
      return
    }
    let name = line.tokens[dose.start..<dose.end].map { typable($0.text) }.joined(separator: " ")
    let taken = line.replacing(range, with: isOfDoses ? name : "took \(name)")
    throw ParseError(
      .notTaken(reader.text(range), drug: drug.name, symptoms: []),
      lines: isOfDoses ? [asRemark()] : [taken, line.withNote(Array(range))])
  }

  /// Where `gave tom a` begins that stands before a drug.
  private func giving(before index: Int) -> Int? {
    var at = index - 1
    var isOther = false
    while at >= 0, index - at < 6, !line.tokens[at].isEndOfClause {
      let key = line.key(at)
      if ["gave", "give", "given", "giving", "handed", "lent", "offered", "fed", "passed"].contains(key) {
        return isOther ? at : nil
      }
      if ["me", "myself"].contains(key) { return nil }
      if PeopleWords.isGiven(key) || isOfLife(at) { isOther = true }
      at -= 1
    }
    return nil
  }

  /// Where the one is named that something is for.
  private func receiver(at index: Int) -> Int? {
    var at = index
    while ["my", "the", "a", "our"].contains(line.key(at)) { at += 1 }
    guard line[at] != nil, PeopleWords.isGiven(line.key(at)) || isGivenName(at) else { return nil }
    return at + 1
  }
}
