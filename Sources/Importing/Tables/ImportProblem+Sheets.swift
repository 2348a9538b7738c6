import Cells
import Containers
import Diary

/// Problems of rows that were brought into other words: they are told of the cells that people have written.
extension ImportProblem {
  /// Puts the cell and the column of the sheet in the place of those of the table that was made from it.
  mutating func show(in sheet: TableSheet, _ table: NormalTable) {
    guard !table.header.isEmpty, let named = column?.name,
      let row = sheet.rows.first(where: { $0.line == self.row })
    else { return }
    // A column that was made has its place in that of the cell from which its text comes.
    let index =
      table.header.firstIndex { $0.escapedExcerpt == named }
      ?? row.cells.firstIndex { $0.column == position.column && $0.column > 1 && !$0.text.isEmpty }
    guard let index else {
      column = nil
      return
    }
    column = Column(number: index + 1, name: table.header[index].escapedExcerpt)
    guard case .cell(let text, let expectation) = cause else { return }
    let own = row.text(index).escapedExcerpt
    guard !own.isEmpty, own != text else { return }
    let scale = table.scales[index].map { CellExpectation.intensityUpTo($0) }
    cause = .cell(own, expectation == .intensity ? scale ?? expectation : expectation)
  }
}
