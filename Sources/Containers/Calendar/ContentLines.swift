/// The lines of a calendar, unfolded: a line end before a blank or a tab is none (RFC 5545, 3.1).
struct ContentLines {
  private let stream: ByteStream
  private let part: String?
  private var chunk: [UInt8] = []
  private var index = 0
  private var isOver = false
  private var line = 1
  private var check = UTF8Check()
  /// The line read last.
  private(set) var text: [UInt8] = []
  /// Where it begins.
  private(set) var start = Position(line: 1, column: 1)

  init(_ stream: ByteStream, part: String?) {
    self.stream = stream
    self.part = part
  }

  private mutating func peek() throws(ContainerError) -> UInt8? {
    if index < chunk.count { return chunk[index] }
    if isOver { return nil }
    index = 0
    try stream.next(into: &chunk)
    isOver = chunk.isEmpty
    return chunk.first
  }

  /// Reads the next line that is not empty; `false` at the end.
  mutating func next() throws(ContainerError) -> Bool {
    text.removeAll(keepingCapacity: true)
    start = Position(line: line, column: 1)
    while let byte = try peek() {
      index += 1
      guard byte == 0x0A || byte == 0x0D else {
        try take(byte)
        continue
      }
      if byte == 0x0D, try peek() == 0x0A { index += 1 }
      line += 1
      let next = try peek()
      if next == 0x20 || next == 0x09 {
        index += 1
      } else if text.contains(where: { $0 > 0x20 }) {
        break
      } else {
        text.removeAll(keepingCapacity: true)
        start = Position(line: line, column: 1)
      }
    }
    if check.pending > 0 { throw fault(.encoding(.invalidUTF8(check.lead))) }
    return text.contains { $0 > 0x20 }
  }

  /// Takes a byte of the line. Folding may cut a character in two.
  private mutating func take(_ byte: UInt8) throws(ContainerError) {
    if byte >= 0x80 || check.pending > 0 {
      let isInside = check.pending > 0
      guard check.accepts(byte) else { throw fault(.encoding(.invalidUTF8(isInside ? check.lead : byte))) }
    }
    text.append(byte)
    if text.count > TreeToken.textLimit { throw fault(.limit(.longText)) }
  }

  private func fault(_ kind: ContainerDefect.Kind) -> ContainerError {
    ContainerError(kind, at: Position(line: line, column: 1), in: part)
  }
}
