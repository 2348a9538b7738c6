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
