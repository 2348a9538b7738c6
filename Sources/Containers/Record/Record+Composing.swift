/// Making a record of values that come from others.
extension Record {
  /// Empties the record; it then stands on this line.
  package mutating func compose(line: Int) { begin(line: line) }

  /// Adds a value that stood at that place.
  package mutating func compose(_ text: String, at position: Position) {
    append(Array(text.utf8), .text, at: position)
  }
}
