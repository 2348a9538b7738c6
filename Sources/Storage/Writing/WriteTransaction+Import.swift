import CivilTime
package import Diary
import SQLite

/// One import at work inside a transaction: rows are added unless an earlier import brought them already.
package final class ImportBatch {
  private let transaction: WriteTransaction
  private let id: Int
  private var row: BatchRow
  private var attacks: BulkAttacks
  private var provenance: ImportProvenance
  private var nextAttack: Int
  /// The ids of every attack in the diary, looked up when a file first carries ids of its own.
  private var knownIDs: Set<[UInt8]>?
  package private(set) var added = 0
  package private(set) var unchanged = 0

  init(_ transaction: WriteTransaction, source: String, zone: String?) throws(SQLiteError) {
    self.transaction = transaction
    id = try transaction.seals.nextID("batch")
    row = BatchRow(
      id: id, uuid: transaction.uuids.next(), step: transaction.step, source: source, format: "", zone: zone,
      knows: Knowledge.all.rawValue, importedAt: transaction.now, rowCount: 0, isLive: true)
    try transaction.insert(row)
    attacks = try BulkAttacks(transaction, batch: id)
    provenance = try ImportProvenance(transaction.connection, batch: id)
    nextAttack = try transaction.seals.peekID("attack")
  }

  /// Adds the attack unless its row is known. `uuid` is the attack's own where the file carries one.
  package func add(
    _ attack: borrowing Attack, uuid: [UInt8]?, from origin: borrowing Provenance
  ) throws(StoreError) {
    do throws(SQLiteError) {
      if let uuid, try isKnown(uuid) {
        unchanged += 1
        return
      }
      guard try provenance.claim(origin, entity: .attack, entry: nextAttack) else {
        unchanged += 1
        return
      }
      try attacks.insert(
        attack, id: nextAttack, uuid: uuid ?? transaction.uuids.next(), in: transaction)
      nextAttack += 1
      added += 1
    } catch {
      throw StoreError(error, path: transaction.store.path)
    }
  }

  /// Adds the headache-free day, and the doses taken on it, unless its row is known.
  package func add(_ checkIn: CheckIn, doses: [Dose], from origin: Provenance) throws(StoreError) {
    try transaction.store.restating { () throws(SQLiteError) in
      guard try provenance.claim(origin, entity: .checkIn, entry: Int(checkIn.day.number)) else {
        unchanged += 1
        return
      }
      added += 1
      let key: [Value] = [.day(checkIn.day), .integer(id)]
      // The same day twice in one file says the same thing.
      if try transaction.image(.checkIn, key: key) == nil {
        try transaction.insert(.checkIn, try checkIn.image(batch: id, loggedAt: transaction.now))
      }
      for dose in doses { try transaction.insert(dose, batch: id) }
    }
  }

  /// Ends the import: its counts become part of the batch. An import that added nothing leaves no step.
  ///
  /// `format`: what the file turned out to be.
  /// `knows`: what its columns can know.
  package func finish(format: String, knows: Knowledge) throws(StoreError) {
    transaction.isImporting = false
    guard added > 0 else { return }
    try transaction.store.restating { () throws(SQLiteError) in
      var after = row
      after.format = format
      after.knows = knows.rawValue
      after.rowCount = added
      try transaction.update(row, after)
      row = after
      try transaction.seals.add("attack", attacks.total)
      try transaction.seals.setNextID("attack", nextAttack)
      try transaction.seals.add("import_row", provenance.total)
      transaction.hasBatch = true
    }
  }

  /// Whether an attack with this id is in the diary, deleted or not: a deleted one stays deleted.
  private func isKnown(_ uuid: [UInt8]) throws(SQLiteError) -> Bool {
    if knownIDs == nil {
      let statement = try transaction.connection.prepare("SELECT uuid FROM attack")
      var ids: Set<[UInt8]> = []
      while try statement.step() { ids.insert(try statement.blob(0)) }
      knownIDs = ids
    }
    return !(knownIDs?.insert(uuid).inserted ?? true)
  }
}

extension WriteTransaction {
  /// Starts an import from a file called `source`, without its folder. A step may bring several, one after another.
  ///
  /// - Throws: `.database` of misuse while another is not finished.
  package func beginImport(source: String, zone: String?) throws(StoreError) -> ImportBatch {
    try store.restating { () throws(SQLiteError) in
      guard !isImporting else { throw SQLiteError(.misuse, message: "an import is not finished") }
      isImporting = true
      return try ImportBatch(self, source: source, zone: zone)
    }
  }

  /// Adds a dose of an import that belongs to no attack.
  func insert(_ dose: Dose, batch: Int) throws(SQLiteError) {
    try insert(.dose, try image(of: dose, batch: batch))
  }

  /// A new row for a dose that belongs to no attack.
  func image(of dose: Dose, batch: Int?) throws(SQLiteError) -> RowImage {
    let (id, uuid) = (try seals.nextID("dose"), uuids.next())
    let drug = try store.names.drugID(dose.drug, in: self)
    let values = try ImageSink.values { row throws(SQLiteError) in
      try dose.write(to: &row, id: id, uuid: uuid, drug: drug, loggedAt: now, batch: batch)
    }
    return RowImage(values: values, children: [])
  }
}
