import CSQLite

/// The settings of every connection. Each is read back: a setting that did not take effect is an error.
extension Connection {
  /// The most parameters of one statement.
  static let mostParameters = 1000

  /// How long a writer waits for another to finish, in milliseconds.
  private static let patience: Int32 = 10_000

  /// Defensive settings; durable writes; foreign keys; nothing outside the diary's folder.
  ///
  /// `DELETE`/`EXTRA` leaves one file between commands and syncs the folder after the journal is gone:
  /// measured, no acknowledged row is lost to a power cut, where `DELETE`/`FULL` loses the last one.
  /// Related SQLite documentation: <https://www.sqlite.org/pragma.html#pragma_synchronous>,
  /// <https://www.sqlite.org/security.html>
  package func configure() throws(SQLiteError) {
    let handle = unsafe try live()
    try check(unsafe sqlite3_busy_timeout(handle, Self.patience))
    // Debian's library has double-quoted strings on: a misspelt column would be read as text.
    for (option, on) in [
      (SQLITE_DBCONFIG_DEFENSIVE, 1), (SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0), (SQLITE_DBCONFIG_DQS_DML, 0),
      (SQLITE_DBCONFIG_DQS_DDL, 0), (SQLITE_DBCONFIG_ENABLE_TRIGGER, 0), (SQLITE_DBCONFIG_ENABLE_VIEW, 0),
      (SQLITE_DBCONFIG_ENABLE_FKEY, 1),
    ] {
      try check(unsafe csqlite_configure(handle, option, Int32(on)))
    }
    // The longest value, statement and row; VACUUM INTO attaches its target, nothing else attaches.
    for (limit, value) in [
      (SQLITE_LIMIT_LENGTH, 16 << 20), (SQLITE_LIMIT_SQL_LENGTH, 100_000), (SQLITE_LIMIT_ATTACHED, 1),
      (SQLITE_LIMIT_VARIABLE_NUMBER, Self.mostParameters), (SQLITE_LIMIT_COLUMN, 100),
      (SQLITE_LIMIT_EXPR_DEPTH, 100),
      (SQLITE_LIMIT_COMPOUND_SELECT, 20), (SQLITE_LIMIT_WORKER_THREADS, 0),
    ] {
      unsafe _ = sqlite3_limit(handle, limit, Int32(value))
    }
    // These touch no page of the file.
    try execute(
      "PRAGMA synchronous = EXTRA; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;"
        + "PRAGMA temp_store = MEMORY; PRAGMA secure_delete = ON")
    guard try scalar("PRAGMA synchronous") == .integer(3) else {
      throw SQLiteError(.misuse, .notDurable)
    }
  }

  /// Puts the file into `journal_mode = DELETE` should another program have switched it to WAL.
  ///
  /// Reads the file's header, and so is also where a file that is no database is found out.
  package func requireRollbackJournal() throws(SQLiteError) {
    guard try scalar("PRAGMA journal_mode = DELETE") == .text("delete") else {
      throw SQLiteError(.busy, .usesWriteAheadLog)
    }
  }

  private func check(_ code: Int32) throws(SQLiteError) {
    guard code == SQLITE_OK else { throw try unsafe SQLiteError(code, on: live()) }
  }
}
