package import CivilTime
package import Diary
import SQLite

/// Reading attacks. A row is live unless it is deleted or its import is undone.
extension DiaryStore {
  static let live =
    "deleted = 0 AND (batch IS NULL OR batch NOT IN (SELECT id FROM batch WHERE live = 0))"

  package func openAttack() throws(StoreError) -> StoredAttack? {
    try first("SELECT id FROM attack WHERE end_kind = 0 AND \(Self.live) ORDER BY id DESC LIMIT 1", [])
  }

  /// The attack with this number; `nil` if there is none or it is deleted.
  package func attack(_ id: Int) throws(StoreError) -> StoredAttack? {
    try first("SELECT id FROM attack WHERE id = ? AND \(Self.live)", [.integer(id)])
  }

  /// The highest number that an attack has ever had, deleted ones included; 0 before the first.
  package func highestAttackNumber() throws(StoreError) -> Int {
    try restating { () throws(SQLiteError) in
      guard case .integer(let next) = try connection.scalar("SELECT next_id FROM seal WHERE name = 'attack'")
      else { return 0 }
      return Int(next) - 1
    }
  }

  /// The attack that was entered last.
  package func lastAttack() throws(StoreError) -> StoredAttack? {
    try first("SELECT id FROM attack WHERE \(Self.live) ORDER BY id DESC LIMIT 1", [])
  }

  /// Attacks with their onset in `range` that `isWanted`, latest first, at most `limit` of them.
  package func attacks(
    in range: DayRange?, limit: Int, where isWanted: ((StoredAttack) -> Bool)? = nil
  ) throws(StoreError) -> [StoredAttack] {
    let bounds = range ?? DayRange(CivilDay(number: -1_000_000), before: CivilDay(number: 4_000_000))
    let ids = try restating { () throws(SQLiteError) in
      let statement = try connection.prepare(
        "SELECT id FROM attack WHERE onset >= ? AND onset < ? AND \(Self.live)"
          + " ORDER BY onset DESC, id DESC LIMIT ?")
      try statement.bind([
        .integer(Int(bounds.start.number) * 1440), .integer(Int(bounds.end.number) * 1440),
        .integer(isWanted == nil ? limit : -1),
      ])
      var ids: [Int] = []
      while try statement.step() { ids.append(try statement.integer(0)) }
      return ids
    }
    return try restating { () throws(SQLiteError) in
      var attacks: [StoredAttack] = []
      for id in ids {
        if attacks.count >= limit { break }
        guard let image = try table(.attack).sound([.integer(id)]) else { continue }
        let attack = try StoredAttack(image, names: names)
        if isWanted?(attack) ?? true { attacks.append(attack) }
      }
      return attacks
    }
  }

  private func first(_ sql: String, _ values: [Value]) throws(StoreError) -> StoredAttack? {
    try restating { () throws(SQLiteError) in
      let statement = try connection.statement(sql)
      try statement.bind(values)
      guard try statement.step() else { return nil }
      let id = try statement.integer(0)
      statement.reset()
      guard let image = try table(.attack).sound([.integer(id)]) else { return nil }
      return try StoredAttack(image, names: names)
    }
  }
}
