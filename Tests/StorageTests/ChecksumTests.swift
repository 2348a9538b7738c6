import TestSupport
import Testing

@testable import Storage

extension Checksum {
  /// The hash of one blob.
  static func of(_ bytes: [UInt8]) -> UInt64 {
    var checksum = Checksum()
    checksum.blob(bytes)
    return checksum.hash
  }
}

@Suite struct ChecksumTests {
  @Test(arguments: 0...40)
  func `every single bit counts`(length: Int) {
    var random = SplitMix64(seed: length)
    var bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
    let sum = Checksum.of(bytes)
    #expect(Checksum.of(bytes) == sum)
    for bit in 0..<(length * 8) {
      bytes[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect(Checksum.of(bytes) != sum, "bit \(bit) of \(length) bytes")
      bytes[bit / 8] ^= 1 << UInt8(bit % 8)
    }
  }

  @Test func `the length of a value counts`() {
    let sums = (0...64).map { Checksum.of([UInt8](repeating: 0, count: $0)) }
    #expect(Set(sums).count == sums.count)
  }

  /// Sums stand in every diary: these may never change.
  @Test func `known values have known sums`() {
    #expect(Checksum.of([]) == 0xbdd9_6cd6_dee4_4753)
    #expect(Checksum.of([1]) == 0x0a51_595f_eda2_4aaa)
    #expect(Checksum.of(Array("abcdefgh".utf8)) == 0x8d15_3b2d_0cbb_52d4)
    #expect(Checksum.of(Array("abcdefghi".utf8)) == 0xe401_6740_d33d_dd4f)
  }

  @Test func `fifty thousand short rows do not collide`() {
    var seen: Set<UInt64> = []
    for n in 0..<50_000 { seen.insert(Checksum.of(Array("row \(n)".utf8))) }
    #expect(seen.count == 50_000)
  }
}

@Suite struct SHA256Tests {
  /// FIPS 180-4 examples and the NIST vectors of the same messages.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrst"
        + "nopqrstu", "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func `known messages have known SHA-256 digests`(message: String, digest: String) {
    #expect(hex(SHA256.digest(Array(message.utf8))) == digest)
  }

  @Test func `a million times a`() {
    let digest = SHA256.digest([UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000))
    #expect(hex(digest) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  /// Every length around the padding's edges gives another digest of 32 bytes.
  @Test func `messages at the edges of padding have the right digest`() {
    let digests = (50...130).map { SHA256.digest([UInt8](repeating: 0, count: $0)) }
    #expect(Set(digests).count == 81)
    #expect(digests.allSatisfy { $0.count == 32 })
  }

  private func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

@Suite struct UUIDv7Tests {
  @Test func `a UUID has its version, variant, time and order`() {
    let milliseconds = 1_795_348_800_123
    var ids = UUIDv7(milliseconds: milliseconds)
    var last: [UInt8] = []
    for _ in 0..<10_000 {
      let id = ids.next()
      #expect(id.count == 16)
      #expect(id[6] >> 4 == 7)
      #expect(id[8] >> 6 == 0b10)
      #expect(id[..<6].reduce(0) { $0 << 8 | Int($1) } == milliseconds)
      #expect(last.lexicographicallyPrecedes(id))
      last = id
    }
  }

  @Test func `later ids sort later and two sequences differ`() {
    var (early, late, same) = (
      UUIDv7(milliseconds: 1000), UUIDv7(milliseconds: 1001), UUIDv7(milliseconds: 1000)
    )
    let first = early.next()
    #expect(first.lexicographicallyPrecedes(late.next()))
    #expect(first != same.next())
    var before1970 = UUIDv7(milliseconds: -5)
    #expect(before1970.next()[..<6].allSatisfy { $0 == 0 })
  }
}
