/// Makes UTF-8 of other encodings, chunk by chunk.
struct Transcoder {
  private let encoding: TextEncoding
  /// The first byte of a character, or the first half of a pair, that the chunk before ended in.
  private var half: UInt8?
  private var high: UInt16?
  private var position = Position(line: 1, column: 1)

  init(_ encoding: TextEncoding) { self.encoding = encoding }

  /// Replaces the content of `output` with the text of `input`, which is empty at the end of the file.
  mutating func decode(_ input: inout [UInt8], into output: inout [UInt8]) throws(ContainerError) {
    if encoding == .utf8 { return swap(&input, &output) }
    output.removeAll(keepingCapacity: true)
    if encoding == .windows1252 {
      for byte in input { try append(windows1252: byte, to: &output) }
      return
    }
    if input.isEmpty, half != nil || high != nil {
      throw ContainerError(.encoding(.invalidUTF16), at: position)
    }
    for byte in input {
      guard let first = half else {
        half = byte
        continue
      }
      half = nil
      let isLittle = encoding == .utf16LittleEndian
      try append(utf16: UInt16(isLittle ? byte : first) << 8 | UInt16(isLittle ? first : byte), to: &output)
    }
  }

  private mutating func append(utf16 unit: UInt16, to output: inout [UInt8]) throws(ContainerError) {
    if let first = high {
      guard unit & 0xFC00 == 0xDC00 else { throw ContainerError(.encoding(.invalidUTF16), at: position) }
      high = nil
      append(0x1_0000 + (UInt32(first & 0x3FF) << 10 | UInt32(unit & 0x3FF)), to: &output)
    } else if unit & 0xFC00 == 0xD800 {
      high = unit
    } else if unit & 0xFC00 == 0xDC00 {
      throw ContainerError(.encoding(.invalidUTF16), at: position)
    } else {
      append(UInt32(unit), to: &output)
    }
  }

  private mutating func append(windows1252 byte: UInt8, to output: inout [UInt8]) throws(ContainerError) {
    guard (0x80...0x9F).contains(byte) else { return append(UInt32(byte), to: &output) }
    let scalar = Transcoder.windows1252[Int(byte - 0x80)]
    guard scalar != 0 else { throw ContainerError(.encoding(.invalidWindows1252(byte)), at: position) }
    append(scalar, to: &output)
  }

  /// What Windows-1252 has in place of the control characters from 0x80 to 0x9F; 0 for nothing.
  ///
  /// Source: the WHATWG Encoding Standard's index, less the five bytes that Microsoft leaves undefined.
  private static let windows1252: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
    0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,
    0x017E,
    0x0178,
  ]

  private mutating func append(_ scalar: UInt32, to output: inout [UInt8]) {
    output.append(scalar: scalar)
    if scalar == 0x0A {
      position = Position(line: position.line + 1, column: 1)
    } else {
      position.column += 1
    }
  }
}

extension [UInt8] {
  /// Appends a Unicode scalar value in UTF-8.
  mutating func append(scalar: UInt32) {
    switch scalar {
    case 0..<0x80: append(UInt8(scalar))
    case 0x80..<0x800:
      append(0xC0 | UInt8(scalar >> 6))
      append(0x80 | UInt8(scalar & 0x3F))
    case 0x800..<0x1_0000:
      append(0xE0 | UInt8(scalar >> 12))
      append(0x80 | UInt8(scalar >> 6 & 0x3F))
      append(0x80 | UInt8(scalar & 0x3F))
    default:
      append(0xF0 | UInt8(scalar >> 18 & 0x07))
      append(0x80 | UInt8(scalar >> 12 & 0x3F))
      append(0x80 | UInt8(scalar >> 6 & 0x3F))
      append(0x80 | UInt8(scalar & 0x3F))
    }
  }
}
