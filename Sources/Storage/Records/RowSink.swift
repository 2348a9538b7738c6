import CivilTime
import Diary
import SQLite

/// Takes a row's values one after another, each with the name of its column.
///
/// What writes a row is the one list of its columns and of their order: the same function makes an image, a
/// checksum, the parameters of a statement, and with ``ColumnNames`` the list that SQL is spelled from. Names are
/// static strings, and dropped where the call is inlined: an import writes some sixty columns a row.
protocol RowSink {
  mutating func null(_ column: StaticString) throws(SQLiteError)
  mutating func integer(_ column: StaticString, _ value: Int) throws(SQLiteError)
  mutating func text(_ column: StaticString, _ value: String) throws(SQLiteError)
  mutating func blob(_ column: StaticString, _ value: [UInt8]) throws(SQLiteError)
}

extension RowSink {
  @inline(__always) mutating func integer(_ column: StaticString, _ value: Int?) throws(SQLiteError) {
    if let value { try integer(column, value) } else { try null(column) }
  }

  @inline(__always) mutating func boolean(_ column: StaticString, _ value: Bool?) throws(SQLiteError) {
    if let value { try integer(column, value ? 1 : 0) } else { try null(column) }
  }

  @inline(__always) mutating func text(_ column: StaticString, _ value: String?) throws(SQLiteError) {
    if let value { try text(column, value) } else { try null(column) }
  }

  @inline(__always) mutating func blob(_ column: StaticString, _ value: [UInt8]?) throws(SQLiteError) {
    if let value { try blob(column, value) } else { try null(column) }
  }

  /// A member of a closed set, as its raw value.
  @inline(__always) mutating func code(_ column: StaticString, _ value: (some RawRepresentable<Int>)?)
    throws(SQLiteError)
  {
    if let value { try integer(column, value.rawValue) } else { try null(column) }
  }

  /// Empty text is kept as NULL.
  @inline(__always) mutating func filled(_ column: StaticString, _ value: String) throws(SQLiteError) {
    if value.isEmpty { try null(column) } else { try text(column, value) }
  }

  @inline(__always) mutating func day(_ column: StaticString, _ value: CivilDay?) throws(SQLiteError) {
    if let value { try integer(column, Int(value.number)) } else { try null(column) }
  }

  /// Two columns.
  @inline(__always) mutating func moment(_ column: StaticString, _ offset: StaticString, _ value: Moment?)
    throws(SQLiteError)
  {
    try integer(column, value?.wallMinutes)
    try integer(offset, value?.offset)
  }

  /// The whole number of an intensity, the next one where it has a tenth: see `0003-half-intensities.sql`.
  @inline(__always) mutating func wholeIntensity(_ column: StaticString, _ value: Intensity?)
    throws(SQLiteError)
  {
    if let value { try integer(column, (value.tenths + 9) / 10) } else { try null(column) }
  }

  /// The tenths of an intensity that is no whole number.
  @inline(__always) mutating func tenths(_ column: StaticString, _ value: Intensity?) throws(SQLiteError) {
    if let value, !value.isWhole { try integer(column, value.tenths) } else { try null(column) }
  }

  /// Two columns.
  @inline(__always) mutating func amount(_ column: StaticString, _ unit: StaticString, _ value: Amount?)
    throws(SQLiteError)
  {
    try integer(column, value?.thousandths)
    try code(unit, value?.unit)
  }

  /// Values of columns beyond those that the writer knows.
  mutating func values(_ values: [Value]) throws(SQLiteError) {
    for value in values {
      switch value {
      case .null: try null("")
      case .integer(let value): try integer("", Int(value))
      case .real: throw SQLiteError(.mismatch, .fraction)
      case .text(let value): try text("", value)
      case .blob(let value): try blob("", value)
      }
    }
  }
}

/// Collects values for an image.
struct ImageSink: RowSink {
  private(set) var values: [Value] = []

