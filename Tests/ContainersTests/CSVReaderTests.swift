import Testing

@testable import Containers

@Suite struct CSVReaderTests {
  /// The cells of every record, one record an array, and the defects as `line:column kind`.
  static func read(_ bytes: [UInt8], chunk size: Int = 1 << 16) -> (records: [[String]], defects: [String]) {
    var reader = CSVReader()
    var position = 0
    var records: [[String]] = []
    var defects: [String] = []
    func note(_ defect: CSVDefect) {
      defects.append("\(defect.position.line):\(defect.position.column) \(defect.kind)")
    }
    while true {
      let event = reader.next { chunk in
        let end = min(bytes.count, position + size)
        chunk = Array(bytes[position..<end])
        position = end
      }
      switch event {
      case .record:
        records.append((0..<reader.record.count).map { reader.record.text(reader.record.range($0)) })
      case .flawed(let defect): note(defect)
      case .lost(let defect):
        note(defect)
        return (records, defects)
      case .end: return (records, defects)
      }
    }
  }

  static let wellFormed: [(String, [[String]])] = [
    ("", []),
    ("a,b\n", [["a", "b"]]),
    ("a,b", [["a", "b"]]),
    ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
    ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]),
    ("\n\r\n\na,b\n\n\nc,d\n\n", [["a", "b"], ["c", "d"]]),
    ("\u{FEFF}a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("\u{FEFF}\"a\",b\n", [["a", "b"]]),
    ("a;b\n1,5;2\n", [["a", "b"], ["1,5", "2"]]),
    ("a\tb\n1,5\t;\n", [["a", "b"], ["1,5", ";"]]),
    ("\"a,b,c\";d\n1;2\n", [["a,b,c", "d"], ["1", "2"]]),
    ("sep=;\na,b;c\n", [["a,b", "c"]]),
    (
      "My headaches, 2025\n\na;b;c\n1,5;2;x, y, z\n2;3;4",
      [["My headaches, 2025"], ["a", "b", "c"], ["1,5", "2", "x, y, z"], ["2", "3", "4"]]
    ),
    ("Kopfschmerz\na\tb\n1,5\t2,5\n", [["Kopfschmerz"], ["a", "b"], ["1,5", "2,5"]]),
    ("a;b\n1,5;2,5\n", [["a", "b"], ["1,5", "2,5"]]),
    ("\u{FEFF}sep=;\r\na,b;c\r\n", [["a,b", "c"]]),
    ("\"\"\"\",\"\"\n", [["\"", ""]]),
    ("\"\"\n", [[""]]),
    ("\"a\nb\",\"c\r\nd\",\"e\rf\"\n", [["a\nb", "c\r\nd", "e\rf"]]),
    ("a,\n,b\n,\n", [["a", ""], ["", "b"], ["", ""]]),
    ("a,", [["a", ""]]),
    ("\"a\"", [["a"]]),
    ("Käse,😀,日本\n", [["Käse", "😀", "日本"]]),
    (" a , b \n", [[" a ", " b "]]),
  ]

  @Test(arguments: wellFormed)
  func `Reads well-formed files, however they are cut into chunks`(file: (text: String, records: [[String]]))
  {
    for size in [1, 2, 3, 5, 1 << 16] {
      let (records, defects) = Self.read(Array(file.text.utf8), chunk: size)
      #expect(records == file.records)
      #expect(defects.isEmpty)
    }
  }

  static let hostile: [([UInt8], records: Int, String)] = [
    (Array("a,b\n1,\"2\n3,4\n".utf8), 1, "2:3 unterminatedQuote"),
    (Array("a,b\n\"1\n2\n3".utf8), 1, "2:1 unterminatedQuote"),
    (Array("a,b\n1,\"2\"x\n3,4\n".utf8), 2, "2:6 textAfterQuote"),
    (Array("a,b\n1,\"2\" x\n3,4\n".utf8), 2, "2:7 textAfterQuote"),
    (Array("a,b\n1,2\"\n3,4\n".utf8), 2, "2:4 bareQuote"),
    (Array("a,b\nä,ö\"\n3,4\n".utf8), 2, "2:4 bareQuote"),
    (Array("a,b\r1, \"2\"\r3,4\r".utf8), 2, "2:4 bareQuote"),
    (Array("a,b\r\n1,2\u{0}\r\n3,4\r\n".utf8), 2, "2:4 nulByte"),
    (Array("a,b\n\"x\ny\",\u{0}\n3,4\n".utf8), 2, "3:4 nulByte"),
    (Array("a,b\n1,K".utf8) + [0xE4] + Array("se\n3,4\n".utf8), 2, "2:4 invalidUTF8(228)"),
    (Array("a,b\n1,2".utf8) + [0xC3], 1, "2:4 invalidUTF8(195)"),
    (Array("a,b\n1,2".utf8) + [0xC3, 0x0A] + Array("3,4\n".utf8), 2, "2:4 invalidUTF8(195)"),
    (Array("a,b\n".utf8) + [0xC0, 0xAF] + Array(",2\n3,4\n".utf8), 2, "2:1 invalidUTF8(192)"),
    (Array("a,b\n1,".utf8) + [0xED, 0xA0, 0x80] + Array("\n3,4\n".utf8), 2, "2:3 invalidUTF8(237)"),
    (Array("a,b\n1,".utf8) + [0xF4, 0x90, 0x80, 0x80] + Array("\n3,4\n".utf8), 2, "2:3 invalidUTF8(244)"),
    (Array("a,b\n1,".utf8) + [0xE0, 0x80, 0x80] + Array("\n3,4\n".utf8), 2, "2:3 invalidUTF8(224)"),
    (Array("a,b\n1,\"".utf8) + [0x80] + Array("\"\n3,4\n".utf8), 2, "2:4 invalidUTF8(128)"),
    ([0xFF, 0xFE, 0x61, 0x00], 0, "1:1 notText(Containers.ForeignFile.utf16)"),
    ([0xFE, 0xFF, 0x00, 0x61], 0, "1:1 notText(Containers.ForeignFile.utf16)"),
    ([0x50, 0x4B, 0x03, 0x04, 0x00], 0, "1:1 notText(Containers.ForeignFile.zip)"),
    (Array("SQLite format 3\u{0}".utf8), 0, "1:1 notText(Containers.ForeignFile.sqlite)"),
    (Array("<?xml version=\"1.0\"?>".utf8), 0, "1:1 notText(Containers.ForeignFile.xml)"),
    (Array("%PDF-1.7".utf8), 0, "1:1 notText(Containers.ForeignFile.pdf)"),
    (Array(("a,b\n" + String(repeating: ",", count: 1100) + "\n3,4\n").utf8), 2, "2:1025 tooManyColumns"),
  ]

  @Test(arguments: hostile)
  func `Names the place of everything that is not well-formed, and goes on where it can`(
    file: (bytes: [UInt8], records: Int, defect: String)
  ) throws {
    for size in [1, 3, 1 << 16] {
      let (records, defects) = Self.read(file.bytes, chunk: size)
      #expect(records.count == file.records)
      #expect(defects.count == 1)
      #expect(try #require(defects.first).hasPrefix(file.defect))
    }
  }

  @Test(arguments: [0x61, 0x22, 0x2C] as [UInt8])
  func `A file of one endless line is refused before it is held`(byte: UInt8) {
    var reader = CSVReader()
    // Commas alone are counted to the line's end: a shorter file will do for them.
    let size = byte == UInt8(ascii: ",") ? 8 << 20 : 100 << 20
    var pulled = 0
    let piece = [UInt8](repeating: byte, count: 1 << 16)
    var event = CSVReader.Event.end
    repeat {
      event = reader.next { chunk in
        chunk = pulled < size ? piece : []
        pulled += chunk.count
      }
    } while event == .record
    #expect(reader.record.bytes.count <= 4 << 20)
    switch byte {
    case 0x2C:
      #expect(event == .flawed(CSVDefect(kind: .tooManyColumns, position: .init(line: 1, column: 1025))))
    default:
      #expect(event == .lost(CSVDefect(kind: .cellTooLong, position: .init(line: 1, column: 1))))
      #expect(pulled < 3 << 20)
    }
  }

  @Test func `A record of many long cells is refused at its limit`() {
    let cell = String(repeating: "x", count: 500_000)
    let (_, defects) = Self.read(Array("a\n\(cell),\(cell),\(cell),\(cell),\(cell)\nb\n".utf8))
    #expect(defects == ["2:1 recordTooLong"])
  }
}

