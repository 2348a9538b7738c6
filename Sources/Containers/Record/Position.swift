/// A place in a file as an editor shows it: lines from 1, columns in characters (Unicode scalars) from 1. In a
/// spreadsheet, row and column of the cell, both from 1.
///
/// CRLF, LF and a lone CR each end one line; a byte order mark takes no column.
package struct Position: Hashable, Sendable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The cell's name in a spreadsheet, `C12`.
  package var cell: String { Position.letters(column) + "\(line)" }

  /// A spreadsheet's name for a column, from 1: `A` to `Z`, then `AA`.
  package static func letters(_ column: Int) -> String {
    var rest = column
    var letters: [UInt8] = []
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
