/// Strings, numbers and the three words.
extension JSONScanner {
  /// Reads a string from its opening quote to behind its closing one.
  mutating func string(into text: inout [UInt8]) throws(ContainerError) {
    index += 1
    var check = UTF8Check()
    while true {
      guard let byte = try peek() else { throw fault(.cutOff) }
      if check.pending == 0 {
        copyRun(into: &text)
        if text.count > TreeToken.textLimit {
          throw ContainerError(.limit(.longText), at: position, in: part)
        }
        if index == chunk.count { continue }
      }
      let next = check.pending == 0 ? chunk[index] : byte
      if next >= 0x80 || check.pending > 0 {
        let isLead = check.pending == 0
        guard check.accepts(next) else {
          throw ContainerError(.encoding(.invalidUTF8(isLead ? next : check.lead)), at: position, in: part)
        }
        if !isLead { origin += 1 }
        text.append(next)
        index += 1
      } else if next == UInt8(ascii: "\"") {
        index += 1
        return
      } else if next == UInt8(ascii: "\\") {
        try escape(into: &text)
      } else {
        throw fault(.controlCharacter(next))
      }
    }
  }

  /// Copies what stands for itself, as far as the chunk reaches.
  private mutating func copyRun(into text: inout [UInt8]) {
    let start = index
    let end = JSONScanner.runEnd(chunk, from: start)
    if end > start { text.append(contentsOf: chunk[start..<end]) }
    index = end
  }

  private static func runEnd(_ chunk: [UInt8], from start: Int) -> Int {
    let input = chunk.span
    var end = start
    while end < input.count {
      let byte = input[end]
      if byte < 0x20 || byte >= 0x80 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
      end &+= 1
    }
    return end
  }

  private mutating func escape(into text: inout [UInt8]) throws(ContainerError) {
    let backslash = position
    index += 1
    guard let byte = try peek() else { throw fault(.cutOff) }
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      let unit = try hexadecimal()
      guard unit & 0xF800 == 0xD800 else { return text.append(scalar: unit) }
      guard unit & 0xFC00 == 0xD800, try takes(UInt8(ascii: "\\")), try takes(UInt8(ascii: "u")) else {
        throw ContainerError(.json(.loneSurrogate), at: backslash, in: part)
      }
      let low = try hexadecimal()
      guard low & 0xFC00 == 0xDC00 else {
        throw ContainerError(.json(.loneSurrogate), at: backslash, in: part)
      }
      text.append(scalar: 0x1_0000 + ((unit & 0x3FF) << 10 | low & 0x3FF))
    default: throw ContainerError(.json(.invalidEscape), at: backslash, in: part)
    }
  }

  private mutating func takes(_ byte: UInt8) throws(ContainerError) -> Bool {
    guard try peek() == byte else { return false }
    index += 1
    return true
  }

  private mutating func hexadecimal() throws(ContainerError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = try peek() else { throw fault(.cutOff) }
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      default: throw fault(.invalidEscape)
      }
      value = value << 4 | UInt32(digit)
      index += 1
    }
    return value
  }

  /// Reads a number and leaves it as it is written.
  mutating func number(into text: inout [UInt8]) throws(ContainerError) {
    let start = position
    while let byte = try peek() {
      guard JSONScanner.isOfNumber(byte) else { break }
      text.append(byte)
      index += 1
      if text.count > TreeToken.textLimit { throw ContainerError(.limit(.longText), at: start, in: part) }
    }
    guard JSONScanner.isNumber(text) else { throw ContainerError(.json(.invalidNumber), at: start, in: part) }
  }

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }

  /// Whether the text is a number by RFC 8259, section 6.
  static func isNumber(_ text: [UInt8]) -> Bool {
    var rest = text[...]
    func digits(_ rest: inout ArraySlice<UInt8>) -> Int {
      let found = rest.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }.count
      rest = rest.dropFirst(found)
      return found
    }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let leadsWithZero = rest.first == UInt8(ascii: "0")
    let whole = digits(&rest)
    guard whole > 0, !leadsWithZero || whole == 1 else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard digits(&rest) > 0 else { return false }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
      guard digits(&rest) > 0 else { return false }
    }
    return rest.isEmpty
  }

  /// Reads `true`, `false` or `null`, of which the text is empty.
  mutating func literal(into text: inout [UInt8]) throws(ContainerError) -> ValueKind {
    let start = position
    while let byte = try peek(), (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte), text.count < 6 {
      text.append(byte)
      index += 1
    }
    if text.elementsEqual("true".utf8) || text.elementsEqual("false".utf8) { return .truth }
    guard text.elementsEqual("null".utf8) else {
      throw ContainerError(
        .json(.unexpected(text.first ?? 0, expected: .value)), at: start, in: part)
    }
    text.removeAll(keepingCapacity: true)
    return .null
  }
}
