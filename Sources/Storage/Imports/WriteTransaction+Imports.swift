import CivilTime
import Diary
import SQLite

extension WriteTransaction {
  /// Starts an import from a file called `source`, without its folder. A step may bring several, one after another.
  ///
  /// - Throws: `.database` of misuse while another is not finished.
  package func beginImport(
    source: String, zone: String?, _ policy: ImportPolicy = ImportPolicy()
  ) throws(StoreError) -> ImportBatch {
    try store.mappingSQLiteErrors { () throws(SQLiteError) in
      guard !isImporting else { throw SQLiteError(.misuse, .misuse(.importWithinImport)) }
      isImporting = true
      try connection.omitForeignKeyChecks()
      return try ImportBatch(self, source: source, zone: zone, policy)
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
      for column in 0..<entity.keyCount { key.append(try rows.value(at: Int32(column))) }
      let sum = UInt64(bitPattern: Int64(try rows.integer("sum")))
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
