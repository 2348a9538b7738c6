/// One record of a CSV file: its cells unquoted in one reused buffer, and where each of them stood.
///
/// Nothing here is allocated per record or per cell; a record is valid until the next one is read.
package struct CSVRecord {
  /// The most cells kept of one record.
  package static let columnLimit = 256

  /// The cells' bytes one after another, quotes removed; the first ``length`` of them count.
  package var bytes: [UInt8] = []
  /// The number of cells kept.
  package var count = 0
  /// The line on which the record starts, from 1.
  package var line = 1
  /// The kept cells, and room for as many as there may be.
  var cells = [Cell](repeating: Cell(), count: columnLimit)

  /// Where a cell ends in ``bytes``, and where it starts in the file.
  struct Cell {
    var end = 0
    var position = Position(line: 1, column: 1)
  }

  /// The cell's bytes are `bytes[range(index)]`.
  package func range(_ index: Int) -> Range<Int> {
    (index == 0 ? 0 : cells[index - 1].end)..<cells[index].end
  }

  /// The cell's range without the blanks and line ends around it.
  func trimmed(_ index: Int) -> Range<Int> {
    let whole = range(index)
    if whole.isEmpty || (bytes[whole.lowerBound] > 0x20 && bytes[whole.upperBound &- 1] > 0x20) {
      return whole
    }
    var (low, high) = (whole.lowerBound, whole.upperBound)
    while low < high, bytes[low] <= 0x20 { low &+= 1 }
    while low < high, bytes[high &- 1] <= 0x20 { high &-= 1 }
    return low..<high
  }

  /// Whether no cell holds more than blanks.
  var isBlank: Bool {
    for index in 0..<count where !trimmed(index).isEmpty { return false }
    return true
  }

  /// Where a cell starts; the cell after the last one for the record's start.
  package func position(_ index: Int) -> Position {
    index < count ? cells[index].position : Position(line: line, column: 1)
  }

  package func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

/// A place in a file as an editor shows it: lines from 1, columns in characters (Unicode scalars) from 1.
///
/// CRLF, LF and a lone CR each end one line; a byte order mark takes no column.
package struct Position: Hashable, Sendable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// Why a record, or the rest of a file, cannot be read.
package struct CSVDefect: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// A quote inside a cell that does not begin with one (RFC 4180, rule 5).
    case bareQuote
    /// Something other than a separator after a closing quote; the cell began at the position given.
    case textAfterQuote(opened: Position)
    case nulByte
    /// The byte that no UTF-8 text has in that place.
    case invalidUTF8(UInt8)
    case tooManyColumns
    // From here on the reader has lost its place: nothing after it is read.
    case unterminatedQuote
    case cellTooLong
    case recordTooLong
    case notText(ForeignFile)
  }

  package var kind: Kind
  package var position: Position
}

/// Files that are often handed over in place of a CSV file, told by their first bytes.
package enum ForeignFile: Hashable, Sendable {
  case utf16, zip, pdf, sqlite, xml
}
