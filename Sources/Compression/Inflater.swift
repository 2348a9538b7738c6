internal import CZlib

/// Deflate unpacked by zlib: bytes in, bytes out, some 40 KiB held.
@safe package final class Inflater {
  package enum Failure: Error, Hashable { case damaged, memory }

  private var stream = unsafe z_stream()
  private let isReady: Bool
  /// Whether the packed bytes have said that they end.
  package private(set) var isFinished = false

  package init() { isReady = unsafe czlib_inflate_begin(&stream) == Z_OK }

  deinit { if isReady { unsafe inflateEnd(&stream) } }

  /// Unpacks bytes of `input` into `output`, as far as both reach.
  ///
  /// - Returns: the bytes taken and given. Neither means that more input is needed, or that it has ended.
  package func inflate(
    _ input: [UInt8], from start: Int, into output: inout [UInt8]
  ) throws(Failure) -> (taken: Int, given: Int) {
    guard isReady else { throw .memory }
    guard !isFinished else { return (0, 0) }
    var taken = 0
    var given = 0
    let status = unsafe input.withUnsafeBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { target in
        guard let from = source.baseAddress, let to = target.baseAddress else { return Z_BUF_ERROR }
        unsafe stream.next_in = UnsafeMutablePointer(mutating: from + start)
        unsafe stream.avail_in = UInt32(source.count - start)
        unsafe stream.next_out = to
        unsafe stream.avail_out = UInt32(target.count)
        let status = unsafe CZlib.inflate(&stream, Z_NO_FLUSH)
        taken = unsafe source.count - start - Int(stream.avail_in)
        given = unsafe target.count - Int(stream.avail_out)
        return status
      }
    }
    switch status {
    case Z_OK, Z_BUF_ERROR: break
    case Z_STREAM_END: isFinished = true
    case Z_MEM_ERROR: throw .memory
    default: throw .damaged
    }
    return (taken, given)
  }
}

/// The sum over a file that zip keeps beside it (CRC-32 of ISO 3309).
package struct CRC32: Sendable {
  package private(set) var value: UInt32 = 0

  package init() {}

  package mutating func add(_ bytes: [UInt8], count: Int) {
    value = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe UInt32(truncatingIfNeeded: crc32(UInt(value), buffer.baseAddress, UInt32(count)))
    }
  }
}
