import Diary

/// Effects of several doses at once, and words that deny one: `nothing helped`, `suma and ibu both helped`, `neither
/// suma nor ibu helped`, `helped but not really`.
extension LogParser {
  private static let quantifiers = ["nothing", "none", "neither", "no", "both", "each", "all"]
  /// Words that stand between a word for all of them and the effect.
  private static let betweenQuantifiers = [
    "of", "them", "these", "those", "the", "my", "two", "three", "one", "i", "we", "took", "tried", "had",
    "has",
    "have", "really", "so", "far", "ever", "yet", "drug", "drugs", "med", "meds", "medication", "medications",
    "medicine", "medicines", "pill", "pills", "tablet", "tablets", "painkiller", "painkillers", "triptan",
    "triptans", "dose", "doses", "that", "which", "seems", "seemed", "to", "actually", "else",
  ]

  /// `nothing helped`, `none of them worked`, `both helped`: of every dose that is named before.
  ///
  /// - Throws: where none is, for a line says this of doses that it does not name.
  mutating func effectOfAll(at index: Int) throws(ParseError) -> Int? {
    let key = line.key(index)
    // n, b, e, a.
    guard let first = key.utf8.first, first == 0x6E || first == 0x62 || first == 0x65 || first == 0x61,
      LogParser.quantifiers.contains(key)
    else { return nil }
    let isDenied = !["both", "each", "all"].contains(key)
    var found = ReliefWords.match(line, at: index)
    if found != nil, key == "no" || key == "all" { return nil }
    if found == nil {
      var at = index + 1
      while at < index + 7, LogParser.betweenQuantifiers.contains(line.key(at)) { at += 1 }
      if key == "no", at == index + 1 { return nil }
      found = ReliefWords.match(line, at: at) ?? (isDenied ? helping(at: at) : nil)
    }
    guard let (said, next) = found else { return nil }
    let relief = isDenied ? Relief.none : said
    let isOfTwo = key == "both" || key == "neither"
    guard doses.count > (isOfTwo ? 1 : 0) else {
      if let edited, !isOfTwo, Set(edited.doses.map(\.drug)).count == 1 {
        entry.relief = relief
        return next
      }
      throw ParseError(
        .effectOfAll(reader.text(index..<next), relief), line: line.withNote(Array(index..<next)))
    }
    for place in doses.indices where doses[place].relief == nil { doses[place].relief = relief }
    deniedDoses = nil
    return next
  }

  /// `help`, `work`, `helping` behind a word for all of them.
  private func helping(at index: Int) -> (relief: Relief, next: Int)? {
    ReliefWords.isHelp(line.key(index)) ? (.good, index + 1) : nil
  }

  /// `neither suma nor ibu helped`: the drugs are read, and what is said of them is denied.
  mutating func deniedDrug(at index: Int) -> Int? {
    guard !isEdit, ["neither", "nor"].contains(line.key(index)),
      case .drug = drugMatch(at: skipArticles(from: index + 1)).0
    else { return nil }
    deniedDoses = deniedDoses ?? doses.count
    return skipArticles(from: index + 1)
  }

  /// The effect that `relief` is, where a word behind it denies it: `helped not at all`; the index behind that.
  ///
  /// What only weakens it is refused with both readings.
  mutating func denied(
    _ relief: Relief, at index: Int, next: Int
  ) -> (relief: Relief, next: Int) {
    guard relief != Relief.none else { return (relief, next) }
    if line.tokens[next - 1].isAsked {
      refusal = refusal ?? hedged(index..<next)
      return (relief, next)
    }
    guard let (end, isCertain) = denial(behind: next) else { return (relief, next) }
    if !isCertain { refusal = refusal ?? hedged(index..<end) }
    return (isCertain ? Relief.none : relief, end)
  }

  func hedged(_ range: Range<Int>) -> ParseError {
    ParseError(
      .twoReadings(reader.text(range)),
      lines: Relief.hedged.map { line.replacing(range, with: $0) })
  }

  private func denial(behind index: Int) -> (end: Int, isCertain: Bool)? {
    var at = index
    while at < index + 4,
      ["but", "just", "though", "however", "only", "so", "it", "well", "or", ",", "-"].contains(line.key(at))
    {
      at += 1
    }
    guard line[at] != nil else { return nil }
    let next = at + 1
    let isLast = line[next] == nil || line.tokens[at].isEndOfClause
    switch line.key(at) {
    case "not":
      if isLast { return (next, true) }
      if line.key(next) == "at", line.key(next + 1) == "all" { return (next + 2, true) }
      if line.key(next) == "a", ["bit", "thing", "jot"].contains(line.key(next + 1)) {
        return (next + 2, true)
      }
      guard isPlain(next) else { return nil }
      return (line.key(next) == "a" ? next + 2 : next + 1, false)
    case "no", "nope": return isLast ? (next, true) : nil
    case "nothing", "zero", "nil", "nada", "zilch": return (next, isLast)
    case "i" where ["think", "guess", "hope", "suppose"].contains(line.key(next)): return (next + 1, false)
    case "maybe", "perhaps", "probably", "possibly", "apparently": return (next, false)
    case "very" where line.key(next) == "little": return (next + 1, false)
    case "barely", "hardly", "scarcely", "never", "minimally", "marginally", "little": return (next, false)
    default: return nil
    }
  }

