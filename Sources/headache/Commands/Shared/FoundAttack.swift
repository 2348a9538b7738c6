import Diary
import Messages
import Parsing
import Storage

extension AttackReference {
  /// The attack of the diary that a word names.
  static func find(_ text: String, in store: DiaryStore) throws -> StoredAttack {
    guard let named = AttackReference(text) else { throw CommandError.notAnAttackNumber(text) }
    let found =
      switch named {
      case .last: try store.lastAttack()
      case .number(let id): try store.attack(id)
      }
    guard let found else { throw CommandError.noSuchAttack(text) }
    return found
  }
}
