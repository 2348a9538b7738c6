import CivilTime

/// Words about effects that say there was none, that it is over, or that nobody is sure of it: none of them is an effect
/// that a preventive had that day.
struct UnsaidEffects {
  /// Effects in whose names nothing is to be denied: `no appetite` is one, `no dizziness` is none.
  let known: [String]

  /// - Throws: for a part that is no effect, with the effects that are left of the line.
  func refuse(_ parts: [String], of day: CivilDay?) throws(PreventiveProblem) {
    for (index, part) in parts.enumerated() {
      guard let (unsaid, before) = unsaid(part.split(separator: " ").map(String.init)) else { continue }
      var left = parts
      left[index] = before
      left.removeAll { $0.isEmpty || self.unsaid($0.split(separator: " ").map(String.init)) != nil }
      let line = left.map(typable).joined(separator: ", ") + (day.map { " \($0)" } ?? "")
      throw .noEffect(unsaid, left.isEmpty ? [] : [line])
    }
  }

  /// The words that say no effect, and the effect before them.
  private func unsaid(_ words: [String]) -> (text: String, before: String)? {
    let text = words.joined(separator: " ")
    if words.isEmpty || known.contains(text) { return nil }
    if Self.nothings.contains(text) { return (text, "") }
    if let index = words.indices.first(where: {
      DenialWords.denies(words[$0]) && isDenied(words[($0 + 1)...])
    }) {
      let before = words[..<index].filter { !["but", "and", "though", "so"].contains($0) }
      return (words[index...].joined(separator: " "), before.joined(separator: " "))
    }
    let isDoubted = words.contains { Self.doubts.contains($0) || $0.hasSuffix("?") }
    if isDoubted { return (text, "") }
    let last = words[words.count - 1]
    let isOver =
      words.count > 1
      && (Self.overs.contains(last) || words.suffix(2) == ["went", "away"]
        || words.suffix(2) == ["now", "better"]
        || ["stopped", "lost"].contains(words[0]) && words[1] == "being")
    return isOver ? (text, "") : nil
  }

  /// Whether what stands behind a denial is an effect, or a word for any.
  private func isDenied(_ words: ArraySlice<String>) -> Bool {
    let words = words.drop {
      ["any", "a", "more", "longer", "real", "other", "so", "really", "very", "feeling", "the", "noticeable"]
        .contains($0)
    }
    guard let first = words.first else { return false }
    if Self.generic.contains(first) { return true }
    return (1...3).contains { count in
      let name = words.prefix(count).joined(separator: " ")
      switch FixedWords.meaning(of: name) {
      case .feature, .symptom, .aura: return true
      default: return known.contains(name)
      }
    }
  }

  private static let nothings: Set<String> = [
    "none", "nothing", "no", "nil", "n/a", "nope", "fine", "ok", "okay", "all good", "all fine",
    "nothing so far",
    "none so far", "none yet", "nothing yet", "nothing new", "tolerated well", "well tolerated", "not sure",
  ]
  private static let generic: Set<String> = [
    "side", "side-effects", "side-effect", "sideeffects", "effects", "effect", "problems", "problem",
    "issues",
    "complaints", "changes", "change", "trouble", "adverse", "reaction", "symptoms", "difference",
  ]
  private static let doubts: Set<String> = [
    "maybe", "perhaps", "possibly", "unsure", "probably", "might", "suspected", "sure",
  ]
  private static let overs: Set<String> = [
    "gone", "resolved", "disappeared", "over", "vanished", "subsided", "stopped", "ceased",
  ]
}
