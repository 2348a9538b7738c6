import CivilTime
package import Diary

/// What `find` found, as JSON.
package enum FoundJSON {
  package static func data(_ found: WrittenText) -> JSON {
    [
      "entry": .string(found.entry.name), "day": .string("\(found.day)"),
      "kind": .string(found.kind.rawValue),
      "text": .string(found.text),
    ]
  }
}
