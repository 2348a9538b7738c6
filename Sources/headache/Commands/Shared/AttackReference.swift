import Messages
import Analysis
import CivilTime
import Diary
import Rendering
import Storage
import Parsing

/// An attack as it is named at the prompt: `212`, `attack 212`, `last`; `#212` where a shell passes it on, for which
/// `#` begins a comment.
enum AttackReference {
  /// The words without those that only say that an attack's number follows: `attack 6`, `attacks 6 and 7`.
  static func numbers(in words: [String]) -> [String] {
    var kept: [String] = []
    for (index, word) in words.enumerated() {
      let isNumber = index + 1 < words.count && isOne(words[index + 1])
      let lower = word.lowercased()
      let isNaming = lower == "attack" || lower == "attacks" || lower == "and" && !kept.isEmpty
      if !(isNumber && isNaming) { kept.append(word) }
    }
    return kept
  }

  /// Whether it can be no day.
  static func isOne(_ text: String) -> Bool {
    let word = text.lowercased()
    return word == "last" || Int(word.hasPrefix("#") ? String(word.dropFirst()) : word) != nil
  }

  static func find(_ text: String, in store: DiaryStore) throws -> StoredAttack {
    let word = text.lowercased()
    let found: StoredAttack?
    if word == "last" {
      found = try store.lastAttack()
    } else if let id = Int(word.hasPrefix("#") ? String(word.dropFirst()) : word) {
      found = try store.attack(id)
    } else {
      throw CommandError.notAnAttackNumber(text)
    }
    guard let found else {
      throw CommandError.noSuchAttack(text)
    }
    return found
  }
}
