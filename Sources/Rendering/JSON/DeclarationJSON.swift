import CivilTime
package import Diary
package import Parsing

/// Days that were declared to be headache-free, as JSON.
package enum DeclarationJSON {
  package static func data(_ range: SpokenRange) -> JSON {
    switch range {
    case .closed(let days): JSON(days)
    case .open(let start): ["from": .string("\(start)"), "to": .null]
    }
  }

  /// A declaration as it is kept; `nil` where it has no last day.
  package static func data(_ range: DeclaredRange) -> JSON? {
    range.last.map { ["from": .string("\(range.start)"), "to": .string("\($0)")] }
  }
}
