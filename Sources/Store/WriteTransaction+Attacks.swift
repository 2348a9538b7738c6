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
      let id = try seals.nextID("dose")
      let drug = try store.names.drugID(dose.drug, in: self)
      let row: [Value] =
        [.integer(id), .blob(uuids.next())] + dose.values(drug: drug) + [.integer(now), .null, .integer(0)]
      try add(.dose, RowImage(values: row, children: []))
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
    let zone: Int? =
      if let name = stored.attack.zone { try store.names.zoneID(name, in: self) } else { nil }
    return try stored.image(zone: zone) { name throws(SQLiteError) in
      try store.names.drugID(name, in: self)
    }
  }
}
