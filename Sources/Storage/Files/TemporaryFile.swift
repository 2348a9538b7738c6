import Platform

/// A locked temporary file that is renamed to a diary or backup once it is complete: its name is that name, a dot,
/// and twelve hexadecimal digits. The lock ends with the process, so a draft without a lock is what a kill or a
/// power cut has left.
final class TemporaryFile {
  let path: String
  /// Open until the draft is published or discarded. Closing it drops the locks SQLite holds on the file for this process,
  /// so it is let go only while no connection to it is in a transaction.
  private var file: File?

  /// Makes the file, empty and for its owner alone.
  init(at path: String) throws(StoreError) {
    self.path = path
    file = try DiaryStore.mappingPlatformErrors { () throws(PlatformError) in try File(creating: path) }
    // Where the file system has no locks, age alone tells: see ``isAbandoned(_:)``.
    _ = file?.lock()
  }

  /// The file has its own name now.
  func release() { file = nil }

  /// What is left of a draft is named as one; whatever led here matters more than removing it.
  func discard() {
    TemporaryFile.remove(path)
    file = nil
  }

  static func remove(_ path: String) {
    try? FileSystem.remove(path + "-journal")
    try? FileSystem.remove(path)
  }
}

// MARK: - What was left

extension TemporaryFile {
  /// The drafts in `folder` that stand for `name` and that no process is working on, sorted.
  static func abandoned(in folder: String, prefix: String) throws(StoreError) -> [String] {
    let names = try DiaryStore.mappingPlatformErrors { () throws(PlatformError) in
      try FileSystem.names(in: folder)
    }
    let drafts = names.filter { isDraft($0, prefix: prefix) }
    return drafts.map { folder == "/" ? "/\($0)" : "\(folder)/\($0)" }.filter(isAbandoned)
  }

  private static func isDraft(_ name: String, prefix: String) -> Bool {
    guard name.hasPrefix(prefix + ".") else { return false }
    let suffix = name.utf8.dropFirst(prefix.utf8.count + 1)
    return suffix.count == 12
      && suffix.allSatisfy { byte in
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
      }
  }

  /// Not locked, and a minute old, since a draft is made before it is locked; where the file system has
  /// no locks, a day old.
  private static func isAbandoned(_ path: String) -> Bool {
    guard (try? FileSystem.isSymbolicLink(path)) == false, let status = try? FileSystem.status(path),
      status.kind == .file, let file = try? File(reading: path)
    else { return false }
    return switch file.lock() {
    case true?: status.modified < ThisProcess.now - 60
    case false?: false
    case nil: status.modified < ThisProcess.now - 86_400
    }
  }
}

extension DiaryStore {
  /// What killed commands have left of diaries and backups beside this one; each may hold entries.
  package func abandonedDrafts() throws(StoreError) -> [String] {
    let name = FileSystem.split(path).name
    let diaries = try TemporaryFile.abandoned(in: folder, prefix: name)
    let copies = try TemporaryFile.abandoned(in: folder, prefix: "." + name)
    let backups = try TemporaryFile.abandoned(in: backupFolder, prefix: "." + BackupName.stem(name))
    return diaries + copies + backups
  }

  /// Removes ``abandonedDrafts()``; returns their paths.
  package func removeAbandonedDrafts() throws(StoreError) -> [String] {
    let drafts = try abandonedDrafts()
    try DiaryStore.mappingPlatformErrors { () throws(PlatformError) in
      for draft in drafts {
        if try FileSystem.status(draft + "-journal") != nil { try FileSystem.remove(draft + "-journal") }
        try FileSystem.remove(draft)
      }
    }
    return drafts
  }
}
