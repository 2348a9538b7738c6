import Cells
import Containers
import Parsing

/// Tables that stand side by side in one sheet, each with its own day: `Date,Pain,,Date,Pain`.
extension TableSheet {
  /// Each table as a sheet, named after the year above it where there is one; `nil` where the sheet holds one table.
  func sideBySide(_ vocabulary: Vocabulary) -> [TableSheet]? {
    for (index, row) in rows.prefix(TableSheet.searched).enumerated() where row.cells.count > 3 {
      let names = row.cells.map { ColumnRole.folded($0.text) }
      guard let first = names.first(where: { !$0.isEmpty }) else { continue }
      let starts = names.indices.filter { names[$0] == first }
      guard starts.count > 1, starts.count <= 24 else { continue }
      let ranges = zip(starts, starts.dropFirst() + [Int.max]).map { $0..<$1 }
      let roles = ranges.map { range in
        row.filled.filter(range.contains).map { TableHeader.role(of: row.text($0), vocabulary) }
      }
      let days: [TableRole?] = [.cell(.date), .cell(.start)]
      // `Date, Time, Pain, Date, Time`: the second day is an end.
      let areTables = roles.allSatisfy { roles in
        roles.contains(where: days.contains) && roles.contains { $0.map { !Self.isTime($0) } ?? true }
      }
      if areTables { return ranges.map { part($0, below: index) } }
    }
    return nil
  }

  private static func isTime(_ role: TableRole) -> Bool {
    switch role {
    case .cell(.date), .cell(.start), .cell(.end), .cell(.endDate), .cell(.duration), .weekday: true
    default: false
    }
  }

  /// A title that stands alone in its row is that of all tables.
  private func part(_ columns: Range<Int>, below header: Int) -> TableSheet {
    var part = self
    part.rows = rows.enumerated().compactMap { index, row in
      if index < header, row.filled.count == 1 { return row }
      var row = row
      row.cells = row.cells.enumerated().filter { columns.contains($0.offset) }.map(\.element)
      while row.cells.last?.text.isEmpty ?? false { row.cells.removeLast() }
      return row.filled.isEmpty ? nil : row
    }
    let above = rows[..<header].filter { $0.filled.count > 1 }.flatMap { row in
      row.cells.indices.filter(columns.contains).flatMap {
        CellToken.tokens(of: row.text($0)).compactMap(\.year)
      }
    }
    if Set(above).count == 1 { part.name = "\(above[0])" }
    return part
  }
}

extension TableImporter {
  /// Whether columns of the same name are those of tables side by side, or of several attacks in a row.
  package func readsRepeated(_ sheets: [TableSheet]) -> Bool {
    sheets.contains {
      $0.sideBySide(options.vocabulary) != nil || $0.withSingleAttacks(options.vocabulary) != nil
        || $0.withMonthNames != nil
    }
  }
}
