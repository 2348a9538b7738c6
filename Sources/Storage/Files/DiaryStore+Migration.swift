import Diary
import Migrations
import Platform
import SQLite

/// Migration of a diary that holds something: backed up first, checked after, one transaction a step.
extension DiaryStore {
  /// Refuses a file newer than this program; migrates an older one, unless it may not be written to.
  func bringUpToDate(access: Connection.Access) throws(StoreError) {
    let supported = Migrator.version(after: steps)
    let found = try version()
    if found > supported { throw .newerSchema(found: found, supported: supported) }
    if found < supported {
      guard access == .readWrite else { throw .readOnly(path) }
      guard found > 0 else { throw .damaged("schema version \(found)") }
      try migrate()
    }
  }

  private func version() throws(StoreError) -> Int {
    try restating { () throws(SQLiteError) in try Migrator.version(of: connection) }
  }

  /// Every step in a transaction of its own, with its `user_version`; the first begins with a backup.
  ///
  /// A script that rewrites a table must find foreign keys off, and they cannot be switched inside a
  /// transaction: <https://www.sqlite.org/lang_altertable.html#otheralter>, step 1. They are checked after.
  private func migrate() throws(StoreError) {
    let now = Process.now
    try restating { () throws(SQLiteError) in try connection.setForeignKeys(false) }
    var isBackedUp = false
    for step in steps where step.version > 1 {
      try migrate(to: step, now: now, isBackedUp: &isBackedUp)
    }
    try restating { () throws(SQLiteError) in try connection.setForeignKeys(true) }
  }

  private func migrate(to step: Migration, now: Int, isBackedUp: inout Bool) throws(StoreError) {
    // The write lock: from here to the commit nobody else changes the diary, so the backup holds all there is.
    try restating { () throws(SQLiteError) in try connection.begin() }
    do throws(StoreError) {
      // Read again: two processes may have come to the same decision.
      guard try version() < Int(step.version) else { return connection.rollBack() }
      try requireKnownSteps()
      if !isBackedUp {
        try restating { () throws(SQLiteError) in try connection.requireSoundStructure() }
        _ = try backUp(cause: .migration, now: now)
        isBackedUp = true
      }
      try apply(step, now: now)
      try restating { () throws(SQLiteError) in try connection.commit() }
    } catch {
      connection.rollBack()
      throw error
    }
  }

  /// Runs the script and looks at what it did before anything is committed.
  private func apply(_ step: Migration, now: Int) throws(StoreError) {
    let change = try restating { () throws(SQLiteError) -> String? in
      let before = try MigrationCheck(connection)
      try Migrator(connection: connection, now: now).apply(step)
      if try connection.scalar("PRAGMA foreign_key_check") != .null { return "foreign keys" }
      try connection.requireSoundStructure()
      return before.undeclaredChange(by: step, after: try MigrationCheck(connection))
    }
    if let change { throw .failedMigration(version: Int(step.version), change) }
  }

  /// Refuses a file whose schema was made by other scripts than this program has.
  ///
  /// Not at every opening: hashing the scripts takes longer than an entry does.
  package func requireKnownSteps() throws(StoreError) {
    let changed = try restating { () throws(SQLiteError) in
      try Migrator.changedStep(steps, on: connection)
    }
    if let changed { throw .changedMigration(version: changed) }
  }
}

extension Connection {
  /// `PRAGMA foreign_keys`, which says nothing where it does nothing.
  fileprivate func setForeignKeys(_ on: Bool) throws(SQLiteError) {
    try execute("PRAGMA foreign_keys = \(on ? 1 : 0)")
    guard try scalar("PRAGMA foreign_keys") == .integer(on ? 1 : 0) else {
      throw SQLiteError(.misuse, message: "foreign_keys did not take")
    }
  }

  /// - Throws: `.corrupt` with the first thing that SQLite's `quick_check` finds.
  func requireSoundStructure() throws(SQLiteError) {
    guard case .text(let finding) = try scalar("PRAGMA quick_check(1)"), finding == "ok" else {
      throw SQLiteError(.corrupt, message: "its structure")
    }
  }
}
