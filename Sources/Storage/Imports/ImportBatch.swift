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
      recordedFields: FieldSet.all.rawValue, importedAt: transaction.now, rowCount: 0, isLive: true)
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
    try transaction.store.mappingSQLiteErrors { () throws(SQLiteError) in
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
  package func finish(format: String, recordedFields: FieldSet) throws(StoreError) {
    transaction.isImporting = false
    guard added > 0 else { return }
    try transaction.store.mappingSQLiteErrors { () throws(SQLiteError) in
      var after = row
      after.format = format
      after.recordedFields = recordedFields.rawValue
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
    try store.mappingSQLiteErrors { () throws(SQLiteError) in
      guard !isImporting else { throw SQLiteError(.misuse, message: "isImporting") }
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

/// Imports in the journal: one step, no row images; a batch's rows live and die with its `live` column.
extension WriteTransaction {
  /// The batches this step brought; none when the step was no import.
  private func batches() throws(SQLiteError) -> [BatchRow] {
    try connection.rows(BatchRow.self, where: "step = ?", [.integer(step)])
  }

  func insert(_ batch: BatchRow) throws(SQLiteError) {
    try connection.insert(batch)
    try seals.add("batch", sum: try batch.sum)
  }

  /// Rewrites the columns of a batch that change.
  func update(_ before: BatchRow, _ after: BatchRow) throws(SQLiteError) {
    try connection.run(
      "UPDATE batch SET format = ?, knows = ?, row_count = ?, live = ?, sum = ? WHERE id = ?",
      [
        .text(after.format), .integer(after.recordedFields), .integer(after.rowCount), .boolean(after.isLive),
        .integer(Int64(bitPattern: try after.sum)), .integer(after.id),
      ])
    try seals.subtract("batch", sum: try before.sum)
    try seals.add("batch", sum: try after.sum)
  }

  func setBatchLive(_ live: Bool) throws(SQLiteError) {
    for batch in try batches() {
      var after = batch
      after.isLive = live
      try update(batch, after)
    }
  }

  /// Deletes an undone import: its entries, its provenance, and itself.
  func removeBatch() throws(SQLiteError) {
    for batch in try batches() {
      try removeProvenance(batch.id)
      for entity in store.schema.journalled where entity.columns.contains("batch") {
        try remove(entity, batch: batch.id)
      }
      try connection.run("DELETE FROM batch WHERE id = ?", [.integer(batch.id)])
      try seals.subtract("batch", sum: try batch.sum)
    }
  }

  private func remove(_ entity: Entity, batch: Int) throws(SQLiteError) {
    let keys = entity.columns.prefix(entity.keyCount).joined(separator: ", ")
    let rows = try connection.prepare("SELECT \(keys), sum FROM \(entity.name) WHERE batch = ?")
    try rows.bind([.integer(batch)])
    let table = table(entity)
    while try rows.step() {
      var key: [Value] = []
      for column in 0..<entity.keyCount { key.append(try rows.value(Int32(column))) }
      let sum = UInt64(bitPattern: Int64(try rows.integer(Int32(entity.keyCount))))
      try table.delete(key)
      try seals.subtract(entity.name, sum: sum)
    }
  }

  private func removeProvenance(_ batch: Int) throws(SQLiteError) {
    let columns = ImportRow.table.columns.joined(by: ", ")
    let rows = try connection.prepare("SELECT \(columns) FROM import_row WHERE batch = ?")
    try rows.bind([.integer(batch)])
    while try rows.step() {
      try seals.subtract("import_row", sum: RowImage(values: try rows.values(), children: []).sum)
    }
    rows.reset()
    try connection.run("DELETE FROM import_row WHERE batch = ?", [.integer(batch)])
  }
}
