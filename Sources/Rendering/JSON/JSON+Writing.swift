import Diary

extension JSON {
  /// One line of JSON (RFC 8259), without a line break at its end.
  package var text: String {
    var out: [UInt8] = []
    write(to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  /// Adds ``text`` to `out`, as UTF-8.
  package func write(to out: inout [UInt8]) {
    switch self {
    case .null: JSON.add("null", to: &out)
    case .bool(let value): JSON.add(value ? "true" : "false", to: &out)
    case .int(let value): JSON.add(value, to: &out)
    // Swift describes a double in the fewest digits that read back as the same double.
    case .double(let value): JSON.add(value.isFinite ? value.description : "null", to: &out)
    case .string(let value): JSON.write(value, to: &out)
    case .array(let values):
      out.append(UInt8(ascii: "["))
      for (position, value) in values.enumerated() {
        if position > 0 { out.append(UInt8(ascii: ",")) }
        value.write(to: &out)
      }
      out.append(UInt8(ascii: "]"))
    case .object(let members):
      out.append(UInt8(ascii: "{"))
      for (position, member) in members.enumerated() {
        if position > 0 { out.append(UInt8(ascii: ",")) }
        JSON.write(member.0, to: &out)
        out.append(UInt8(ascii: ":"))
        member.1.write(to: &out)
      }
      out.append(UInt8(ascii: "}"))
    }
  }

  /// Adds the bytes of a text that needs no escape.
  static func add(_ text: String, to out: inout [UInt8]) { out.append(contentsOf: text.utf8) }

  static func add(_ number: Int, to out: inout [UInt8]) {
    if (0..<10).contains(number) {
      out.append(UInt8(ascii: "0") + UInt8(number))
    } else {
      add(String(number), to: &out)
    }
  }

  /// Adds a text in quotes. Every control character is escaped, C1, DEL and those of bidirectional text too: JSON allows
  /// them, terminals obey them.
  static func write(_ text: String, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    if isPlain(text) {
      add(text, to: &out)
    } else {
      for scalar in text.unicodeScalars { write(scalar, to: &out) }
    }
    out.append(UInt8(ascii: "\""))
  }

  private static func isPlain(_ text: String) -> Bool {
    let bytes = text.utf8.span
    for index in bytes.indices {
      let byte = bytes[index]
      if !(0x20..<0x7F).contains(byte) || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        return false
      }
    }
    return true
  }

  private static func write(_ scalar: Unicode.Scalar, to out: inout [UInt8]) {
    switch scalar {
    case "\"": add("\\\"", to: &out)
    case "\\": add("\\\\", to: &out)
    case "\n": add("\\n", to: &out)
    case "\r": add("\\r", to: &out)
    case "\t": add("\\t", to: &out)
    case _ where scalar.isHarmful:
      for unit in String(scalar).utf16 {
        let digits = String(unit, radix: 16)
        add("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits, to: &out)
      }
    default: add(String(scalar), to: &out)
    }
  }
}
