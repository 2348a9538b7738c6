import CivilTime
import Diary

/// Whether a line is about a headache at all. What only a headache has, or what was taken for one, says so; a clock
/// time, a side or one symptom says it only where nothing else is said: `left the house at 9:00` is ordinary life.
extension LogParser {
  /// How much of a line speaks of a headache.
  private struct Evidence {
    /// Whether a word does so certainly.
    var isCertain = false
    /// How many words do so that have other meanings.
    var perhaps = 0
    /// Words that say something else.
    var others: [Int] = []
  }

  /// - Throws: for `8:00 meeting`, `mood 7`, `mild day`: with the remark that the line can be, and the attack.
  func refuseOrdinaryLife() throws(ParseError) {
    guard !isEdit, !isOfDoses, line.command == LogParser.program else { return }
    let hasNumber = intensityAt.map { !isClaimed($0) } ?? (entry.intensity != nil && intensityWord == nil)
    if hasNumber, deniedName == nil { return }
    var found = Evidence()
    for index in line.tokens.indices { weigh(index, &found) }
    // Without an intensity the line may say no more than that there was none.
    if deniedName?.isOfAny == true, entry.intensity == nil { return }
    if let deniedName, deniedName.isOfAny || !hasNumber && (!found.isCertain || deniedName.isBehind) {
      throw notSurelyOwn(deniedName.words, Array(deniedName.words))
    }
    if saysNothing { return }
    // A preventive is asked about by its own words.
    if doses.contains(where: { $0.known?.role == .preventive || isRoute(at: $0.end) }) { return }
    for dose in doses
    where !dose.isNamedAlone || dose.relief != nil || saysTaken(dose.start, unlessBehind: dose.end) {
      found.isCertain = true
    }
    found.perhaps += doses.count { $0.isNamedAlone && $0.relief == nil }
    guard !hasNumber, !found.isCertain, found.perhaps < 2, let first = found.others.first else { return }
    throw notSurelyOwn(first..<(found.others.last ?? first) + 1, found.others)
  }

  /// Whether nothing of an attack is said at all, which is asked about by the day.
  private var saysNothing: Bool {
    var said = entry
    // What a dose did is asked about by the dose.
    said.relief = nil
    return said == AttackEntry() && doses.isEmpty && !span.start.hasTime && span.end == nil
      && span.length == nil
      && !span.woke
  }

  /// The refusal of a line in which the words of `range` raise a doubt: as a remark of its day, or as an attack with the
  /// words of `remark` behind it.
  func notSurelyOwn(_ range: Range<Int>, _ remark: [Int]) -> ParseError {
    let said = line.tokens.indices.filter { account[$0] != .understood || remark.contains($0) }
    let isAttack =
      span.start.hasTime || span.end != nil || doses.contains { !said.contains($0.start) }
      || line.tokens.indices.contains { index in
        !said.contains(index)
          && (index == intensityAt || fixedWord(at: index).map { $0.0 != .filler } ?? false
            || line.key(index).hasSuffix("/10") || LogParser.names.contains(line.key(index)))
      }
    return ParseError(
      .notSurelyOwn(reader.text(range)), lines: [asRemark()] + (isAttack ? [line.withNote(said)] : []))
  }

  /// The refusal of a word that nobody knows right behind a day or a time, as of one that begins the line.
  func refuseBehindTime(_ index: Int) throws(ParseError) {
    if saysNothing { return }
    if let dose = doses.first, dose.known == nil, dose.start == index {
      let command = [LogParser.program, "took"].joined(separator: " ")
      throw ParseError(
        .unknownDrug(line.tokens[index].text), line: Line(line, command: command).replacing(0..<0, with: ""))
    }
    var end = index + 1
    while end < account.count, account[end] != .understood { end += 1 }
    throw notSurelyOwn(index..<end, Array(index..<end))
  }

