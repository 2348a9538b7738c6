/// Lists of words as they stand in the code: one text, blanks or line ends between the words.
extension String {
  /// Its words, cut byte by byte: to go by characters takes most of the time in which a small file is read.
  package var listedWords: [String] {
    utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map { String(Substring($0)) }
  }

  /// Whether a text stands in it, byte for byte.
  package func holds(_ text: String) -> Bool {
    let bytes = Array(utf8)
    let sought = Array(text.utf8)
    guard let first = sought.first, bytes.count >= sought.count else { return sought.isEmpty }
    return (0...(bytes.count - sought.count)).contains {
      bytes[$0] == first && bytes[$0..<($0 + sought.count)].elementsEqual(sought)
    }
  }
}

extension Set<String> {
  package init(words: String) { self.init(words.listedWords) }
}
