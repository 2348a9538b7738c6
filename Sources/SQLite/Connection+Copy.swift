import CSQLite

extension Connection {
  /// Makes this database an exact copy of `source`, page by page, in one transaction: all of it or nothing.
  ///
  /// `source` is read under one lock, so the copy is of one moment; other processes may write meanwhile. Neither connection may
  /// be in a write transaction of its own; this one not even in one that reads.
  /// Related SQLite documentation: <https://www.sqlite.org/c3ref/backup_finish.html>
  package func copy(from source: Connection) throws(SQLiteError) {
    let handle = unsafe try live()
    let origin = unsafe try source.live()
    guard let backup = unsafe sqlite3_backup_init(handle, "main", origin, "main") else {
      throw unsafe SQLiteError(sqlite3_extended_errcode(handle), on: handle)
    }
    let code = unsafe sqlite3_backup_step(backup, -1)
    // Also where the step failed: this ends the transaction and rolls it back.
    let finished = unsafe sqlite3_backup_finish(backup)
    guard code == SQLITE_DONE else { throw unsafe SQLiteError(code, on: nil) }
    guard finished == SQLITE_OK else { throw unsafe SQLiteError(finished, on: handle) }
  }
}
