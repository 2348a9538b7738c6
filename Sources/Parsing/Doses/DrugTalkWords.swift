/// Words before a drug that say of it something else than that it was taken: `asked about`, `picked up`, `no more`.
enum DrugTalkWords {
  /// Whether the word is of what is done with a drug besides taking it.
  static func isOne(_ word: String) -> Bool { words.contains(word) }

  /// Whether the word is a verb of the past that nobody said it was taken by: `requested`, but not `swallowed`.
  static func isOtherVerb(_ word: String) -> Bool {
    guard word.utf8.count >= 5, word.hasSuffix("ed") || word.hasSuffix("ing") else { return false }
    return !takings.contains(word) && !states.contains(word)
  }

  private static let words: Set<String> = [
    "prescribed", "prescription", "prescribes", "picked", "pick", "ordered", "order", "collected", "collect",
    "refilled", "refill", "fetched", "fetch", "googled", "asked", "ask", "asking", "discussed", "discuss",
    "mentioned", "recommended", "recommends", "suggested", "suggests", "renewed", "renew", "requested",
    "request",
    "packed", "carried", "brought", "found", "lost", "researching", "read", "reading", "talked", "talk",
    "talking",
    "spoke", "bought", "buy", "buying", "got-out", "looked", "searched", "advised", "switch", "switching",
    "heard", "learned", "learnt", "told", "return", "returned", "threw", "stored", "allergy", "intolerant",
    "almost", "nearly", "instead", "besides", "hate", "hated", "fear", "feared", "dreamt", "stop", "stopped",
    "stopping", "quit", "paused", "holding", "held", "saving", "saved", "keeping", "kept", "ran", "low",
    "trial", "leaflet", "review", "reviews", "price", "cost", "costs",
  ]
  private static let takings: Set<String> = [
    "swallowed", "popped", "injected", "inhaled", "sprayed", "dissolved", "chewed", "downed", "used", "tried",
    "added", "repeated", "needed", "redosed", "gulped", "necked", "taking", "using", "swallowing", "trying",
    "administered", "ingested", "followed", "including", "adding",
  ]
  private static let states: Set<String> = [
    "stressed", "exhausted", "bloated", "congested", "annoyed", "depressed", "blocked", "wasted", "drained",
    "overtired", "hungover", "confused", "blurred", "swollen", "panicked", "worried", "dehydrated", "morning",
    "evening", "during", "everything", "nothing", "something", "anything", "feeling", "working", "running",
    "training", "meeting", "cleaning", "travelling", "traveling", "driving", "drinking", "sleeping",
    "shopping",
    "swimming", "walking", "resting", "raining", "wedding", "increasing", "pulsing", "pounding", "vomiting",
    "spring", "building", "worsening", "getting", "going", "lying", "crying", "throbbing", "excited",
    "relaxed",
    "rested", "worked", "slept", "walked", "travelled", "traveled", "partied", "cleaned", "skipped",
  ]
}
