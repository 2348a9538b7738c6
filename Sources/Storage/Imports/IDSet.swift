/// Small numbers that are no less than 0, a bit each: of attacks, of days, of places in a list.
///
/// A number beyond the limit is none that a diary gives; of a damaged file, it is not kept, so that it asks for no room.
struct IDSet {
  private static let limit = 1 << 27
  private var words: [UInt64] = []

  /// `false` when it is in the set already, or no number that can be.
  mutating func insert(_ id: Int) -> Bool {
    guard Self.holds(id) else { return false }
    let (word, bit) = (id / 64, UInt64(1) << UInt64(id % 64))
    if word >= words.count { words.append(contentsOf: repeatElement(0, count: word + 1 - words.count)) }
    defer { words[word] |= bit }
    return words[word] & bit == 0
  }

  func contains(_ id: Int) -> Bool {
    guard Self.holds(id) else { return false }
    let word = id / 64
    return word < words.count && words[word] & UInt64(1) << UInt64(id % 64) != 0
  }

  /// Whether the set can have the number.
  static func holds(_ id: Int) -> Bool { (0..<limit).contains(id) }
}
