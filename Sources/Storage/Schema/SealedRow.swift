import Diary
import SQLite

/// A row of a table of the journal or of the imports: its columns by name.
protocol SealedRow {
  static var table: SealedTable { get }
  /// The list of the table's columns and of their order; ``init(_:)`` reads them back.
  func write(to row: inout some RowSink) throws(SQLiteError)
  init(_ row: inout ImageReader) throws(SQLiteError)
}

extension SealedRow {
  /// - Throws: `.mismatch` for values that no row of the table has.
  init(values: [Value]) throws(SQLiteError) {
    var row = ImageReader(values, Self.table.columns)
    try self.init(&row)
  }

  var values: [Value] {
    get throws(SQLiteError) {
      try ImageSink.values { row throws(SQLiteError) in try write(to: &row) }
    }
  }

  /// The row's ``Checksum``.
  var sum: UInt64 {
    get throws(SQLiteError) {
      var checksum = Checksum()
      try write(to: &checksum)
      return checksum.hash
    }
  }
}

extension Connection {
  /// The rows of a table that a condition holds for.
  func rows<Row: SealedRow>(
    _: Row.Type, where condition: String, _ values: [Value]
  ) throws(SQLiteError) -> [Row] {
    let columns = Row.table.columns.joined(by: ", ")
    let statement = try prepare("SELECT \(columns) FROM \(Row.table.name) WHERE \(condition)")
    try statement.bind(values)
    var rows: [Row] = []
    while try statement.step() { rows.append(try Row(values: try statement.values())) }
    return rows
  }

  /// Adds a row, with its sum where its table keeps sums; the seal is not written.
  func insert(_ row: some SealedRow) throws(SQLiteError) {
    let table = type(of: row).table
    let sum: [Value] = table.storesSum ? [.integer(Int64(bitPattern: try row.sum))] : []
    try run(table.insert, try row.values + sum)
  }
}
