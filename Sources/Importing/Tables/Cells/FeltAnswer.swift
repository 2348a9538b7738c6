import Cells

/// Whether something was felt, where the cell says more than yes or no: `yes (mild)`, `a little`, `2`, `zigzags 20 min`.
struct FeltAnswer {
  var isYes = false
  /// How long it was there.
  var minutes: Int?
  /// Whether the cell is worth keeping.
  var saysMore = true

  /// `nil` where a word of it is not known. `role`: what the column asks for, whose words may stand there once more.
  init?(_ text: String, of role: ColumnRole? = nil) {
    if let (rest, count) = CountedWords.bare(text) {
      let words = rest.lowercasedWords
      guard words.allSatisfy({ Self.names($0, role) || Self.isYes($0) || Self.small.contains($0) }) else {
        return nil
      }
      isYes = count > 0
      return
    }
    let all = text.lowercasedWords
    let named = all.filter { !Self.names($0, role) }
    // `Erbrechen`, `no vomiting`
    if named.count < all.count, named.allSatisfy({ Self.isNo($0) || Self.small.contains($0) }) {
      if text.contains("?") { return nil }
      isYes = !named.contains(where: Self.isNo)
      return
    }
    if let number = text.decimalNumber, (0...10).contains(number) {
      (isYes, saysMore) = (number > 0, number > 1)
      return
    }
    var words = named[...]
    // `20 min`, `30 mins` at the end.
    if words.count > 1, let last = words.last, last.hasPrefix("min"),
      let number = Int(words[words.index(words.endIndex, offsetBy: -2)])
    {
      minutes = number
      isYes = number > 0
      words = words.dropLast(2)
    }
    for word in words {
      let answer = CellVocabularies.shared.answer.value(Array(word.utf8).span)
      if answer == .yes || FeltAnswer.strengths.contains(word) || FeltAnswer.sights.contains(word)
        || TableWords.intensityWords[word] ?? 0 > 0
      {
        isYes = true
      } else if !FeltAnswer.small.contains(word) {
        return nil
      }
    }
    if !isYes { return nil }
  }

  /// Whether a word is of what a column of this role asks for.
  private static func names(_ word: String, _ role: ColumnRole?) -> Bool {
    let topics: [HeaderTopic] =
      switch role {
      case .nausea?: [.nausea]
      case .vomiting?: [.vomiting]
      case .photophobia?: [.light, .sensitivity]
      case .phonophobia?: [.sound, .sensitivity]
      case .aura?: [.aura]
      default: []
      }
    return HeaderTopic.of(word).map(topics.contains) ?? false
  }

  private static func isYes(_ word: String) -> Bool {
    CellVocabularies.shared.answer.value(Array(word.utf8).span) == .yes
  }

  private static func isNo(_ word: String) -> Bool {
    CellVocabularies.shared.answer.value(Array(word.utf8).span) == .no
      || [
        "kein", "keine", "keinerlei", "pas", "aucun", "aucune", "sin", "ningún", "ninguna", "without", "ohne",
        "sans",
      ]
      .contains(word)
  }

  private static let small: Set<String> = [
    "a", "bit", "of", "de", "des", "d", "any", "for", "ca", "about", "with", "mit", "un", "ein",
  ]
  private static let strengths: Set<String> = [
    "some", "little", "slight", "slightly", "bad", "very", "lot", "lots", "once", "twice", "bisschen",
    "etwas", "peu",
    "poco", "sehr", "très", "muy", "einmal", "zweimal",
  ]
  /// What an aura looks like.
  private static let sights: Set<String> = [
    "visual", "flashes", "flash", "zigzag", "zigzags", "zig-zag", "scotoma", "sparkles", "lights", "blind",
    "spot", "spots",
    "tingling", "numbness", "visuell", "flimmern", "blitze", "zacken", "kribbeln", "visuelle",
    "scintillements",
  ]
}
