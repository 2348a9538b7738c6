import CivilTime
package import Diary

/// What `find` found, as JSON.
package enum FoundJSON {
  package static func data(_ found: [WrittenText], of words: [String]) -> JSON {
    [
      "words": .array(words.map(JSON.string)),
      "found": .array(
        found.map {
          [
            "entry": .string($0.entry.name), "day": .string("\($0.day)"), "kind": .string($0.kind.rawValue),
            "text": .string($0.text),
          ]
        }),
    ]
  }
}
