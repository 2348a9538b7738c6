/// The directory at the end of a zip archive [4.3.12 to 4.3.16].
struct ZipDirectory {
  private let file: ByteFile

  init(_ file: ByteFile) { self.file = file }

  private struct Place {
    var offset: Int
    var length: Int
    var entries: Int
    /// What stands before the archive, as in one that unpacks itself: all offsets are counted behind it.
    var shift = 0
  }

  func entries() throws(ContainerError) -> [ZipArchive.Entry] {
    let place = try place()
    guard place.entries <= ZipArchive.entryLimit else { throw ContainerError(.limit(.manyParts)) }
    var entries: [ZipArchive.Entry] = []
    var names = 0
    var offset = place.offset
    for _ in 0..<place.entries {
      let (entry, length) = try entry(at: offset, shift: place.shift, end: place.offset + place.length)
      names += entry.name.utf8.count
      guard names <= ZipArchive.nameLimit else { throw ContainerError(.limit(.manyParts)) }
      entries.append(entry)
      offset += length
    }
    return entries
  }

  private static let damaged = ContainerError(.zip(.damagedDirectory))

  /// One header, and its length.
  private func entry(
    at offset: Int, shift: Int, end: Int
  ) throws(ContainerError) -> (ZipArchive.Entry, Int) {
    var header: [UInt8] = []
    try file.read(at: offset, count: 46, into: &header)
    guard header.count == 46, header.starts(with: [0x50, 0x4B, 0x01, 0x02]) else { throw Self.damaged }
    let nameLength = header.little(28, 2)
    let extraLength = header.little(30, 2)
    let length = 46 + nameLength + extraLength + header.little(32, 2)
    guard offset + length <= end else { throw Self.damaged }
    var rest: [UInt8] = []
    try file.read(at: offset + 46, count: nameLength + extraLength, into: &rest)
    guard rest.count == nameLength + extraLength else { throw Self.damaged }
    var sizes = (count: header.little(24, 4), packed: header.little(20, 4), offset: header.little(42, 4))
    try ZipDirectory.widen(&sizes, rest, from: nameLength)
    guard sizes.count >= 0, sizes.packed >= 0, sizes.offset >= 0, sizes.offset < file.count else {
      throw Self.damaged
    }
    let flags = header.little(8, 2)
    let entry = ZipArchive.Entry(
      name: ZipDirectory.name(rest[..<nameLength], isUTF8: flags & 0x800 != 0), count: sizes.count,
      packedCount: sizes.packed, method: UInt16(header.little(10, 2)), isEncrypted: flags & 1 != 0,
      checksum: UInt32(header.little(16, 4)), offset: sizes.offset + shift)
    return (entry, length)
  }

  /// Takes what is too long for four bytes from the extra field [4.5.3].
  private static func widen(
    _ sizes: inout (count: Int, packed: Int, offset: Int), _ rest: [UInt8], from start: Int
  ) throws(ContainerError) {
    let mark = 0xFFFF_FFFF
    guard sizes.count == mark || sizes.packed == mark || sizes.offset == mark else { return }
    var index = start
    while index + 4 <= rest.count {
      let length = rest.little(index + 2, 2)
      let end = index + 4 + length
      guard end <= rest.count else { throw damaged }
      guard rest.little(index, 2) == 1 else {
        index = end
        continue
      }
      index += 4
      func take(_ value: inout Int) throws(ContainerError) {
        guard value == mark else { return }
        guard index + 8 <= end else { throw damaged }
        value = rest.little(index, 8)
        index += 8
      }
      try take(&sizes.count)
      try take(&sizes.packed)
      return try take(&sizes.offset)
    }
    throw damaged
  }

  /// Names that are not said to be UTF-8 are in the code page of some machine: those beyond ASCII are shown as `?`.
  private static func name(_ bytes: ArraySlice<UInt8>, isUTF8: Bool) -> String {
    let slashed = bytes.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }
    if let text = String(validating: slashed, as: UTF8.self) { return text }
    return String(decoding: slashed.map { $0 < 0x80 ? $0 : UInt8(ascii: "?") }, as: UTF8.self)
  }

  private func place() throws(ContainerError) -> Place {
    let tailLength = min(file.count, 22 + 0xFFFF)
    var tail: [UInt8] = []
    try file.read(at: file.count - tailLength, count: tailLength, into: &tail)
    guard tail.count == tailLength, tailLength >= 22 else { throw ContainerError(.zip(.noDirectory)) }
    var index = tail.count - 22
    while index >= 0 {
      if tail[index] == 0x50, tail[index + 1] == 0x4B, tail[index + 2] == 5, tail[index + 3] == 6,
        index + 22 + tail.little(index + 20, 2) <= tail.count
      {
        return try place(tail, index, at: file.count - tailLength + index)
      }
      index -= 1
    }
    throw ContainerError(.zip(.noDirectory))
  }

  private func place(_ tail: [UInt8], _ index: Int, at offset: Int) throws(ContainerError) -> Place {
    var place = Place(
      offset: tail.little(index + 16, 4), length: tail.little(index + 12, 4),
      entries: tail.little(index + 10, 2))
    var end = offset
    if let wide = try wide(before: offset) {
      (place, end) = wide
    } else if tail.little(index + 4, 2) != 0 || tail.little(index + 8, 2) != place.entries {
      throw ContainerError(.zip(.split))
    }
    guard place.offset >= 0, place.length >= 0, place.entries >= 0, place.length <= end,
      place.offset <= end - place.length
    else { throw Self.damaged }
    place.shift = end - place.length - place.offset
    place.offset += place.shift
    return place
  }

  /// The end of the directory of an archive with files of more than 4 GiB or more than 65,535 of them.
  private func wide(before offset: Int) throws(ContainerError) -> (Place, end: Int)? {
    var locator: [UInt8] = []
    guard offset >= 20 else { return nil }
    try file.read(at: offset - 20, count: 20, into: &locator)
    guard locator.count == 20, locator.starts(with: [0x50, 0x4B, 0x06, 0x07]) else { return nil }
    // Right before the locator, unless it is longer than it need be.
    for start in [offset - 76, locator.little(8, 8)] where start >= 0 && start <= offset - 76 {
      var record: [UInt8] = []
      try file.read(at: start, count: 56, into: &record)
      guard record.count == 56, record.starts(with: [0x50, 0x4B, 0x06, 0x06]) else { continue }
      return (
        Place(offset: record.little(48, 8), length: record.little(40, 8), entries: record.little(32, 8)),
        start
      )
    }
    throw Self.damaged
  }
}
