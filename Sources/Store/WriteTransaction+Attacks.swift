package import Diary
import SQLite

extension WriteTransaction {
  /// Adds an attack and returns its number.
  package func add(_ attack: Attack) throws(StoreError) -> Int {
    try store.restating { () throws(SQLiteError) in
      let id = try seals.nextID("attack")
      let stored = StoredAttack(id: id, uuid: uuids.next(), attack: attack, loggedAt: now, batch: nil)
      try add(.attack, try image(of: stored))
      return id
    }
  }

  /// Adds a dose that belongs to no attack of the diary; it must say when it was taken.
  package func add(_ dose: Dose) throws(StoreError) {
    try store.restating { () throws(SQLiteError) in
      try add(.dose, try image(of: dose, batch: nil))
    }
  }

  /// Makes the attack be as `stored` says; its number must be there.
  package func update(_ stored: StoredAttack) throws(StoreError) {
    try store.restating { () throws(SQLiteError) in
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
