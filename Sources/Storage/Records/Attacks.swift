package import CivilTime
package import Diary
import SQLite

/// Reading attacks. A row is live unless it is deleted or its import is undone.
extension DiaryStore {
  static let live =
    "deleted = 0 AND (batch IS NULL OR batch NOT IN (SELECT id FROM batch WHERE live = 0))"

  /// The last time known of an attack without what was noted during it, as the index `attack_last` has it.
  static let lastTime = "ifnull(ended, onset)"

  package func openAttack() throws(StoreError) -> StoredAttack? {
    try first("SELECT id FROM attack WHERE end_kind = 0 AND \(Self.live) ORDER BY id DESC LIMIT 1", [])
  }

  /// The attack with this number; `nil` if there is none or it is deleted.
  package func attack(_ id: Int) throws(StoreError) -> StoredAttack? {
    try first("SELECT id FROM attack WHERE id = ? AND \(Self.live)", [.integer(id)])
  }

  /// The highest number that an attack has ever had, deleted ones included; 0 before the first.
  package func highestAttackNumber() throws(StoreError) -> Int {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      guard case .integer(let next) = try connection.scalar("SELECT next_id FROM seal WHERE name = 'attack'")
      else { return 0 }
      return Int(next) - 1
    }
  }

  /// The attack that was entered last.
  package func lastAttack() throws(StoreError) -> StoredAttack? {
    try first("SELECT id FROM attack WHERE \(Self.live) ORDER BY id DESC LIMIT 1", [])
  }

  /// Attacks that touch the days of `range` and that `isWanted`, latest first, at most `limit` of them.
  package func attacks(
    in range: DayRange?, limit: Int, where isWanted: ((StoredAttack) -> Bool)? = nil
  ) throws(StoreError) -> [StoredAttack] {
    let ids = try attackNumbers(in: range, limit: isWanted == nil ? limit : -1)
    return try mappingSQLiteErrors { () throws(SQLiteError) in
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

  /// The numbers of the attacks that touch the days of `range`, latest first: for whoever reads one at a time.
  package func attackNumbers(in range: DayRange?, limit: Int = -1) throws(StoreError) -> [Int] {
    let (condition, values) = range.map(Self.touching) ?? ("", [])
    return try mappingSQLiteErrors { () throws(SQLiteError) in
      let statement = try connection.prepare(
        "SELECT id FROM attack WHERE \(condition.isEmpty ? "" : condition + " AND ")\(Self.live)"
          + " ORDER BY onset DESC, id DESC LIMIT ?")
      try statement.bind(values + [.integer(limit)])
      var ids: [Int] = []
      while try statement.step() { ids.append(try statement.integer("id")) }
      return ids
    }
  }

  private func first(_ sql: String, _ values: [Value]) throws(StoreError) -> StoredAttack? {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      let statement = try connection.statement(sql)
      try statement.bind(values)
      guard try statement.step() else { return nil }
      let id = try statement.integer("id")
      statement.reset()
      guard let image = try table(.attack).sound([.integer(id)]) else { return nil }
      return try StoredAttack(image, names: names)
    }
  }
}

extension WriteTransaction {
  /// Adds an attack and returns its number.
  package func add(_ attack: Attack) throws(StoreError) -> Int {
    try store.mappingSQLiteErrors { () throws(SQLiteError) in
      let id = try seals.nextID("attack")
      let stored = StoredAttack(id: id, uuid: uuids.next(), attack: attack, loggedAt: now, batch: nil)
      try add(.attack, try image(of: stored))
      return id
    }
  }

  /// Adds a dose that belongs to no attack of the diary and returns its number; it must say when it was taken.
  @discardableResult
  package func add(_ dose: Dose) throws(StoreError) -> Int {
    try store.mappingSQLiteErrors { () throws(SQLiteError) in
      let image = try image(of: dose, batch: nil)
      try add(.dose, image)
      guard case .integer(let id) = image.values[0] else { return 0 }
      return Int(id)
    }
  }

  /// Makes the attack be as `stored` says; its number must be there.
  package func update(_ stored: StoredAttack) throws(StoreError) {
    try store.mappingSQLiteErrors { () throws(SQLiteError) in
      try put(.attack, key: [.integer(stored.id)], try image(of: stored))
    }
  }

  /// The latest attack that is still open, which a new reading or dose may belong to.
  package func openAttack() throws(StoreError) -> StoredAttack? { try store.openAttack() }

  /// `nil` unless the attack is there and not deleted.
  package func attack(_ id: Int) throws(StoreError) -> StoredAttack? { try store.attack(id) }

  func image(of stored: StoredAttack) throws(SQLiteError) -> RowImage {
    try stored.image { name throws(SQLiteError) in
      try store.names.drugID(name, in: self)
    }
  }
}
