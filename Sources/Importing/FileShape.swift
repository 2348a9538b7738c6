import Cells
package import Containers
package import Parsing

/// What a file is known by the next time: the source that it is from, or the names of a sheet's columns.
///
/// Shapes are stored in diaries, so they never change.
package enum FileShape {
  package static func source(_ name: String) -> String { "source." + name }

  /// The shape of a table or a workbook; `nil` for any other file, and one that cannot be read.
  package static func ofSheets(_ container: Container, _ vocabulary: Vocabulary) -> String? {
    guard let sheets = try? openings(container), !sheets.isEmpty else { return nil }
    var shapes: [String] = []
    for sheet in sheets {
      let shape = shape(of: sheet, vocabulary)
      if !shapes.contains(shape) { shapes.append(shape) }
    }
    var hash = CellHash("\u{1}shape")
    for shape in shapes.sorted() { hash = hash.seeded(Array(shape.utf8).span) }
    let digits = String(hash.high, radix: 16)
    return "sheet." + String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// What a line of notes is known by.
  package static func key(of line: String) -> (UInt64, UInt64) {
    let hash = CellHash("\u{1}line").seeded(Array(line.utf8).span)
    return (hash.high, hash.low)
  }

  /// The first rows are enough: the header is looked for in them.
  private static let rows = 60

  private static func openings(_ container: Container) throws(ContainerError) -> [TableSheet] {
    switch container.kind {
    case .table: return [try TableSheet(opening: "", container.table(), rows: rows)]
    case .xlsx, .ods:
      let workbook = try container.workbook()
      var sheets: [TableSheet] = []
      for (index, sheet) in workbook.sheets.enumerated() {
        let opening = try TableSheet(opening: sheet.name, workbook.rows(of: index), rows: rows)
        if !opening.rows.isEmpty { sheets.append(opening) }
      }
      return sheets
    default: return []
    }
  }

  private static func shape(of sheet: TableSheet, _ vocabulary: Vocabulary) -> String {
    if MonthGrid(sheet) != nil || MonthGrid(sheet.transposed) != nil { return "grid" }
    if ChangeLog(sheet) != nil { return "changes" }
    if WeekBlocks(sheet) != nil { return "weeks" }
    let names =
      TableHeader(in: sheet, vocabulary: vocabulary)?.names
      ?? sheet.rows.max { $0.filled.count < $1.filled.count }?.cells.map(\.text) ?? []
    return names.filter { !$0.isEmpty && $0.decimalNumber == nil && $0 != RejectedRows.column }.map(
      ColumnRole.folded
    ).sorted()
      .joined(separator: "\u{1f}")
  }
}

extension TableSheet {
  /// The first rows of a sheet that say something.
  init(opening name: String, _ reader: any RecordReader, rows limit: Int) throws(ContainerError) {
    self.init(name: name)
    var record = Record()
    var length = 0
    // More than that is no row that names columns.
    while rows.count < limit, length < 1 << 20 {
      switch try reader.next(into: &record) {
      case .end: return
      case .flawed: continue
      case .record:
        if record.isBlank { continue }
        rows.append(TableRow(record))
        length += rows.last?.length ?? 0
      }
    }
  }

  private init(name: String) {
    self.name = name
    epoch = .year1900
  }
}
