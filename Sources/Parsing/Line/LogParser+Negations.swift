import CivilTime
import Diary

/// Words that say what was not, and what did not help.
extension LogParser {
  /// `ibu no, riza gone`: a `no` behind a dose, before another drug or at the end, is its effect.
  private mutating func noEffect(at index: Int) -> Int? {
    guard let last = doses.last, last.end == index, last.relief == nil else { return nil }
    if line[index + 1] != nil {
      guard fixedWord(at: index + 1) == nil, case .drug = drugMatch(at: index + 1).0 else { return nil }
    }
    relief(.none, at: index)
    return index + 1
  }

  /// `no nausea`, `not helped`; in an edit also `no left`.
  mutating func negation(at index: Int) throws(ParseError) -> Int? {
    let key = line.key(index)
    guard ["no", "without", "not", "never", "neither", "nor"].contains(key) else { return nil }
    // `not 12 nov`: a day or a time that is none of the line's.
    if line[index + 1]?.startsWithDigit == true {
      let next = try reader.phrase(at: index + 1, bare: true)?.next ?? index + 2
      throw ParseError(
        .notUnderstood(reader.text(index..<next)), line: line.replacing(index..<next, with: ""))
    }
    if let next = try noLonger(at: index) { return next }
    if let next = deniedDrug(at: index) { return next }
    if !isEdit, key == "no", let next = noEffect(at: index) { return next }
    guard let token = line[index + 1] else { return nil }
    // `not a migraine` is none, as `not migraine` is.
    var word = index + 1
    while [
      "a", "an", "any", "the", "real", "actual", "sensitive", "sensitivity", "bothered", "to", "by", "much",
    ].contains(line.key(word)) { word += 1 }
    let fixed = fixedWord(at: word).map { $0.0 == .filler ? nil : $0 } ?? fixedWord(at: index + 1)
    let (meaning, next) = (fixed?.0, fixed?.next ?? index + 2)
    switch meaning {
    case .relief(.good), .relief(.gone):
      guard key == "not" else { break }
      relief(.none, at: index, next: next)
      return next
    case .feature(let feature):
      try refuseTwoValues(index, next)
      feature.set(false, in: &entry.features)
      hasAnchor = true
      return try denialGoesOn(index, next)
    case .aura(nil):
      entry.aura = false
      hasAnchor = true
      return next
    default: break
    }
    if key == "no", ["help", "relief", "effect"].contains(token.key) {
      relief(.none, at: index, next: index + 2)
      return index + 2
    }
    if isEdit, let field = cleared(token.key, meaning) {
      entry.cleared.insert(field)
      hasAnchor = true
      return next
    }
    if let next = noneOfDrug(at: index) { return next }
    if let next = noneOfName(at: index) { return next }
    if case .drug(let drug) = drugMatch(at: index + 1).0 { deniedDrugs.append(drug.name) }
    for index in index..<next { keepInNote(index) }
    warnings.append(.looseNegation(line.tokens[index..<next].map(\.text).joined(separator: " ")))
    return next
  }

  private func cleared(_ key: String, _ meaning: FixedWords.Meaning?) -> ClearedField? {
    switch meaning {
    case .side: .side
    case .quality: .quality
    case .impact: .impact
    case .kind: .kind
    case .relief: .relief
    case .symptom(let name): .symptom(name)
    case nil where key == "end": .end
    case nil where key.hasPrefix("+") && key.count > 1: .trigger(String(key.dropFirst()))
    case nil where vocabulary.symptoms().contains(key): .symptom(key)
    case nil:
      if case .drug(let drug) = vocabulary.drug(key) { .dose(drug.name) } else { nil }
    default: nil
    }
  }
}
