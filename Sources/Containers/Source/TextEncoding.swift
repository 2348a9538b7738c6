/// How the characters of a text file stand in bytes.
package enum TextEncoding: String, CaseIterable, Hashable, Sendable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case windows1252 = "windows-1252"

  /// The encoding that a byte order mark names; `nil` where there is none.
  package init?(opening bytes: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self = .utf8
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      self = .utf16LittleEndian
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16BigEndian
    } else {
      return nil
    }
  }

  /// The text in UTF-8 without a byte order mark, which counts before `self`: it is part of the file.
  ///
  /// Bytes that are UTF-8 already are handed on unchecked; their readers check them.
  package func decoded(_ stream: ByteStream) -> ByteStream {
    var decoder: Transcoder?
    var source: [UInt8] = []
    return ByteStream { chunk in
      if decoder == nil {
        try TextEncoding.fillOpening(&source, from: stream)
        let mark = TextEncoding(opening: source)
        source.removeFirst(mark == nil ? 0 : mark == .utf8 ? 3 : 2)
        decoder = Transcoder(mark ?? self)
        if source.isEmpty { try stream.next(into: &source) }
      } else {
        try stream.next(into: &source)
      }
      try decoder?.decode(&source, into: &chunk)
      // A chunk that holds no whole character is not the end.
      while chunk.isEmpty, !source.isEmpty {
        try stream.next(into: &source)
        try decoder?.decode(&source, into: &chunk)
      }
    }
  }

  /// Reads on until there are three bytes or no more.
  private static func fillOpening(_ bytes: inout [UInt8], from stream: ByteStream) throws {
    var piece: [UInt8] = []
    repeat {
      try stream.next(into: &piece)
      bytes += piece
    } while bytes.count < 3 && !piece.isEmpty
  }
}
