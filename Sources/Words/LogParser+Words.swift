import Diary

/// Words that are no number and no time.
extension LogParser {
  /// A fixed word, or a symptom that this diary has used before.
  mutating func fixed(at index: Int) -> Int? {
    let key = line.key(index)
    guard let meaning = FixedWords.meaning(of: key) else {
      guard vocabulary.symptoms().contains(key) else { return nil }
      symptom(key)
      return index + 1
    }
    switch meaning {
    case .filler: break
    case .intensity(let value):
      if entry.intensity == nil { intensityWord = index } else { second(index) }
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
    case .aura(let name): return aura(name, at: index)
    case .relief(let relief): self.relief(relief, at: index)
    }
    return index + 1
  }

  private mutating func symptom(_ name: String) {
    if !entry.symptoms.contains(name) { entry.symptoms.append(name) }
    hasAnchor = true
  }

  /// Sets a thing there is one of; another value than before is kept in the note.
  private mutating func set<Value: Equatable>(
    _ field: WritableKeyPath<LogEntry, Value?>, _ value: Value, _ index: Int
  ) {
    guard let old = entry[keyPath: field], old != value else { return entry[keyPath: field] = value }
    second(index)
  }

  private mutating func second(_ index: Int) {
    keep(index)
    entry.warnings.append(.secondValue(line.tokens[index].text))
  }

  /// `aura`, `aura 20m`.
  private mutating func aura(_ name: String?, at index: Int) -> Int {
    entry.aura = true
    if let name { symptom(name) }
    hasAnchor = true
    guard let (length, next) = reader.length(at: index + 1), line.key(next) != "ago", length.minutes <= 10_080
    else { return index + 1 }
    entry.auraMinutes = length.minutes
    return next
  }

  /// An effect belongs to the dose before it; `helped partly` is one effect.
  private mutating func relief(_ relief: Relief, at index: Int, next: Int? = nil) {
    let last = doses.indices.last
    let old = last.map { doses[$0].relief } ?? entry.relief
    var relief = relief
    if let old, old != relief {
      guard afterRelief == index, Set([old, relief]) == [.good, .some] else { return second(index) }
      relief = .some
    }
    if let last { doses[last].relief = relief } else { entry.relief = relief }
    afterRelief = next ?? index + 1
  }

  /// `no nausea`, `not helped`; in an edit also `no left`.
  mutating func negation(at index: Int) -> Int? {
    let key = line.key(index)
    guard ["no", "without", "not", "never"].contains(key), let token = line[index + 1] else { return nil }
    let meaning = FixedWords.meaning(of: token.key)
    switch meaning {
    case .relief(.good), .relief(.gone):
      guard key == "not" else { break }
      relief(.none, at: index, next: index + 2)
      return index + 2
    case .feature(let feature):
      feature.set(false, in: &entry.features)
      hasAnchor = true
      return index + 2
    case .aura(nil):
      entry.aura = false
      hasAnchor = true
      return index + 2
    default: break
    }
    if key == "no", ["help", "relief", "effect"].contains(token.key) {
      relief(.none, at: index, next: index + 2)
      return index + 2
    }
    if isEdit, let field = cleared(token.key, meaning) {
      entry.cleared.insert(field)
      hasAnchor = true
      return index + 2
    }
    keep(index)
    keep(index + 1)
    entry.warnings.append(.looseNegation("\(line.tokens[index].text) \(token.text)"))
    return index + 2
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
    default: nil
    }
  }
}
