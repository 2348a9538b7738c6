import CivilTime
import Diary
import Messages
import Parsing
import Storage

extension AttackReference {
  /// The number of the attack of `day` that an edit begins with, which must be the only one.
  ///
  /// `words`: what was typed behind `edit`; the first `count` of them name the day.
  static func only(
    on day: CivilDay, in store: DiaryStore, moving words: [String], _ count: Int
  ) throws -> Int {
    let there = try store.attacks(touching: DayRange(day))
    if let only = there.first, there.count == 1 { return only.id }
    let rest = words.dropFirst(count).map(typable).joined(separator: " ")
    throw CommandError.editOfDay(day, there.map(\.id), last: try store.lastAttack()?.id, words: rest)
  }

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
