import Migrations
import SQLite

/// Brings a file's schema up to this program's, one script and one transaction at a time; never back.
struct Migrator {
  let connection: Connection
  /// Seconds since 1970, for the record of what was applied when.
  let now: Int

  static let supported = Migration.all
  /// What a file says that needs no migration.
  static var supportedVersion: Int { Int(supported.last?.version ?? 0) }

  /// What the file says it is.
  static func version(of connection: Connection) throws(SQLiteError) -> Int {
    guard case .integer(let version) = try connection.scalar("PRAGMA user_version") else { return 0 }
    return Int(version)
  }

  /// Applies every step of `steps` newer than the file.
  ///
  /// The version is read again inside each transaction: two processes may have come to the same decision.
  func apply(_ steps: [Migration]) throws(SQLiteError) {
    for step in steps {
      try connection.transaction { () throws(SQLiteError) in
        guard try Migrator.version(of: connection) < Int(step.version) else { return }
        try connection.execute(step.sql)
        try connection.run(
          "INSERT INTO migration (version, name, sha256, applied_at) VALUES (?, ?, ?, ?)",
          [
            .integer(Int(step.version)), .text(step.name), .blob(SHA256.digest(Array(step.sql.utf8))),
            .integer(now),
          ])
        try requireSoundForeignKeys()
        // A pragma takes no parameters; the version is a number of ours.
        try connection.execute("PRAGMA user_version = \(step.version)")
      }
    }
  }

  private func requireSoundForeignKeys() throws(SQLiteError) {
    guard try connection.scalar("PRAGMA foreign_key_check") == .null else {
      throw SQLiteError(.corrupt, message: "a row refers to one that is not there")
    }
  }
}

extension DiaryStore {
  /// Refuses a file newer than this program; migrates an older one, unless it may not be written to.
  func bringUpToDate(access: Connection.Access) throws(StoreError) {
    let supported = Migrator.supportedVersion
    let found = try restating { () throws(SQLiteError) in try Migrator.version(of: connection) }
    if found > supported { throw .newerSchema(found: found, supported: supported) }
    if found < supported {
      guard access == .readWrite else { throw .readOnly(path) }
      throw .damaged("schema version \(found)")
    }
  }
}
