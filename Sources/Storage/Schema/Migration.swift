import Diary
import Migrations
import Platform
import SQLite

/// Migration of a diary that holds something: backed up first, checked after, one transaction a step.
extension DiaryStore {
  /// Refuses a file newer than this program; migrates an older one, unless it may not or must not be written to.
  ///
  /// - Throws: `.readOnly` for one that is not migrated and cannot be read as it is.
  func bringUpToDate(access: Connection.Access, older: OlderDiary) throws(StoreError) {
    let found = try version()
    if found > schema.version { throw .newerSchema(found: found, supported: schema.version) }
    if found < schema.version {
      guard found > 0 else { throw .damaged(.fault(.schemaVersion, place: "\(found)")) }
      guard access == .readWrite, older == .migrated else { return try useSchema(asOf: found, for: older) }
      try migrate()
    }
  }

  private func version() throws(StoreError) -> Int {
    try mappingSQLiteErrors { () throws(SQLiteError) in try Migrator.version(of: connection) }
  }

  /// Every step in a transaction of its own, with its `user_version`; the first begins with a backup.
  ///
  /// A script that rewrites a table must find foreign keys off, and they cannot be switched inside a
  /// transaction: <https://www.sqlite.org/lang_altertable.html#otheralter>, step 1. They are checked after.
  private func migrate() throws(StoreError) {
    let now = ThisProcess.now
    try mappingSQLiteErrors { () throws(SQLiteError) in try connection.setForeignKeys(false) }
    var isBackedUp = false
    for step in schema.migrations where step.version > 1 {
      try migrate(to: step, now: now, isBackedUp: &isBackedUp)
    }
    try mappingSQLiteErrors { () throws(SQLiteError) in try connection.setForeignKeys(true) }
  }

  private func migrate(to step: Migration, now: Int, isBackedUp: inout Bool) throws(StoreError) {
    // The write lock: from here to the commit nobody else changes the diary, so the backup holds all there is.
    try mappingSQLiteErrors { () throws(SQLiteError) in try connection.begin() }
    do throws(StoreError) {
      // Read again: two processes may have come to the same decision.
      guard try version() < Int(step.version) else { return connection.rollBack() }
      try requireKnownSteps()
      if !isBackedUp {
        try mappingSQLiteErrors { () throws(SQLiteError) in try connection.requireSoundStructure() }
        _ = try backUp(cause: .migration, now: now)
        isBackedUp = true
      }
      try apply(step, now: now)
      try mappingSQLiteErrors { () throws(SQLiteError) in try connection.commit() }
    } catch {
      connection.rollBack()
      throw error
    }
  }

  /// Runs the step and looks at what it did before anything is committed.
  private func apply(_ step: Migration, now: Int) throws(StoreError) {
    let change = try mappingSQLiteErrors { () throws(SQLiteError) in
      try Migrator(connection: connection, schema: schema, now: now).apply(step)
    }
    if let change { throw .failedMigration(version: Int(step.version), change) }
  }

  /// Refuses a file whose schema was made by other scripts than this program has.
  ///
  /// Not at every opening: hashing the scripts takes longer than an entry does.
  package func requireKnownSteps() throws(StoreError) {
    let changed = try mappingSQLiteErrors { () throws(SQLiteError) in
      try Migrator(connection: connection, schema: schema, now: 0).changedStep()
    }
    if let changed { throw .changedMigration(version: changed) }
  }
}

extension Connection {
  /// `PRAGMA foreign_keys`, which says nothing where it does nothing.
  fileprivate func setForeignKeys(_ on: Bool) throws(SQLiteError) {
    try execute("PRAGMA foreign_keys = \(on ? 1 : 0)")
    guard try scalar("PRAGMA foreign_keys") == .integer(on ? 1 : 0) else {
      throw SQLiteError(.misuse, .misuse(.foreignKeysOn))
    }
  }

  /// - Throws: `.corrupt` with the first thing that SQLite's `quick_check` finds.
  func requireSoundStructure() throws(SQLiteError) {
    guard case .text(let finding) = try scalar("PRAGMA quick_check(1)"), finding == "ok" else {
      throw SQLiteError(.corrupt, .structure)
    }
  }
}
