import Glibc

/// A file that is being written beside its place, readable by its owner alone: whole at its place, or not there at all.
package final class FileDraft {
  private let path: String
  private let draft: String
  private let file: File
  private let isReplacing: Bool
  private var isThere = true

  /// `replacing`: whether a file already at `path` may be replaced; otherwise it is left as it is. A folder, a device, a
  /// FIFO or a socket never is.
  /// - Throws: `exists` when it may not.
  package init(of path: String, replacing: Bool) throws(PlatformError) {
    let (folder, name) = FileSystem.split(path)
    if replacing, let status = try FileSystem.status(path), status.kind != .file {
      throw PlatformError(.replace, path, code: EEXIST)
    }
    self.path = path
    isReplacing = replacing
    draft = folder + "/." + name + "." + FileSystem.uniqueSuffix()
    file = try File(creating: draft)
  }

  /// Adds `bytes` to what was written.
  package func write(_ bytes: [UInt8]) throws(PlatformError) { try file.write(bytes) }

  /// Puts the file in its place, and returns when it is durable there.
  ///
  /// - Throws: `exists` where a file is there that may not be replaced.
  package func publish() throws(PlatformError) {
    try file.sync()
    if isReplacing {
      try FileSystem.rename(draft, to: path)
    } else {
      try FileSystem.move(draft, toFree: path)
    }
    isThere = false
    try FileSystem.syncFolder(FileSystem.split(path).folder)
  }

  /// Removes what was not published. A draft that cannot be removed is empty or partial and named as such.
  package func discard() {
    if isThere { try? FileSystem.remove(draft) }
    isThere = false
  }
}
