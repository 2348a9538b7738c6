import SQLite

/// Notes that are imported line by line.
extension ImportBatch {
  /// Whether a line of notes has not come before. `key`: 128 bits of what is written.
  package func claim(line: Int, _ key: (UInt64, UInt64)) throws(StoreError) -> Bool {
    try transaction.store.mappingSQLiteErrors { () throws(SQLiteError) in
      let origin = Provenance(key: key, line: line, raw: nil)
      if case .isNew = try provenance.claim(origin, entity: .importText, entry: 0) { return true }
      return false
    }
  }

  /// A line of notes has changed the diary.
  package func countLine() { noteAdded() }
}
