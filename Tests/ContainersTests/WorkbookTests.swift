import Testing

@testable import Containers

@Suite struct WorkbookTests {
  static func open(_ files: [ZipWriter.File]) throws(ContainerError) -> any Workbook {
    try Container(ByteFile(ZipWriter(files).bytes)).workbook()
  }

  /// The rows of the first sheet as `line: fields`, and what ended the reading.
  static func rows(_ files: [ZipWriter.File], sheet: Int = 0) -> (rows: [String], defects: [ContainerDefect])
  {
    var rows: [String] = []
    var defects: [ContainerDefect] = []
    let end = refusal { () throws(ContainerError) in
      let reader = try open(files).rows(of: sheet)
      var record = Record()
      while true {
        switch try reader.next(into: &record) {
        case .record:
          let hidden = record.isHidden ? " hidden" : ""
          rows.append(
            "\(record.line)\(hidden): "
              + fields(record, reader).filter { !$0.hasSuffix("=") }.joined(separator: "|"))
        case .flawed(let defect): defects.append(defect)
        case .end: return
        }
      }
    }
    if let end { defects.append(end) }
    return (rows, defects)
  }

  @Test func `A formula without a stored result is shown as it is, and one whose result is empty is empty`() {
    let rows = """
      <row r="1"><c r="A1"><f>6+2</f><v></v></c><c r="B1"><f t="shared" si="0"/></c><c r="C1" t="str"><f>A9</f><v></v></c>
      <c r="D1"><f>6+2</f><v>8</v></c></row>
      """
    let (found, defects) = Self.rows(Workbooks.xlsx(rows))
    #expect(defects.isEmpty)
    #expect(found.count == 1 && found[0].contains("=6+2") && found[0].hasSuffix("8"), "\(found)")
    #expect(!found[0].contains("A9"))
  }

