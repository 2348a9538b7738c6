import CivilTime
import Diary

/// Words that are no number and no time.
extension LogParser {
  /// A fixed word, or a symptom that this diary has used before.
  mutating func fixed(at index: Int) throws(ParseError) -> Int? {
    if let next = try overAlready(at: index) { return next }
    try refuseUncertain(at: index)
    guard let (meaning, next) = fixedWord(at: index) else {
      let key = line.key(index)
      guard vocabulary.symptoms().contains(key) else { return nil }
      symptom(key)
      return index + 1
    }
    switch meaning {
    case .filler: break
    case .intensity(let value):
      if entry.intensity == nil { intensityWord = index } else { keepInNoteAsDuplicate(index) }
      entry.intensity = entry.intensity ?? value
      hasAnchor = true
    case .side(let side):
      let both = entry.side != nil && entry.side != side
      entry.side = both ? .both : side
      hasAnchor = true
    case .quality(let quality): set(\.quality, quality, index)
    case .kind(let kind): set(\.kind, kind, index)
    case .impact(let impact): set(\.impact, impact, index)
    case .feature(let feature):
      feature.set(true, in: &entry.features)
      hasAnchor = true
    case .symptom(let name): symptom(name)
    case .aura(let name): return aura(name, at: index, next: next)
    case .relief(let relief): self.relief(relief, at: index, next: next)
    }
    return next
  }

  /// What a fixed word means, or two that are written with a hyphen: `stiff neck` is `stiff-neck`.
  func fixedWord(at index: Int) -> (FixedWords.Meaning, next: Int)? {
    let key = line.key(index)
    if let second = line[index + 1], let meaning = FixedWords.meaning(of: "\(key)-\(second.key)") {
      return (meaning, index + 2)
    }
    return FixedWords.meaning(of: key).map { ($0, index + 1) }
  }

  private mutating func symptom(_ name: String) {
    if !entry.symptoms.contains(name) { entry.symptoms.append(name) }
    hasAnchor = true
  }

  /// Sets a thing there is one of; another value than before is kept in the note.
  private mutating func set<Value: Equatable>(
    _ field: WritableKeyPath<AttackEntry, Value?>, _ value: Value, _ index: Int
  ) {
    guard let old = entry[keyPath: field], old != value else { return entry[keyPath: field] = value }
    keepInNoteAsDuplicate(index)
  }

  private mutating func keepInNoteAsDuplicate(_ index: Int, before end: Int? = nil) {
    let next = end ?? fixedWord(at: index)?.next ?? index + 1
    for index in index..<next { keepInNote(index) }
    warnings.append(.secondValue(line.tokens[index..<next].map(\.text).joined(separator: " ")))
  }

  /// `aura`, `aura 20m`.
  private mutating func aura(_ name: String?, at index: Int, next: Int) -> Int {
    entry.aura = true
    if let name { symptom(name) }
    hasAnchor = true
    return auraLength(at: next)
  }

  /// `did not help`, `no effect`, `worked`: an effect in several words; and `ibu bad, riza good`.
  mutating func effect(at index: Int) -> Int? {
    if let relief = ReliefWords.rating(line.key(index)), let last = doses.last, last.end == index,
      last.relief == nil, line[index + 1] == nil || line.key(index + 1) == "and" || isDrug(index + 1)
    {
      self.relief(relief, at: index)
      return index + 1
    }
    guard let (relief, next) = ReliefWords.match(line, at: index), next > index + 1 || index > 0 else {
      return nil
    }
    guard FixedWords.meaning(of: line.key(index)) == nil || next > index + 1 else { return nil }
    self.relief(relief, at: index, next: next)
    return next
  }

