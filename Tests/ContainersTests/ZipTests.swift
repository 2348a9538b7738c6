import Testing

@testable import Containers

@Suite struct ZipTests {
  static let text = "start,severity\n2025-02-03,4\n"

  /// The content of a file, read to its end.
  static func content(_ archive: ZipArchive, _ name: String) throws(ContainerError) -> [UInt8] {
    guard let entry = archive.entry(named: name) else { return [] }
    let stream = try archive.stream(entry)
    var content: [UInt8] = []
    var chunk: [UInt8] = []
    repeat {
      try stream.next(into: &chunk)
      if content.count < 1 << 20 { content += chunk }
    } while !chunk.isEmpty
    return content
  }

  static func refusal(of writer: ZipWriter) -> ContainerDefect? {
    ContainersTests.refusal { () throws(ContainerError) in
      let archive = try ZipArchive(ByteFile(writer.bytes))
      for entry in archive.entries { _ = try content(archive, entry.name) }
    }
  }

  @Test func `Reads files that are packed and files that are not`() throws {
    let long = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    var writer = ZipWriter([
      .init("a.csv", Self.text), .init("b/", ""), .init("b/ä.bin", long), .init("long", long, deflated: true),
    ])
    for isWide in [false, true] {
      writer.isWide = isWide
      for prefix in [0, 777] {
        writer.prefix = [UInt8](repeating: 7, count: prefix)
        writer.comment = Array("PK\u{5}\u{6}, a comment".utf8)
        let archive = try ZipArchive(ByteFile(writer.bytes))
        #expect(archive.entries.map(\.name) == ["a.csv", "b/", "b/ä.bin", "long"])
        #expect(archive.entries.map(\.isFolder) == [false, true, false, false])
        #expect(try Self.content(archive, "a.csv") == Array(Self.text.utf8))
        #expect(try Self.content(archive, "b/ä.bin") == long)
        #expect(try Self.content(archive, "long") == long)
      }
    }
  }

  @Test func `Reads what zlib has packed`() throws {
    // zlib.compressobj(9, zlib.DEFLATED, -15) of "headache " twenty times.
    let packed: [UInt8] = [
      0xCB, 0x48, 0x4D, 0x4C, 0x49, 0x4C, 0xCE, 0x48, 0x55, 0xC8, 0x18, 0x3A, 0x0C, 0x00,
    ]
    let content = Array(String(repeating: "headache ", count: 20).utf8)
    var file = ZipWriter.File("a", content, deflated: true)
    file.packed = packed
    let archive = try ZipArchive(ByteFile(ZipWriter([file]).bytes))
    #expect(try Self.content(archive, "a") == content)
  }

  @Test func `A file of an archive is read as any other`() throws {
    let json = "[{\"a\":1},{\"a\":2}]"
    let archive = ZipWriter([
      .init("x/a.csv", Self.text), .init("b.json", json), .init("c.zip", ZipWriter([]).bytes),
    ])
    let container = try Container(ByteFile(archive.bytes), name: "a.zip")
    #expect(container.kind == .zip)
    let entries = try #require(container.archive?.entries)
    let table = try container.member(entries[0])
    #expect(table.kind == .table)
    for _ in 0..<2 {
      #expect(try lines(table.table()).records == [["A=start", "B=severity"], ["A=2025-02-03", "B=4"]])
    }
    #expect(
      try lines(container.member(entries[1]).records(at: ["[]"])).records == [["a number=1"], ["a number=2"]])
    let inner = try container.member(entries[2])
    #expect(inner.kind == .zip)
    let defect = ContainersTests.refusal { () throws(ContainerError) in _ = try inner.tree() }
    #expect(defect == ContainerDefect(kind: .unreadable(.zip), part: "c.zip"))
  }

  static let damages: [(String, ZipDefect, @Sendable (inout ZipWriter.File) -> Void)] = [
    ("encrypted", .encrypted, { $0.flags |= 1 }),
    ("packed by a method of another kind", .method(12), { $0.method = 12 }),
    ("another sum", .checksum, { $0.checksum ^= 1 }),
    ("longer than said", .wrongLength, { $0.count -= 1 }),
    ("shorter than said", .wrongLength, { $0.count += 1 }),
    ("cut off", .damaged, { $0.packed.removeLast(10) }),
    ("no deflate", .damaged, { $0.packed[0] = 7 }),
  ]

  @Test(arguments: damages.indices)
  func `What is wrong with a file of an archive is said of it`(index: Int) {
    let (_, defect, damage) = Self.damages[index]
    var file = ZipWriter.File("a.csv", Self.text)
    damage(&file)
    #expect(Self.refusal(of: ZipWriter([file])) == ContainerDefect(kind: .zip(defect), part: "a.csv"))
  }

  @Test func `An archive that is cut off anywhere is refused`() {
    let bytes = ZipWriter([.init("a.csv", Self.text), .init("b", "")]).bytes
    for count in 0..<bytes.count {
      let defect = ContainersTests.refusal { () throws(ContainerError) in
        _ = try ZipArchive(ByteFile(Array(bytes[..<count])))
      }
      #expect(defect?.kind == .zip(.noDirectory))
    }
  }

  @Test func `Content that grows out of all proportion is refused before it has grown`() throws {
    let repeats = (200 << 20) / 258
    var file = ZipWriter.File("bomb", [], deflated: true)
    file.packed = Deflate.zeros(repeats: repeats)
    file.count = 1 + repeats * 258
    #expect(file.packed.count < 300_000)
    #expect(Self.refusal(of: ZipWriter([file])) == ContainerDefect(kind: .zip(.bomb), part: "bomb"))
    // As long as little comes of it, it is read.
    let few = 1000
    file.packed = Deflate.zeros(repeats: few)
    file.count = 1 + few * 258
    #expect(Self.refusal(of: ZipWriter([file]))?.kind == .zip(.checksum))
  }

  @Test func `An archive of more files than are kept is refused`() {
    let files = [ZipWriter.File](repeating: .init("a", []), count: ZipArchive.entryLimit + 1)
    #expect(Self.refusal(of: ZipWriter(files))?.kind == .limit(.manyParts))
    let name = String(repeating: "x", count: 60_000)
    let long = [ZipWriter.File](repeating: .init(name, []), count: 40)
    #expect(Self.refusal(of: ZipWriter(long))?.kind == .limit(.manyParts))
  }
}
