import Diary

/// Headaches and symptoms that were not: near, feared, denied, or gone past.
extension LogParser {
  /// The name of a headache that the words deny.
  struct DeniedName {
    var words: Range<Int>
    /// Whether any headache is denied, and not one kind: beside it even an intensity is in doubt.
    var isOfAny = false
    /// Whether what denies it stands behind.
    var isBehind = false
  }

  /// `almost got a migraine`, `hardly any nausea`: a remark.
  mutating func nearMiss(at index: Int) -> Int? {
    guard !isEdit, !isOfDoses, NearMissWords.stands(before: line.key(index)) else { return nil }
    var at = index + 1
    while at < index + 6, line[at - 1]?.isEndOfClause == false,
      LogParser.besideDoubts.contains(line.key(at)) || LogParser.besideNearMisses.contains(line.key(at))
    {
      at += 1
    }
    guard line[at - 1]?.isEndOfClause == false, let end = nameOrFact(at: at) else { return nil }
    if isName(at) { deniedName = deniedName ?? DeniedName(words: index..<end) }
    return remark(index..<end)
  }

  /// Where the name of a headache ends that stands at `index`, or what is a fact of one.
  private func nameOrFact(at index: Int) -> Int? {
    if LogParser.names.contains(line.key(index)) { return index + 1 }
    guard let (meaning, next) = fixedWord(at: index), isFact(meaning) else { return nil }
    return next
  }

  /// Whether a word at `index` names a headache.
  func isName(_ index: Int) -> Bool {
    if LogParser.names.contains(line.key(index)) { return true }
    if case .kind = fixedWord(at: index)?.0 { return true }
    return false
  }

  /// `no severe migraine`, `no bad headache`, `no headache`: the name and what denies it, kept as a note.
  mutating func noneOfName(at index: Int) -> Int? {
    guard !isEdit else { return nil }
    var at = index + 1
    while at < index + 5, line[at - 1]?.isEndOfClause == false, !isName(at),
      DegreeWords.isOne(line.key(at)) || LogParser.besideDoubts.contains(line.key(at)) || isDegree(at)
        || ["any", "single", "new"].contains(line.key(at))
    {
      at += 1
    }
    guard line[at - 1]?.isEndOfClause == false, isName(at) else { return nil }
    // `no headache before 3pm`: of another time.
    let isOfTime = ["before", "until", "till", "til", "when", "after", "for"].contains(line.key(at + 1))
    let isOfAny = line.key(at).hasPrefix("headache") && at == index + 1 && !isOfTime
    deniedName = deniedName ?? DeniedName(words: index..<at + 1, isOfAny: isOfAny)
    for index in index...at { keepInNote(index) }
    warnings.append(.looseNegation(line.tokens[index...at].map(\.text).joined(separator: " ")))
    return at + 1
  }

  private func isDegree(_ index: Int) -> Bool {
    if case .intensity = fixedWord(at: index)?.0 { return true }
    return false
  }

  /// `no more suma`, `without any ibu`: none was taken.
  mutating func noneOfDrug(at index: Int) -> Int? {
    var at = index + 1
    while ["more", "any", "further", "extra", "need", "for", "additional", "longer"].contains(line.key(at)) {
      at += 1
    }
    guard at > index + 1, isDrug(at), case .drug(let drug) = drugMatch(at: at).0 else { return nil }
    let next = drugMatch(at: at).next
    deniedDrugs.append(drug.name)
    for index in index..<next { keepInNote(index) }
    warnings.append(.looseNegation(line.tokens[index..<next].map(\.text).joined(separator: " ")))
    return next
  }

  /// `migraine coming`, `migraine averted`, `headache never came`: what was named did not come.
  mutating func noteNeverCame(at index: Int) {
    guard !isEdit, !isOfDoses, isName(index), line.tokens[index].isEndOfClause == false else { return }
    var at = index + 1
    var isDenied = false
    while at < index + 5, line[at - 1]?.isEndOfClause == false {
      let key = line.key(at)
      if NearMissWords.stands(behind: key) || isDenied && LogParser.arrivals.contains(key) {
        deniedName = deniedName ?? DeniedName(words: index..<at + 1, isBehind: true)
        return
      }
      if DenialWords.denies(key) {
        isDenied = true
      } else if !["was", "is", "seems", "seemed", "on", "did", "had", "has", "but", "just", "been"].contains(
        key)
      {
        return
      }
      at += 1
    }
  }

  private static let arrivals = [
    "came", "come", "develop", "developed", "arrive", "arrived", "follow", "followed", "happen", "happened",
    "materialise", "materialised", "materialize", "materialized", "appear", "appeared", "start", "started",
    "begin", "hit", "strike", "break",
  ]
  private static let besideNearMisses = [
    "got", "get", "getting", "had", "have", "having", "any", "another", "to", "i", "i'd", "my", "going",
    "into",
    "with", "bad", "in", "new", "enough", "no", "more", "than", "been", "would", "was", "get",
  ]
}
