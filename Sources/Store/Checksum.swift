/// The fixed 64-bit hash that rows are sealed with. Never changed: every diary depends on it.
///
/// Each step is one-to-one in the running value and in the word mixed in, so a change within any one
/// eight-byte word, a flipped bit above all, always changes the result. Not a defence against someone who
/// means harm: they could write the sum as well.
enum Checksum {
  static func of(_ bytes: [UInt8]) -> UInt64 {
    var hash = UInt64(bytes.count) &* multiplier
    var index = 0
    while index + 8 <= bytes.count {
      var word: UInt64 = 0
      for offset in 0..<8 { word |= UInt64(bytes[index + offset]) << UInt64(offset * 8) }
      hash = mixed(hash, word)
      index += 8
    }
    var rest: UInt64 = 0
    for offset in 0..<(bytes.count - index) { rest |= UInt64(bytes[index + offset]) << UInt64(offset * 8) }
    return mixed(hash, rest)
  }

  /// 2^64 divided by the golden ratio, made odd.
  private static let multiplier: UInt64 = 0x9e37_79b9_7f4a_7c15

  private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word) &* multiplier
    return product ^ product >> 29
  }
}
