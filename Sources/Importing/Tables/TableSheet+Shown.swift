import Cells
import Containers
import Diary

/// What a spreadsheet shows of its cells, and what somebody has crossed out.
extension TableSheet {
  /// Asks about cells that are struck out, or takes them out; names rows that are not shown.
  mutating func settleShown(_ choices: TableChoices, _ reading: inout TableReading) {
    let struck = rows.flatMap { row in
      row.cells.filter { $0.isStruck && !$0.text.isEmpty }.map { (row.line, $0) }
    }
    if !struck.isEmpty {
      switch choices.struck {
      case .in?: break
      case .out?:
        let lines = struck.map(\.0).reduce(into: [Int]()) { if $0.last != $1 { $0.append($1) } }
        reading.notes.append(.struckLeftOut(lines))
        takeOutStruck()
      case nil:
        reading.ask(
          .struckOut(struck.map { TableQuestion.Example(text: $0.1.text.escapedExcerpt, line: $0.0) }))
      }
    }
    if !extras.comments.isEmpty {
      reading.notes.append(
        .comments(
          extras.comments.map { TableNote.Comment(cell: $0.position.cell, text: $0.text.escapedExcerpt) }))
    }
    // A column behind the table holds nothing.
    let filled = extras.hiddenColumns.filter { column in
      rows.contains { !$0.text(column - 1).isEmpty }
    }
    if !filled.isEmpty { reading.notes.append(.hiddenColumns(filled.map(Position.letters))) }
    let hidden = rows.filter(\.isHidden).map(\.line)
    if !hidden.isEmpty { reading.notes.append(.hiddenRows(hidden)) }
  }

  /// A row whose first cell is struck out goes as a whole: its day is.
  private mutating func takeOutStruck() {
    rows.removeAll { row in row.filled.first.map { row.cells[$0].isStruck } ?? false }
    for row in rows.indices {
      for cell in rows[row].cells.indices where rows[row].cells[cell].isStruck {
        rows[row].cells[cell].text = ""
      }
    }
  }
}
