import SQLite

/// A step of the journal: what a single changing command did.
struct StepRow: SealedRow {
  enum State: Int {
    case done
    /// Redo brings it back.
    case undone
    /// Another command came after it was undone.
    case discarded
  }

  var id: Int
  /// Seconds since 1970-01-01T00:00Z.
  var at: Int
  /// What was typed.
  var command: String
  var state: State

  init(id: Int, at: Int, command: String, state: State) {
    self.id = id
    self.at = at
    self.command = command
    self.state = state
  }

  static let table = SealedTable(
    "step",
    ColumnNames.written { row throws(SQLiteError) in
      try StepRow(id: 0, at: 0, command: "", state: .done).write(to: &row)
    }, isNumbered: true)

  func write(to row: inout some RowSink) throws(SQLiteError) {
    try row.integer("id", id)
    try row.integer("at", at)
    try row.text("command", command)
    try row.integer("state", state.rawValue)
  }

  init(_ row: inout ImageReader) throws(SQLiteError) {
    id = try row.integer("id")
    at = try row.integer("at")
    command = try row.textOrNil("command") ?? ""
    state = try row.caseOrNil("state", State.self) ?? .done
  }
}

/// One row changed by a step: the encoded images before and after, `nil` where there was or is no row.
struct ChangeRow: SealedRow {
  var step: Int
  var n: Int
  /// See ``Entity/number``.
  var entity: Int
  /// The first value of the row's key where that is a number, otherwise 0.
  var key: Int
  var before: [UInt8]?
  var after: [UInt8]?

  init(step: Int, n: Int, entity: Int, key: Int, before: [UInt8]?, after: [UInt8]?) {
    self.step = step
    self.n = n
    self.entity = entity
    self.key = key
    self.before = before
    self.after = after
  }

  static let table = SealedTable(
    "change",
    ColumnNames.written { row throws(SQLiteError) in
      try ChangeRow(step: 0, n: 0, entity: 0, key: 0, before: nil, after: nil).write(to: &row)
    }, keyCount: 2, isNumbered: false)

  func write(to row: inout some RowSink) throws(SQLiteError) {
    try row.integer("step", step)
    try row.integer("n", n)
    try row.integer("entity", entity)
    try row.integer("key", key)
    try row.blob("before", before)
    try row.blob("after", after)
  }

  init(_ row: inout ImageReader) throws(SQLiteError) {
    step = try row.integer("step")
    n = try row.integer("n")
    entity = try row.integer("entity")
    key = try row.integer("key")
    before = try row.blobOrNil("before")
    after = try row.blobOrNil("after")
  }
}
