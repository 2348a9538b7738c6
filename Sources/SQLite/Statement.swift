import CSQLite

/// A compiled statement, finalized when its last reference goes.
///
/// Rows are read in place between two calls of ``step()``: a row is gone at the next one, so there is no
/// sequence of rows to hold on to. A statement may outlive its ``Connection``: `sqlite3_close_v2` keeps the
/// file open until the last statement is gone.
/// Related SQLite documentation: <https://www.sqlite.org/c3ref/stmt.html>
@safe package final class Statement {
  let handle: OpaquePointer

  /// - Throws: `.misuse` unless `sql` holds exactly one statement.
  init(_ sql: String, on connection: OpaquePointer) throws(SQLiteError) {
    var handle: OpaquePointer?
    var rest = ""
    let code = unsafe sql.withCString { text in
      var tail: UnsafePointer<CChar>?
      let code = unsafe sqlite3_prepare_v3(
        connection, text, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, &tail)
      if let tail = unsafe tail { rest = unsafe String(cString: tail) }
      return code
    }
    guard code == SQLITE_OK else { throw unsafe SQLiteError(code, on: connection, sql: sql) }
    guard let handle = unsafe handle else { throw SQLiteError(.misuse, .misuse(.emptyStatement), sql: sql) }
    guard rest.allSatisfy(\.isWhitespace) else {
      // What would never run is a mistake, not a comment.
      unsafe sqlite3_finalize(handle)
      throw SQLiteError(.misuse, .misuse(.severalStatements), sql: sql)
    }
    unsafe self.handle = handle
  }

  // The code finalize returns is that of the last step, which has been thrown already.
  deinit { unsafe sqlite3_finalize(handle) }

  /// Starts the statement over with `values` for its parameters, in order.
  ///
  /// - Throws: `.range` unless there are exactly as many values as parameters.
  package func bind(_ values: [Value]) throws(SQLiteError) {
    reset()
    guard values.count == parameterCount else {
      throw SQLiteError(.range, .misuse(.parameterCount), sql: sql)
    }
    var index: Int32 = 0
    for value in values {
      index += 1
      try check(bind(value, at: index))
    }
  }

  /// Steps once. `true` while there is a row to read.
  package func step() throws(SQLiteError) -> Bool {
    switch unsafe sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code:
      let error = unsafe SQLiteError(code, on: sqlite3_db_handle(handle), sql: sql)
      reset()
      throw error
    }
  }

  /// Binds, runs to the end, and lets go of the locks and values it held.
  package func run(_ values: [Value] = []) throws(SQLiteError) {
    try bind(values)
    while try step() {}
    reset()
  }

  /// Ends a half-read statement, so that its transaction can end too.
  ///
  /// The code `sqlite3_reset` returns is that of the last step, which has been thrown already.
  package func reset() {
    unsafe sqlite3_reset(handle)
  }

  var parameterCount: Int { unsafe Int(sqlite3_bind_parameter_count(handle)) }

  /// The statement's text, with placeholders.
  var sql: String { unsafe String(cString: sqlite3_sql(handle)) }

  func check(_ code: Int32) throws(SQLiteError) {
    guard code == SQLITE_OK else {
      throw unsafe SQLiteError(code, on: sqlite3_db_handle(handle), sql: sql)
    }
  }

  /// Text and blobs are copied by SQLite, with explicit byte counts, so that a NUL is a byte like any other.
  private func bind(_ value: Value, at index: Int32) -> Int32 {
    switch value {
    case .null: return unsafe sqlite3_bind_null(handle, index)
    case .integer(let value): return unsafe sqlite3_bind_int64(handle, index, value)
    case .real(let value): return unsafe sqlite3_bind_double(handle, index, value)
    case .text(let value): return bind(text: value, at: index)
    case .blob(let value): return bind(blob: value, at: index)
    }
  }

  func bind(text value: String, at index: Int32) -> Int32 {
    var value = value
    return value.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { text in
        unsafe csqlite_bind_text_copy(handle, index, text.baseAddress, UInt64(text.count))
      }
    }
  }

  func bind(blob value: [UInt8], at index: Int32) -> Int32 {
    // An empty array may have no address, and a null pointer would bind NULL.
    guard !value.isEmpty else { return unsafe sqlite3_bind_zeroblob(handle, index, 0) }
    return unsafe value.withUnsafeBytes { bytes in
      unsafe csqlite_bind_blob_copy(handle, index, bytes.baseAddress, UInt64(bytes.count))
    }
  }
}

