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

  package init(kind: Kind, position: Position) {
    self.kind = kind
    self.position = position
  }
}

/// Files that are often handed over in place of a CSV file, told by their first bytes.
package enum ForeignFile: Hashable, Sendable {
  case utf16, zip, pdf, sqlite, xml
}

/// What a quote inside a quoted cell means.
package enum CSVQuotes: Hashable, Sendable {
  /// Written twice, it is one; otherwise it closes the cell (RFC 4180).
  case strict
  /// The same, but it closes the cell only before a separator or a line end: some programs write their cells in quotes
  /// and forget those inside. Where two quotes stand before a separator nobody can tell, and the record is defective.
  case loose
}
