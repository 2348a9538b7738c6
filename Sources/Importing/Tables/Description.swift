import Cells
import Diary

/// What a pain felt like, in words of any order: where, of what kind, with an aura or not.
struct Description {
  var side: String?
  var quality: String?
  var isMigraine = false
  var aura: Bool?
  /// Words that say nothing here.
  var unread: [String] = []
  private var count = 0

  init(_ text: String) {
    var negated = false
    var words = text.lowercasedWords
    // `les 2 côtés`, `los dos lados`, `D/G`
    if let whole = Description.wholeSide(words) { words = [whole] }
    // `left?`, `left +`
    if text.contains("?") || text.hasPrefix("+") || text.hasSuffix("+") {
      (count, unread) = (words.count, words)
      return
    }
    // `nicht links`, `keine Migräne`: only an aura may be denied, beside what else is said.
    if let denial = words.firstIndex(where: Description.denials.contains),
      !words[denial...].dropFirst().prefix(2).contains("aura")
    {
      (count, unread) = (words.count, words)
      return
    }
    saysSideAlone = words.allSatisfy {
      TableWords.sideWords[$0] != nil || Description.sideFillers.contains($0)
    }
    for word in words {
      count += 1
      if let side = TableWords.sideWords[word] {
        self.side = self.side == nil || self.side == side ? side : "both"
      } else if let quality = TableWords.qualityWords[word] {
        if self.quality == nil {
          self.quality = quality
        } else if self.quality != quality {
          unread.append(word)
        }
      } else if word.hasPrefix("migr") || word.hasPrefix("emicran") {
        isMigraine = true
      } else if word == "aura" {
        aura = !negated
      } else if Description.denials.contains(word) || word == "o" {
        negated = true
      } else if !Description.fillers.contains(word) {
        unread.append(word)
      }
    }
  }

  /// The side that all words are of which mean something else beside others, as one of English; `nil` elsewhere.
  private static func wholeSide(_ words: [String]) -> String? {
    let rest = words.filter { !fillers.contains($0) }
    // `dos` is a back in French, and two in Spanish.
    if rest == ["2"] || rest == ["dos"] && words.contains(where: ["los", "lados", "las"].contains) {
      return "both"
    }
    let sides = rest.map { letters[$0] ?? TableWords.sideWords[$0] }
    guard !rest.isEmpty, words.allSatisfy({ $0.count == 1 || fillers.contains($0) }),
      let first = sides.first.flatMap(\.self), !sides.contains(nil)
    else { return nil }
    return sides.allSatisfy { $0 == first } ? first : "both"
  }

  /// Letters for sides, where nothing but letters stands there: French and Spanish.
  private static let letters = ["d": "right", "g": "left", "i": "left"]

  /// `nil` where a word of it is not known.
  init?(whole text: String) {
    self.init(text)
    if !unread.isEmpty { return nil }
  }

  /// Whether a side is all that it says: not `left temple`, `pulsing left`.
  private(set) var saysSideAlone = false

  var isRead: Bool { unread.count * 2 <= count }
  var isTelling: Bool { side != nil || quality != nil || isMigraine || aura != nil }

  private static let denials: Set<String> = [
    "ohne", "without", "sans", "sin", "no", "not", "kein", "keine", "keinen", "nicht", "pas", "ni", "nor",
    "non",
  ]

  private static let sideFillers: Set<String> = [
    "côté", "côtés", "cote", "lado", "lados", "les", "des", "à", "au", "du", "de", "la", "le", "el", "los",
    "las", "auf",
    "der", "sides", "side", "seite", "seiten", "and", "und", "et", "y", "the", "on", "in",
  ]

  private static let fillers: Set<String> = [
    "and", "und", "et", "y", "m", "mit", "with", "avec", "con", "eye", "eyes", "auge", "temple", "schläfe",
    "the",
    "côté", "côtés", "cote", "lado", "lados", "les", "des", "à", "au", "du", "de", "la", "le", "el", "los",
    "las", "auf",
    "der", "sides", "side", "seite", "seiten", "behind", "hinter", "pain", "headache", "kopfschmerz", "like",
    "of",
    "a", "w", "status",
  ]
}
