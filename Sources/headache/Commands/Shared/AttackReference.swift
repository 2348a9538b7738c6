import Messages
import Analysis
import CivilTime
import Diary
import Rendering
import Storage
import Parsing

/// An attack as it is named at the prompt: `212`, `attack 212`, `last`, and `#212` where a shell lets it through.
enum AttackReference {
  /// The words with each `attack 212` as the one word `212`; `and` between two of them is left out.
  static func plain(_ words: [String]) -> [String] {
    var plain: [String] = []
    for (index, word) in words.enumerated() {
      let next = index + 1 < words.count ? words[index + 1] : ""
      let key = word.lowercased()
      if ["attack", "attacks", "#"].contains(key), isOne(next) { continue }
      if key == "and", isOne(next), plain.last.map(isOne) ?? false { continue }
      plain.append(word)
    }
    return plain
  }

  /// Whether it can be no day.
  static func isOne(_ text: String) -> Bool {
    let word = text.lowercased()
    return word == "last" || Int(word.hasPrefix("#") ? String(word.dropFirst()) : word) != nil
  }

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
