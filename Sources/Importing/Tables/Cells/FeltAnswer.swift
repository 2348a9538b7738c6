import Cells

/// Whether something was felt, where the cell says more than yes or no: `yes (mild)`, `a little`, `2`, `zigzags 20 min`.
struct FeltAnswer {
  var isYes = false
  /// How long it was there.
  var minutes: Int?
  /// Whether the cell is worth keeping.
  var saysMore = true

  /// `nil` where a word of it is not known.
  init?(_ text: String) {
    if let number = text.decimalNumber, (0...10).contains(number) {
      (isYes, saysMore) = (number > 0, number > 1)
      return
    }
    var words = text.lowercasedWords[...]
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

  private static let small: Set<String> = [
    "a", "bit", "of", "for", "ca", "about", "with", "mit", "un", "ein",
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
