import CSQLite

/// Reading the current row by the names of its columns, so that no reader depends on the order of a `SELECT` list.
extension Statement {
  /// A column of a statement, looked up once: for a statement of which many rows are read.
  package struct Column {
    fileprivate let index: Int32
  }

  /// - Throws: `.range` where the statement has no column of this name.
  package func column(_ name: StaticString) throws(SQLiteError) -> Column {
    let index = unsafe csqlite_column_index(handle, name.utf8Start)
    guard index >= 0 else { throw SQLiteError(.range, .misuse(.columnName), sql: sql) }
    return Column(index: index)
  }

  package func integer(_ column: Column) throws(SQLiteError) -> Int { try integer(at: column.index) }
  package func integerOrNil(_ column: Column) throws(SQLiteError) -> Int? {
    try integerOrNil(at: column.index)
  }
  package func text(_ column: Column) throws(SQLiteError) -> String { try text(at: column.index) }
  package func blob(_ column: Column) throws(SQLiteError) -> [UInt8] { try blob(at: column.index) }

  package func integer(_ name: StaticString) throws(SQLiteError) -> Int { try integer(column(name)) }
  package func integerOrNil(_ name: StaticString) throws(SQLiteError) -> Int? {
    try integerOrNil(column(name))
  }
  package func text(_ name: StaticString) throws(SQLiteError) -> String { try text(column(name)) }
  package func textOrNil(_ name: StaticString) throws(SQLiteError) -> String? {
    try textOrNil(at: column(name).index)
  }
  package func blob(_ name: StaticString) throws(SQLiteError) -> [UInt8] { try blob(column(name)) }
  package func blobOrNil(_ name: StaticString) throws(SQLiteError) -> [UInt8]? {
    try blobOrNil(at: column(name).index)
  }
  package func value(_ name: StaticString) throws(SQLiteError) -> Value { try value(at: column(name).index) }
}
