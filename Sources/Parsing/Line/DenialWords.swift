/// Words that deny what stands beside them: `no`, `never`, `didn't`.
enum DenialWords {
  /// `didn't`, with the mark or without it: that something is not so.
  static func isContraction(_ word: String) -> Bool {
    guard word.utf8.last == UInt8(ascii: "t"), word.utf8.count >= 4 else { return false }
    return contractions.contains(word.filter { $0 != "'" && $0 != "’" })
  }

  /// Whether the word denies what stands beside it.
  static func denies(_ word: String) -> Bool { words.contains(word) || isContraction(word) }

  /// Whether it is such a word of another language, beside which an English line says the opposite: `sans`, `keine`.
  static func isForeign(_ word: String) -> Bool {
    foreign.contains(word)
  }

  private static let foreign: Set<String> = [
    "ohne", "kein", "keine", "keinen", "keiner", "keinerlei", "keines", "nicht", "nie", "niemals", "weder",
    "pas", "sans", "aucun", "aucune", "jamais", "ni", "sin", "ningún", "ningun", "ninguna", "ninguno",
    "nunca", "jamás", "jamas", "tampoco", "senza", "niente", "nessun", "nessuna", "nessuno", "mai", "geen",
    "zonder", "niet", "nooit", "sem", "nenhum", "nenhuma", "não", "nao", "bez", "inget", "ingen", "utan",
    "uden", "uten", "ikke", "inte", "aldrig", "aldri", "nem", "nincs", "brak",
  ]
  private static let words: Set<String> = [
    "no", "not", "never", "without", "nothing", "none", "neither", "nor", "nobody", "nope", "cannot",
  ]
  private static let contractions: Set<String> = [
    "didnt", "dont", "doesnt", "isnt", "wasnt", "arent", "werent", "hasnt", "havent", "hadnt", "wont", "cant",
    "couldnt", "wouldnt", "shouldnt", "aint", "mustnt", "neednt",
  ]
}
