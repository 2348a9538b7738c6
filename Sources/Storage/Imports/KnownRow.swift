import SQLite

/// Looks up rows of the table `import_row` by their places.
struct KnownRow {
  struct Row {
    var slot: UInt64
    var proof: UInt64
    var occurrence: Int
    var batch: Int
    var line: Int
    var entity: Int
    var entry: Int
    /// Whether the entry says what a later row says.
    var isSuperseded = false
  }

  private let row: Statement
  private let proof: Statement.Column
  private let occurrence: Statement.Column
  private let batch: Statement.Column
  private let line: Statement.Column
  private let entity: Statement.Column
  private let entry: Statement.Column

  init(_ connection: Connection) throws(SQLiteError) {
    row = try connection.prepare(
      "SELECT proof, occurrence, batch, line, entity, entry FROM import_row WHERE slot = ?")
    proof = try row.column("proof")
    occurrence = try row.column("occurrence")
    batch = try row.column("batch")
    line = try row.column("line")
    entity = try row.column("entity")
    entry = try row.column("entry")
  }

  func at(_ slot: UInt64) throws(SQLiteError) -> Row? {
    try row.bind([.integer(Int64(bitPattern: slot))])
    guard try row.step() else { return nil }
    let found = Row(
      slot: slot, proof: UInt64(bitPattern: Int64(try row.integer(proof))),
      occurrence: try row.integer(occurrence), batch: try row.integer(batch), line: try row.integer(line),
      entity: try row.integer(entity), entry: try row.integer(entry))
    row.reset()
    return found
  }
}