  @Test func `Reads the cells of an Excel sheet by type, each in its place`() {
    let rows = """
      <row r="2" hidden="1"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c>
      <c r="D2" t="inlineStr"><is><r><t>in</t></r><r><t xml:space="preserve"> line</t></r></is></c></row>
      <row r="4"><c r="A4" s="1"><v>45964</v></c><c r="B4" s="2"><v>0.8333333333</v></c><c r="C4" s="3"><f>A4+1</f><v>45964.9583333333</v></c>
      <c r="D4" s="4"><v>1.5</v></c><c r="E4" t="b"><v>1</v></c><c r="F4" t="e"><v>#DIV/0!</v></c><c r="G4"><v>0.30000000000000004</v></c>
      <c r="H4" t="str"><f>B1</f><v>text_x000D_
      b_x0041_</v></c><c r="I4" t="d"><v>2025-11-03T08:00:00</v></c><c r="J4" s="99"><v>7</v></c><c r="K4"/></row>
      <row><c><v>1</v></c><c><v>2E3</v></c></row><row r="9"/>
      """
    let shared = [
      "<t>Dätum</t>",
      "<r><rPr><b/></rPr><t>rich</t></r><r><t xml:space=\"preserve\"> text</t></r><rPh><t>silent</t></rPh>",
    ]
    let files = Workbooks.xlsx(
      rows, shared: shared, formats: ["dd/mm/yyyy", "hh:mm", "d.m.yy h:mm", "[h]:mm"])
    let (found, defects) = Self.rows(files)
    #expect(defects.isEmpty)
    #expect(
      found == [
        "2 hidden: A=Dätum|C=rich text|D=in line",
        "4: A day=2025-11-03|B clock=20:00|C dateTime=2025-11-03T23:00|D duration=36:00|E truth=true|F failed=#DIV/0!|"
          + "G number=0.3|H=text\nbA|I dateTime=2025-11-03T08:00|J number=7",
        "5: A number=1|B number=2000",
      ])
  }

  @Test func `Cells that are struck out are told, in either kind of file`() throws {
    let styles = """
      <styleSheet><fonts><font><b/></font><font><strike/></font><font><strike val="0"/></font></fonts>
      <fills><fill/></fills><cellStyleXfs><xf fontId="1"/></cellStyleXfs>
      <cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs></styleSheet>
      """
    let excel = Workbooks.xlsx(
      "<row r=\"1\"><c s=\"0\"><v>1</v></c><c s=\"1\"><v>2</v></c><c s=\"2\"><v>3</v></c></row>",
      styles: styles)
    let open = Workbooks.ods(
      """
      <table:table table:name="a"><table:table-row><table:table-cell><text:p>1</text:p></table:table-cell>
      <table:table-cell table:style-name="ce2"><text:p>2</text:p></table:table-cell>
      <table:table-cell table:style-name="ce3"><text:p>3</text:p></table:table-cell></table:table-row></table:table>
      """,
      styles: """
        <style:style style:name="ce2" style:family="table-cell"><style:text-properties style:text-line-through-style="solid"/>
        </style:style><style:style style:name="ce3" style:family="table-cell">
        <style:text-properties style:text-line-through-style="none"/></style:style>
        """)
    for files in [excel, open] {
      var record = Record()
      #expect(try Self.open(files).rows(of: 0).next(into: &record) == .record)
      #expect(record.count == 3 && record.struck == [1])
    }
  }

  @Test func `Merged cells, and empty ones with a colour, are told in either kind of file`() throws {
    let excel = Workbooks.xlsx(
      """
      <row r="1"><c r="A1" s="1"/><c r="B1" s="2"/><c r="C1" s="3"/><c r="D1" s="1"><v>1</v></c></row>
      """,
      styles: """
        <styleSheet><fills><fill><patternFill patternType="none"/></fill>
        <fill><patternFill patternType="solid"><fgColor rgb="FFFF0000"/></patternFill></fill>
        <fill><patternFill patternType="solid"><fgColor rgb="FFFFFFFF"/></patternFill></fill></fills>
        <cellXfs><xf fillId="0"/><xf fillId="1"/><xf fillId="0"/><xf fillId="2"/></cellXfs></styleSheet>
        """, after: "<mergeCells count=\"1\"><mergeCell ref=\"D1:D3\"/></mergeCells>")
    let open = Workbooks.ods(
      """
      <table:table table:name="a"><table:table-row><table:table-cell table:style-name="ce2"/>
      <table:table-cell/><table:table-cell table:style-name="ce3"/>
      <table:table-cell table:style-name="ce2" table:number-columns-spanned="1" table:number-rows-spanned="3">
      <text:p>1</text:p></table:table-cell></table:table-row></table:table>
      """,
      styles: """
        <style:style style:name="ce2" style:family="table-cell"><style:table-cell-properties fo:background-color="#ff0000"/>
        </style:style><style:style style:name="ce3" style:family="table-cell">
        <style:table-cell-properties fo:background-color="transparent"/></style:style>
        """)
    for files in [excel, open] {
      let reader = try Self.open(files).rows(of: 0)
      var record = Record()
      while try reader.next(into: &record) != .end {}
      let look = try #require(reader as? any LookedAtReader).look
      #expect(look.merged == [SheetLook.Area(rows: 1...3, columns: 4...4)])
      #expect(look.painted == ["A1"] && look.paintedCount == 1)
    }
  }

  @Test func `Sheets are named, hidden ones too; charts are none; targets may begin at the root`() throws {
    let sheets = """
      <sheet name="2024" sheetId="3" state="hidden" r:id="rId1"/><sheet name="Chart" sheetId="1" r:id="rId4"/>
      <sheet name="lost" sheetId="4" r:id="rId9"/>
      """
    let files = Workbooks.xlsx(
      "<row><c><v>0</v></c></row>", book: "<workbookPr date1904=\"1\"/>", sheets: sheets,
      target: "/xl/worksheets/sheet1.xml")
    let workbook = try Self.open(files)
    #expect(workbook.sheets == [WorkbookSheet(name: "2024", isHidden: true)])
    #expect(workbook.epoch == .year1904)
    #expect(Self.rows(files).rows == ["1: A number=0"])
    #expect(Self.rows(files, sheet: 1).defects.map(\.kind) == [.workbook(.noSuchSheet)])
  }

  @Test func `Comments and columns that are not shown are found`() throws {
    var files = Workbooks.xlsx("<row r=\"4\"><c r=\"B4\"><v>0</v></c></row>")
    files.removeAll { $0.name == "xl/worksheets/sheet1.xml" }
    let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
    files += [
      .init(
        "xl/worksheets/sheet1.xml",
        """
        <worksheet><cols><col min="1" max="2"/><col min="3" max="4" hidden="1"/></cols>\
        <sheetData><row r="4"><c r="B4"><v>7</v></c></row></sheetData></worksheet>
        """),
      .init(
        "xl/worksheets/_rels/sheet1.xml.rels",
        "<Relationships><Relationship Id=\"r\" Type=\"\(type)\" Target=\"../comments1.xml\"/></Relationships>"
      ),
      .init(
        "xl/comments1.xml",
        """
        <comments><authors><author>A</author></authors><commentList><comment ref="B4" authorId="0"><text><r><t>only </t></r>\
        <r><t>left</t></r></text></comment><comment ref="AA12" authorId="0"><text><t>hm</t></text></comment></commentList></comments>
        """),
    ]
    let extras = try Self.open(files).extras(of: 0)
    #expect(extras.hiddenColumns == [3, 4])
    #expect(extras.comments.map { "\($0.position.cell) \($0.text)" } == ["B4 only left", "AA12 hm"])
    let ods = try Self.open(
      Workbooks.ods(
        """
        <table:table table:name="a"><table:table-column table:number-columns-repeated="2"/>\
        <table:table-column table:visibility="collapse"/><table:table-row table:number-rows-repeated="3"/>\
        <table:table-row><table:table-cell table:number-columns-repeated="2"/><table:table-cell office:value-type="string">\
        <office:annotation><text:p>only</text:p><text:p>left</text:p></office:annotation><text:p>7</text:p></table:table-cell>\
        </table:table-row></table:table><table:table table:name="b" table:style-name="ta2"><table:table-row/></table:table>
        """,
        styles: """
          <style:style style:name="ta1"><style:table-properties table:display="true"/></style:style>\
          <style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>
          """))
    #expect(ods.sheets.map(\.isHidden) == [false, true])
    let found = try ods.extras(of: 0)
    #expect(found.hiddenColumns == [3])
    #expect(found.comments.map { "\($0.position.cell) \($0.text)" } == ["C4 only\nleft"])
    #expect(try ods.extras(of: 1) == SheetExtras())
  }

  static let broken: [(String, ContainerDefect.Kind, Position)] = [
    ("<row r=\"0\"/>", .workbook(.badReference), Position(line: 1, column: 0)),
    ("<row r=\"1048577\"/>", .workbook(.badReference), Position(line: 1, column: 0)),
    ("<row r=\"3\"><c r=\"XFE3\"><v>1</v></c></row>", .workbook(.badReference), Position(line: 3, column: 1)),
    ("<row r=\"3\"><c r=\"12\"><v>1</v></c></row>", .workbook(.badReference), Position(line: 3, column: 1)),
    (
      "<row r=\"3\"><c r=\"B3\" t=\"s\"><v>0</v></c></row>", .workbook(.badReference),
      Position(line: 3, column: 2)
    ),
    (
      "<row r=\"3\"><c r=\"B3\" t=\"s\"><v>-1</v></c></row>", .workbook(.badReference),
      Position(line: 3, column: 2)
    ),
    (
      "<row r=\"3\"><c r=\"B3\"><v>1</v></c><c r=\"A3\"><v>1</v></c></row>", .workbook(.badReference),
      Position(line: 3, column: 1)
    ),
    ("<row r=\"3\"><c r=\"AMK3\"><v>1</v></c></row>", .limit(.manyFields), Position(line: 3, column: 1025)),
  ]

  @Test(arguments: broken)
  func `A cell that cannot be where it is said to be is refused by its place`(
    sheet: (rows: String, kind: ContainerDefect.Kind, position: Position)
  ) {
    let (_, defects) = Self.rows(Workbooks.xlsx(sheet.rows))
    #expect(defects.first?.kind == sheet.kind)
    #expect(defects.first?.part == "Log")
    if sheet.position.column > 0 { #expect(defects.first?.position == sheet.position) }
  }

  @Test func `A workbook without what must be there is refused by the name of it`() {
    let files = Workbooks.xlsx("")
    #expect(
      Self.rows(files.filter { $0.name != "xl/workbook.xml" }).defects.map(\.kind) == [
        .workbook(.missingPart("xl/workbook.xml"))
      ])
    let sheet = "xl/worksheets/sheet1.xml"
    #expect(
      Self.rows(files.filter { $0.name != sheet }).defects.map(\.kind) == [.workbook(.missingPart(sheet))])
    #expect(Self.rows(Workbooks.xlsx("", sheets: "")).defects.map(\.kind) == [.workbook(.noSheets)])
    #expect(Self.rows(Workbooks.ods("")).defects.map(\.kind) == [.workbook(.noSheets)])
    let locked = Workbooks.ods("<table:table/>", manifest: "<a><manifest:encryption-data/></a>")
    #expect(Self.rows(locked).defects.map(\.kind) == [.workbook(.encrypted)])
  }

  @Test func `Texts that cells share are refused where they are more than can be held`() {
    let text = "<t>" + String(repeating: "x", count: 500_000) + "</t>"
    let shared = [String](repeating: text, count: 20)
    #expect(Self.rows(Workbooks.xlsx("", shared: shared)).defects.map(\.kind) == [.limit(.sharedTexts)])
  }

  static let table = """
    <table:table table:name="Diary"><table:table-column table:number-columns-repeated="1024"/>
    <table:table-header-rows><table:table-row><table:table-cell office:value-type="string"><text:p>Da<text:span>y</text:span></text:p>\
    <office:annotation><text:p>a comment</text:p></office:annotation></table:table-cell>\
    <table:table-cell table:number-columns-repeated="2" office:value-type="string" calcext:value-type="string"><text:p>a<text:s text:c="2"/>b<text:line-break/>c</text:p><text:p>d</text:p></table:table-cell>\
    </table:table-row></table:table-header-rows>
    <table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>
    <table:table-row-group><table:table-row table:visibility="collapse"><table:table-cell office:value-type="date" office:date-value="2025-11-03"><text:p>3 Nov</text:p></table:table-cell>\
    <table:table-cell office:value-type="time" office:time-value="PT20H30M00S"><text:p>8.30 pm</text:p></table:table-cell>\
    <table:table-cell office:value-type="time" office:time-value="PT36H00M05.5S"/><table:table-cell/>\
    <table:covered-table-cell office:value-type="date" office:date-value="2025-11-03T08:00:00"/>\
    <table:table-cell office:value-type="float" office:value="6.5"><text:p>6,5</text:p></table:table-cell>\
    <table:table-cell office:value-type="percentage" office:value="0.7"/><table:table-cell office:value-type="boolean" office:boolean-value="false"/></table:table-row></table:table-row-group>
    <table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="string"><text:p>again</text:p></table:table-cell></table:table-row>
    <table:table-row table:number-rows-repeated="1048568"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
    </table:table>
    """

  @Test func `Reads the cells of an OpenDocument sheet by type, repeated ones as often as they are`() throws {
    let files = Workbooks.ods(
      "<table:calculation-settings/>" + Self.table + "<table:table table:name=\"Empty\"/>")
    let (found, defects) = Self.rows(files)
    #expect(defects.isEmpty)
    #expect(
      found == [
        "1: A=Day|B=a  b\nc\nd|C=a  b\nc\nd",
        "5 hidden: A day=2025-11-03|B clock=20:30|C duration=36:00:05|E dateTime=2025-11-03T08:00|F number=6.5|"
          + "G number=0.7|H truth=false",
        "6: A=again", "7: A=again",
      ])
    #expect(try Self.open(files).sheets.map(\.name) == ["Diary", "Empty"])
    #expect(Self.rows(files, sheet: 1).rows.isEmpty)
  }

  @Test func `More rows or columns than a spreadsheet has are refused`() {
    func ods(_ row: String) -> [ContainerDefect.Kind] {
      Self.rows(Workbooks.ods("<table:table table:name=\"A\">\(row)</table:table>")).defects.map(\.kind)
    }
    let cell = "<table:table-cell office:value-type=\"string\"><text:p>x</text:p></table:table-cell>"
    #expect(
      ods("<table:table-row table:number-rows-repeated=\"1048577\">\(cell)</table:table-row>") == [
        .workbook(.badReference)
      ])
    #expect(
      ods("<table:table-row table:number-rows-repeated=\"0\">\(cell)</table:table-row>") == [
        .workbook(.badReference)
      ])
    let many = "<table:table-row table:number-rows-repeated=\"1000000\">" + cell + cell + cell
    #expect(ods(many + cell + "</table:table-row>").isEmpty)
    #expect(ods(many + cell + cell + "</table:table-row>") == [.limit(.manyFields)])
    let twice =
      "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell/></table:table-row>"
    #expect(
      ods(twice + twice + "<table:table-row>\(cell)</table:table-row>").contains(.workbook(.badReference)))
    let wide = cell.replacing(
      "office:value-type", with: "table:number-columns-repeated=\"16384\" office:value-type")
    #expect(ods("<table:table-row>\(wide)</table:table-row>") == [.limit(.manyFields)])
  }
}
