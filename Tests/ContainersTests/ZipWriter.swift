import Compression

/// Writes zip archives: as they are, or wrong in one way or another.
struct ZipWriter {
  struct File {
    var name: String
    var content: [UInt8]
    var packed: [UInt8]
    var method: UInt16 = 0
    var flags: UInt16 = 0x800
    var checksum: UInt32
    var count: Int

    init(_ name: String, _ content: [UInt8], deflated: Bool = false) {
      self.name = name
      self.content = content
      packed = deflated ? Deflate.blocks(of: content) : content
      method = deflated ? 8 : 0
      var sum = CRC32()
      sum.add(content, count: content.count)
      checksum = sum.value
      count = content.count
    }

    init(_ name: String, _ text: String, deflated: Bool = true) {
      self.init(name, Array(text.utf8), deflated: deflated)
    }
  }

  var files: [File] = []
  /// Bytes before the archive.
  var prefix: [UInt8] = []
  var comment: [UInt8] = []
  /// Lengths and places in the fields for files of more than 4 GiB.
  var isWide = false

  init(_ files: [File]) { self.files = files }

  var bytes: [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for file in files {
      let offset = archive.count
      archive += header(file, [0x50, 0x4B, 3, 4], 20) + [0, 0] + Array(file.name.utf8) + file.packed
      directory += directoryEntry(file, offset)
    }
    let start = archive.count
    archive += directory
    if isWide {
      let end = archive.count
      archive += [0x50, 0x4B, 6, 6] + little(44, 8) + little(45, 2) + little(45, 2) + little(0, 8)
      archive +=
        little(files.count, 8) + little(files.count, 8) + little(directory.count, 8) + little(start, 8)
      archive += [0x50, 0x4B, 6, 7] + little(0, 4) + little(end, 8) + little(1, 4)
    }
    let count = isWide ? 0xFFFF : files.count
    archive += [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + little(count, 2) + little(count, 2)
    archive += little(isWide ? 0xFFFF_FFFF : directory.count, 4) + little(isWide ? 0xFFFF_FFFF : start, 4)
    return prefix + archive + little(comment.count, 2) + comment
  }

  private func directoryEntry(_ file: File, _ offset: Int) -> [UInt8] {
    let extra =
      isWide
      ? little(1, 2) + little(24, 2) + little(file.count, 8) + little(file.packed.count, 8)
        + little(offset, 8) : []
    var entry = header(file, [0x50, 0x4B, 1, 2, 45, 0], 45)
    if isWide { entry.replaceSubrange(20..<28, with: [UInt8](repeating: 0xFF, count: 8)) }
    return entry + little(extra.count, 2) + [UInt8](repeating: 0, count: 10)
      + little(isWide ? 0xFFFF_FFFF : offset, 4) + Array(file.name.utf8) + extra
  }

  private func header(_ file: File, _ magic: [UInt8], _ version: Int) -> [UInt8] {
    var header = magic + little(version, 2) + little(Int(file.flags), 2) + little(Int(file.method), 2)
    header += little(0, 4) + little(Int(file.checksum), 4)
    header += little(file.packed.count, 4) + little(file.count, 4) + little(file.name.utf8.count, 2)
    return header
  }

  private func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(value >> (8 * $0) & 0xFF) }
  }
}

/// Deflate (RFC 1951) as simple as it can be written.
enum Deflate {
  /// Blocks that are not packed, of 1000 bytes each.
  static func blocks(of content: [UInt8]) -> [UInt8] {
    var packed: [UInt8] = []
    var place = 0
    repeat {
      let piece = content[place..<min(place + 1000, content.count)]
      place += piece.count
      let count = UInt16(piece.count)
      packed.append(place == content.count ? 1 : 0)
      packed += [UInt8(count & 0xFF), UInt8(count >> 8), UInt8(~count & 0xFF), UInt8(~count >> 8)]
      packed += piece
    } while place < content.count
    return packed
  }

  /// Zeros, packed to a thousandth: one block of a byte and `repeats` times 258 like it, at two bits each. The codes
  /// are 0 (3 bits), 256 (3 bits) and 285 (1 bit) for lengths and one code of one bit for the distance of 1.
  static func zeros(repeats: Int) -> [UInt8] {
    var bits = BitWriter()
    bits.number(1, 1)
    bits.number(2, 2)
    // 286 codes for lengths, 1 for distances, 18 for the lengths of codes.
    bits.number(286 - 257, 5)
    bits.number(0, 5)
    bits.number(18 - 4, 4)
    // Lengths of code lengths in the order 16 17 18 0 8 7 9 6 10 5 11 4 12 3 13 2 14 1: 18 has one bit, 1 and 2 two.
    for symbol in [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1] {
      bits.number(symbol == 18 ? 1 : symbol == 1 || symbol == 2 ? 2 : 0, 3)
    }
    // Codes: 18 is 0, 1 is 10, 2 is 11. Lengths: 0 has 2, 1 to 255 none, 256 has 2, 257 to 284 none, 285 has 1.
    bits.code(0b11, 2)
    bits.skip(138)
    bits.skip(117)
    bits.code(0b11, 2)
    bits.skip(28)
    bits.code(0b10, 2)
    bits.code(0b10, 2)
    // 285 is 0, 0 is 10, 256 is 11.
    bits.code(0b10, 2)
    for _ in 0..<repeats { bits.code(0b00, 2) }
    bits.code(0b11, 2)
    return bits.bytes
  }

  private struct BitWriter {
    var bytes: [UInt8] = []
    private var used = 8

    mutating func bit(_ bit: Int) {
      if used == 8 {
        bytes.append(0)
        used = 0
      }
      bytes[bytes.count - 1] |= UInt8(bit << used)
      used += 1
    }

    mutating func number(_ value: Int, _ count: Int) { for index in 0..<count { bit(value >> index & 1) } }
    mutating func code(_ value: Int, _ count: Int) {
      for index in (0..<count).reversed() { bit(value >> index & 1) }
    }

    /// As many codes without a length.
    mutating func skip(_ count: Int) {
      code(0, 1)
      number(count - 11, 7)
    }
  }
}
