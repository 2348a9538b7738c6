import CivilTime
import Diary

/// A feature with its value behind it, as forms have it: `nausea: no`, `aura none`, `light yes`.
extension LogParser {
  /// Sets what has its value behind it, and answers with the index after that; `nil` where no value stands there.
  ///
  /// `next`: the index after the words of `meaning`, which begin at `index`.
  mutating func valued(
    _ meaning: FixedWords.Meaning, _ index: Int, next: Int
  ) throws(ParseError) -> Int? {
    let isFeature =
      switch meaning {
      case .feature, .aura: true
      default: false
      }
    try refuseDash(isFeature, index, next)
    guard let (isThere, end) = value(behind: next) else { return nil }
    if isThere { return nil }
    switch meaning {
    case .feature(let feature): feature.set(false, in: &entry.features)
    case .aura(nil): entry.aura = false
    default:
      for index in index..<end { keepInNote(index) }
      warnings.append(.looseNegation(reader.text(index..<end)))
      return end
    }
    hasAnchor = true
    return end
  }

  /// The value at `index`, and the index after it. A `no` may also be that of the word behind it.
  func value(behind index: Int) -> (isThere: Bool, end: Int)? {
    guard line[index] != nil else { return nil }
    let isMarked = line.tokens[index - 1].text.hasSuffix(":") || line.key(index) == "="
    let at = line.key(index) == "=" ? index + 1 : index
    switch line.key(at) {
    case "yes", "present", "positive", "pos": return (true, at + 1)
    case "none", "absent", "negative", "neg", "nil", "nope": return (false, at + 1)
    case "no", "not":
      guard isMarked || line[at + 1] == nil || line.tokens[at].isEndOfClause else { return nil }
      return (false, at + 1)
    default: return nil
    }
  }

  /// `no nausea or vomiting`, `neither light nor sound`: what is denied with the word before it; the index after it.
  ///
  /// - Throws: for `no nausea and vomiting`, which can deny one of them or both.
  mutating func denialGoesOn(_ index: Int, _ next: Int) throws(ParseError) -> Int {
    var at = next
    while ["or", "nor", "and", "&", "/"].contains(line.key(at)), line[at - 1]?.isEndOfClause == false {
      var word = at + 1
      while ["any", "to", "a", "the"].contains(line.key(word)) { word += 1 }
      guard let (meaning, end) = fixedWord(at: word), case .feature(let feature) = meaning else { break }
      if ["and", "&"].contains(line.key(at)) {
        let names = line.tokens[word..<end].map(\.text).joined(separator: " ")
        throw ParseError(
          .twoReadings(reader.text(index..<end)),
          lines: ["no \(names)", names].map { line.replacing(at..<end, with: $0) })
      }
      feature.set(false, in: &entry.features)
      at = end
    }
    try refuseListBehindDenial(index, at)
    return at
  }

  /// `no nausea, light, sound`: the others in the list can be denied with the first, or be there.
  private func refuseListBehindDenial(_ index: Int, _ next: Int) throws(ParseError) {
    guard !isEdit else { return }
    var names: [String] = []
    var at = next
    while line.tokens[at - 1].isEndOfClause || ["and", "or", "&"].contains(line.key(at)) {
      let word = ["and", "or", "&"].contains(line.key(at)) ? at + 1 : at
      guard let (meaning, end) = fixedWord(at: word), case .feature = meaning, value(behind: end) == nil,
        line[end] == nil || line.tokens[end - 1].isEndOfClause || ["and", "or", "&"].contains(line.key(end))
      else { break }
      names.append(line.tokens[word..<end].map(\.text).joined(separator: " "))
      at = end
    }
    guard !names.isEmpty else { return }
    let first = line.tokens[index..<next].map(\.text).joined(separator: " ")
    throw ParseError(
      .twoReadings(reader.text(index..<at)),
      lines: [([first] + names.map { "no \($0)" }), names + [first]].map {
        line.replacing(index..<at, with: $0.joined(separator: " "))
      })
  }

  /// `light no sound yes`: the `no` belongs to the word before it.
  func refuseTwoValues(_ index: Int, _ next: Int) throws(ParseError) {
    guard let (isThere, end) = value(behind: next), isThere else { return }
    let name = line.tokens[next - 1].text
    var start = index
    var before: [String] = []
    if case .feature? = fixedWord(at: index - 1)?.0 {
      start = index - 1
      before = ["no", line.tokens[start].text]
    }
    throw ParseError(
      .twoReadings(reader.text(start..<end)),
      line: line.replacing(start..<end, with: (before + [name]).joined(separator: " ")))
  }

  /// `nausea -`: none, as clinicians write it, or a dash between words.
  private func refuseDash(_ isFeature: Bool, _ index: Int, _ next: Int) throws(ParseError) {
    guard isFeature, let dash = line[next], TimeReader.dashes.contains(Character(dash.text.prefix(1) + "")),
      dash.text.count == 1
    else { return }
    let isBeforeFeature =
      switch fixedWord(at: next + 1)?.0 {
      case .feature, .aura: true
      default: false
      }
    guard line[next + 1] == nil || isBeforeFeature else { return }
    let words = line.tokens[index..<next].map(\.text).joined(separator: " ")
    throw ParseError(
      .twoReadings(reader.text(index..<next + 1)),
      lines: [
        line.replacing(index..<next + 1, with: "no \(words)"), line.replacing(index..<next + 1, with: words),
      ])
  }

  /// `nausea-`, `nausea=no`, `light:yes`: a value in one word with what it is of.
  func refuseJoinedValue(at index: Int) throws(ParseError) {
    let key = line.key(index)
    guard let mark = key.firstIndex(where: { "-=:+–".contains($0) }), mark > key.startIndex,
      let meaning = FixedWords.meaning(of: String(key[..<mark]))
    else { return }
    switch meaning {
    case .feature, .aura, .symptom: break
    default: return
    }
    let (name, rest) = (String(key[..<mark]), String(key[key.index(after: mark)...]))
    let instead: [String]
    switch rest {
    case "", "no", "none", "0", "n", "neg", "absent":
      instead = key[mark] == "+" ? [name] : rest.isEmpty ? ["no \(name)", name] : ["no \(name)"]
    case "yes", "y", "1", "pos", "+": instead = [name]
    default: return
    }
    throw ParseError(
      instead.count > 1 ? .twoReadings(line.tokens[index].text) : .notUnderstood(line.tokens[index].text),
      lines: instead.map { line.replacing(index, with: $0) })
  }
}
