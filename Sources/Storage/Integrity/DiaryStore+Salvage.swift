package import Diary
import SQLite

/// Getting entries out of a damaged diary, where there is no backup.
extension DiaryStore {
  /// Writes every row that can be read and whose sum is right into a new diary, which begins a journal of its own.
  /// Nothing is written to this one.
  ///
  /// `new`: not published yet. `now`: seconds since 1970-01-01T00:00Z.
  package func salvage(into new: NewDiary, now: Int) throws(StoreError) -> Salvage {
    let seals = try restating { () throws(SQLiteError) in
      // Refuses whole pages for one cell that is out of place. The sums tell good rows from bad.
      try connection.execute("PRAGMA cell_size_check = OFF; BEGIN")
      return try allSeals()
    }
    defer { connection.rollBack() }
    let target = try DiaryStore.open(new.draft, vfs: vfs, schema: schema, classify: classify)
    let salvage = try target.write("export --salvage", now: now) { transaction throws(StoreError) in
      try restating { () throws(SQLiteError) in
        var run = SalvageRun(from: connection, seals: seals, into: transaction)
        return try run.finish()
      }
    }
    try target.close()
    return salvage
  }
}
