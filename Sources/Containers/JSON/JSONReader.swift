/// A json file as a tree. As strict as RFC 8259; numbers stay the text they are, and a member that occurs twice is
/// read twice. At most one value is held.
package final class JSONReader: TreeReader {
  private var scanner: JSONScanner

  /// - Parameters:
  ///   - stream: the file in UTF-8, without a byte order mark: what ``TextEncoding/decoded(_:)`` makes of it.
  ///   - part: its name inside an archive.
  package init(_ stream: ByteStream, part: String? = nil) { scanner = JSONScanner(stream, part: part) }

  package func next(_ token: inout TreeToken) throws(ContainerError) {
    token.name.removeAll(keepingCapacity: true)
    token.text.removeAll(keepingCapacity: true)
    try scanner.next(&token)
  }
}

/// Where a json file stands between two tokens.
struct JSONScanner {
  enum State { case value, firstName, name, firstElement, afterValue, done }

  let stream: ByteStream
  let part: String?
  var chunk: [UInt8] = []
  var index = 0
  private var line = 1
  /// Index, less one, of the line's first character, moved up by one for every byte that is none.
  var origin = 0
  private var state = State.value
  private var depth = 0
  /// For each open array or object, whether it is an object; the innermost in the lowest bit.
  private var objects: UInt64 = 0
  var name: [UInt8] = []

  init(_ stream: ByteStream, part: String?) {
    self.stream = stream
    self.part = part
  }

  var position: Position { Position(line: line, column: index - origin + 1) }

  func fault(_ defect: JSONDefect) -> ContainerError { ContainerError(.json(defect), at: position, in: part) }

  /// The byte that stands next, without passing over it; `nil` at the end.
  mutating func peek() throws(ContainerError) -> UInt8? {
    if index < chunk.count { return chunk[index] }
    origin -= chunk.count
    index = 0
    try stream.next(into: &chunk)
    return chunk.first
  }

  private mutating func peekPastBlanks() throws(ContainerError) -> UInt8? {
    while let byte = try peek() {
      switch byte {
      case 0x20, 0x09: index += 1
      case 0x0A, 0x0D:
        index += 1
        let next = byte == 0x0D ? try peek() : nil
        if next != 0x0A {
          line += 1
          origin = index
        }
      default: return byte
      }
    }
    return nil
  }

  mutating func next(_ token: inout TreeToken) throws(ContainerError) {
    while true {
      let byte = try peekPastBlanks()
      if state == .done {
        guard byte == nil else { throw fault(.trailing(byte ?? 0)) }
        token.step = .end
        return
      }
      guard let byte else { throw fault(.cutOff) }
      token.position = position
      switch state {
      case .value: return try value(byte, &token)
      case .firstElement:
        if byte == UInt8(ascii: "]") { return close(&token) }
        return try value(byte, &token)
      case .firstName:
        if byte == UInt8(ascii: "}") { return close(&token) }
        try readName(byte, &token)
      case .name: try readName(byte, &token)
      case .afterValue:
        if byte == UInt8(ascii: ",") {
          index += 1
          state = objects & 1 == 1 ? .name : .value
        } else if byte == (objects & 1 == 1 ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
          return close(&token)
        } else {
          throw fault(.unexpected(byte, expected: .commaOrEnd))
        }
      case .done: break
      }
    }
  }

  private mutating func readName(_ byte: UInt8, _ token: inout TreeToken) throws(ContainerError) {
    guard byte == UInt8(ascii: "\"") else { throw fault(.unexpected(byte, expected: .name)) }
    try string(into: &token.name)
    guard let colon = try peekPastBlanks() else { throw fault(.cutOff) }
    guard colon == UInt8(ascii: ":") else { throw fault(.unexpected(colon, expected: .colon)) }
    index += 1
    state = .value
  }

  private mutating func value(_ byte: UInt8, _ token: inout TreeToken) throws(ContainerError) {
    switch byte {
    case UInt8(ascii: "{"): return try open(.object, &token)
    case UInt8(ascii: "["): return try open(.array, &token)
    case UInt8(ascii: "\""):
      try string(into: &token.text)
      token.step = .value(.text)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      try number(into: &token.text)
      token.step = .value(.number)
    case UInt8(ascii: "a")...UInt8(ascii: "z"): token.step = .value(try literal(into: &token.text))
    default: throw fault(.unexpected(byte, expected: .value))
    }
    state = depth == 0 ? .done : .afterValue
  }

  private mutating func open(_ shape: TreeToken.Shape, _ token: inout TreeToken) throws(ContainerError) {
    guard depth < TreeToken.depthLimit - 1 else {
      throw ContainerError(.limit(.depth), at: position, in: part)
    }
    index += 1
    depth += 1
    objects = objects << 1 | (shape == .object ? 1 : 0)
    state = shape == .object ? .firstName : .firstElement
    token.step = .open(shape)
  }

  private mutating func close(_ token: inout TreeToken) {
    index += 1
    depth -= 1
    objects >>= 1
    state = depth == 0 ? .done : .afterValue
    token.step = .close
  }
}
