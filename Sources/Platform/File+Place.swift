import Glibc

/// Reading at any place of a file, which archives are read by.
extension File {
  /// The file's length in bytes.
  package func count() throws(PlatformError) -> Int {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw PlatformError(.read, subject) }
    return Int(status.st_size)
  }

  /// Replaces the content of `buffer` with the bytes from `offset` on, `count` of them or as many as there are.
  package func read(at offset: Int, count: Int, into buffer: inout [UInt8]) throws(PlatformError) {
    if buffer.count != count { buffer = [UInt8](repeating: 0, count: count) }
    var filled = 0
    while filled < count {
      let read = unsafe buffer.withUnsafeMutableBytes {
        unsafe pread(
          descriptor, $0.baseAddress.map { unsafe $0 + filled }, count - filled, off_t(offset + filled))
      }
      if read == 0 { break }
      if read < 0, errno != EINTR { throw PlatformError(.read, subject) }
      filled += max(0, read)
    }
    buffer.removeLast(count - filled)
  }
}
