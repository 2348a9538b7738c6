/// 128 bits by which a row is known again: a file imported twice, or a longer export of the same diary,
/// adds nothing twice.
///
/// For the program's own CSV it is the attack's UUID. For any other sheet it is a fixed, non-cryptographic
/// hash of the format's name and of the row's cells, each with its column: the order of columns, quoting,
/// the separator, blanks round a cell and empty columns make no difference. Two rows that say the same have
/// the same key: count them within the file.
///
/// The bits are stored in diaries, so this function never changes.
package struct RowKey: Hashable, Sendable {
  package var high: UInt64
  package var low: UInt64

  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Big-endian, as a UUID is written.
  package var bytes: [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 16)
    for index in 0..<8 {
      bytes[index] = UInt8(truncatingIfNeeded: high >> UInt64(56 - 8 * index))
      bytes[index + 8] = UInt8(truncatingIfNeeded: low >> UInt64(56 - 8 * index))
    }
    return bytes
  }

  /// `nil` unless there are 16 bytes.
  package init?(bytes: [UInt8]) {
    guard bytes.count == 16 else { return nil }
    (high, low) = (0, 0)
    for index in 0..<8 {
      high = high << 8 | UInt64(bytes[index])
      low = low << 8 | UInt64(bytes[index + 8])
    }
  }
}

/// Two lanes of multiply-and-fold over words of eight bytes (the mixing step of wyhash).
package struct CellHash {
  package private(set) var high: UInt64
  package private(set) var low: UInt64

  /// A hash that depends on a column's, or a format's, name.
  package init(_ name: String) {
    (high, low) = (0x9E37_79B9_7F4A_7C15, 0xC2B2_AE3D_27D4_EB4F)
    let bytes = Array(name.utf8)
    self = seeded(bytes.span)
  }

  /// This name's hash carried on over a cell: words of eight bytes, then one of the bytes left over and
  /// their number.
  package func seeded(_ cell: Span<UInt8>) -> CellHash {
    var hash = self
    var index = 0
    while cell.count &- index >= 8 {
      hash.mix(CellHash.word(cell.extracting(index..<(index &+ 8))))
      index &+= 8
    }
    let rest = cell.count &- index
    hash.mix(CellHash.word(cell, index, rest) | UInt64(rest) &<< 56)
    return hash
  }

  /// Goes on over a word.
  package mutating func add(_ word: UInt64) { mix(word) }

  /// Of eight bytes, whose number is checked once.
  @inline(__always)
  private static func word(_ bytes: Span<UInt8>) -> UInt64 {
    precondition(bytes.count == 8)
    let high = UInt64(bytes[0]) << 24 | UInt64(bytes[1]) << 16 | UInt64(bytes[2]) << 8 | UInt64(bytes[3])
    let low = UInt64(bytes[4]) << 24 | UInt64(bytes[5]) << 16 | UInt64(bytes[6]) << 8 | UInt64(bytes[7])
    return high << 32 | low
  }

  @inline(__always)
  private static func word(_ cell: Span<UInt8>, _ start: Int, _ count: Int) -> UInt64 {
    var word: UInt64 = 0
    var index = start
    while index < start &+ count {
      word = word &<< 8 | UInt64(cell[index])
      index &+= 1
    }
    return word
  }

  private mutating func mix(_ word: UInt64) {
    let first = (high ^ word).multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
    high = first.high ^ first.low &+ 0x8EBC_6AF0_9C88_C6E3
    let second = (low ^ word).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    low = second.high ^ second.low &+ 0x5899_65CC_7537_4CC3
  }
}

extension RowKey {
  /// A key that no cell has been added to yet.
  package init(format: String) {
    let hash = CellHash(format)
    self.init(high: hash.high, low: hash.low)
  }

  /// The key of one of several entries that a row makes.
  package func part(_ number: Int) -> RowKey {
    var key = self
    key.add(CellHash("\u{1}part \(number)"))
    return key
  }

  /// Adds a cell; in whichever order they come, the same cells make the same key.
  package mutating func add(_ cell: CellHash) {
    high &+= cell.high
    low &+= cell.low
  }
}
