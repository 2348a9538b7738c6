/// Sixteen-byte ids that name an entry across diaries (RFC 9562, version 7): milliseconds, then randomness.
struct UUIDv7 {
  /// The id that was given out last.
  private var bytes: [UInt8]

  /// A sequence of ids made at `milliseconds` since 1970; each is greater than the one before (6.2 method 2).
  init(milliseconds: Int) {
    let top = UInt64(max(0, milliseconds)) << 16 | 0x7000 | .random(in: 0..<(1 << 12))
    // 62 random bits, counted up by less than a billionth of their range at a time; the top bit starts at 0.
    let bottom = .random(in: 0..<(1 << 61)) | 0x8000_0000_0000_0000 as UInt64
    bytes = [top, bottom].flatMap { word in
      (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * $0)) }
    }
  }

  /// Counts on in place: no memory is asked for where the last one is not kept.
  mutating func next() -> [UInt8] {
    for index in bytes.indices.reversed() {
      bytes[index] &+= 1
      if bytes[index] != 0 { break }
    }
    return bytes
  }
}
