/// Words that deny what stands beside them: `no`, `never`, `didn't`.
enum DenialWords {
  /// `didn't`, with the mark or without it: that something is not so.
  static func isContraction(_ word: String) -> Bool {
    guard word.utf8.last == UInt8(ascii: "t"), word.utf8.count >= 4 else { return false }
    return contractions.contains(word.filter { $0 != "'" && $0 != "’" })
  }

  /// Whether the word denies what stands beside it.
  static func denies(_ word: String) -> Bool { words.contains(word) || isContraction(word) }

  private static let words: Set<String> = [
    "no", "not", "never", "without", "nothing", "none", "neither", "nor", "nobody", "nope", "cannot",
  ]
  private static let contractions: Set<String> = [
    "didnt", "dont", "doesnt", "isnt", "wasnt", "arent", "werent", "hasnt", "havent", "hadnt", "wont", "cant",
    "couldnt", "wouldnt", "shouldnt", "aint", "mustnt", "neednt",
  ]
}