  /// An effect belongs to the dose before it; `helped partly` is one effect.
  private mutating func relief(_ relief: Relief, at index: Int, next: Int? = nil) {
    let last = doses.indices.last
    let old = last.map { doses[$0].relief } ?? entry.relief
    var relief = relief
    if let old, old != relief {
      guard afterRelief == index, Set([old, relief]) == [.good, .some] else {
        return keepInNoteAsDuplicate(index, before: next)
      }
      relief = .some
    }
    if let last { doses[last].relief = relief } else { entry.relief = relief }
    afterRelief = next ?? index + 1
  }

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
    guard ["no", "without", "not", "never"].contains(key) else { return nil }
    // `not 12 nov`: a day or a time that is none of the line's.
    if line[index + 1]?.startsWithDigit == true {
      let next = try reader.phrase(at: index + 1, bare: true)?.next ?? index + 2
      throw ParseError(
        .notUnderstood(reader.text(index..<next)), line: line.replacing(index..<next, with: ""))
    }
    if let next = try noLonger(at: index) { return next }
    if !isEdit, key == "no", let next = noEffect(at: index) { return next }
    guard let token = line[index + 1] else { return nil }
    let fixed = fixedWord(at: index + 1)
    let (meaning, next) = (fixed?.0, fixed?.next ?? index + 2)
    switch meaning {
    case .relief(.good), .relief(.gone):
      guard key == "not" else { break }
      relief(.none, at: index, next: next)
      return next
    case .feature(let feature):
      feature.set(false, in: &entry.features)
      hasAnchor = true
      return next
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

/// Words that mean nothing here: kept, never lost, and named.
extension LogParser {
  mutating func unknown(at index: Int) throws(ParseError) -> Int {
    let token = line.tokens[index]
    if let next = badHeadache(at: index) { return next }
    try refuseStrength(at: index)
    try refuseMisspeltTime(at: index)
    try refuseJoinedDose(at: index)
    if index == 0, !isEdit {
      if verb(near: token.key) != nil { throw unknownFirst(token.text) }
      // A dose is not enough to make an entry of a word nobody knows; `took` says that it is one.
      if !isOfDoses { unknownFirstWord = token.text }
      if let next = try newDrug(at: index) { return next }
      unknownFirstWord = token.text
    } else if let next = try newDrug(at: index) {
      return next
    }
    keepInNote(index)
    // In a line of hundreds of unknown words no hint is of use.
    let meant = warnings.count < 20 ? suggestion(for: token.key) : nil
    // A mistyped drug in a note would be a dose that is lost.
    if asksOfSlips, let meant, index > 0, token.key.utf8.count >= 5, vocabulary.drugNames().contains(meant),
      FixedWords.meaning(of: meant) == nil, !reader.isWordOfTime(meant)
    {
      throw nearDrug(index, meant)
    }
    if meant == nil, lastUnknown == index - 1, case .unknownWord(_, nil)? = warnings.last {
      unknownRuns[unknownRuns.count - 1].words =
        unknownRuns[unknownRuns.count - 1].words.lowerBound..<index + 1
    } else {
      unknownRuns.append((warnings.count, index..<index + 1))
      warnings.append(.unknownWord(token.text, meant: meant))
    }
    lastUnknown = index
    return index + 1
  }

  /// `ibu600`, `suma50mg`: a drug and its amount without a blank.
  private func refuseJoinedDose(at index: Int) throws(ParseError) {
    let key = line.key(index)
    guard let split = key.firstIndex(where: { $0.isNumber }), split > key.startIndex,
      case .drug = vocabulary.drug(String(key[..<split]))
    else { return }
    let amount = String(key[split...])
    let spelled = Token.integer(key[split...]) == nil ? amount : "\(amount)mg"
    guard Amount(spelled) != nil else { return }
    throw ParseError(
      .notUnderstood(line.tokens[index].text),
      line: line.replacing(index, with: "\(key[..<split]) \(spelled)"))
  }

  /// A fixed word, symptom or drug near `word`.
  private func suggestion(for word: String) -> String? {
    if let number = TimeReader.number(word), number <= 10 { return String(number) }
    guard word.count >= 4 else { return nil }
    return Spelling.nearestSlip(
      word,
      in: FixedWords.spellings + spokenTimes + vocabulary.symptoms()
        + (word.count > 4 ? vocabulary.drugNames() : []))
  }

  /// Words of times long enough to be known again in a slip.
  private var spokenTimes: [String] {
    ["yesterday", "today", "since", "until", "started", "ended", "waking"]
      + PartOfDay.allCases.map(\.rawValue) + TimeReader.weekdays
      + TimeReader.months.filter { $0.count > 4 }
  }

  /// The verb that a first word was probably meant to be.
  private func verb(near word: String) -> String? {
    // `one` is not `none`.
    TimeReader.number(word.lowercased()) != nil
      ? nil : Spelling.nearestSlip(word.lowercased(), in: vocabulary.verbs())
  }

  func unknownFirst(_ word: String) -> ParseError {
    let meant = verb(near: word) ?? suggestion(for: word.lowercased())
    if meant == nil, doses.first?.end == 1 || doses.first?.known == nil && !doses.isEmpty {
      return ParseError(
        .unknownDrug(word), line: Line(line, command: "headache took").replacing(0..<0, with: ""))
    }
    return ParseError(.unknownFirstWord(word), line: meant.map { line.replacing(0, with: typable($0)) })
  }

  /// Puts a word into the note.
  mutating func keepInNote(_ index: Int) { account[index] = .note }

  mutating func finishNote() {
    for run in unknownRuns where run.words.count > 1 {
      warnings[run.warning] = .unknownWord(line.tokens[run.words].map(\.text).joined(by: " "), meant: nil)
    }
    let kept = line.tokens.indices.filter { account[$0] != .understood }.map { line.tokens[$0].text }
    entry.note = [kept.joined(by: " "), line.note].filter { !$0.isEmpty }.joined(by: "; ")
  }
}
