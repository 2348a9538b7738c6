/// Numbers of attacks, a bit each.
struct IDSet {
  private var words: [UInt64] = []

  /// `false` when it is in the set already.
  mutating func insert(_ id: Int) -> Bool {
    let (word, bit) = (id / 64, UInt64(1) << UInt64(id % 64))
    if word >= words.count { words.append(contentsOf: repeatElement(0, count: word + 1 - words.count)) }
    defer { words[word] |= bit }
    return words[word] & bit == 0
  }

  func contains(_ id: Int) -> Bool {
    let word = id / 64
    return word < words.count && words[word] & UInt64(1) << UInt64(id % 64) != 0
  }
}
