package import Diary
import Migrations
import Platform
import SQLite

extension DiaryStore {
  /// Opens the diary at `path`, making an empty one first where there is none.
  ///
  /// A new diary is built under a temporary name in its folder, readable by its owner alone, and gets its own
  /// name only when it is whole and on the disk: a half-made diary never stands at `path`. Where another
  /// process makes one at the same time, the first to be ready stays and both use it.
  package static func openOrCreate(
    _ path: String, now: Int, vfs: String? = nil, classify: @escaping (String) -> Drug
  ) throws(StoreError) -> DiaryStore {
    do throws(StoreError) {
      return try open(path, vfs: vfs, classify: classify)
    } catch {
      guard case .missing = error else { throw error }
    }
    try create(path, now: now, vfs: vfs)
    return try open(path, vfs: vfs, classify: classify)
  }

  private static func create(_ path: String, now: Int, vfs: String?) throws(StoreError) {
    let folder = FileSystem.split(path).folder
    let resolved = try restatingPlatform { () throws(PlatformError) in
      if try FileSystem.status(folder) == nil {
        try FileSystem.createFolders(folder)
        try FileSystem.syncFolder(FileSystem.split(folder).folder)
      }
      return try FileSystem.resolvingFolder(path)
    }
    let draft = resolved + "." + FileSystem.uniqueSuffix()
    try restatingPlatform { () throws(PlatformError) in _ = try File(creating: draft) }
    // What is left of a draft after a failure is named as one; the failure matters more than removing it.
    defer {
      try? FileSystem.remove(draft + "-journal")
      try? FileSystem.remove(draft)
    }
    try restating(path) { () throws(SQLiteError) in
      let connection = try Connection(path: draft, access: .readWrite, vfs: vfs)
      try connection.configure()
      try connection.requireRollbackJournal()
      try Migrator(connection: connection, now: now).create(Migration.all)
      try connection.close()
    }
    try restatingPlatform { () throws(PlatformError) in
      try File(reading: draft).sync()
      do throws(PlatformError) {
        try FileSystem.move(draft, toFree: resolved)
      } catch {
        if !error.exists { throw error }
      }
      try FileSystem.syncFolder(FileSystem.split(resolved).folder)
    }
  }
}