// MARK: - Reading the current row

/// A column that holds another type than asked for throws `.mismatch`, naming the column and never its value.
extension Statement {
  // One look-up of a column instead of one for its type and one for its value. What `sqlite3_column_value` gives
  // must not be used by two threads, which a connection opened without a mutex never is.
  package func integer(at column: Int32) throws(SQLiteError) -> Int {
    let value = unsafe sqlite3_column_value(handle, column)
    guard unsafe sqlite3_value_type(value) == SQLITE_INTEGER else { throw mismatch(column) }
    return unsafe Int(sqlite3_value_int64(value))
  }

  package func integerOrNil(at column: Int32) throws(SQLiteError) -> Int? {
    let value = unsafe sqlite3_column_value(handle, column)
    switch unsafe sqlite3_value_type(value) {
    case SQLITE_NULL: return nil
    case SQLITE_INTEGER: return unsafe Int(sqlite3_value_int64(value))
    default: throw mismatch(column)
    }
  }

  /// - Throws: `.mismatch` also for bytes that are not UTF-8.
  package func text(at column: Int32) throws(SQLiteError) -> String {
    guard let text = try textOrNil(at: column) else { throw mismatch(column) }
    return text
  }

  package func textOrNil(at column: Int32) throws(SQLiteError) -> String? {
    guard unsafe sqlite3_column_type(handle, column) != SQLITE_NULL else { return nil }
    guard unsafe sqlite3_column_type(handle, column) == SQLITE_TEXT else { throw mismatch(column) }
    guard let start = unsafe sqlite3_column_text(handle, column) else { throw outOfMemory }
    let count = unsafe Int(sqlite3_column_bytes(handle, column))
    let bytes = unsafe UnsafeBufferPointer(start: start, count: count)
    guard let text = unsafe String(validating: bytes, as: UTF8.self) else { throw mismatch(column) }
    return text
  }

  package func blob(at column: Int32) throws(SQLiteError) -> [UInt8] {
    guard let blob = try blobOrNil(at: column) else { throw mismatch(column) }
    return blob
  }

  package func blobOrNil(at column: Int32) throws(SQLiteError) -> [UInt8]? {
    guard unsafe sqlite3_column_type(handle, column) != SQLITE_NULL else { return nil }
    guard unsafe sqlite3_column_type(handle, column) == SQLITE_BLOB else { throw mismatch(column) }
    let count = unsafe Int(sqlite3_column_bytes(handle, column))
    // An empty blob has no address; any other lacks one only for want of memory.
    guard count > 0 else { return [] }
    guard let start = unsafe sqlite3_column_blob(handle, column) else { throw outOfMemory }
    return unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  }

  /// The column as it is stored, whatever its type.
  package func value(at column: Int32) throws(SQLiteError) -> Value {
    let value = unsafe sqlite3_column_value(handle, column)
    switch unsafe sqlite3_value_type(value) {
    case SQLITE_INTEGER: return unsafe .integer(sqlite3_value_int64(value))
    case SQLITE_FLOAT: return unsafe .real(sqlite3_column_double(handle, column))
    case SQLITE_TEXT: return .text(try text(at: column))
    case SQLITE_BLOB: return .blob(try blob(at: column))
    default: return .null
    }
  }

  /// How many columns a row has.
  package var columnCount: Int32 { unsafe sqlite3_column_count(handle) }

  /// All columns of the current row, as they are stored.
  package func values() throws(SQLiteError) -> [Value] { try values(columnCount) }

  /// The first `count` columns of the current row, as they are stored.
  package func values(_ count: Int32) throws(SQLiteError) -> [Value] {
    var values: [Value] = []
    values.reserveCapacity(Int(count))
    for column in 0..<count { values.append(try value(at: column)) }
    return values
  }

  package func isNull(at column: Int32) -> Bool {
    unsafe sqlite3_column_type(handle, column) == SQLITE_NULL
  }

  private var outOfMemory: SQLiteError { SQLiteError(.noMemory, .outOfMemory, sql: sql) }

  package func mismatch(_ column: Int32) -> SQLiteError {
    SQLiteError(.mismatch, fault: "other_type", place: "\(column)", sql: sql)
  }
}
