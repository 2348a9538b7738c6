import CSQLite

/// One open database file, and the statements prepared on it.
///
/// A class, so that a transaction and the helpers working inside it can share the one connection; not
/// `Sendable`, and opened without SQLite's mutexes: one connection, one thread. It closes when its last
/// reference goes, or with ``close()``, after which every use throws `.misuse`.
/// Related SQLite documentation: <https://www.sqlite.org/c3ref/sqlite3.html>
@safe package final class Connection {
  /// `nil` once closed.
  private var handle: OpaquePointer?
  private var cache: [(sql: String, statement: Statement)] = []
  /// See ``omitForeignKeyChecks()``.
  var omitsForeignKeyChecks = false

  /// See ``forEachRow(_:from:_:_:)``; freed by SQLite with the connection.
  private var pass: UnsafeMutablePointer<RowPass>?

  package enum Access: Sendable {
    /// Opens an existing file and never writes to it.
    case readOnly
    /// Opens an existing file.
    case readWrite
  }

  /// Opens the existing file at `path`, which must not hold a symbolic link.
  ///
  /// Nothing is read yet: a file that is no database is found out at the first statement. The file is never
  /// created here: its maker decides its mode and its name first.
  package init(path: String, access: Access, vfs: String? = nil) throws(SQLiteError) {
    var handle: OpaquePointer?
    let mode = access == .readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE
    let flags = mode | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOFOLLOW
    let code = unsafe sqlite3_open_v2(path, &handle, flags, vfs)
    guard code == SQLITE_OK else {
      let error = unsafe SQLiteError(code, on: handle)
      unsafe sqlite3_close_v2(handle)
      throw error
    }
    unsafe self.handle = handle
  }

  deinit { unsafe sqlite3_close_v2(handle) }

  /// Closes now, and says whether that went well. Closing twice does nothing.
  ///
  /// - Throws: `.busy` if a statement is still in use elsewhere; the connection then stays open.
  package func close() throws(SQLiteError) {
    cache.removeAll()
    let code = unsafe sqlite3_close(handle)
    guard code == SQLITE_OK else { throw unsafe SQLiteError(code, on: handle) }
    unsafe handle = nil
    unsafe pass = nil
  }

  /// A statement of the caller's own.
  package func prepare(_ sql: String) throws(SQLiteError) -> Statement {
    try unsafe Statement(sql, on: live())
  }

  /// The connection's one statement with this text, prepared at the first call.
  ///
  /// Its next user starts it over: not for a statement that is still being stepped.
  package func statement(_ sql: String) throws(SQLiteError) -> Statement {
    if let known = cache.first(where: { $0.sql == sql }) { return known.statement }
    let new = try prepare(sql)
    cache.append((sql, new))
    return new
  }

  /// Prepares, binds and runs a statement that is needed again.
  package func run(_ sql: String, _ values: [Value] = []) throws(SQLiteError) {
    try statement(sql).run(values)
  }

  /// Runs a script of statements without parameters; rows are ignored.
  package func execute(_ script: String) throws(SQLiteError) {
    let handle = unsafe try live()
    let code = unsafe sqlite3_exec(handle, script, nil, nil, nil)
    guard code == SQLITE_OK else { throw unsafe SQLiteError(code, on: handle, sql: script) }
  }

  /// The first column of the first row; `.null` where there is no row.
  package func scalar(_ sql: String, _ values: [Value] = []) throws(SQLiteError) -> Value {
    let statement = try prepare(sql)
    try statement.bind(values)
    guard try statement.step() else { return .null }
    return try statement.value(at: 0)
  }

  /// Rows changed by the last `INSERT`, `UPDATE` or `DELETE`.
  package var changes: Int { unsafe handle.map { unsafe Int(sqlite3_changes64($0)) } ?? 0 }

  /// Whether a transaction is open.
  package var isInTransaction: Bool { unsafe handle.map { unsafe sqlite3_get_autocommit($0) == 0 } ?? false }

  /// The connection's one pass, made at the first call.
  func rowPass() throws(SQLiteError) -> UnsafeMutablePointer<RowPass> {
    if let known = unsafe pass { return unsafe known }
    let new = unsafe try RowPass.register(on: live())
    unsafe pass = unsafe new
    return unsafe new
  }

  func live() throws(SQLiteError) -> OpaquePointer {
    guard let handle = unsafe handle else { throw SQLiteError(.misuse, .misuse(.closedConnection)) }
    return unsafe handle
  }
}
