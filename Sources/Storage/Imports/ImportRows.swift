import SQLite

/// An import: a batch of rows that live and die together.
struct BatchRow: SealedRow {
  var id: Int
  var uuid: [UInt8]
  var step: Int
  /// The file's name without its folder.
  var source: String
  var format: String
  var zone: String?
  var recordedFields: Int
  /// Seconds since 1970-01-01T00:00Z.
  var importedAt: Int
  var rowCount: Int
  /// Whether the import stands; an undone one waits in the file for redo.
  var isLive: Bool

  init(
    id: Int, uuid: [UInt8], step: Int, source: String, format: String, zone: String?, recordedFields: Int,
    importedAt: Int, rowCount: Int, isLive: Bool
  ) {
    self.id = id
    self.uuid = uuid
    self.step = step
    self.source = source
    self.format = format
    self.zone = zone
    self.recordedFields = recordedFields
    self.importedAt = importedAt
    self.rowCount = rowCount
    self.isLive = isLive
  }

  static let table = SealedTable(
    "batch",
    ColumnNames.written { row throws(SQLiteError) in
      try BatchRow(
        id: 0, uuid: [], step: 0, source: "", format: "", zone: nil, recordedFields: 0, importedAt: 0,
        rowCount: 0,
        isLive: true
      ).write(to: &row)
    }, isNumbered: true)

  func write(to row: inout some RowSink) throws(SQLiteError) {
    try row.integer("id", id)
    try row.blob("uuid", uuid)
    try row.integer("step", step)
    try row.text("source", source)
    try row.text("format", format)
    try row.text("zone", zone)
    try row.integer("knows", recordedFields)
    try row.integer("imported_at", importedAt)
    try row.integer("row_count", rowCount)
    try row.boolean("live", isLive)
  }

  init(_ row: inout ImageReader) throws(SQLiteError) {
    id = try row.integer("id")
    uuid = try row.blob("uuid")
    step = try row.integer("step")
    source = try row.textOrNil("source") ?? ""
    format = try row.textOrNil("format") ?? ""
    zone = try row.textOrNil("zone")
    recordedFields = try row.integer("knows")
    importedAt = try row.integer("imported_at")
    rowCount = try row.integer("row_count")
    isLive = try row.integer("live") != 0
  }
}

/// Where a row of an imported file went, and what it is known again by: see ``ImportProvenance``.
struct ImportRow: SealedRow {
  /// Half of the 128 bits the row is known by, with its occurrence mixed in.
  var slot: UInt64
  /// The other half.
  var proof: UInt64
  var occurrence: Int
  var batch: Int
  var line: Int
  /// What the row became: see ``Entity/number``.
  var entity: Int
  var entry: Int
  /// The columns that had no place, verbatim.
  var raw: String?

  init(
    slot: UInt64, proof: UInt64, occurrence: Int, batch: Int, line: Int, entity: Int, entry: Int, raw: String?
  ) {
    self.slot = slot
    self.proof = proof
    self.occurrence = occurrence
    self.batch = batch
    self.line = line
    self.entity = entity
    self.entry = entry
    self.raw = raw
  }

  static let table = SealedTable(
    "import_row",
    ColumnNames.written { row throws(SQLiteError) in
      try ImportRow(slot: 0, proof: 0, occurrence: 0, batch: 0, line: 0, entity: 0, entry: 0, raw: nil)
        .write(to: &row)
    }, storesSum: false, isNumbered: false)

  func write(to row: inout some RowSink) throws(SQLiteError) {
    try row.integer("slot", Int(Int64(bitPattern: slot)))
    try row.integer("proof", Int(Int64(bitPattern: proof)))
    try row.integer("occurrence", occurrence)
    try row.integer("batch", batch)
    try row.integer("line", line)
    try row.integer("entity", entity)
    try row.integer("entry", entry)
    try row.text("raw", raw)
  }

  init(_ row: inout ImageReader) throws(SQLiteError) {
    slot = UInt64(bitPattern: Int64(try row.integer("slot")))
    proof = UInt64(bitPattern: Int64(try row.integer("proof")))
    occurrence = try row.integer("occurrence")
    batch = try row.integer("batch")
    line = try row.integer("line")
    entity = try row.integer("entity")
    entry = try row.integer("entry")
    raw = try row.textOrNil("raw")
  }
}
