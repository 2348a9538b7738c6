import Diary

/// Something in a file that cannot be imported as it stands: where, what is there, what would be accepted.
package struct ImportProblem: Hashable, Sendable {
  package enum Kind: String, Sendable {
    /// The bytes are not UTF-8 text.
    case encoding
    /// Quotes, separators or lengths: the file's shape.
    case structure
    /// The sheet is not recognised, or lacks a column.
    case header
    /// A cell that does not say what its column is for.
    case value
    /// Cells that cannot all be true.
    case contradiction
  }

  /// A column as a spreadsheet counts it.
  package struct Column: Hashable, Sendable {
    /// 1 is the first.
    package var number: Int
    /// Its name in the header, harmless to print.
    package var name: String
  }

  package var kind: Kind
  /// The line on which the row starts.
  package var row: Int
  /// Where to look: see ``Position``.
  package var position: Position
  /// The column of the sheet; `nil` for problems of no one cell.
  package var column: Column?
  /// What is there, cut short and harmless to print.
  package var found: String
  /// What would be accepted.
  package var expected: String

  package init(
    _ kind: Kind, row: Int, position: Position, column: Column? = nil, found: String, expected: String
  ) {
    self.kind = kind
    self.row = row
    self.position = position
    self.column = column
    self.found = found
    self.expected = expected
  }
}

extension ImportProblem {
  /// The problem that a reader's defect is.
  init(_ defect: CSVDefect, row: Int) {
    let (kind, found, expected) = defect.kind.words
    self.init(kind, row: row, position: defect.position, found: found, expected: expected)
  }
}

extension CSVDefect.Kind {
  fileprivate var words: (ImportProblem.Kind, found: String, expected: String) {
    switch self {
    case .bareQuote:
      (
        .structure, "a quote inside a cell without quotes",
        "a cell that holds a quote stands in quotes, with the quote doubled: \"5\"\" tall\""
      )
    case .textAfterQuote(let opened):
      (
        .structure, "text after the closing quote of a cell",
        "a separator or the line's end; the cell opened on line \(opened.line), column \(opened.column): "
          + "a quote inside it is doubled"
      )
    case .nulByte: (.encoding, "a NUL byte", "text: the file may be damaged, or UTF-16 to be saved as UTF-8")
    case .invalidUTF8(let byte):
      (
        .encoding, "the byte 0x\(String(byte, radix: 16, uppercase: true)), which is not UTF-8",
        "UTF-8: the file may be in Windows-1252 or Latin-1, save it as UTF-8"
      )
    case .tooManyColumns:
      (.structure, "more than \(CSVRecord.columnLimit) cells", "at most \(CSVRecord.columnLimit) cells a row")
    case .unterminatedQuote:
      (
        .structure, "a quote that never closes",
        "a closing quote; nothing from this line on has been read"
      )
    case .cellTooLong:
      (
        .structure, "a cell longer than 1 MiB",
        "shorter cells: is a closing quote missing? Nothing from this line on has been read"
      )
    case .recordTooLong:
      (
        .structure, "a row longer than 2 MiB",
        "shorter rows: is this a CSV file? Nothing from this line on has been read"
      )
    case .notText(let file): (.encoding, file.name, file.remedy)
    }
  }
}

extension ForeignFile {
  fileprivate var name: String {
    switch self {
    case .utf16: "UTF-16 text"
    case .zip: "a zip archive or an Excel workbook"
    case .pdf: "a PDF document"
    case .sqlite: "an SQLite database"
    case .xml: "an XML document"
    }
  }

  fileprivate var remedy: String {
    switch self {
    case .utf16: "UTF-8: save it as UTF-8 (in Excel: CSV UTF-8)"
    case .zip: "CSV: export the sheet as CSV UTF-8, or unpack the archive"
    case .pdf, .xml: "CSV: export the entries as CSV"
    case .sqlite: "CSV: a diary of this program is restored, not imported"
    }
  }
}
