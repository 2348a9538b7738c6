import Platform

/// Why a file may not be written where it was asked for, with `--force` or without; each with the path as given.
package enum OutputRefusal: Error, Equatable, Sendable {
  /// A folder, a device, a FIFO, a socket, or a link to nothing.
  case notAFile(String)
  /// A diary in use, what SQLite keeps beside one, or one of its backups.
  case ofDiary(String)
  /// Another diary or a backup of one, which only a backup may replace.
  case isDiary(String)
  /// Another program is using the diary that stands there, or was killed while it did.
  case inUse(String)
  /// SQLite would take the journal beside it for this file's.
  case besideJournal(String)
}

/// Where a file may be written. Compared are the files, not how they are spelled: a link leads to what it names.
extension DiaryStore {
  /// What is to be written.
  package enum OutputKind: Sendable {
    /// A sheet, a page: it replaces no diary and no backup, whosever they are.
    case document
    /// A diary: another one, or a backup, is replaced where the person asks for it.
    case diary
  }

  /// The path that `target` leads to, links followed, for what is to be written there.
  ///
  /// Whether a file that is there may be replaced is for the caller to say.
  /// `diaries`: the paths of those that are in use: the command's, and the one used where none is named.
  /// - Throws: `.output` where nothing may be written there, whatever the person says.
  package static func outputPlace(
    _ target: String, for kind: OutputKind, sparing diaries: [String]
  ) throws(StoreError) -> String {
    let (place, status) = try mappingPlatformErrors { () throws(PlatformError) in
      try destination(of: target)
    }
    guard let place else { throw .output(.notAFile(target)) }
    for diary in diaries where try owns(place, ofDiary: diary) { throw .output(.ofDiary(target)) }
    if let diary = withoutSuffix(place), try isDiary(diary) { throw .output(.ofDiary(target)) }
    switch kind {
    case .document:
      if status != nil, try isDiary(place) { throw .output(.isDiary(target)) }
    case .diary:
      if status != nil, try isLocked(place) { throw .output(.inUse(target)) }
      try requireNoJournal(beside: place, named: target)
    }
    return place
  }

  /// Refuses a place for a new diary or backup beside which a journal lies: what SQLite would roll back from it is
  /// another file's.
  ///
  /// Source: <https://www.sqlite.org/howtocorrupt.html> 1.4.
  static func requireNoJournal(beside path: String, named name: String? = nil) throws(StoreError) {
    for suffix in besides where !suffix.isEmpty {
      let status = try mappingPlatformErrors { () throws(PlatformError) in
        try FileSystem.status(path + suffix)
      }
      if let status, status.size > 0 || status.kind != .file {
        throw .output(.besideJournal((name ?? path) + suffix))
      }
    }
  }

  /// The path without links, and what stands there; no path for a link to nothing, and for what is no file.
  private static func destination(
    of target: String
  ) throws(PlatformError) -> (place: String?, status: FileSystem.Status?) {
    if let status = try FileSystem.status(target) {
      return (status.kind == .file ? try FileSystem.resolving(target) : nil, status)
    }
    let isNamed = !FileSystem.split(target).name.isEmpty
    guard isNamed else { throw PlatformError(.create, target, code: PlatformError.missingCode) }
    return (try FileSystem.isSymbolicLink(target) ? nil : FileSystem.resolvingFolder(target), nil)
  }

  /// Whether writing a file at `target` would replace the diary at `path`, what SQLite keeps beside it or one of its
  /// backups.
  private static func owns(_ target: String, ofDiary path: String) throws(StoreError) -> Bool {
    try mappingPlatformErrors { () throws(PlatformError) in try isAmongFiles(of: path, target) }
  }

  private static func isAmongFiles(of path: String, _ target: String) throws(PlatformError) -> Bool {
    let files = besides.map { path + $0 }
    if let identity = try FileSystem.identity(target) {
      let folder = backupFolder(of: path)
      let backups = try FileSystem.names(in: folder).map { "\(folder)/\($0)" }
      for file in files + backups where try FileSystem.identity(file) == identity { return true }
    }
    // A file that is not there yet: a journal beside the diary would be taken for its own.
    let (folder, name) = FileSystem.split(target)
    guard files.contains(where: { FileSystem.split($0).name == name }),
      let place = try FileSystem.identity(folder)
    else { return false }
    return try FileSystem.identity(FileSystem.split(path).folder) == place
  }

  /// The file beside which SQLite would keep `path`; `nil` where it would not.
  private static func withoutSuffix(_ path: String) -> String? {
    besides.first { !$0.isEmpty && path.hasSuffix($0) }.map { String(path.dropLast($0.count)) }
  }

  /// Whether another process has the diary at `path` locked, in the way of SQLite.
  private static func isLocked(_ path: String) throws(StoreError) -> Bool {
    guard try isDiary(path) else { return false }
    return try mappingPlatformErrors { () throws(PlatformError) in
      try File(reading: path).isLocked(from: pendingByte, count: lockedBytes)
    }
  }

  /// Where SQLite locks a file, whatever its size: the pending byte, the reserved one, and 510 shared ones.
  ///
  /// Source: <https://www.sqlite.org/fileformat2.html> 1.6, os.h of SQLite.
  private static let (pendingByte, lockedBytes) = (0x4000_0000, 512)
}
