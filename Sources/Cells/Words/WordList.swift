/// Lists of words as they stand in the code: one text, blanks or line ends between the words.
extension String {
  /// Its words, cut byte by byte: to go by characters takes most of the time in which a small file is read.
  package var listedWords: [String] {
    utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map { String(Substring($0)) }
  }
}

extension Set<String> {
  package init(words: String) { self.init(words.listedWords) }
}
