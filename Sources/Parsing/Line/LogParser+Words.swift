import CivilTime
import Diary

/// Words that are no number and no time.
extension LogParser {
  /// A fixed word, or a symptom that this diary has used before.
  mutating func fixed(at index: Int) throws(ParseError) -> Int? {
    if let next = try overAlready(at: index) { return next }
    if let next = try idiom(of: line.key(index), at: index) { return next }
    if let next = try bothOfTwo(at: index) {
      if isDrug(skipArticles(from: next)) { bothDoses = doses.count }
      return next
    }
    try refuseUncertain(at: index)
    guard let (meaning, end) = fixedWord(at: index) else {
      let key = line.key(index)
      guard vocabulary.symptoms().contains(key) else { return nil }
      symptom(key)
      return index + 1
    }
    if let next = asked(at: index, meaning, next: end) { return next }
    if let next = try valued(meaning, index, next: end) { return next }
    let isTaking = ["took", "taken"].contains(line.key(index))
    let next = isTaking ? end : value(behind: end).map { $0.isThere ? $0.end : end } ?? end
    switch meaning {
    case .filler: break
    case .intensity(let value):
      if let end = betweenDegrees(value, at: index, next: next) { return end }
      try refuseSeverityOfSymptom(value, at: index, next: next)
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
    case .relief(.gone) where ["down", "up", "from"].contains(line.key(next)): break
    case .relief(.gone) where ["almost", "nearly", "mostly", "practically"].contains(line.key(index - 1)):
      return remark(max(0, index - 1)..<next)
    case .relief(let relief):
      refusal = refusal ?? hedgedRelief(at: index, next: next)
      let (said, end) = denied(relief, at: index, next: next)
      self.relief(said, at: index, next: end)
      return end
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

  /// `mild to moderate`: between two of them, the higher one counts, and the words are kept.
  private mutating func betweenDegrees(_ value: Intensity, at index: Int, next: Int) -> Int? {
    guard !isEdit, entry.intensity == nil, ["to", "or", "-", "–", "/"].contains(line.key(next)),
      case .intensity(let other) = FixedWords.meaning(of: line.key(next + 1)), other != value
    else { return nil }
    entry.intensity = max(value, other)
    (intensityWord, hasAnchor) = (index, true)
    let end = next + 2
    for index in index..<end { account[index] = .remark }
    return end
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
  mutating func effect(at index: Int) throws(ParseError) -> Int? {
    if let next = try effectOfAll(at: index) { return next }
    if isDeniedBehindDose(index) {
      relief(.none, at: index)
      return index + 1
    }
    if let relief = ReliefWords.rating(line.key(index)), let last = doses.last, last.end == index,
      last.relief == nil, line[index + 1] == nil || line.key(index + 1) == "and" || isDrug(index + 1)
    {
      self.relief(relief, at: index)
      return index + 1
    }
    guard let (relief, next) = ReliefWords.match(line, at: index), next > index + 1 || index > 0 else {
      return nil
    }
    if next > index + 1 || ReliefWords.isHelp(line.key(index)) { try refuseOtherEffect(at: index, next) }
    guard FixedWords.meaning(of: line.key(index)) == nil || next > index + 1 else { return nil }
    refusal = refusal ?? hedgedRelief(at: index, next: next)
    let (said, end) = denied(relief, at: index, next: next)
    self.relief(said, at: index, next: end)
    return end
  }

  /// An effect belongs to the dose before it; `helped partly` is one effect.
  mutating func relief(_ relief: Relief, at index: Int, next: Int? = nil) {
    let last = doses.indices.last
    let old = last.map { doses[$0].relief } ?? entry.relief
    var relief = relief
    if let first = deniedDoses, first < doses.count {
      relief = .none
      for index in first..<doses.count where doses[index].relief == nil { doses[index].relief = relief }
      deniedDoses = nil
      afterRelief = next ?? index + 1
      return
    }
    if let old, old != relief {
      guard afterRelief == index, Set([old, relief]) == [.good, .some] else {
        return keepInNoteAsDuplicate(index, before: next)
      }
      relief = .some
    }
    if let last { doses[last].relief = relief } else { entry.relief = relief }
    if let bothDoses {
      for index in doses.indices.dropFirst(bothDoses) where doses[index].relief == nil {
        doses[index].relief = relief
      }
    }
    // `ibu and suma helped`: of drugs that are only named it is said of each.
    if var joined = last, doses[joined].end == index {
      while joined > 0, doses[joined].isJoined, doses[joined].isNamedAlone, doses[joined - 1].isNamedAlone,
        doses[joined - 1].relief == nil
      {
        joined -= 1
        doses[joined].relief = relief
      }
    }
    afterRelief = next ?? index + 1
  }
}

/// Words that mean nothing here: kept, never lost, and named.
extension LogParser {
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
