/// Sixteen-byte ids that name an entry across diaries (RFC 9562, version 7): milliseconds, then randomness.
struct UUIDv7 {
  private var milliseconds: UInt64
  private var low: UInt64
  private var high: UInt16

  /// A sequence of ids made at `milliseconds` since 1970; each is greater than the one before (6.2 method 2).
  init(milliseconds: Int) {
    self.milliseconds = UInt64(max(0, milliseconds))
    low = .random(in: 0..<(1 << 61))
    high = .random(in: 0..<(1 << 12))
  }

  mutating func next() -> [UInt8] {
    // 62 random bits, counted up by less than a billionth of their range at a time; the top bit starts at 0.
    low &+= 1
    let top = milliseconds << 16 | 0x7000 | UInt64(high)
    let bottom = low & 0x3fff_ffff_ffff_ffff | 0x8000_0000_0000_0000
    var bytes = [UInt8](repeating: 0, count: 16)
    for index in 0..<8 {
      bytes[index] = UInt8(truncatingIfNeeded: top >> UInt64(56 - 8 * index))
      bytes[index + 8] = UInt8(truncatingIfNeeded: bottom >> UInt64(56 - 8 * index))
    }
    return bytes
  }
}