@Suite struct CSVQuotesTests {
  static func read(_ text: String, _ quotes: CSVQuotes, cut size: Int) -> (
    records: [[String]], flawed: [ContainerDefect]
  ) {
    let table = CSVTable(stream(text, cut: size), quotes: quotes)
    let (records, flawed, end) = lines(table)
    #expect(end == nil)
    return (records.map { $0.map { String($0.dropFirst(2)) } }, flawed)
  }

  @Test func `Blanks between a closing quote and a separator or the line's end are none of the cell`() {
    for size in [1, 2, 1 << 16] {
      let (records, flawed) = Self.read(
        "a,b\n\"1\" ,\"2,3\"\t \n\"x\" y,z\n\"x\" \"y\",z\n\"1\"\t,2", .strict, cut: size)
      #expect(records == [["a", "b"], ["1", "2,3"], ["1", "2"]])
      #expect(flawed.map(\.position) == [Position(line: 3, column: 5), Position(line: 4, column: 5)])
    }
  }

  @Test func `Loose quotes close a cell only before a separator or a line's end`() {
    let text =
      "a,b,c\n\"x \"y\" z\",\"\"\"q\"\" r\",\"\"\n\"it's \"1,5\" \",2,3\n\"k\",\"l \"m\"n\",\"o\np\"\n"
    for size in [1, 2, 3, 1 << 16] {
      let (records, flawed) = Self.read(text, .loose, cut: size)
      #expect(
        records == [
          ["a", "b", "c"], ["x \"y\" z", "\"q\" r", ""], ["it's \"1,5\" ", "2", "3"],
          ["k", "l \"m\"n", "o\np"],
        ])
      #expect(flawed.isEmpty)
    }
  }

  @Test func `A line of the last cell may end with a quote that is written as two`() {
    for size in [1, 1 << 16] {
      let (records, flawed) = Self.read("a,b\n1,\"said \"\"ow\"\"\nand slept\"\n2,3\n", .loose, cut: size)
      #expect(records == [["a", "b"], ["1", "said \"ow\"\nand slept"], ["2", "3"]])
      #expect(flawed.isEmpty)
    }
  }

  @Test
  func `Two quotes before a separator may be one or the cell's end: with loose quotes the record is refused`()
  {
    for size in [1, 1 << 16] {
      let (records, flawed) = Self.read("a,b\n\"x \"\", y\",z\n1,2\n", .loose, cut: size)
      #expect(records == [["a", "b"], ["1", "2"]])
      #expect(flawed.map(\.kind) == [.csv(.bareQuote)])
    }
  }
}
