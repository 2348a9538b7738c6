import Cells
import Containers
import Diary

/// Problems of rows that were brought into other words: they are told of the cells that people have written.
extension ImportProblem {
  /// Puts the cell and the column of the file in the place of those of the table that was made from it.
  ///
  /// `made`: the sheet of which the table was made, `day` the row's in it; `file`: as it stands in the file.
  mutating func show(in made: TableSheet, _ table: NormalTable, day: String?, of file: TableSheet) {
    guard let (cell, line) = cell(in: made, day) ?? cell(in: file, day), let named = column?.name else {
      return showRow(in: made, table)
    }
    guard let source = file.rows.first(where: { $0.line == line }),
      let index = source.cells.firstIndex(where: { $0.column == cell.column && !$0.text.isEmpty })
    else { return showRow(in: made, table) }
    position = Position(line: line, column: cell.column)
    column = Column(number: index + 1, name: named)
    let place = table.header.firstIndex { $0.escapedExcerpt == named }
    show(source.text(index), scale: place.flatMap { table.scales[$0] })
    if !file.name.isEmpty {
      self.cell = Cell(sheet: file.name.escapedExcerpt, name: "\(Position.letters(cell.column))\(line)")
    }
  }

  /// The cell from which its text comes, with its line; of several rows of one line that of its day.
  private func cell(in sheet: TableSheet, _ day: String?) -> (cell: TableCell, line: Int)? {
    guard column != nil else { return nil }
    let filled = sheet.rows.filter { $0.line == position.line }.compactMap { row in
      row.cells.first { $0.column == position.column && !$0.text.isEmpty }.map { (row: row, cell: $0) }
    }
    let own = filled.first { row, _ in
      row.cells.contains { $0.text.count == 10 && day?.hasPrefix($0.text) ?? false }
    }
    return (own ?? filled.first).map { ($0.cell, $0.cell.line ?? $0.row.line) }
  }

  /// The cell as it was written, where its text was put into other words.
  private mutating func show(_ own: String, scale: Int?) {
    guard case .cell(let text, let expectation) = cause else { return }
    let own = own.escapedExcerpt
    guard !own.isEmpty, own != text else { return }
    let scaled = scale.map { CellExpectation.intensityUpTo($0) }
    cause = .cell(own, expectation == .intensity ? scaled ?? expectation : expectation)
  }

  /// Of a row whose cell is not known: the column of its name.
  private mutating func showRow(in sheet: TableSheet, _ table: NormalTable) {
    guard !table.header.isEmpty, let named = column?.name,
      let row = sheet.rows.first(where: { $0.line == self.row })
    else { return }
    guard let index = table.header.firstIndex(where: { $0.escapedExcerpt == named }) else {
      column = nil
      return
    }
    column = Column(number: index + 1, name: table.header[index].escapedExcerpt)
    show(row.text(index), scale: table.scales[index])
  }
}
