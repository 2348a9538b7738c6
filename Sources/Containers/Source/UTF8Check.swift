/// Checks UTF-8 byte by byte, across chunks (Unicode 15, table 3-7).
struct UTF8Check {
  /// Bytes of a sequence still to come, and the range of the next.
  private(set) var pending = 0
  private(set) var lead: UInt8 = 0
  private var low: UInt8 = 0x80
  private var high: UInt8 = 0xBF

  /// Takes a byte beyond ASCII, or inside a sequence; `false` where no text has it.
  mutating func accepts(_ byte: UInt8) -> Bool {
    if pending > 0 {
      guard byte >= low, byte <= high else { return false }
      pending -= 1
      (low, high) = (0x80, 0xBF)
      return true
    }
    (low, high, lead) = (0x80, 0xBF, byte)
    switch byte {
    case 0xC2...0xDF: pending = 1
    case 0xE0: (pending, low) = (2, 0xA0)
    case 0xED: (pending, high) = (2, 0x9F)
    case 0xE1...0xEF: pending = 2
    case 0xF0: (pending, low) = (3, 0x90)
    case 0xF4: (pending, high) = (3, 0x8F)
    case 0xF1...0xF3: pending = 3
    default: return false
    }
    return true
  }
}
