/// A set of places that forgets none and takes some for others: of a million, one in a thousand.
///
/// It grows with them, so that a small file asks for little memory: several filters, each four times as large as the one
/// before (Bloom, CACM 1970, 13:422; Almeida and others, Information Processing Letters 2007, 101:255).
struct SlotFilter {
  /// One filter, and how many places more it takes.
  private struct Part {
    var words: [UInt64]
    var mask: UInt64
    var room: Int

    /// `bits`: a power of two; every place has thirty-two, so that one of five thousand is taken for another.
    init(bits: Int) {
      words = [UInt64](repeating: 0, count: bits / 64)
      mask = UInt64(bits - 1)
      room = bits / 32
    }

    func contains(_ hash: UInt64) -> Bool {
      for turn in 0..<UInt64(4) {
        let bit = hash >> (turn * 13) & mask
        if words[Int(bit >> 6)] & 1 << (bit & 63) == 0 { return false }
      }
      return true
    }

    mutating func insert(_ hash: UInt64) {
      for turn in 0..<UInt64(4) {
        let bit = hash >> (turn * 13) & mask
        words[Int(bit >> 6)] |= 1 << (bit & 63)
      }
      room -= 1
    }
  }

  private static let largest = 1 << 24
  private var parts = [Part(bits: 1 << 16)]

  mutating func insert(_ slot: UInt64) {
    let last = parts.count - 1
    parts[last].insert(Self.hash(slot))
    if parts[last].room == 0, parts[last].mask < Self.largest - 1 {
      parts.append(Part(bits: 4 * (Int(parts[last].mask) + 1)))
    }
  }

  func contains(_ slot: UInt64) -> Bool {
    let hash = Self.hash(slot)
    return parts.contains { $0.contains(hash) }
  }

  private static func hash(_ slot: UInt64) -> UInt64 { (slot ^ slot >> 32) &* 0x9e37_79b9_7f4a_7c15 }
}
