/// Whether a name that a person gave to a symptom, a habit or an activity is one for a headache.
enum HeadacheNames {
  static func isMigraine(_ name: String) -> Bool { matches(name, migraines) }

  static func isHeadache(_ name: String) -> Bool { isMigraine(name) || matches(name, headaches) }

  /// The same, with up to two slips of the fingers in a long word, or beside others: what to ask about.
  static func mayBeHeadache(_ name: String) -> Bool {
    if isHeadache(name) { return true }
    let words = name.lowercased().split { !$0.isLetter }.map(String.init)
    let known = (migraines + headaches).filter { $0.count >= 6 }
    return words.contains { word in
      known.contains { $0 == word || (word.count >= 6 && isNear(Array(word), Array($0))) }
    }
  }

  private static let migraines = ColumnRole.migraineWords.split(separator: " ").map(String.init)
  private static let headaches = ColumnRole.headacheWords.split(separator: " ").map(String.init)

  /// Without what stands in parentheses and behind; letters only.
  private static func matches(_ name: String, _ words: [String]) -> Bool {
    let bare = name.prefix { $0 != "(" }.lowercased().filter(\.isLetter)
    return words.contains(bare)
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
