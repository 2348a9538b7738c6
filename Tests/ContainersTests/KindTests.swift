import Testing

@testable import Containers

@Suite struct KindTests {
  static let kinds: [([UInt8], String, ContainerKind)] = [
    ([], "", .empty), (Array(" \n".utf8), "", .empty), ([0xEF, 0xBB, 0xBF], "", .empty),
    (Array("a,b\n".utf8), "", .table), (Array("a".utf8), "a.json", .table),
    (Array("\u{FEFF}\"a\";\"b\"\n".utf8), "", .table), (Array("[ ] headache,b\n".utf8), "", .table),
    (Array("[x],y\n".utf8), "", .table), (Array(" {\"a\":1}".utf8), "", .json),
    (Array("[{\"a\":1}]".utf8), "", .json),
    (Array("[]".utf8), "", .json), (Array("[\n  1]".utf8), "a.txt", .json),
    ([0xFF, 0xFE, 0x7B, 0x00], "", .json), ([0xFE, 0xFF, 0x00, 0x3C], "", .xml),
    (Array("<?xml version='1.0'?>".utf8), "", .xml), (Array("\u{FEFF}\n<a/>".utf8), "", .xml),
    (Array("<!doctype html>".utf8), "", .html), (Array("<html>".utf8), "", .html),
    (Array("begin:vcalendar\r\n".utf8), "", .calendar),
    (Array("\u{FEFF}BEGIN:VCALENDAR\n".utf8), "", .calendar),
    ([0x50, 0x4B, 3, 4], "", .zip), ([0x50, 0x4B, 5, 6], "", .zip),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "a.xls", .compound),
    (Array("%PDF-1.7".utf8), "a.csv", .pdf),
    (Array("SQLite format 3\0".utf8), "", .sqlite), ([0x1F, 0x8B, 8], "", .gzip),
    (Array("{\\rtf1".utf8), "", .rtf),
    ([0x89, 0x50, 0x4E, 0x47], "", .image), ([0xFF, 0xD8, 0xFF], "", .image),
  ]

  @Test(arguments: kinds)
  func `A file is told by what it begins with`(file: (opening: [UInt8], name: String, kind: ContainerKind)) {
    #expect(ContainerKind(opening: file.opening, name: file.name) == file.kind)
  }

  static let archives: [([String], ContainerKind)] = [
    (["xl/workbook.xml"], .xlsx), (["mimetype", "content.xml"], .ods),
    (["word/document.xml"], .otherDocument),
    (["Index/Document.iwa"], .otherDocument), (["apple_health_export/export.xml"], .zip), ([], .zip),
  ]

  @Test(arguments: archives)
  func `An archive is told by what is in it`(file: (names: [String], kind: ContainerKind)) throws {
    let writer = ZipWriter(file.names.map { .init($0, "") })
    #expect(try Container(ByteFile(writer.bytes)).kind == file.kind)
  }

  @Test func `A way of reading that is not the kind's is refused by the kind`() throws {
    let container = try Container(ByteFile(Array("{}".utf8)))
    let table = refusal { () throws(ContainerError) in _ = try container.table() }
    #expect(table?.kind == .unreadable(.json))
    let workbook = refusal { () throws(ContainerError) in _ = try container.workbook() }
    #expect(workbook?.kind == .unreadable(.json))
  }

  @Test func `What the caller's closure throws comes out as it was thrown`() throws {
    struct Unplugged: Error {}
    let file = ByteFile(count: 10) { _, _, _ in throw Unplugged() }
    do throws(ContainerError) {
      _ = try Container(file)
      Issue.record("nothing was thrown")
    } catch {
      guard case .source(let cause) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(cause is Unplugged)
    }
  }

  @Test(arguments: [(1, "A"), (26, "Z"), (27, "AA"), (702, "ZZ"), (703, "AAA"), (16_384, "XFD")])
  func `Columns have the letters of spreadsheets`(column: (number: Int, letters: String)) {
    #expect(Position.letters(column.number) == column.letters)
    #expect(Position(line: 12, column: column.number).cell == column.letters + "12")
  }
}
