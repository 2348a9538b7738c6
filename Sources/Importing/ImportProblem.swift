package import Cells
package import Containers
package import CivilTime

/// Something in a file that cannot be imported as it stands: where it is, and why.
package struct ImportProblem: Hashable, Sendable {
  /// A column as a spreadsheet counts it.
  package struct Column: Hashable, Sendable {
    /// 1 is the first.
    package var number: Int
    /// Its name in the header, harmless to print.
    package var name: String
  }

  /// A cell as a spreadsheet names it: `B5` of a sheet.
  package struct Cell: Hashable, Sendable {
    package var sheet: String
    package var name: String
  }

  package enum Cause: Hashable, Sendable {
    /// The file's bytes or its shape: nothing of the row can be read.
    case unreadable(CSVDefect.Kind)
    case emptyFile
    /// No sheet that is known has these names, which are cut short and harmless to print.
    case unknownHeader(String)
    /// Columns of one name, by their numbers: only one of them could be read.
    case repeatedName(columns: [Int])
    case cellCount(Int, expected: Int)
    /// A cell, cut short and harmless to print, and what it would have to say.
    case cell(String, CellExpectation)
    /// The date's column and that of the start name two days.
    case twoDays(CivilDay, CivilDay)
    case endBeforeStart(start: Moment, end: Moment)
  }

  /// The line on which the row starts.
  package var row: Int
  /// Where to look: see ``Position``.
  package var position: Position
  /// The column of the sheet; `nil` for problems of no one cell.
  package var column: Column?
  /// The cell of a workbook.
  package var cell: Cell?
  package var cause: Cause

  package init(row: Int, position: Position, column: Column? = nil, _ cause: Cause) {
    self.row = row
    self.position = position
    self.column = column
    self.cause = cause
  }

  /// Whether it goes away once somebody says which way round the file's dates are.
  package var asksForDateOrder: Bool {
    switch cause {
    case .cell(_, .dateOrder), .cell(_, .dateOrderOrYear): true
    default: false
    }
  }

  /// Whether a date is in another order than one that shows that of the file.
  package var isOfDateOrder: Bool {
    if case .cell(_, .dateInOrder) = cause { true } else { false }
  }

  package var isOfUnknownHeader: Bool { if case .unknownHeader = cause { true } else { false } }

  /// Whether the file's columns are not those of a sheet that is known.
  package var isOfHeader: Bool {
    switch cause {
    case .unknownHeader, .emptyFile: true
    default: false
    }
  }

  /// The column of a cell that would be a length, if it said in what.
  package var lengthColumn: String? {
    guard case .cell(let text, .length) = cause, text.decimalNumber != nil else { return nil }
    return column?.name
  }

  /// The word of a cell that would be an intensity, if it were known what it means.
  package var intensityWord: String? {
    guard case .cell(let text, .intensity) = cause, text.decimalNumber == nil, !text.isEmpty else {
      return nil
    }
    return text
  }

  /// Whether two columns have one name.
  package var isOfRepeatedName: Bool { if case .repeatedName = cause { true } else { false } }

  /// Whether the year may come first in these dates.
  package var asksForYear: Bool {
    if case .cell(_, .dateOrderOrYear) = cause { true } else { false }
  }
}

extension ImportProblem {
  /// The problem that a reader's defect is.
  init(_ defect: CSVDefect, row: Int) {
    self.init(row: row, position: defect.position, .unreadable(defect.kind))
  }
}
