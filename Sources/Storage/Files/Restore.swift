package import Diary
import Platform
import SQLite

/// Restoring: the diary's content replaced by that of a backup. No step of the journal; what was there before
/// is in a backup of its own.
extension DiaryStore {
  /// Makes the diary at `path` what the backup at `file` is: all of it or nothing.
  ///
  /// Where there is a diary it is backed up first, and locked against other processes from then to the end.
  /// Where there is none, the backup is copied there.
  /// `now`: seconds since 1970-01-01T00:00Z.
  /// Returns the path of the backup of what was there; `nil` where there was nothing to back up.
  /// - Throws: `.uncertain` when saving failed and the backup's content is, or may be, in the diary.
  package static func restore(
    _ path: String, from file: String, now: Int, vfs: String? = nil, schema: Schema = .current,
    classify: @escaping (String) -> Drug
  ) throws(StoreError) -> String? {
    // A link to a backup is as good as the backup.
    let file = try mappingPlatformErrors { () throws(PlatformError) in try FileSystem.resolving(file) }
    let source: Connection
    do throws(StoreError) {
      source = try verifiedBackup(file, vfs: vfs, schema: schema)
    } catch {
      guard case .damaged(let what) = error else { throw error }
      throw .unsoundBackup(what)
    }
    let store: DiaryStore
    do throws(StoreError) {
      store = try open(path, vfs: vfs, schema: schema, classify: classify)
    } catch {
      guard case .missing = error else { throw error }
      try source.closeMappingErrors(file)
      try restoreMissing(path, from: file, vfs: vfs)
      return nil
    }
    guard store.path != file else { throw .isBackupSource(file) }
    let backup = try store.replaceContent(by: source, now: now)
    try source.closeMappingErrors(file)
    try store.close()
    return backup
  }

  /// The backup at `file`, open to be read and held as it is: looked at whole, and made by a program that
  /// this one knows the history of.
  private static func verifiedBackup(
    _ file: String, vfs: String?, schema: Schema
  ) throws(StoreError) -> Connection {
    let file = try inspect(file, supported: schema.version)
    let (source, changed) = try mappingSQLiteErrors(file) { () throws(SQLiteError) in
      let source = try Connection(path: file, access: .readOnly, vfs: vfs)
      try source.configure()
      try source.execute("BEGIN")
      try source.requireSoundDiary()
      return (source, try Migrator(connection: source, schema: schema, now: 0).changedStep())
    }
    if let changed { throw .changedMigration(version: changed) }
    // Nobody can write to it meanwhile: the connection that is returned has it locked.
    let damage = try audit(of: file, vfs: vfs, schema: schema, classify: { Drug.unknown($0) })
    guard damage.isEmpty else { throw .alteredBackup(damage) }
    return source
  }

  private static func restoreMissing(_ path: String, from file: String, vfs: String?) throws(StoreError) {
    let (folder, name) = FileSystem.split(path)
    let resolved = try mappingPlatformErrors { () throws(PlatformError) in
      try FileSystem.createFolders(folder)
      return try FileSystem.resolving(folder)
    }
    try requireNoJournal(beside: "\(resolved)/\(name)")
    let draft = try BackupDraft(copying: file, into: resolved, name: name, vfs: vfs)
    do throws(StoreError) {
      try draft.verify()
      try draft.publish(as: "\(resolved)/\(name)", replacing: false)
    } catch {
      draft.discard()
      throw error
    }
  }

  private func replaceContent(by source: Connection, now: Int) throws(StoreError) -> String {
    // The lock outlives the transaction that takes it: copying begins one of its own.
    try mappingSQLiteErrors { () throws(SQLiteError) in
      try connection.execute("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT")
      try connection.requireSoundDiary()
    }
    // What is wrong with the diary would be wrong with its backup, which then could not be restored.
    let damage = try audit()
    guard damage.isEmpty else { throw .unsound(damage) }
    let before = try mappingSQLiteErrors { () throws(SQLiteError) in try connection.seals() }
    let draft = try draftBackup(of: connection)
    let backup = try publish(draft, cause: .restore, now: now)
    let wanted = try mappingSQLiteErrors { () throws(SQLiteError) in try source.seals() }
    do throws(SQLiteError) {
      try connection.copy(from: source)
    } catch {
      throw outcome(before: before, wanted: wanted, after: error)
    }
    // Lets go of the lock, and of the journal that stays as long as it is held: its header is zero, so one that
    // cannot be removed means nothing, and the next entry removes it.
    try? connection.execute("PRAGMA locking_mode = NORMAL; BEGIN IMMEDIATE; COMMIT")
    return backup
  }

  /// Looks into the file anew after a copying that failed: see the same after a commit.
  private func outcome(before: [[Value]], wanted: [[Value]], after error: SQLiteError) -> StoreError {
    guard before != wanted else { return StoreError(error, path: path) }
    do throws(StoreError) {
      // The exclusive lock of this connection would keep out the one that looks.
      try close()
      let fresh = try reopened()
      let found = try fresh.mappingSQLiteErrors { () throws(SQLiteError) in try fresh.connection.seals() }
      return found == before ? StoreError(error, path: path) : .uncertain
    } catch {
      return .uncertain
    }
  }
}

extension Connection {
  /// What the tables hold, as sealed: enough to tell two diaries apart.
  func seals() throws(SQLiteError) -> [[Value]] {
    let statement = try prepare("SELECT name, row_count, sum, next_id FROM seal ORDER BY name")
    var rows: [[Value]] = []
    while try statement.step() {
      rows.append(try (0..<4).map { (index) throws(SQLiteError) in try statement.value(at: index) })
    }
    return rows
  }

  fileprivate func closeMappingErrors(_ path: String) throws(StoreError) {
    try DiaryStore.mappingSQLiteErrors(path) { () throws(SQLiteError) in try close() }
  }
}
