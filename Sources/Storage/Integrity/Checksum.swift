import SQLite

/// The fixed 64-bit hash that rows are sealed with. Never changed: every diary depends on it.
///
/// It takes a row value by value, in the order of its columns: a word for the kind, then the value's own
/// words (integers and reals one; text and blobs their length and eight bytes a time). Each step is one-to-one
/// in the running value and in the word mixed in, so a change within any one word, a flipped bit above all,
/// always changes the result. Not a defence against someone who means harm: they could write the sum as well.
struct Checksum: Equatable {
  private(set) var hash: UInt64 = 0x243f_6a88_85a3_08d3

  mutating func null() { mix(0x9216_d5d9_8979_fb1b) }

  mutating func integer(_ value: Int) {
    mix(1)
    mix(UInt64(bitPattern: Int64(value)))
  }

  mutating func real(_ value: Double) {
    mix(2)
    mix(value.bitPattern)
  }

  mutating func text(_ value: String) {
    mix(3)
    var value = value
    // An eight-byte load needs contiguous storage, which this makes sure of.
    value.makeContiguousUTF8()
    bytes(value.utf8.span)
  }

  mutating func blob(_ value: [UInt8]) {
    mix(4)
    bytes(value.span)
  }

  /// How many rows of a child table follow.
  mutating func rows(_ count: Int) { mix(UInt64(count) | 5 << 56) }

  mutating func add(_ value: Value) {
    switch value {
    case .null: null()
    case .integer(let value): integer(Int(value))
    case .real(let value): real(value)
    case .text(let value): text(value)
    case .blob(let value): blob(value)
    }
  }

  private mutating func bytes(_ bytes: Span<UInt8>) {
    mix(UInt64(bytes.count))
    var index = 0
    while bytes.count - index >= 8 {
      // Of eight bytes, whose number is checked once.
      let part = bytes.extracting(index..<(index + 8))
      precondition(part.count == 8)
      let high = UInt64(part[0]) << 24 | UInt64(part[1]) << 16 | UInt64(part[2]) << 8 | UInt64(part[3])
      let low = UInt64(part[4]) << 24 | UInt64(part[5]) << 16 | UInt64(part[6]) << 8 | UInt64(part[7])
      mix(high << 32 | low)
      index += 8
    }
    while index < bytes.count {
      var word: UInt64 = 0
      let end = min(index + 8, bytes.count)
      while index < end {
        word = word << 8 | UInt64(bytes[index])
        index += 1
      }
      mix(word)
    }
  }

  private mutating func mix(_ word: UInt64) {
    // 2^64 divided by the golden ratio, made odd.
    let product = (hash ^ word) &* 0x9e37_79b9_7f4a_7c15
    hash = product ^ product >> 29
  }
}
