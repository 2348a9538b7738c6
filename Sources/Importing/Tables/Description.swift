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
    let words = text.lowercasedWords
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

  /// `nil` where a word of it is not known.
  init?(whole text: String) {
    self.init(text)
    if !unread.isEmpty { return nil }
  }

  var isRead: Bool { unread.count * 2 <= count }
  var isTelling: Bool { side != nil || quality != nil || isMigraine || aura != nil }

  private static let denials: Set<String> = [
    "ohne", "without", "sans", "sin", "no", "not", "kein", "keine", "keinen", "nicht", "pas", "ni", "nor",
    "non",
  ]

  private static let fillers: Set<String> = [
    "and", "und", "et", "y", "m", "mit", "with", "avec", "con", "eye", "eyes", "auge", "temple", "schläfe",
    "the",
    "sides", "side", "seite", "seiten", "behind", "hinter", "pain", "headache", "kopfschmerz", "like", "of",
    "a",
  ]
}
