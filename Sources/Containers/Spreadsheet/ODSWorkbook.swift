import Markup

/// An OpenDocument spreadsheet (ODF 1.3): its cells are in one xml file of a zip archive.
final class ODSWorkbook: Workbook {
  private static let content = "content.xml"

  private let archive: ZipArchive
  private let entry: ZipArchive.Entry
  private var strikes: Set<[UInt8]> = []
  /// The styles that fill a cell with a colour.
  private var paints: Set<[UInt8]> = []
  private(set) var sheets: [WorkbookSheet] = []
  /// Days are written as days; numbers that are none count as in Excel.
  let epoch = SerialEpoch.year1900

  init(_ archive: ZipArchive) throws(ContainerError) {
    self.archive = archive
    guard let entry = archive.entry(named: Self.content) else {
      throw ContainerError(.workbook(.missingPart(Self.content)))
    }
    self.entry = entry
    try ODSWorkbook.refuseEncrypted(archive)
    var steps = XMLSteps(try archive.stream(entry), part: Self.content)
    var isSheet = false
    var style: [UInt8] = []
    // The styles of sheets that are not shown.
    var hidden: Set<String> = []
    var (isStyle, isText, isTable, isCell) = (false, false, false, false)
    while let step = try steps.next() {
      if sheets.isEmpty {
        if step.kind == .open {
          isStyle = steps.isNamed(step, ODSNames.style)
          isText = steps.isNamed(step, ODSNames.textProperties)
          isTable = steps.isNamed(step, ODSNames.tableProperties)
          isCell = steps.isNamed(step, ODSNames.cellProperties)
        } else if step.kind == .attribute, isTable, steps.isNamed(step, ODSNames.display),
          steps.text(step) == "false", hidden.count < 10_000
        {
          hidden.insert(String(decoding: style, as: UTF8.self))
        } else if step.kind == .attribute, isStyle, steps.isNamed(step, ODSNames.name) {
          style = Array(steps.text(step).utf8)
        } else if step.kind == .attribute, isText, steps.isNamed(step, ODSNames.lineThrough),
          steps.text(step) != "none", strikes.count < 10_000
        {
          strikes.insert(style)
        } else if step.kind == .attribute, isCell, steps.isNamed(step, ODSNames.background),
          !["transparent", "#ffffff"].contains(steps.text(step).lowercased()), paints.count < 10_000
        {
          paints.insert(style)
        }
      }
      if step.kind == .open {
        isSheet = steps.isNamed(step, ODSNames.table) && steps.depth == ODSNames.sheetDepth
      }
      guard isSheet else { continue }
      if step.kind == .open {
        guard sheets.count < 1000 else { throw ContainerError(.limit(.manyParts), in: Self.content) }
        sheets.append(WorkbookSheet(name: "", isHidden: false))
      } else if step.kind == .attribute, steps.isNamed(step, ODSNames.name) {
        sheets[sheets.count - 1].name = steps.text(step)
      } else if step.kind == .attribute, steps.isNamed(step, ODSNames.styleName),
        hidden.contains(steps.text(step))
      {
        sheets[sheets.count - 1].isHidden = true
      }
    }
    guard !sheets.isEmpty else { throw ContainerError(.workbook(.noSheets)) }
  }

  func rows(of sheet: Int) throws(ContainerError) -> any RecordReader {
    guard sheets.indices.contains(sheet) else { throw ContainerError(.workbook(.noSuchSheet)) }
    return SheetReader(
      ODSRows(
        try archive.stream(entry), part: sheets[sheet].name, sheet: sheet, strikes: strikes, paints: paints))
  }

  func extras(of sheet: Int) throws(ContainerError) -> SheetExtras {
    guard sheets.indices.contains(sheet) else { return SheetExtras() }
    return try ODSExtras.extras(archive.stream(entry), part: sheets[sheet].name, sheet: sheet)
  }

  /// A document with a password has its parts encrypted one by one and says so in its manifest.
  private static func refuseEncrypted(_ archive: ZipArchive) throws(ContainerError) {
    let name = "META-INF/manifest.xml"
    guard let entry = archive.entry(named: name) else { return }
    var tags = XMLTags(try archive.stream(entry), part: name)
    while let tag = try tags.next() {
      if tag.name == "encryption-data" { throw ContainerError(.workbook(.encrypted)) }
    }
  }
}

/// Names of elements and attributes of a spreadsheet.
enum ODSNames {
  /// `office:document-content`, `office:body`, `office:spreadsheet`, `table:table`.
  static let sheetDepth = 4
  static let table = Array("table".utf8)
  static let name = Array("name".utf8)
  static let row = Array("table-row".utf8)
  static let cell = Array("table-cell".utf8)
  static let covered = Array("covered-table-cell".utf8)
  static let style = Array("style".utf8)
  static let styleName = Array("style-name".utf8)
  static let tableProperties = Array("table-properties".utf8)
  static let display = Array("display".utf8)
  static let tableColumn = Array("table-column".utf8)
  static let annotation = Array("annotation".utf8)
  static let textProperties = Array("text-properties".utf8)
  static let cellProperties = Array("table-cell-properties".utf8)
  static let background = Array("background-color".utf8)
  static let columnsMerged = Array("number-columns-spanned".utf8)
  static let rowsMerged = Array("number-rows-spanned".utf8)
  static let lineThrough = Array("text-line-through-style".utf8)
  static let paragraph = Array("p".utf8)
  static let blanks = Array("s".utf8)
  static let tab = Array("tab".utf8)
  static let lineBreak = Array("line-break".utf8)
  static let span = Array("span".utf8)
  static let link = Array("a".utf8)
  static let count = Array("c".utf8)
  static let rowRepeat = Array("number-rows-repeated".utf8)
  static let columnRepeat = Array("number-columns-repeated".utf8)
  static let visibility = Array("visibility".utf8)
  static let type = Array("value-type".utf8)
  /// Attributes that hold a cell's value, each in another type of cell.
  static let values = ["value", "date-value", "time-value", "boolean-value", "string-value"].map {
    Array($0.utf8)
  }
  /// Elements around rows that are none themselves.
  static let around = ["table-row-group", "table-header-rows", "table-rows"].map { Array($0.utf8) }
}
