import Testing

@testable import Containers

@Suite struct EncodingTests {
  static func decoded(_ bytes: [UInt8], _ encoding: TextEncoding, cut size: Int) throws -> String {
    let text = encoding.decoded(stream(bytes, cut: size))
    var all: [UInt8] = []
    var chunk: [UInt8] = []
    repeat {
      try text.next(into: &chunk)
      all += chunk
    } while !chunk.isEmpty
    return String(decoding: all, as: UTF8.self)
  }

  static func utf16(_ text: String, bigEndian: Bool, mark: Bool) -> [UInt8] {
    let units = (mark ? [0xFEFF] : []) + Array(text.utf16)
    return units.flatMap {
      bigEndian ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)]
    }
  }

  static let text = "a;ä\r\n\u{20AC};日本 😀\n"

  @Test func `A byte order mark tells the encoding, whatever was said`() throws {
    for size in [1, 2, 3, 5, 1 << 16] {
      for said in TextEncoding.allCases {
        for bytes in [
          [0xEF, 0xBB, 0xBF] + Array(Self.text.utf8), Self.utf16(Self.text, bigEndian: false, mark: true),
          Self.utf16(Self.text, bigEndian: true, mark: true),
        ] {
          #expect(try Self.decoded(bytes, said, cut: size) == Self.text)
        }
      }
    }
  }

  @Test func `Without a mark the text is in what was said`() throws {
    for size in [1, 3, 1 << 16] {
      let little = Self.utf16(Self.text, bigEndian: false, mark: false)
      #expect(try Self.decoded(little, .utf16LittleEndian, cut: size) == Self.text)
      #expect(try Self.decoded([0x4D, 0xE4, 0x80, 0x96, 0x0A], .windows1252, cut: size) == "Mä€–\n")
      #expect(try Self.decoded([], .windows1252, cut: size) == "")
      #expect(try Self.decoded([0x61], .utf8, cut: size) == "a")
    }
  }

  static let broken: [([UInt8], TextEncoding, EncodingDefect, Int, Int)] = [
    ([0x61, 0x0A, 0x81], .windows1252, .invalidWindows1252(0x81), 2, 1),
    ([0xFF, 0xFE, 0x61, 0x00, 0x62], .utf8, .invalidUTF16, 1, 2),
    ([0xFF, 0xFE, 0x3D, 0xD8, 0x61, 0x00], .utf8, .invalidUTF16, 1, 1),
    ([0xFF, 0xFE, 0x00, 0xDE], .utf8, .invalidUTF16, 1, 1),
    ([0xFF, 0xFE, 0x61, 0x00, 0x3D, 0xD8], .utf8, .invalidUTF16, 1, 2),
  ]

  @Test(arguments: broken)
  func `Names the place of what is no text`(
    file: (bytes: [UInt8], encoding: TextEncoding, defect: EncodingDefect, line: Int, column: Int)
  ) {
    for size in [1, 1 << 16] {
      let defect = refusal { () throws(ContainerError) in
        let text = file.encoding.decoded(stream(file.bytes, cut: size))
        var chunk: [UInt8] = [0]
        while !chunk.isEmpty { try text.next(into: &chunk) }
      }
      #expect(
        defect
          == ContainerDefect(
            kind: .encoding(file.defect), position: Position(line: file.line, column: file.column)))
    }
  }

  @Test func `A table in UTF-16 is read as any other`() throws {
    let bytes = Self.utf16("Tag\tStärke\r\n1\t2\r\n", bigEndian: false, mark: true)
    let table = try Container(ByteFile(bytes)).table()
    #expect(lines(table).records == [["A=Tag", "B=Stärke"], ["A=1", "B=2"]])
    #expect(table.separator == UInt8(ascii: "\t"))
  }
}
