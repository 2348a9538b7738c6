/// Words around an effect that leave it to a dose: `it finally helped`, `worked within an hour`.
enum EffectSubjectWords {
  /// Whether the word before an effect leaves it to a dose: it stands for one, or says how.
  static func isOfDose(_ key: String) -> Bool {
    isManner(key) || subjects.contains(key) || DegreeWords.isOne(key) || ReliefWords.denies(key)
  }

  /// Whether the word behind `worked` or `helped` may say how, when or with what.
  static func mayFollow(_ key: String) -> Bool {
    isManner(key) || followers.contains(key) || DegreeWords.isOne(key)
  }

  private static func isManner(_ key: String) -> Bool { key.hasSuffix("ly") || manners.contains(key) }

  private static let manners: Set<String> = [
    "then", "also", "too", "still", "soon", "again", "now", "always", "never", "often", "even", "just",
    "indeed", "at", "last", "first", "sort", "kind", "of", "kinda", "sorta", "and", "but", "or", "so", "only",
    "ever", "yet", "once", "later", "maybe", "perhaps", "for", "a", "bit", "while", "-", "–", "—", "=",
  ]
  private static let subjects: Set<String> = [
    "it", "that", "this", "they", "these", "those", "them", "which", "both", "one", "ones", "two", "second",
    "dose", "doses", "tablet", "tablets", "pill", "pills", "med", "meds", "medication", "medications",
    "medicine", "drug", "drugs", "triptan", "triptans", "painkiller", "painkillers", "nsaid", "nsaids",
    "injection", "shot", "spray", "capsule", "capsules", "suppository", "stuff", "combo", "combination",
    "nothing", "none", "neither", "has", "have", "had", "is", "was", "were", "did", "didn't", "didn’t",
    "didnt", "does", "doesn't", "doesn’t", "doesnt", "the", "my", "took", "taken", "another", "other", "all",
    "everything", "think", "would", "could", "should", "might", "may", "will", "not", "i", "afterwards",
    "after", "hours", "hour", "minutes", "min",
  ]
  private static let followers: Set<String> = [
    "after", "within", "in", "by", "with", "until", "till", "though", "although", "however", "because",
    "before", "when", "as", "this", "fast", "great", "well", "fine", "wonders", "like", "me", "it", "the",
    "my", "not", "no", "nothing", "some", "somewhat", "little", "lot", "lots", "loads", "much", "against",
    "ok", "okay", "better", "best", "wonderfully", "less", "more", "than", "good", "perfect", "great",
    "time", "today", "yesterday", "tonight", "overnight", "to", "pain", "headache", "head", "yes",
    "since", "about", "around", "@", "during", "immediately", "quick", "slow", "slowly", "straight",
    "instantly", "almost", "nearly", "completely", "half", "partway", "then", "back",
  ]
}