  /// Whether the word is of the sentence, and says nothing of its own: `really`, `much`.
  private func isPlain(_ index: Int) -> Bool {
    guard let token = line[index], token.key.first?.isLetter == true, !isDrug(index) else { return false }
    switch fixedWord(at: index)?.0 {
    case nil, .filler: return !vocabulary.symptoms().contains(token.key)
    default: return false
    }
  }

  /// `suma helped, ibu not`: right behind a dose, where an effect is said of another.
  func isDeniedBehindDose(_ index: Int) -> Bool {
    guard let last = doses.last, last.end == index, last.relief == nil else { return false }
    let isLast =
      line[index + 1] == nil || line.tokens[index].isEndOfClause
      || ["and", "but"].contains(line.key(index + 1)) || isDrug(index + 1)
    guard line.key(index) == "not" || DenialWords.isContraction(line.key(index)), isLast else {
      return false
    }
    return line.tokens.contains { ReliefWords.isHelp($0.key) }
  }

  /// `suma helped for an hour`: how long it helped, and no length of the attack.
  func refuseLengthOfEffect(_ range: Range<Int>) throws(ParseError) {
    guard let afterRelief, afterRelief <= range.lowerBound, !isEdit,
      (afterRelief..<range.lowerBound).allSatisfy({
        ["only", "just", "but", "maybe", "about"].contains(line.key($0))
      })
    else { return }
    let whole = afterRelief..<range.upperBound
    let length = reader.text(range).split(separator: " ").drop { $0 == "for" }.joined(separator: " ")
    throw ParseError(
      .twoReadings(reader.text(whole)),
      lines: [line.replacing(whole, with: ""), line.replacing(whole, with: "lasted \(length)")])
  }

  /// `suma wirkt nicht`: a drug that is only named, and words that nobody knows, say nothing that was taken now.
  func refuseOnlyNamed() throws(ParseError) {
    guard !isEdit, !isOfDoses, let last = doses.last, entry == AttackEntry(), span.start.isEmpty, !span.woke,
      span.end == nil, span.length == nil,
      line.note.isEmpty,
      doses.allSatisfy({
        $0.isNamedAlone && $0.relief == nil && $0.known.map { $0.role != .preventive } ?? false
      }),
      account.indices.contains(where: { $0 >= last.end && account[$0] == .note && !isFiller($0) }),
      account.indices.allSatisfy({ account[$0] == .note || isDrug($0) || isFiller($0) }),
      !line.tokens.contains(where: { ["took", "taken", "again", "another"].contains($0.key) })
    else { return }
    let all = line.tokens.indices
    let remark = line.tokens[last.end...].map { typable($0.text) }.joined(separator: " ")
    let named = line.tokens[..<last.end].map { typable($0.text) }.joined(separator: " ")
    throw ParseError(
      .toldOfDrug(reader.text(all), drug: last.name),
      lines: ["\(line.command) took \(named) -- \(remark)", line.withNote(Array(all))])
  }

  /// Words about an effect that were read as none, beside a word that denies: `didn't do much`, `little effect`. A note
  /// of them would leave the dose unrated, or make a second one of it.
  func refuseUnreadEffect() throws(ParseError) {
    if let deniedDoses, deniedDoses < doses.count {
      throw ParseError(.notUnderstood(line.tokens.map(\.text).joined(by: " ")))
    }
    guard !isEdit, !warnings.isEmpty else { return }
    var start = 0
    while start < account.count {
      var end = start
      while end < account.count, account[end] != .understood { end += 1 }
      let run = start..<end
      if run.contains(where: { ReliefWords.isOfEffect(line.key($0)) }),
        run.contains(where: { ReliefWords.denies(line.key($0)) }),
        doses.contains(where: { $0.end == start }) || isFirst(start)
      {
        throw ParseError(
          .twoReadings(reader.text(run)),
          lines: Relief.hedged.map { line.replacing(run, with: $0) }
            + (isFirst(start) ? [] : [line.withNote(Array(run))]))
      }
      start = end + 1
    }
  }
}
