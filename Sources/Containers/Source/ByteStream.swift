/// Bytes that come one chunk after another and can be read once.
package struct ByteStream {
  /// The bytes asked for at a time.
  package static let chunkSize = 1 << 16

  private let fill: (inout [UInt8]) throws -> Void

  /// - Parameter fill: replaces the array's content with the next bytes, as many or few as it likes; leaves it empty
  ///   at the end. It is not called again after that, nor after it has thrown.
  package init(_ fill: @escaping (inout [UInt8]) throws -> Void) { self.fill = fill }

  /// Replaces the chunk's content with the next bytes; empties it at the end.
  package func next(into chunk: inout [UInt8]) throws(ContainerError) {
    do {
      try fill(&chunk)
    } catch let error as ContainerError {
      throw error
    } catch {
      throw .source(error)
    }
  }
}

/// Bytes that can be read at any place: a file, or what has come through a pipe.
package struct ByteFile {
  package let count: Int
  private let fill: (_ offset: Int, _ count: Int, _ chunk: inout [UInt8]) throws -> Void

  /// - Parameters:
  ///   - count: the file's length in bytes.
  ///   - fill: replaces the array's content with the bytes from `offset` on, `count` of them where the file has as
  ///     many, fewer where it ends before.
  package init(
    count: Int, _ fill: @escaping (_ offset: Int, _ count: Int, _ chunk: inout [UInt8]) throws -> Void
  ) {
    self.count = count
    self.fill = fill
  }

  package init(_ bytes: [UInt8]) {
    self.init(count: bytes.count) { offset, count, chunk in
      let start = min(max(0, offset), bytes.count)
      chunk = Array(bytes[start..<min(bytes.count, start + count)])
    }
  }

  /// Replaces the chunk's content with the bytes from `offset` on, `count` of them or as many as there are.
  package func read(at offset: Int, count: Int, into chunk: inout [UInt8]) throws(ContainerError) {
    do { try fill(offset, count, &chunk) } catch { throw .source(error) }
  }

  /// The bytes from `offset` on, to the end or as many as `count`, one chunk after another.
  package func stream(from offset: Int = 0, count limit: Int = .max) -> ByteStream {
    var place = offset
    let end = limit < self.count - offset ? offset + limit : self.count
    return ByteStream { chunk in
      try read(at: place, count: max(0, min(ByteStream.chunkSize, end - place)), into: &chunk)
      place += chunk.count
    }
  }
}
