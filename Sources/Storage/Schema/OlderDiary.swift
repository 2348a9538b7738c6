import Diary
import Migrations
import SQLite

/// What is done with a diary that an older version of the program has written.
package enum OlderDiary: Sendable {
  /// Brought up to date where the connection may write, and left as it is where it may not.
  case migrated
  /// Left as it is, to be read: nothing may be written to it.
  case asItIs
  /// Left as it is, whatever its tables look like, to read its settings and nothing else.
  case settingsOnly
}

extension DiaryStore {
  /// Reads the diary by the schema of the version that it has.
  ///
  /// Every query of this program names the tables and columns of its own schema. So a diary of an older version is
  /// read as it is where the steps that it lacks change no table: where they add indexes alone, as the second does.
  /// One that lacks a table or a column is refused until it is migrated. Its rows have the form that
  /// ``Entity/asOf(_:)`` gives; before they can be read, every query has to go by that form and fill in what an
  /// older row lacks, as ``Entity/completed(_:)`` does for an image.
  func useSchema(asOf version: Int, for purpose: OlderDiary) throws(StoreError) {
    let older = supported.asOf(version)
    if purpose != .settingsOnly {
      let supported = supported
      let isReadable = try mappingSQLiteErrors { () throws(SQLiteError) in
        try supported.hasTables(of: older)
      }
      guard isReadable else { throw .readOnly(path) }
    }
    schema = older
  }
}

extension Schema {
  /// The schema that a version of the program had.
  func asOf(_ version: Int) -> Schema {
    Schema(
      migrations.filter { Int($0.version) <= version },
      redefining: journalled.compactMap { $0.asOf(version) })
  }

  /// Whether the steps that `older` lacks leave its tables, and the values in them, as they are, and add none.
  fileprivate func hasTables(of older: Schema) throws(SQLiteError) -> Bool {
    guard migrations.dropFirst(older.migrations.count).allSatisfy(\.changes.isEmpty) else { return false }
    return try tables() == older.tables()
  }

  /// The SQL of every table, view and trigger.
  private func tables() throws(SQLiteError) -> [String] {
    let memory = try Connection(path: ":memory:", access: .readWrite)
    try Migrator(connection: memory, schema: self, now: 0).createTables()
    return try memory.texts("SELECT sql FROM sqlite_schema WHERE type <> 'index' ORDER BY type, name")
  }
}
