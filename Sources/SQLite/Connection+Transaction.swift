/// Transactions. The write lock is taken at once: a deferred transaction that turns into a writer can be
/// refused half-way without waiting.
/// Related SQLite documentation: <https://www.sqlite.org/lang_transaction.html>
extension Connection {
  package func begin() throws(SQLiteError) { try execute("BEGIN IMMEDIATE") }

  /// When this throws, whether the transaction took place is only known after looking again.
  package func commit() throws(SQLiteError) { try execute("COMMIT") }

  /// SQLite itself rolls back on a full disk, an I/O error or a lack of memory: then nothing is left to do.
  /// Where the rollback fails, the journal stays and the next opening rolls back from it.
  package func rollBack() {
    if isInTransaction { try? execute("ROLLBACK") }
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
}
