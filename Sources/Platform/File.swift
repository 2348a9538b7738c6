import CPlatform
import Glibc

/// One open file descriptor, closed when its last reference goes.
package final class File {
  let descriptor: Int32
  let subject: PlatformError.Subject

  /// Opens an existing file for reading; follows symbolic links, waits for a FIFO's writer.
  package init(reading path: String) throws(PlatformError) {
    subject = .path(path)
    descriptor = unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw PlatformError(.open, path) }
  }

  /// Creates a file readable and writable by its owner alone; it must not exist yet.
  package init(creating path: String) throws(PlatformError) {
    subject = .path(path)
    descriptor = unsafe Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw PlatformError(.create, path) }
  }

  private init(descriptor: Int32, _ subject: PlatformError.Subject) {
    self.descriptor = descriptor
    self.subject = subject
  }

  /// A file in `folder` that no name leads to, readable and writable by its owner alone: it is gone once it is closed, or
  /// the process ends, however it ends.
  ///
  /// Source: open(2), `O_TMPFILE`. Where the file system has no such files, it loses its name as soon as it has it.
  package init(unnamedIn folder: String) throws(PlatformError) {
    let unnamed = unsafe headache_open_unnamed(folder)
    if unnamed >= 0 {
      (descriptor, subject) = (unnamed, .path(folder))
      return
    }
    let path = "\(folder)/.headache.\(FileSystem.uniqueSuffix())"
    subject = .path(path)
    descriptor = unsafe Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw PlatformError(.create, path) }
    try FileSystem.remove(path)
  }

  /// Standard input; owned by a duplicate, so that closing it leaves the original open.
  package static func standardInput() throws(PlatformError) -> File {
    let copy = dup(0)
    guard copy >= 0 else { throw PlatformError(.read, .standardInput) }
    return File(descriptor: copy, .standardInput)
  }

  deinit { Glibc.close(descriptor) }

  /// Fills `buffer` from its beginning and returns how many bytes were read; 0 at the end.
  package func read(into buffer: inout [UInt8]) throws(PlatformError) -> Int {
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
      }
      if count >= 0 { return count }
      if errno != EINTR { throw PlatformError(.read, subject) }
    }
  }

  /// The rest of the file, whole.
  ///
  /// - Throws: `isTooLarge` where that is more than `limit` bytes; what was read is never cut.
  package func readAll(limit: Int = 1 << 24) throws(PlatformError) -> [UInt8] {
    var bytes: [UInt8] = []
    // A page holds a zone's file, which every command reads; more is touched only for more.
    var chunk = [UInt8](repeating: 0, count: 1 << 12)
    while true {
      let count = try read(into: &chunk)
      if count == 0 { break }
      bytes += chunk[..<count]
      if bytes.count > limit { throw PlatformError(.read, subject, code: EFBIG) }
      if count == chunk.count, count < 1 << 16 { chunk = [UInt8](repeating: 0, count: 1 << 16) }
    }
    return bytes
  }

  /// Writes all of `bytes`.
  package func write(_ bytes: [UInt8]) throws(PlatformError) {
    try Platform.write(bytes, to: descriptor, of: subject)
  }

  /// Takes the whole file for this process until the file is closed or the process ends, however it ends; a lock
  /// apart from those that SQLite takes.
  ///
  /// Returns `false` where another has it, `nil` where the file system cannot tell.
  /// Source: flock(2).
  package func lock() -> Bool? {
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
    return errno == EWOULDBLOCK ? false : nil
  }

  /// Whether another process has a POSIX lock on any of `count` bytes from `start` on; `false` where the file system
  /// cannot tell.
  ///
  /// Closing this file drops the locks that this process has on it: not to be asked of one that it has open otherwise.
  /// Source: fcntl(2), `F_GETLK`.
  package func isLocked(from start: Int, count: Int) -> Bool {
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = off_t(start)
    lock.l_len = off_t(count)
    guard unsafe fcntl(descriptor, F_GETLK, &lock) == 0 else { return false }
    return lock.l_type != Int16(F_UNLCK)
  }

  /// Returns once the file's content is on the disk.
  package func sync() throws(PlatformError) {
    guard fsync(descriptor) == 0 else { throw PlatformError(.sync, subject) }
  }
}

/// Writes all of `bytes`, through interruptions and short writes.
func write(
  _ bytes: [UInt8], to descriptor: Int32, of subject: PlatformError.Subject
) throws(PlatformError) {
  var written = 0
  while written < bytes.count {
    let count = unsafe bytes.withUnsafeBytes {
      unsafe Glibc.write(descriptor, $0.baseAddress.map { unsafe $0 + written }, $0.count - written)
    }
    if count > 0 {
      written += count
    } else if count == 0 || errno != EINTR {
      throw PlatformError(.write, subject)
    }
  }
}
