import CSQLite

/// Binding value by value, for statements that run once for every row of a file: no array, no `Value`.
///
/// A parameter keeps its value from one run to the next, so every one of them is set each time; `NULL` over
/// `NULL` costs nothing. Indexes count from 1, at most 63.
extension Statement {
  package func set(_ index: Int32, _ value: Int) throws(SQLiteError) {
    filled |= 1 << UInt64(index)
    try check(unsafe sqlite3_bind_int64(handle, index, Int64(value)))
  }

  package func setNull(_ index: Int32) throws(SQLiteError) {
    guard filled & 1 << UInt64(index) != 0 else { return }
    filled &= ~(1 << UInt64(index))
    try check(unsafe sqlite3_bind_null(handle, index))
  }

  package func set(_ index: Int32, _ value: String) throws(SQLiteError) {
    filled |= 1 << UInt64(index)
    try check(bind(text: value, at: index))
  }

  package func set(_ index: Int32, _ value: [UInt8]) throws(SQLiteError) {
    filled |= 1 << UInt64(index)
    try check(bind(blob: value, at: index))
  }

  /// Runs a statement that returns no rows with the values set, and readies it for the next ones.
  package func runAgain() throws(SQLiteError) {
    guard unsafe sqlite3_step(handle) == SQLITE_DONE else {
      let error = unsafe SQLiteError(
        sqlite3_errcode(sqlite3_db_handle(handle)), on: sqlite3_db_handle(handle), sql: sql)
      reset()
      throw error
    }
    reset()
  }
}
