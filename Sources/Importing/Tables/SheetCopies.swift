import Cells
import Containers
import Diary

/// Sheets of a workbook that hold what another of its sheets holds.
extension TableImporter {
  /// Without copies: sheets whose rows, each with its full date, all stand in another one.
  func withoutCopies(_ sheets: [TableSheet], _ reading: inout TableReading) -> [TableSheet] {
    guard sheets.count > 1 else { return sheets }
    let rows = sheets.map { sheet in Set(sheet.rows.map { $0.cells.map(\.text) }) }
    let areDated = sheets.map(Self.isDated)
    // A sheet that is shown goes before one that is not, and an earlier one before a later.
    let order = sheets.indices.sorted {
      (sheets[$0].isHidden ? 1 : 0, $0) < (sheets[$1].isHidden ? 1 : 0, $1)
    }
    var copies: Set<Int> = []
    for index in order where areDated[index] && rows[index].count > 1 {
      let original = order.first { other in
        other != index && !copies.contains(other) && rows[index].isSubset(of: rows[other])
          && (rows[index] != rows[other]
            || order.firstIndex(of: other) ?? 0 < order.firstIndex(of: index) ?? 0)
      }
      guard let original else { continue }
      copies.insert(index)
      reading.notes.append(
        .sheetCopy(sheets[index].name.escapedExcerpt, of: sheets[original].name.escapedExcerpt))
    }
    return sheets.indices.filter { !copies.contains($0) }.map { sheets[$0] }
  }

  /// Whether most of its rows have a date with a year: rows of two sheets without one may look the same by chance.
  private static func isDated(_ sheet: TableSheet) -> Bool {
    let dated = sheet.rows.count { row in
      row.cells.contains { cell in
        cell.kind == .day || cell.kind == .dateTime || WrittenDate(cell.text, kind: cell.kind)?.year != nil
      }
    }
    return dated * 2 >= sheet.rows.count
  }
}
