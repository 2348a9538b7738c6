import SQLite

/// Imports in the journal: one step, no row images; a batch's rows live and die with its `live` column.
extension WriteTransaction {
  static let batchColumns = [
    "id", "uuid", "step", "source", "format", "zone", "knows", "imported_at", "row_count", "live",
  ]
  private static let batchSelect =
    "SELECT id, uuid, step, source, format, zone, knows, imported_at, row_count, live FROM batch WHERE step = ?"

  /// The batches this step brought, as values; none when the step was no import.
  private func batchRows() throws(SQLiteError) -> [[Value]] {
    let statement = try connection.prepare(Self.batchSelect)
    try statement.bind([.integer(step)])
    var rows: [[Value]] = []
    while try statement.step() {
      var row: [Value] = []
      for column in Self.batchColumns.indices { row.append(try statement.value(Int32(column))) }
      rows.append(row)
    }
    return rows
  }

  func insertBatch(_ row: [Value]) throws(SQLiteError) {
    let sum = RowImage(values: row, children: []).sum
    try connection.run(
      "INSERT INTO batch (id, uuid, step, source, format, zone, knows, imported_at, row_count, live, sum)"
        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row + [.integer(Int64(bitPattern: sum))])
    try seals.add("batch", sum: sum)
  }

  /// Rewrites the columns of a batch that change.
  func updateBatch(_ before: [Value], _ after: [Value]) throws(SQLiteError) {
    let sum = RowImage(values: after, children: []).sum
    try connection.run(
      "UPDATE batch SET format = ?, knows = ?, row_count = ?, live = ?, sum = ? WHERE id = ?",
      [after[4], after[6], after[8], after[9], .integer(Int64(bitPattern: sum)), after[0]])
    try seals.subtract("batch", sum: RowImage(values: before, children: []).sum)
    try seals.add("batch", sum: sum)
  }

  func setBatchLive(_ live: Bool) throws(SQLiteError) {
    for row in try batchRows() {
      var after = row
      after[9] = .boolean(live)
      try updateBatch(row, after)
    }
  }

  /// Deletes an undone import for good: its entries, its provenance, and itself.
  func removeBatch() throws(SQLiteError) {
    for row in try batchRows() {
      let batch = row[0]
      try removeProvenance(batch)
      for entity in store.schema.journalled where entity.columns.contains("batch") {
        try remove(entity, batch: batch)
      }
      try connection.run("DELETE FROM batch WHERE id = ?", [batch])
      try seals.subtract("batch", sum: RowImage(values: row, children: []).sum)
    }
  }

  private func remove(_ entity: Entity, batch: Value) throws(SQLiteError) {
    let keys = entity.columns.prefix(entity.keyCount).joined(separator: ", ")
    let rows = try connection.prepare("SELECT \(keys), sum FROM \(entity.name) WHERE batch = ?")
    try rows.bind([batch])
    let table = table(entity)
    while try rows.step() {
      var key: [Value] = []
      for column in 0..<entity.keyCount { key.append(try rows.value(Int32(column))) }
      let sum = UInt64(bitPattern: Int64(try rows.integer(Int32(entity.keyCount))))
      try table.delete(key)
      try seals.subtract(entity.name, sum: sum)
    }
  }

  private func removeProvenance(_ batch: Value) throws(SQLiteError) {
    let rows = try connection.prepare(
      "SELECT \(ImportProvenance.columns) FROM import_row WHERE batch = ?")
    try rows.bind([batch])
    while try rows.step() {
      var row: [Value] = []
      for column in Int32(0)..<8 { row.append(try rows.value(column)) }
      try seals.subtract("import_row", sum: RowImage(values: row, children: []).sum)
    }
    rows.reset()
    try connection.run("DELETE FROM import_row WHERE batch = ?", [batch])
  }
}
