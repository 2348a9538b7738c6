import CSQLite

/// Transactions. The write lock is taken at once: a deferred transaction that turns into a writer can be
/// refused half-way without waiting.
/// Related SQLite documentation: <https://www.sqlite.org/lang_transaction.html>
extension Connection {
  package func begin() throws(SQLiteError) { try execute("BEGIN IMMEDIATE") }

  /// When this throws, whether the transaction took place is only known after looking again.
  package func commit() throws(SQLiteError) {
    try checkForeignKeys()
    try execute("COMMIT")
  }

  /// SQLite itself rolls back on a full disk, an I/O error or a lack of memory: then nothing is left to do.
  /// Where the rollback fails, the journal stays and the next opening rolls back from it.
  package func rollBack() {
    if isInTransaction { try? execute("ROLLBACK") }
    try? checkForeignKeys()
  }

  /// Until the transaction ends, foreign keys are not looked up: for rows that are written with the rows they refer to.
  ///
  /// A key is looked up from the root of the parent's table for every row, which is a fifteenth of an import. The pragma does
  /// nothing inside a transaction; this setting does (<https://www.sqlite.org/c3ref/c_dbconfig_defensive.html>).
  package func omitForeignKeyChecks() throws(SQLiteError) {
    try setForeignKeyChecks(false)
    omitsForeignKeyChecks = true
  }

  private func checkForeignKeys() throws(SQLiteError) {
    guard omitsForeignKeyChecks else { return }
    try setForeignKeyChecks(true)
    omitsForeignKeyChecks = false
  }

  private func setForeignKeyChecks(_ on: Bool) throws(SQLiteError) {
    let code = unsafe csqlite_configure(try live(), SQLITE_DBCONFIG_ENABLE_FKEY, on ? 1 : 0)
    guard code == SQLITE_OK else { throw try unsafe SQLiteError(code, on: live()) }
  }

  /// Runs `body` inside `BEGIN IMMEDIATE … COMMIT`, rolling back when either throws.
  package func transaction<Value>(_ body: () throws(SQLiteError) -> Value) throws(SQLiteError) -> Value {
    try begin()
    do throws(SQLiteError) {
      let value = try body()
      try commit()
      return value
    } catch {
      rollBack()
      throw error
    }
  }

  /// What has been read holds as long as this is the same number: it is another one once the file was changed by
  /// anyone. As of the last time that the file was looked at, as every statement and transaction begins by doing.
  ///
  /// `nil` where it cannot be told.
  /// Related SQLite documentation: <https://www.sqlite.org/c3ref/c_fcntl_begin_atomic_write.html>,
  /// `SQLITE_FCNTL_DATA_VERSION`
  package var dataVersion: UInt32? {
    guard let handle = unsafe try? live() else { return nil }
    var version: UInt32 = 0
    let code = unsafe sqlite3_file_control(handle, "main", SQLITE_FCNTL_DATA_VERSION, &version)
    return code == SQLITE_OK ? version : nil
  }
}
