/// What a spreadsheet shows beside the texts of its cells.
package struct SheetLook: Sendable {
  /// Cells that are shown as one: rows and columns from 1, as a row's line and a cell's column count them.
  package struct Area: Hashable, Sendable {
    package var rows: ClosedRange<Int>
    package var columns: ClosedRange<Int>

    package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
      (self.rows, self.columns) = (rows, columns)
    }
  }

  package var merged: [Area] = []
  /// Empty cells that are filled with a colour: their names, as far as they are kept.
  package var painted: [String] = []
  /// How many they are.
  package var paintedCount = 0

  /// The most of each that are kept.
  static let limit = 10_000

  package init() {}

  mutating func merge(_ area: Area) {
    if merged.count < SheetLook.limit { merged.append(area) }
  }

  /// `column`: from 0.
  mutating func paint(row: Int, column: Int) {
    paintedCount += 1
    if painted.count < 20 { painted.append(Position.letters(column + 1) + "\(row)") }
  }

  /// `B3:B5`; `nil` for anything else.
  static func area(_ reference: String) -> Area? {
    let cells = reference.split(separator: ":").map { cell -> (row: Int, column: Int)? in
      let letters = cell.prefix { $0.isLetter }
      guard let row = Int(cell.dropFirst(letters.count)), (1...RowFiller.lastRow).contains(row) else {
        return nil
      }
      var column = 0
      for byte in letters.utf8 {
        guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte), column <= RowFiller.lastColumn else {
          return nil
        }
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      }
      return column == 0 ? nil : (row, column)
    }
    guard cells.count == 2, let first = cells[0], let last = cells[1], first.row <= last.row,
      first.column <= last.column
    else { return nil }
    return Area(rows: first.row...last.row, columns: first.column...last.column)
  }
}

/// A reader of a sheet, which tells what the sheet shows once its last row was read.
package protocol LookedAtReader: RecordReader {
  var look: SheetLook { get }
}
