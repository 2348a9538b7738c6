/// Why a file cannot be read, or not any further.
package enum ContainerError: Error {
  /// What the closure threw that the bytes come from.
  case source(any Error)
  case defect(ContainerDefect)

  init(_ kind: ContainerDefect.Kind, at position: Position? = nil, in part: String? = nil) {
    self = .defect(ContainerDefect(kind: kind, position: position, part: part))
  }
}

/// What is wrong with a file, and where.
package struct ContainerDefect: Hashable, Sendable {
  package var kind: Kind
  /// The place in the file, or in the part of it; `nil` where it has none, as in a zip archive.
  package var position: Position?
  /// The file inside an archive, or the sheet.
  package var part: String?

  /// Whether there is too much of something.
  package var isLimit: Bool { if case .limit = kind { true } else { false } }

  package init(kind: Kind, position: Position? = nil, part: String? = nil) {
    self.kind = kind
    self.position = position
    self.part = part
  }

  package enum Kind: Hashable, Sendable {
    case csv(CSVDefect.Kind)
    case encoding(EncodingDefect)
    case json(JSONDefect)
    case xml(XMLDefect)
    case calendar(CalendarDefect)
    case zip(ZipDefect)
    case workbook(WorkbookDefect)
    case limit(ContainerLimit)
    /// The file is of a kind that is not read.
    case unreadable(ContainerKind)
  }
}

/// What is too much of something: no file of a diary comes near, and whatever would be held in memory is refused.
package enum ContainerLimit: Hashable, Sendable {
  /// A name or a value longer than 1 MiB.
  case longText
  /// The values of one record are longer than 2 MiB together.
  case longRecord
  /// More fields than ``Record/fieldLimit`` in a tree, or cells than ``Record/columnLimit`` in a table.
  case manyFields
  /// Elements inside one another deeper than ``TreeToken/depthLimit``.
  case depth
  /// More different names or paths than a file made by a program has.
  case manyNames
  /// More files in an archive, or sheets, than are kept.
  case manyParts
  /// The texts that cells of a workbook share are longer than 8 MiB together.
  case sharedTexts
  /// The texts of a table that is held whole are longer than 5 MiB together.
  case tableTexts
}

package enum EncodingDefect: Hashable, Sendable {
  /// The byte that no UTF-8 text has in that place.
  case invalidUTF8(UInt8)
  /// Half of a UTF-16 pair, or an odd number of bytes.
  case invalidUTF16
  /// A byte that Windows-1252 gives no meaning.
  case invalidWindows1252(UInt8)
}

package enum JSONDefect: Hashable, Sendable {
  /// A byte that cannot stand here; what could is in the case.
  case unexpected(UInt8, expected: Expectation)
  /// The file ends inside a value.
  case cutOff
  /// Something after the end of the value.
  case trailing(UInt8)
  case invalidNumber
  case invalidEscape
  /// Half of a pair of `\uD83D\uDE00`.
  case loneSurrogate
  /// A line end or another control character inside a string.
  case controlCharacter(UInt8)

  package enum Expectation: Hashable, Sendable { case value, name, colon, commaOrEnd }
}

package enum XMLDefect: Hashable, Sendable {
  /// Not well-formed; the number is libexpat's (`enum XML_Error`).
  case malformed(code: Int32)
  /// The file declares entities, which can be made to grow without end; or uses one that it does not declare,
  /// or refers to declarations outside of it.
  case entity
  /// The declarations before the first element are longer than 256 KiB.
  case longDeclarations
  case cutOff
  /// An encoding that is not read.
  case encoding
}

package enum CalendarDefect: Hashable, Sendable {
  /// A line without a colon, or with something else than a name before it.
  case notAProperty
  /// `END` of something that was not begun, or text outside `BEGIN` and `END`.
  case misplaced
  case cutOff
  case unterminatedQuote
}

package enum ZipDefect: Hashable, Sendable {
  /// No directory at the end: cut off, or no archive.
  case noDirectory
  case damagedDirectory
  case encrypted
  /// Packed in a way that is not read; the number is that of APPNOTE 4.4.5.
  case method(UInt16)
  case damaged
  /// The sum over the content is another than the archive says.
  case checksum
  /// The content is longer or shorter than the archive says.
  case wrongLength
  /// The content grows out of all proportion.
  case bomb
  /// One of several disks.
  case split
}

package enum WorkbookDefect: Hashable, Sendable {
  /// A part that must be there is not.
  case missingPart(String)
  case noSheets
  case noSuchSheet
  /// A cell with a reference that is none, or with a text that the workbook does not have.
  case badReference
  /// A workbook that is encrypted with a password.
  case encrypted
}