  /// The whole line as a remark of its day.
  func asRemark() -> String {
    let verb = line.command.split(separator: " ").dropFirst().filter { $0 == "took" }.map(String.init)
    let words = verb + line.tokens.map { typable($0.text) } + (line.note.isEmpty ? [] : [typable(line.note)])
    let leading = verb.isEmpty ? (try? reader.day(at: 0)).flatMap(\.self) : nil
    let named = leading == nil ? line.tokens.indices.lazy.compactMap { namedDay(at: $0) }.first : nil
    let day = named.map { ["--on", "\($0)"] } ?? []
    return ([LogParser.program, "note"] + day + words).joined(separator: " ")
  }

  private func namedDay(at index: Int) -> CivilDay? {
    (try? reader.day(at: index)).flatMap(\.self)?.value.day
  }

  static let program = "headache"

  private func weigh(_ index: Int, _ found: inout Evidence) {
    let key = line.key(index)
    if let deniedName, deniedName.words.contains(index) { return }
    if account[index] == .understood || isFiller(index) {
      if LogParser.names.contains(key) || HeadPlaceWords.isOne(key) { found.isCertain = true }
      guard account[index] == .understood else { return }
      switch FixedWords.meaning(of: key) ?? fixedWord(at: index)?.0 {
      case .kind(.migraine), .aura: found.isCertain = true
      case .quality(.throbbing): found.isCertain = true
      case .intensity, .side, .quality, .kind, .feature, .symptom, .impact: found.perhaps += 1
      case .filler, .relief, nil:
        if entry.symptoms.contains(key) { found.perhaps += 1 }
      }
    } else if account[index] == .note, HeadPlaceWords.isOne(key) {
      found.isCertain = true
    } else if account[index] == .note, isOfLife(index) || FeelingWords.areFine([key]) {
      found.others.append(index)
    }
  }

  /// Whether the word is none of a headache's, and says more than how much or when.
  ///
  /// `isRead`: whether it is being read just now, and not known yet to be kept as a note.
  func isOfLife(_ index: Int, isRead: Bool = false) -> Bool {
    guard let token = line[index], isRead || account[index] != .understood,
      token.key.contains(where: \.isLetter),
      !isFiller(index), !DegreeWords.isOne(token.key), !HeadPlaceWords.isOne(token.key),
      !LogParser.names.contains(token.key), FixedWords.meaning(of: token.key) == nil,
      !DenialWords.denies(token.key), !NearMissWords.stands(before: token.key)
    else { return false }
    return Spelling.nearestSlip(token.key, in: FixedWords.spellings) == nil
  }

  /// Whether nothing but a day or a time stands before the word.
  func isFirstBehindTime(_ index: Int) -> Bool {
    index > 0 && entry == AttackEntry() && doses.isEmpty && !hasAnchor && unknownFirstWord == nil
      && (!span.start.isEmpty || span.end != nil || span.woke || span.length != nil)
      && (0..<index).allSatisfy {
        account[$0] == .understood || isFiller($0) || DegreeWords.isOne(line.key($0))
      }
      && !["took", "taken"].contains(line.key(index - 1))
  }

  /// Whether the number at `index` belongs to the word before it: `bus 5`, `knee pain 6`.
  func isClaimed(_ index: Int) -> Bool {
    var before = index - 1
    while before >= 0, line[before]?.isEndOfClause == false || before == index - 1 {
      if line.tokens[before].isEndOfClause { return false }
      if isOfLife(before) { return true }
      guard
        isFiller(before) || DegreeWords.isOne(line.key(before))
          || LogParser.measures.contains(line.key(before))
      else { return false }
      before -= 1
    }
    return false
  }

  static let names: Set<String> = [
    "headache", "headaches", "migraine", "migraines", "aura", "auras", "head", "photophobia", "phonophobia",
    "osmophobia", "allodynia", "attack", "attacks",
  ]
  private static let measures: Set<String> = ["intensity", "severity", "strength", "is", "="]
}