  mutating func null(_: StaticString) { values.append(.null) }
  mutating func integer(_: StaticString, _ value: Int) { values.append(.integer(value)) }
  mutating func text(_: StaticString, _ value: String) { values.append(.text(value)) }
  mutating func blob(_: StaticString, _ value: [UInt8]) { values.append(.blob(value)) }

  /// The values that `body` writes.
  static func values(_ body: (inout ImageSink) throws(SQLiteError) -> Void) throws(SQLiteError) -> [Value] {
    var sink = ImageSink()
    try body(&sink)
    return sink.values
  }
}

/// Collects the names of columns.
struct ColumnNames: RowSink {
  private var names: [String] = []

  mutating func null(_ column: StaticString) { names.append(column.description) }
  mutating func integer(_ column: StaticString, _: Int) { names.append(column.description) }
  mutating func text(_ column: StaticString, _: String) { names.append(column.description) }
  mutating func blob(_ column: StaticString, _: [UInt8]) { names.append(column.description) }

  /// The columns that `body` writes, in order. Collecting a name never fails.
  static func written(_ body: (inout ColumnNames) throws(SQLiteError) -> Void) -> [String] {
    var sink = ColumnNames()
    do throws(SQLiteError) { try body(&sink) } catch { return [] }
    return sink.names
  }
}

/// Takes a checksum and keeps nothing.
extension Checksum: RowSink {
  @inline(__always) mutating func null(_: StaticString) { null() }
  @inline(__always) mutating func integer(_: StaticString, _ value: Int) { integer(value) }
  @inline(__always) mutating func text(_: StaticString, _ value: String) { text(value) }
  @inline(__always) mutating func blob(_: StaticString, _ value: [UInt8]) { blob(value) }
}

/// Rows that wait to be written by the thousand, and the checksum of the last of them.
struct BulkSink: RowSink {
  private var rows: BulkInsert
  var checksum = Checksum()

  /// How many rows wait, and the bytes of their texts.
  var waiting: Int { rows.waiting }
  var rowsAtOnce: Int { rows.rowsAtOnce }
  var waitingBytes: Int { rows.wholeBytes }

  init(
    into table: String, _ columns: [String], countsRows: Bool = false,
    onConflict conflict: BulkInsert.Conflict = .fails, on connection: Connection
  ) {
    rows = BulkInsert(
      into: table, columns, countsRows: countsRows, onConflict: conflict, on: connection)
  }

  /// Starts a row.
  mutating func begin() {
    rows.beginRow()
    checksum = Checksum()
  }

  /// Starts a row of a child table, whose parent's key is no part of its image.
  mutating func begin(parent: Int) {
    begin()
    rows.add(parent)
  }

  /// Ends a row with its sum, which is no part of itself.
  mutating func end(sum: UInt64) throws(SQLiteError) {
    rows.add(Int(Int64(bitPattern: sum)))
    try rows.endRow()
  }

  mutating func end() throws(SQLiteError) { try rows.endRow() }

  /// Writes the rows that wait as far as they fill statements.
  mutating func writeFull() throws(SQLiteError) { try rows.writeFull() }

  /// Writes all rows that wait.
  mutating func write() throws(SQLiteError) { try rows.write() }

  @inline(__always) mutating func null(_: StaticString) { addNull() }

  private mutating func addNull() {
    checksum.null()
    rows.addNull()
  }

  @inline(__always) mutating func integer(_: StaticString, _ value: Int) { add(value) }

  private mutating func add(_ value: Int) {
    checksum.integer(value)
    rows.add(value)
  }

  @inline(__always) mutating func text(_: StaticString, _ value: String) { add(value) }

  private mutating func add(_ value: String) {
    checksum.text(value)
    rows.add(value)
  }

  @inline(__always) mutating func blob(_: StaticString, _ value: [UInt8]) { add(value) }

  private mutating func add(_ value: [UInt8]) {
    checksum.blob(value)
    rows.add(value)
  }
}
