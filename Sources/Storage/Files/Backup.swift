package import Diary
import Platform
import SQLite

/// Backups: copies of the whole diary, each an SQLite file that opens like the diary itself.
extension DiaryStore {
  /// Backups of one cause that are kept; those asked for by hand are never removed.
  package static let keptBackups = 5

  /// The folder beside the diary at `path` where backups stand that were given no other place.
  package static func backupFolder(of path: String) -> String {
    let folder = FileSystem.split(path).folder
    return folder == "/" ? "/backups" : folder + "/backups"
  }

  /// The diary itself, and what SQLite may keep beside it.
  static let besides = ["", "-journal", "-wal", "-shm"]

  var backupFolder: String { DiaryStore.backupFolder(of: path) }

  private static func stem(of path: String) -> String { BackupName.stem(FileSystem.split(path).name) }

  private var stem: String { DiaryStore.stem(of: path) }

  /// Copies the diary into its folder of backups, named by time and cause, and removes all but the latest
  /// ``keptBackups`` of that cause.
  ///
  /// `now`: seconds since 1970-01-01T00:00Z.
  /// Returns its path, once it is verified and on the disk.
  package func backUp(cause: BackupCause, now: Int) throws(StoreError) -> String {
    let draft = try draftBackup()
    return try publish(draft, cause: cause, now: now)
  }

  /// Copies the diary to `target`, which ``outputPlace(_:for:sparing:)`` has let pass.
  ///
  /// `replacing`: whether a file that is there may be replaced.
  /// - Throws: `.platform` that says `exists`; `.unsound` where the copy is not what was written to the diary.
  package func backUp(to target: String, replacing: Bool) throws(StoreError) {
    let (folder, name) = FileSystem.split(target)
    let status = try DiaryStore.mappingPlatformErrors { () throws(PlatformError) in
      try FileSystem.status(target)
    }
    if status != nil, !replacing {
      throw .platform(PlatformError(.create, target, code: PlatformError.existsCode))
    }
    let draft = try BackupDraft(copying: path, into: folder, name: name, vfs: vfs)
    do throws(StoreError) {
      try verify(draft)
      try draft.publish(as: target, replacing: replacing)
    } catch {
      draft.discard()
      throw error
    }
  }

  /// Puts the copy on the disk, reads it back and audits it: what is called a backup is what was written.
  private func verify(_ draft: BackupDraft) throws(StoreError) {
    try draft.verify()
    let damage = try DiaryStore.audit(of: draft.path, vfs: vfs, schema: supported, classify: classify)
    guard damage.isEmpty else { throw .unsound(damage) }
  }

  /// What an audit of the diary at `path` finds, whichever version wrote it. Writes nothing.
  ///
  /// `path`: as ``inspect(_:supported:)`` gives it.
  static func audit(
    of path: String, vfs: String?, schema: Schema, classify: @escaping (String) -> Drug
  ) throws(StoreError) -> [Finding] {
    let store = try open(
      inspected: path, access: .readOnly, older: .settingsOnly, vfs: vfs, schema: schema, classify: classify)
    let findings = try store.audit()
    try store.close()
    return findings
  }

  /// Hands the bytes of a backup to `body`, a chunk at a time.
  ///
  /// The copy they come from is verified first; it stands in the diary's folder, without a name once its first
  /// byte is read.
  package func streamBackup(_ body: ([UInt8]) throws(StoreError) -> Void) throws(StoreError) {
    let (folder, name) = FileSystem.split(path)
    let draft = try BackupDraft(copying: path, into: folder, name: name, vfs: vfs)
    defer { draft.discard() }
    try verify(draft)
    let file = try DiaryStore.mappingPlatformErrors { () throws(PlatformError) in
      let file = try File(reading: draft.path)
      try FileSystem.remove(draft.path)
      return file
    }
    while true {
      let chunk = try DiaryStore.mappingPlatformErrors { () throws(PlatformError) in
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        let count = try file.read(into: &chunk)
        chunk.removeLast(chunk.count - count)
        return chunk
      }
      if chunk.isEmpty { return }
      try body(chunk)
    }
  }

  /// A copy in the folder of backups, which is made where it is missing; not yet verified.
  ///
  /// `open`: see ``BackupDraft``.
  func draftBackup(of open: Connection? = nil) throws(StoreError) -> BackupDraft {
    let folder = backupFolder
    try DiaryStore.mappingPlatformErrors { () throws(PlatformError) in
      if try FileSystem.status(folder) == nil {
        try FileSystem.createFolders(folder)
        try FileSystem.syncFolder(FileSystem.split(folder).folder)
      }
    }
    let resolved = try DiaryStore.mappingPlatformErrors { () throws(PlatformError) in
      try FileSystem.resolving(folder)
    }
    return try BackupDraft(copying: path, open: open, into: resolved, name: stem, vfs: vfs)
  }

  /// Verifies the draft and gives it its name; discards it where either fails.
  ///
  /// A backup that a person asks for is audited as well. One that is made before something else is the diary as it
  /// is: what is wrong with the one is wrong with the other, and no reason to go without.
  func publish(_ draft: BackupDraft, cause: BackupCause, now: Int) throws(StoreError) -> String {
    do throws(StoreError) {
      if cause == .byHand { try verify(draft) } else { try draft.verify() }
      var name = BackupName(diary: stem, time: now, cause: cause)
      while true {
        let target = "\(backupFolder)/\(name.text)"
        do throws(StoreError) {
          try draft.publish(as: target, replacing: false)
        } catch {
          guard case .platform(let reason) = error, reason.exists, name.number < 100 else { throw error }
          name.number += 1
          continue
        }
        removeOldBackups(but: name)
        return target
      }
    } catch {
      draft.discard()
      throw error
    }
  }

  /// An old backup that cannot be removed is one too many, which is no reason to fail.
  private func removeOldBackups(but latest: BackupName) {
    guard latest.cause != .byHand, let backups = try? backups() else { return }
    let others = backups.filter { $0.cause == latest.cause && $0 != latest }
    for name in others.dropFirst(DiaryStore.keptBackups - 1) {
      try? FileSystem.remove("\(backupFolder)/\(name.text)")
    }
  }

  /// The backups of this diary in its folder of backups, latest first.
  package func backups() throws(StoreError) -> [BackupName] { try DiaryStore.backups(of: path) }

  /// The backups of the diary at `path`, which need not be there any more, nor be sound.
  package static func backups(of path: String) throws(StoreError) -> [BackupName] {
    let names = try mappingPlatformErrors { () throws(PlatformError) in
      try FileSystem.names(in: backupFolder(of: path))
    }
    return names.compactMap { BackupName($0, of: stem(of: path)) }.sorted(by: >)
  }

  /// ``backups()`` by their paths.
  package func backupPaths() throws(StoreError) -> [String] {
    try backups().map { "\(backupFolder)/\($0.text)" }
  }
}
