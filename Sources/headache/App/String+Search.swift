extension String {
  /// How many bytes stand before the first place where `text` is found; `nil` where it is nowhere.
  ///
  /// For a word or two in what every line asks about: the library's search builds a table, and looks up the
  /// conformances that a table needs, for longer than a line takes to be read.
  func firstOffset(of text: String) -> Int? {
    let (bytes, wanted) = (Array(utf8), Array(text.utf8))
    guard bytes.count >= wanted.count else { return nil }
    return (0...(bytes.count - wanted.count)).first { bytes[$0...].starts(with: wanted) }
  }
}
