import Messages
import Analysis
import CivilTime
import Diary
import Rendering
import Storage
import Parsing

/// An attack as it is named at the prompt: `212`, `#212`, `last`.
enum AttackReference {
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
