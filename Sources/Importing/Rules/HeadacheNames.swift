import Cells

/// Whether a name that a person gave to a symptom, a habit or an activity, or a question, is one for a headache.
enum HeadacheNames {
  static func isMigraine(_ name: String) -> Bool { isHeadache(name) && kind(of: name) == "migraine" }

  /// Whether all words of a name are understood, and say that there was a headache: `Tension headache (Severe)`,
  /// `Migraine with aura`, `Did you have a headache today?`; not `No headache`, nor `Headache medication`.
  static func isHeadache(_ name: String) -> Bool {
    let words = words(of: name)
    guard !isNegated(words) else { return false }
    if isWhole(words) { return true }
    // What stands in parentheses behind a name is a remark on it.
    guard let open = name.firstIndex(of: "("), open > name.startIndex else { return false }
    return isWhole(self.words(of: String(name[..<open])))
  }

  /// Whether a name is one for headaches of every kind: who denies a migraine, or a bad headache, may have had another.
  static func isEveryHeadache(_ name: String) -> Bool {
    isHeadache(name) && kind(of: name).isEmpty
      && !words(of: name).contains { word in
        narrowing.contains(word)
          || isCompound(word) && beforeStems.contains { !word.hasPrefix("kopf") && word.hasPrefix($0) }
      }
  }

  /// The same, with up to two slips of the fingers in a long word, or beside others: what to ask about.
  static func mayBeHeadache(_ name: String) -> Bool {
    let words = words(of: name)
    guard !isNegated(words) else { return false }
    if isHeadache(name) || words.indices.contains(where: { length(of: words, at: $0) > 0 }) { return true }
    return words.contains { word in
      word.count >= 6 && known.contains { $0.count >= 6 && isNear(Array(word), Array($0)) }
    }
  }

  /// What kind of headache a name or a title says it is: `migraine`, `tension` or `cluster`; empty where it does not say,
  /// or names two.
  static func kind(of name: String) -> String {
    let words = words(of: name)
    guard !isNegated(words) else { return "" }
    let isMigraine = words.indices.contains { index in
      (1...min(4, words.count - index)).contains { count in
        let word = words[index..<index + count].joined()
        return migraines.contains(word) || count == 1 && migraineStems.contains { word.contains($0) }
      }
    }
    let isPlain = words.contains { plain.contains($0) }
    let isEither = name.contains("/") || words.contains { either.contains($0) }
    if isMigraine { return isEither && isPlain ? "" : "migraine" }
    if words.contains(where: { $0.hasPrefix("cluster") }) { return "cluster" }
    if words.contains(where: { $0.hasPrefix("tensi") || $0.hasPrefix("spannung") }) { return "tension" }
    return ""
  }

  /// The kind of headache that all of several names say it is; `nil` where one is no name for a headache, or of no kind, or
  /// of another: `Vestibular migraine` and `Menstrual migraine` are of one.
  static func kindOfAll(_ names: [String]) -> String? {
    let kinds = Set(names.map { isHeadache($0) ? kind(of: $0) : "" })
    guard kinds.count == 1, let kind = kinds.first, !kind.isEmpty else { return nil }
    return kind
  }

  /// Whether a name speaks of an aura that was there.
  static func hasAura(_ name: String) -> Bool { words(of: name).contains("aura") }

  /// The words of a name in lower case, without those that say that there was no aura.
  private static func words(of name: String) -> [String] {
    var words = name.lowercased().split { !$0.isLetter }.map(String.init)
    while let aura = words.indices.first(where: {
      $0 > 0 && words[$0] == "aura" && no.contains(words[$0 - 1])
    }) {
      words.removeSubrange(aura - 1...aura)
    }
    return words
  }

  private static func isNegated(_ words: [String]) -> Bool {
    words.contains { word in
      no.contains(word) || word.hasSuffix("frei") || word.hasSuffix("freier") || word.hasSuffix("free")
        || word.count > 6 && word.hasSuffix("los")
    }
  }

  /// Whether there is a word for a headache, and no word that is not understood.
  private static func isWhole(_ words: [String]) -> Bool {
    var (index, isNamed) = (0, false)
    while index < words.count {
      let length = length(of: words, at: index)
      if length > 0 {
        isNamed = true
        index += length
      } else if benign.contains(words[index]) {
        index += 1
      } else {
        return false
      }
    }
    return isNamed
  }

  /// How many words from a place on are one for a headache: `mal de tête` is three. 0 for none.
  private static func length(of words: [String], at index: Int) -> Int {
    for count in (1...min(4, words.count - index)).reversed() {
      let word = words[index..<index + count].joined()
      if known.contains(word) { return count }
    }
    return isCompound(words[index]) ? 1 : 0
  }

  /// `Spannungskopfschmerzen`, `Migräneattacke`.
  private static func isCompound(_ word: String) -> Bool {
    guard
      let (stem, range) = stems.lazy.compactMap({ stem in word.firstRange(of: stem).map { (stem, $0) } })
        .first,
      word != stem
    else { return false }
    let (before, after) = (word[..<range.lowerBound], word[range.upperBound...])
    return (before.isEmpty || beforeStems.contains(String(before)))
      && (after.isEmpty || afterStems.contains(String(after)))
  }

  /// Whether two words differ by two letters at most (Levenshtein).
  private static func isNear(_ first: [Character], _ second: [Character]) -> Bool {
    guard abs(first.count - second.count) <= 2 else { return false }
    var row = Array(0...second.count)
    for (i, a) in first.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in second.enumerated() {
        let cost = min(row[j] + 1, row[j + 1] + 1, diagonal + (a == b ? 0 : 1))
        (diagonal, row[j + 1]) = (row[j + 1], cost)
      }
    }
    return row[second.count] <= 2
  }
}
