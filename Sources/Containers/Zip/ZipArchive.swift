/// A zip archive: its directory is read when it is opened, its files when they are asked for.
///
/// Source: PKWARE APPNOTE 6.3.10; sections in brackets.
package final class ZipArchive {
  /// The most files kept, and the bytes of all their names.
  static let entryLimit = 20_000
  static let nameLimit = 2 << 20

  /// A file inside the archive.
  package struct Entry: Hashable, Sendable {
    /// With the folders before it, separated by `/`.
    package let name: String
    /// The length of the content.
    package let count: Int
    let packedCount: Int
    let method: UInt16
    let isEncrypted: Bool
    let checksum: UInt32
    /// Where its header begins.
    let offset: Int

    package var isFolder: Bool { name.utf8.last == UInt8(ascii: "/") }
  }

  package let entries: [Entry]
  private let file: ByteFile

  package init(_ file: ByteFile) throws(ContainerError) {
    self.file = file
    entries = try ZipDirectory(file).entries()
  }

  /// The file of that name; where there are several, the last, which replaced the others.
  package func entry(named name: String) -> Entry? { entries.last { $0.name == name } }

  /// The content of a file, unpacked as it is read; its length and sum are checked at its end.
  package func stream(_ entry: Entry) throws(ContainerError) -> ByteStream {
    guard !entry.isEncrypted else { throw ContainerError(.zip(.encrypted), in: entry.name) }
    guard entry.method == 0 || entry.method == 8 else {
      throw ContainerError(.zip(.method(entry.method)), in: entry.name)
    }
    let start = try contentStart(entry)
    let packed = file.stream(from: start, count: entry.packedCount)
    let content = ZipContent(entry, packed)
    return ByteStream { chunk in try content.next(into: &chunk) }
  }

  /// Behind the file's own header [4.3.7], whose names may be longer than the directory's.
  private func contentStart(_ entry: Entry) throws(ContainerError) -> Int {
    var header: [UInt8] = []
    try file.read(at: entry.offset, count: 30, into: &header)
    guard header.count == 30, header.starts(with: [0x50, 0x4B, 0x03, 0x04]) else {
      throw ContainerError(.zip(.damagedDirectory), in: entry.name)
    }
    let start = entry.offset + 30 + header.little(26, 2) + header.little(28, 2)
    guard start <= file.count, entry.packedCount <= file.count - start else {
      throw ContainerError(.zip(.damagedDirectory), in: entry.name)
    }
    return start
  }
}

extension Array<UInt8> {
  /// The number in `count` bytes from `offset` on, the lowest first; negative where it is beyond 2⁶³.
  func little(_ offset: Int, _ count: Int) -> Int {
    var value: UInt64 = 0
    for index in 0..<count { value |= UInt64(self[offset + index]) << UInt64(8 * index) }
    return Int(truncatingIfNeeded: value)
  }
}
