package import CivilTime
package import Diary

/// A JSON value whose objects keep the order they were written in.
package enum JSON: Sendable {
  case null
  case bool(Bool)
  case int(Int)
  /// Written in full precision; `null` where not finite, which JSON cannot write.
  case double(Double)
  case string(String)
  case array([JSON])
  case object([(String, JSON)])

  /// What every verb answers with `--json`: the schema's name and version, then the data, then what stands beside it.
  ///
  /// `schema`: the name between `headache.` and `/1`. `undo`: the line that takes the change back; `nil` for none.
  package static func envelope(
    schema: String, data: JSON, undo: String? = nil, remarks: [Remark] = []
  ) -> JSON {
    let undo = undo.map { [("undo", JSON.string($0))] } ?? []
    return .object(
      [("schema", .string("headache.\(schema)/1")), ("data", data)] + undo + RemarkJSON.members(remarks))
  }

  /// `7`, `6.5`.
  package static func intensity(_ intensity: Intensity) -> JSON {
    intensity.isWhole ? .int(intensity.wholePart) : .double(Double(intensity.tenths) / 10)
  }

  package static func optional(_ number: Double?) -> JSON { number.map(JSON.double) ?? .null }
  package static func optional(_ number: Int?) -> JSON { number.map(JSON.int) ?? .null }
  package static func optional(_ intensity: Intensity?) -> JSON { intensity.map(JSON.intensity) ?? .null }
  package static func optional(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByDictionaryLiteral {
  package init(stringLiteral text: String) { self = .string(text) }

  /// An object with its members in this order.
  package init(dictionaryLiteral members: (String, JSON)...) { self = .object(members) }

  /// The first and the last day of a range.
  package init(_ range: DayRange) {
    self = ["from": .string("\(range.start)"), "to": .string("\(range.last)")]
  }
}

extension JSON {
  /// One line of JSON (RFC 8259), without a line break at its end.
  package var text: String {
    var out = ""
    write(to: &out)
    return out
  }

  private func write(to out: inout String) {
    switch self {
    case .null: out += "null"
    case .bool(let value): out += value ? "true" : "false"
    case .int(let value): out += String(value)
    // Swift describes a double in the fewest digits that read back as the same double.
    case .double(let value): out += value.isFinite ? value.description : "null"
    case .string(let value): JSON.write(value, to: &out)
    case .array(let values):
      out += "["
      for (position, value) in values.enumerated() {
        if position > 0 { out += "," }
        value.write(to: &out)
      }
      out += "]"
    case .object(let members):
      out += "{"
      for (position, member) in members.enumerated() {
        if position > 0 { out += "," }
        JSON.write(member.0, to: &out)
        out += ":"
        member.1.write(to: &out)
      }
      out += "}"
    }
  }

  /// Every control character is escaped, C1, DEL and those of bidirectional text too: JSON allows them, terminals
  /// obey them.
  private static func write(_ text: String, to out: inout String) {
    out += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case _ where scalar.isHarmful:
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          out += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
        }
      default: out.unicodeScalars.append(scalar)
      }
    }
    out += "\""
  }
}
