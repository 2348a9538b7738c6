package import CivilTime
package import Diary

/// Why a preventive was stopped, in the person's words: a reason of the list, effects of it, or a remark.
package struct SpokenReason: Hashable, Sendable {
  package private(set) var reason: StopReason?
  package private(set) var effects: [String] = []
  /// What is neither, word for word.
  package private(set) var note: String?

  /// `nil` where the words are neither a reason of the list nor effects, and may be no reason at all.
  ///
  /// `isMarked`: they stand behind `because of`, so that a remark is one. `known`: the effects that may be one.
  package init?(_ text: String, isMarked: Bool, known: [String], now: Now) {
    let words = Self.withoutStart(text)
    if let reason = StopReason(named: words) {
      self.reason = reason
      return
    }
    // `side effects: dizzy`: the reason, and what there is to say of it.
    if let mark = text.firstIndex(of: ":"),
      let reason = StopReason(named: Self.withoutStart(String(text[..<mark])))
    {
      let rest = text[text.index(after: mark)...].split(separator: " ").map(String.init)
      self.reason = reason
      let told = try? parseEffects(rest, known: known, now: now)
      if let told, told.day == nil, !told.effects.isEmpty, told.effects.allSatisfy(known.contains),
        reason == .sideEffects
      {
        effects = told.effects
      } else if !rest.isEmpty {
        note = rest.joined(separator: " ")
      }
      return
    }
    let told = try? parseEffects(words.split(separator: " ").map(String.init), known: known, now: now)
    if let told, told.day == nil, !told.effects.isEmpty, told.effects.allSatisfy(known.contains) {
      reason = .sideEffects
      effects = told.effects
    } else if isMarked {
      reason = .other
      note = text
    } else {
      return nil
    }
  }

  /// Without `it was`, `of the`: what the reason begins with, and does not depend on.
  private static func withoutStart(_ text: String) -> String {
    let starts: Set<String> = [
      "it", "of", "the", "that", "was", "is", "i", "am", "my", "its", "had", "got", "too",
    ]
    let words = text.lowercased().split(separator: " ")
    return words.drop { starts.contains(String($0)) }.joined(separator: " ")
  }
}
