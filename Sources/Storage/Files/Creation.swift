package import Diary
import Platform
import SQLite

extension DiaryStore {
  /// Opens the diary at `path`, making an empty one first where there is none.
  ///
  /// A new diary is built under a temporary name in its folder, readable by its owner alone, and gets its own
  /// name only when it is whole and on the disk: a half-made diary never stands at `path`. Where another
  /// process makes one at the same time, the first to be ready stays and both use it.
  ///
  /// `onCreation` is called where it was this one.
  package static func openOrCreate(
    _ path: String, now: Int, vfs: String? = nil, schema: Schema = .current,
    classify: @escaping (String) -> Drug, onCreation: () -> Void = {}
  ) throws(StoreError) -> DiaryStore {
    do throws(StoreError) {
      return try open(path, vfs: vfs, schema: schema, classify: classify)
    } catch {
      guard case .missing = error else { throw error }
    }
    let new = try NewDiary(for: path, now: now, vfs: vfs, schema: schema)
    defer { new.discard() }
    if try new.publish() { onCreation() }
    return try open(path, vfs: vfs, schema: schema, classify: classify)
  }
}

/// An empty diary under a temporary name, on its way to its own.
///
/// Its maker publishes it or not, and calls ``discard()`` in the end.
package struct NewDiary {
  /// Where it stands until it is published; to be opened and filled like any diary.
  package var draft: String { file.path }
  private let file: TemporaryFile
  private let target: String

  package init(
    for path: String, now: Int, vfs: String? = nil, schema: Schema = .current
  ) throws(StoreError) {
    let folder = FileSystem.split(path).folder
    target = try DiaryStore.mappingPlatformErrors { () throws(PlatformError) in
      try FileSystem.createFolders(folder)
      return try FileSystem.resolvingFolder(path)
    }
    try DiaryStore.requireNoJournal(beside: target)
    file = try TemporaryFile(at: target + "." + FileSystem.uniqueSuffix())
    let draft = file.path
    do throws(SQLiteError) {
      let connection = try Connection(path: draft, access: .readWrite, vfs: vfs)
      try connection.configure()
      try connection.requireRollbackJournal()
      try Migrator(connection: connection, schema: schema, now: now).create()
      try connection.close()
    } catch {
      discard()
      throw StoreError(error, path: path)
    }
  }

  /// Gives it its name once it is on the disk; `false` where another process was first, whose diary stays.
  package func publish() throws(StoreError) -> Bool {
    let (draft, target) = (draft, target)
    let isFirst = try DiaryStore.mappingPlatformErrors { () throws(PlatformError) in
      try File(reading: draft).sync()
      do throws(PlatformError) {
        try FileSystem.move(draft, toFree: target)
      } catch {
        if !error.exists { throw error }
        return false
      }
      try FileSystem.syncFolder(FileSystem.split(target).folder)
      return true
    }
    if isFirst { file.release() }
    return isFirst
  }

  /// To be called in the end, whatever became of it.
  package func discard() { file.discard() }
}
