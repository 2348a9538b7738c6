import TestSupport
import Testing

@testable import Containers

/// Whatever the bytes, a reader ends in records, a defect, or both.
@Suite struct ContainerFuzzTests {
  static let json = """
    {"version": 1.5e3, "entries": [{"at": "2025-02-03T08:00Z", "pain": {"level": 5, "side": null}, "tags": ["\\u00e4", "\\ud83d\\ude00"]},
      {"at": "y", "ok": true, "doses": []}], "zone": "Europe/Berlin"}
    """
  static let xml = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE H [<!ELEMENT H (R*)><!ATTLIST R v CDATA #REQUIRED>]>
    <H l="de"><!-- c --><R v="1&amp;2"><M k="a">t</M></R>\n<R v="ä"><![CDATA[<x>]]></R></H>
    """
  static let sheet = """
    <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>
    <row r="3" hidden="1"><c r="A3" s="1"><v>45964.5</v></c><c r="C3" t="inlineStr"><is><t>x_x0041_</t></is></c></row>
    """
  static let workbook = Workbooks.xlsx(
    sheet, shared: ["<t>a</t>", "<r><t>b</t></r>"], formats: ["dd/mm/yyyy hh:mm"])

  /// A file, and the paths of its records where it is a tree.
  static let seeds: [(bytes: [UInt8], path: String)] = [
    (Array("start,severity,notes\n2025-02-03,4,\"a \"\"b\"\"\"\n;x\"y\n".utf8), ""),
    ([0xFF, 0xFE] + "a\tb\r\n1\tä\r\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, ""),
    (Array(json.utf8), "entries[]"), (Array("[{\"a\":{\"2025\":[1,2]}}]".utf8), "[].a.*"),
    (Array(xml.utf8), "H.R"),
    (Array(CalendarReaderTests.lines14.utf8), "VCALENDAR.VEVENT"),
    (ZipWriter([.init("a/b.csv", "a,b\n1,2\n"), .init("c.json", json, deflated: false)]).bytes, "entries[]"),
    (ZipWriter(workbook).bytes, ""), (ZipWriter(workbook.map { .init($0.name, $0.content) }).bytes, ""),
    (ZipWriter(Workbooks.ods(WorkbookTests.table)).bytes, ""),
  ]

  /// Reads all that a file holds; the number of its records.
  @discardableResult
  static func read(_ bytes: [UInt8], _ path: String, quotes: CSVQuotes = .strict) -> Int {
    var count = 0
    func drain(_ reader: any RecordReader) throws(ContainerError) {
      var record = Record()
      // A row may be repeated a million times: enough is seen of it before.
      while count < 5_000 {
        if try reader.next(into: &record) == .end { return }
        count += 1
        for index in 0..<min(record.count, 50) {
          _ = record.text(record.trimmed(index))
          _ = reader.name(ofPath: record.path(index))
          _ = record.ordinals(index)
        }
      }
    }
    func read(_ container: Container) throws(ContainerError) {
      switch container.kind {
      case .table, .empty: try drain(container.table(quotes: quotes))
      case .json, .xml, .calendar:
        _ = try container.outline().recordPaths
        try drain(container.records(at: [path]))
      case .xlsx, .ods:
        let workbook = try container.workbook()
        for index in workbook.sheets.indices { try drain(workbook.rows(of: index)) }
      case .zip: for entry in container.archive?.entries ?? [] { try read(container.member(entry)) }
      default: break
      }
    }
    do throws(ContainerError) {
      try read(Container(ByteFile(bytes)))
    } catch {
      if case .source(let cause) = error { Issue.record("\(cause)") }
    }
    return count
  }

  @Test func `The seeds are read whole`() {
    #expect(Self.seeds.map { Self.read($0.bytes, $0.path) } == [3, 2, 2, 1, 2, 1, 4, 2, 2, 4])
  }

  @Test(arguments: seeds.indices)
  func `A file cut at any byte ends in a defect or in fewer records, never in a crash`(index: Int) {
    let (bytes, path) = Self.seeds[index]
    let whole = Self.read(bytes, path)
    for count in 0..<bytes.count { #expect(Self.read(Array(bytes[..<count]), path) <= whole) }
  }

  @Test func `Mutated files end in records or defects, never in a crash`() {
    // In the long form a million of each.
    let rounds = TestForm.rounds(short: 3_000, long: 1_000_000 * Self.seeds.count)
    var random = SplitMix64(seed: 19)
    let specials = Array("\",;\t\r\n\0'<>&[]{}:\\/=#-0159PK".utf8) + [0x80, 0xC3, 0xED, 0xF4, 0xFF]
    for round in 0..<rounds {
      var (bytes, path) = Self.seeds[round % Self.seeds.count]
      for _ in 0..<Int.random(in: 1...6, using: &random) where !bytes.isEmpty {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.insert(specials.randomElement(using: &random) ?? 0, at: index)
        case 2: bytes.removeSubrange(index..<min(bytes.count, index + Int.random(in: 1...9, using: &random)))
        case 3: bytes[index] ^= 1 << UInt8.random(in: 0...7, using: &random)
        default:
          bytes.insert(contentsOf: bytes[..<index].suffix(Int.random(in: 1...40, using: &random)), at: index)
        }
      }
      Self.read(bytes, path, quotes: round % 2 == 0 ? .strict : .loose)
    }
    print("mutated containers: \(rounds)")
  }

  /// The sums of an archive hide what stands behind them: here the content itself is changed before it is packed.
  @Test func `Mutated parts of workbooks end in records or defects, never in a crash`() {
    let rounds = TestForm.rounds(short: 1_000, long: 200_000)
    var random = SplitMix64(seed: 23)
    for round in 0..<rounds {
      var files = round % 2 == 0 ? Self.workbook : Workbooks.ods(WorkbookTests.table)
      let file = Int.random(in: 0..<files.count, using: &random)
      var content = files[file].content
      for _ in 0..<Int.random(in: 1...3, using: &random) where !content.isEmpty {
        let index = Int.random(in: 0..<content.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: content[index] = Array("0123456789ABCrsv-.\"<>".utf8).randomElement(using: &random) ?? 0
        case 1:
          content.removeSubrange(index..<min(content.count, index + Int.random(in: 1...5, using: &random)))
        default:
          content.insert(
            contentsOf: content[..<index].suffix(Int.random(in: 1...60, using: &random)), at: index)
        }
      }
      files[file] = .init(files[file].name, content, deflated: true)
      Self.read(ZipWriter(files).bytes, "")
    }
    print("mutated parts of workbooks: \(rounds)")
  }
}
