import Diary
import Platform
import SQLite

/// A copy of a diary on its way to being a backup: under a temporary name in the folder it is to stand in,
/// readable by its owner alone. Its maker must publish or discard it.
struct BackupDraft {
  /// Where the copy stands.
  var path: String { draft.path }
  private let draft: TemporaryFile
  private let folder: String
  private let vfs: String?

  /// Copies the diary at `source` as it is at this moment; other processes may write meanwhile.
  ///
  /// `source`: a path for SQLite: without symbolic links.
  /// `open`: a connection to it that must be used, because it has the file locked; it is in no transaction.
  /// `folder`: exists, without symbolic links.
  init(
    copying source: String, open: Connection? = nil, into folder: String, name: String, vfs: String?
  ) throws(StoreError) {
    self.folder = folder
    self.vfs = vfs
    let path = "\(folder)/.\(name).\(FileSystem.uniqueSuffix())"
    // What cannot be looked at or removed is no reason to go without a backup.
    if let left = try? TemporaryFile.abandoned(in: folder, prefix: "." + name) {
      left.forEach(TemporaryFile.remove)
    }
    draft = try TemporaryFile(at: path)
    do throws(StoreError) {
      try DiaryStore.mappingSQLiteErrors(source) { () throws(SQLiteError) in
        let original: Connection
        if let open {
          original = open
        } else {
          original = try Connection(path: source, access: .readOnly, vfs: vfs)
          try original.configure()
        }
        let copy = try Connection(path: path, access: .readWrite, vfs: vfs)
        try copy.configure()
        // No other process uses the file, and an unfinished one is discarded: no journal, and one sync at the end.
        try copy.execute("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF")
        try copy.copy(from: original)
        try copy.close()
        if open == nil { try original.close() }
      }
    } catch {
      discard()
      throw error
    }
  }

  /// Puts the copy on the disk and reads all of it back.
  ///
  /// - Throws: `.damaged` where its structure or the number of rows in a table is not what it should be.
  func verify() throws(StoreError) {
    let path = path
    try DiaryStore.mappingPlatformErrors { () throws(PlatformError) in try File(reading: path).sync() }
    try DiaryStore.mappingSQLiteErrors(path) { () throws(SQLiteError) in
      let copy = try Connection(path: path, access: .readOnly, vfs: vfs)
      try copy.configure()
      try copy.requireSoundDiary()
      try copy.close()
    }
  }

  /// Gives the copy its name, and returns once that too is on the disk.
  ///
  /// `replacing`: whether a file there may be replaced.
  /// - Throws: `.platform` that says `exists` where it may not.
  func publish(as target: String, replacing: Bool) throws(StoreError) {
    let (path, folder) = (path, folder)
    try DiaryStore.mappingPlatformErrors { () throws(PlatformError) in
      if replacing {
        try FileSystem.rename(path, to: target)
      } else {
        try FileSystem.move(path, toFree: target)
      }
      try FileSystem.syncFolder(folder)
    }
    draft.release()
  }

  /// A copy that cannot be removed is named as a draft; whatever led here matters more.
  func discard() { draft.discard() }
}

extension Connection {
  /// Looks at the structure, and at how many rows each table says it has.
  ///
  /// - Throws: `.corrupt`.
  func requireSoundDiary() throws(SQLiteError) {
    try requireSoundStructure()
    for table in try texts("SELECT name FROM seal ORDER BY name") {
      let quoted = "\"\(table.replacing("\"", with: "\"\""))\""
      let sealed = try scalar("SELECT row_count FROM seal WHERE name = ?", [.text(table)])
      guard try scalar("SELECT count(*) FROM \(quoted)") == sealed else {
        throw SQLiteError(.corrupt, .rowCount, at: table)
      }
    }
  }
}
