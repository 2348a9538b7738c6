/// A set of places that forgets none and takes some for others: of a million, one in three hundred.
///
/// It grows with them, so that a small file asks for little memory: several filters, each four times as large as the one
/// before (Bloom, CACM 1970, 13:422; Almeida and others, Information Processing Letters 2007, 101:255). The bits of a place
/// are all in one block of memory as long as a cache line (Putze and others, WEA 2007, LNCS 4525:108): to wait for memory
/// took five per cent of an import of a million rows.
struct SlotFilter {
  /// One filter, and how many places more it takes.
  private struct Part {
    var words: [UInt64]
    let size: Int
    /// Of the number of a block.
    private let mask: UInt64
    var room: Int

    /// `bits`: a power of two; every place has thirty-two.
    init(bits: Int) {
      words = [UInt64](repeating: 0, count: bits / 64)
      size = bits
      mask = UInt64(bits / 512 - 1)
      room = bits / 32
    }

    func contains(_ hash: UInt64) -> Bool {
      let block = Int(hash >> 36 & mask) << 3
      for turn in 0..<UInt64(4) {
        let bit = hash >> (turn * 9)
        if words[block | Int(bit >> 6 & 7)] & 1 << (bit & 63) == 0 { return false }
      }
      return true
    }

    mutating func insert(_ hash: UInt64) {
      let block = Int(hash >> 36 & mask) << 3
      for turn in 0..<UInt64(4) {
        let bit = hash >> (turn * 9)
        words[block | Int(bit >> 6 & 7)] |= 1 << (bit & 63)
      }
      room -= 1
    }
  }

  private static let largest = 1 << 24
  private var parts = [Part(bits: 1 << 16)]

  mutating func insert(_ slot: UInt64) {
    let last = parts.count - 1
    parts[last].insert(Self.hash(slot))
    if parts[last].room == 0, parts[last].size < Self.largest {
      parts.append(Part(bits: 4 * parts[last].size))
    }
  }

  func contains(_ slot: UInt64) -> Bool {
    let hash = Self.hash(slot)
    return parts.contains { $0.contains(hash) }
  }

  private static func hash(_ slot: UInt64) -> UInt64 { (slot ^ slot >> 32) &* 0x9e37_79b9_7f4a_7c15 }
}
