import CivilTime
package import Diary
import SQLite

/// One import at work inside a transaction: rows are added unless an earlier import brought them already.
package final class ImportBatch {
  private let transaction: WriteTransaction
  private let id: Int
  private var row: [Value]
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
    row = [
      .integer(id), .blob(transaction.uuids.next()), .integer(transaction.step), .text(source), .text(""),
      zone.map { .text($0) } ?? .null, .integer(Knowledge.all.rawValue), .integer(transaction.now),
      .integer(0), .integer(1),
    ]
    try transaction.insertBatch(row)
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
        let row = key + [.integer(checkIn.knows.rawValue), .integer(transaction.now)]
        try transaction.insert(.checkIn, RowImage(values: row, children: []))
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
      after[4] = .text(format)
      after[6] = .integer(knows.rawValue)
      after[8] = .integer(added)
      try transaction.updateBatch(row, after)
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
    var row = ImageSink()
    row.integer(try seals.nextID("dose"))
    row.blob(uuids.next())
    try dose.write(to: &row, drug: try store.names.drugID(dose.drug, in: self))
    row.integer(now)
    try row.integer(batch)
    row.integer(0)
    return RowImage(values: row.values, children: [])
  }
}
