/// Line numbers of a file, or numbers of attacks, a bit each.
struct LineSet {
  private var words: [UInt64] = []

  /// `false` when the line is in the set already.
  mutating func insert(_ line: Int) -> Bool {
    let (word, bit) = (line / 64, UInt64(1) << UInt64(line % 64))
    if word >= words.count { words.append(contentsOf: repeatElement(0, count: word + 1 - words.count)) }
    defer { words[word] |= bit }
    return words[word] & bit == 0
  }

  func contains(_ line: Int) -> Bool {
    let word = line / 64
    return word < words.count && words[word] & UInt64(1) << UInt64(line % 64) != 0
  }
}
