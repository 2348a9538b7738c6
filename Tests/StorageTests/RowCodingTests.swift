import SQLite
import TestSupport
import Testing

@testable import Storage

@Suite struct RowCodingTests {
  private static func image(seed: Int) -> RowImage {
    var entries = RandomEntries(seed: seed)
    func row() -> [Value] { (0..<entries.integer(0...8)).map { _ in value() } }
    func value() -> Value {
      switch entries.integer(0...5) {
      case 0: .null
      case 1: .integer(Int64.random(in: .min ... .max, using: &entries.random))
      case 2: .integer(entries.pick([Int64.min, -1, 0, 1, 63, 64, -64, -65, Int64.max]))
      case 3: .real(entries.pick([0, -0.0, 1.5, .infinity, -.infinity, .leastNonzeroMagnitude]))
      case 4: .text(entries.text())
      default: .blob((0..<entries.integer(0...20)).map { UInt8(truncatingIfNeeded: $0 * 37) })
      }
    }
    return RowImage(
      values: row(),
      children: (0..<entries.integer(0...3)).map { _ in (0..<entries.integer(0...4)).map { _ in row() } })
  }

  private static func encoded(_ image: RowImage) -> [UInt8] {
    var encoder = RowEncoder()
    encoder.append(image)
    return encoder.bytes
  }

  @Test func `decoding an encoding gives the image`() {
    for seed in 0..<1000 {
      let image = Self.image(seed: seed)
      #expect(RowDecoder.image(Self.encoded(image)) == image, "seed \(seed)")
    }
  }

  @Test func `the encoding is fixed`() {
    let image = RowImage(
      values: [.null, .integer(Int64(-3)), .integer(Int64(300)), .real(1), .text("é"), .blob([9])],
      children: [[], [[.integer(Int64(1))]]])
    #expect(
      Self.encoded(image) == [
        6, 0, 1, 5, 1, 0xd8, 4, 2, 0, 0, 0, 0, 0, 0, 0xf0, 0x3f, 3, 2, 0xc3, 0xa9, 4, 1, 9, 2, 0, 1, 1, 1, 2,
      ])
    #expect(image.sum == 0x9418_5db6_f58b_efc3)
  }

  @Test func `every shorter or longer encoding is refused`() {
    for seed in 0..<60 {
      let bytes = Self.encoded(Self.image(seed: seed))
      guard bytes.count < 2000 else { continue }
      for end in bytes.indices {
        #expect(RowDecoder.image(Array(bytes[..<end])) == nil, "seed \(seed), \(end)")
      }
      #expect(RowDecoder.image(bytes + [0]) == nil)
    }
  }

  /// Any bytes at all are an image or `nil`; what decodes from a changed encoding is another image.
  @Test func `changed bytes never trap`() {
    var random = SplitMix64(seed: 7)
    for seed in 0..<200 {
      let image = Self.image(seed: seed)
      let bytes = Self.encoded(image)
      guard bytes.count < 2000 else { continue }
      for _ in 0..<50 {
        var changed = bytes
        for _ in 0..<Int.random(in: 1...4, using: &random) {
          let index = Int.random(in: 0..<changed.count, using: &random)
          changed[index] = UInt8.random(in: 0...255, using: &random)
        }
        if changed != bytes, let decoded = RowDecoder.image(changed) {
          #expect(decoded != image || Self.hasSpareSpelling(changed, of: image), "seed \(seed)")
        }
      }
    }
    for length in 0..<300 {
      _ = RowDecoder.image((0..<length).map { _ in UInt8.random(in: 0...255, using: &random) })
    }
    _ = RowDecoder.image([UInt8](repeating: 0xff, count: 100))
    _ = RowDecoder.image([1, 3, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f])
  }

  /// A varint may be written longer than it needs to be, and -0.0 equals 0.0.
  private static func hasSpareSpelling(_ bytes: [UInt8], of image: RowImage) -> Bool {
    encoded(image) != bytes
  }
}
