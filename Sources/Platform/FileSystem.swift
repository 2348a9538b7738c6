import Glibc

/// Names in the file system.
package enum FileSystem {
  package enum Kind: Sendable { case file, folder, other }

  package struct Status: Sendable {
    package var kind: Kind
    /// In bytes.
    package var size: Int
    /// Permission bits, `0o600`.
    package var mode: Int
    /// Whether this user may change its mode: its owner, or root.
    package var isOurs: Bool
    /// Hard links to the file.
    package var links: Int
    /// When its content was changed last: seconds since 1970-01-01T00:00Z.
    package var modified: Int
  }

  /// What stands at `path`, links followed; `nil` if nothing does.
  package static func status(_ path: String) throws(PlatformError) -> Status? {
    var raw = stat()
    guard unsafe stat(path, &raw) == 0 else {
      let error = PlatformError(.examine, path)
      if error.isMissing { return nil }
      throw error
    }
    let kind: Kind =
      switch raw.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .other
      }
    return Status(
      kind: kind, size: Int(raw.st_size), mode: Int(raw.st_mode & 0o7777),
      isOurs: geteuid() == 0 || raw.st_uid == geteuid(), links: Int(raw.st_nlink),
      modified: raw.st_mtim.tv_sec)
  }

  /// Which file of this machine a name leads to: two names of one file have one identity.
  package struct Identity: Hashable, Sendable {
    fileprivate var device: UInt64
    fileprivate var inode: UInt64
  }

  /// The file or folder that `path` leads to, links followed; `nil` if nothing stands there.
  package static func identity(_ path: String) throws(PlatformError) -> Identity? {
    var raw = stat()
    guard unsafe stat(path, &raw) == 0 else {
      let error = PlatformError(.examine, path)
      if error.isMissing { return nil }
      throw error
    }
    return Identity(device: UInt64(raw.st_dev), inode: UInt64(raw.st_ino))
  }

  /// Whether `path` itself is a symbolic link, to something or to nothing.
  package static func isSymbolicLink(_ path: String) throws(PlatformError) -> Bool {
    var raw = stat()
    guard unsafe lstat(path, &raw) == 0 else {
      let error = PlatformError(.examine, path)
      if error.isMissing { return false }
      throw error
    }
    return raw.st_mode & S_IFMT == S_IFLNK
  }

  /// `path` with every symbolic link of its folder resolved and its last component left alone.
  ///
  /// SQLite refuses a symbolic link anywhere in the path it is given. A symlinked folder is allowed; a symlinked diary
  /// file is refused.
  package static func resolvingFolder(_ path: String) throws(PlatformError) -> String {
    let (folder, name) = split(path)
    let resolved = try resolving(folder)
    return resolved == "/" ? "/" + name : resolved + "/" + name
  }

  /// `path` with every symbolic link resolved, its last component included.
  package static func resolving(_ path: String) throws(PlatformError) -> String {
    guard let resolved = unsafe realpath(path, nil) else { throw PlatformError(.resolve, path) }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// The folder (`.` if none is named) and the last component.
  package static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
    let folder = String(path[..<slash])
    return (folder.isEmpty ? "/" : folder, String(path[path.index(after: slash)...]))
  }

  /// Makes `path` and every missing folder above it, for its owner alone, and makes their names durable.
  package static func createFolders(_ path: String) throws(PlatformError) {
    guard try status(path) == nil else { return }
    let parent = split(path).folder
    if parent != path { try createFolders(parent) }
    guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else { throw PlatformError(.create, path) }
    try syncFolder(parent)
  }

  /// Puts the file at `from` in the place of whatever stands at `to`.
  package static func rename(_ from: String, to: String) throws(PlatformError) {
    guard unsafe Glibc.rename(from, to) == 0 else { throw PlatformError(.replace, to) }
  }

  package static func remove(_ path: String) throws(PlatformError) {
    guard unsafe unlink(path) == 0 else { throw PlatformError(.remove, path) }
  }

  /// Makes the names in `folder` durable.
  package static func syncFolder(_ folder: String) throws(PlatformError) {
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw PlatformError(.open, folder) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw PlatformError(.sync, folder) }
  }
}
