/// Workbooks of both kinds, made from the rows of their sheets.
enum Workbooks {
  static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// `rows` is what stands in `sheetData`, `shared` the elements of the texts that cells share, `formats` the codes of
  /// the number formats for the styles from 1 on, `styles` the whole file of them instead.
  static func xlsx(
    _ rows: String, shared: [String] = [], formats: [String] = [], styles: String? = nil,
    book: String = "<workbookPr/>",
    sheets: String = "<sheet name=\"Log\" sheetId=\"1\" r:id=\"rId1\"/>",
    target: String = "worksheets/sheet1.xml", after: String = ""
  ) -> [ZipWriter.File] {
    let codes = formats.enumerated().map { "<numFmt numFmtId=\"\(164 + $0)\" formatCode=\"\($1)\"/>" }
      .joined()
    let cells = formats.indices.map { "<xf numFmtId=\"\(164 + $0)\"/>" }.joined()
    return [
      .init(
        "_rels/.rels",
        "<Relationships><Relationship Id=\"r\" Type=\"\(relationships)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
      ),
      .init(
        "xl/_rels/workbook.xml.rels",
        """
        <Relationships><Relationship Id="rId1" Type="\(relationships)/worksheet" Target="\(target)"/>
        <Relationship Id="rId2" Type="\(relationships)/styles" Target="styles.xml"/>
        <Relationship Id="rId4" Type="\(relationships)/chartsheet" Target="chartsheets/sheet1.xml"/>
        <Relationship Id="rId3" Type="\(relationships)/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>
        """),
      .init(
        "xl/workbook.xml",
        "<workbook xmlns:r=\"\(relationships)\">\(book)<sheets>\(sheets)</sheets></workbook>"),
      .init(
        "xl/styles.xml",
        styles ?? """
          <styleSheet><numFmts>\(codes)</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
          <cellXfs><xf numFmtId="0"/>\(cells)</cellXfs></styleSheet>
          """),
      .init("xl/sharedStrings.xml", "<sst>\(shared.map { "<si>\($0)</si>" }.joined())</sst>"),
      .init("xl/worksheets/sheet1.xml", "<worksheet><sheetData>\(rows)</sheetData>\(after)</worksheet>"),
    ]
  }

  static let namespaces = """
    xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
    xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
    xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:fo" xmlns:calcext="urn:x"
    """

  /// `tables` is what stands in `office:spreadsheet`.
  static func ods(_ tables: String, styles: String = "", manifest: String = "") -> [ZipWriter.File] {
    [
      .init("mimetype", "application/vnd.oasis.opendocument.spreadsheet", deflated: false),
      .init(
        "META-INF/manifest.xml", "<manifest:manifest xmlns:manifest=\"urn:m\">\(manifest)</manifest:manifest>"
      ),
      .init(
        "content.xml",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document-content \(namespaces)><office:automatic-styles>\(styles)</office:automatic-styles><office:body><office:spreadsheet>\(tables)\
        </office:spreadsheet></office:body></office:document-content>
        """),
    ]
  }
}
