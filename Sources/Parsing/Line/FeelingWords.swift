/// Words for how a person is, which give no number: `better`, `much the same`.
package enum FeelingWords {
  /// Whether the line says how it is, and not how bad: its first word does, and no number stands in it.
  package static func areSaid(in words: [String], first: String) -> Bool {
    isOne(first) && !words.contains { Int($0) != nil }
  }

  package static func isOne(_ word: String) -> Bool { feelings.contains(word.lowercased()) }

  /// The word that says it, where one stands beside what only weighs it: `much better`.
  package static func main(of words: [String]) -> String? {
    words.first { feelings.subtracting(besides).contains($0.lowercased()) }
  }

  /// Whether the words say that a person is well, and no symptom.
  package static func areFine(_ words: [String]) -> Bool {
    words.contains { fine.contains($0.lowercased()) }
  }

  /// Whether the word says that it was less, or over.
  static func isBetter(_ word: String) -> Bool { fine.contains(word) || betters.contains(word) }

  private static let betters: Set<String> = [
    "better", "improving", "improved", "fading", "faded", "easing", "easier", "eased", "settled", "settling",
    "calmer", "milder", "lighter", "subsiding", "lessening", "lessened", "bearable", "tolerable", "normal",
    "back",
    "recovered", "asleep", "relieved", "tapered", "tapering",
  ]
  private static let fine: Set<String> = ["fine", "good", "ok", "okay", "great", "well", "perfect"]
  private static let besides: Set = [
    "all", "feeling", "back", "nearly", "almost", "mostly", "half", "much", "slightly", "bit", "little",
    "feel", "feels",
  ]
  private static let feelings: Set<String> = [
    "better", "worse", "same", "improving", "improved", "fading", "easing", "unchanged", "ok", "okay", "fine",
    "good", "bad", "all", "feeling", "back", "easier", "eased", "settled", "settling", "easing", "calmer",
    "nearly", "almost", "mostly", "half", "milder", "lighter", "subsiding", "lessening", "lower", "less",
    "intensifying", "creeping", "building", "much", "slightly", "bit", "little", "feel", "feels",
  ]
}
