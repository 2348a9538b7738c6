/// One record of a file, whatever the file: its values in one reused buffer, and where each of them stood.
///
/// In a table the fields are the cells from the first column on, empty ones included. In a tree (json, xml, a
/// calendar) they are the values below one element, in the order of the file, each with the path that leads to it.
///
/// Nothing here is allocated per record or per field; a record is valid until the next one is read.
///
/// Public, as its `@inlinable` parts are: those of a `package` declaration are inlined nowhere else (Swift 6.3).
public struct Record {
  /// The most cells kept of one row of a table.
  package static let columnLimit = 1024
  /// The most values kept of one record of a tree.
  package static let fieldLimit = 16_384

  /// The fields' bytes one after another, in UTF-8; those below the end of the last one count.
  public var bytes: [UInt8] = []
  /// The number of fields kept.
  public var count = 0
  /// The line on which the record starts, from 1; in a spreadsheet, the row.
  package var line = 1
  /// Whether a spreadsheet does not show the row.
  package internal(set) var isHidden = false
  /// The fields that a spreadsheet shows struck out.
  package internal(set) var struck: [Int] = []
  /// Of a tree, which of the paths asked for the record was found at.
  package internal(set) var source = 0
  /// The kept fields, and room for as many cells as there may be.
  @usableFromInline var cells = [Cell](repeating: Cell(), count: columnLimit)
  /// What readers of typed values add, one for each field; empty for those of text.
  var kinds: [ValueKind] = []
  /// What readers of trees add, one for each field; empty for those of tables.
  var origins: [Origin] = []
  /// The places in arrays that the paths pass through.
  var ordinals: [Int32] = []

  /// Where a field ends in ``bytes``, and where it starts in the file.
  @usableFromInline struct Cell {
    @usableFromInline var end = 0
    var position = Position(line: 1, column: 1)

    init() {}

    init(end: Int, position: Position) {
      self.end = end
      self.position = position
    }
  }

  /// The number of a path, and the end of the field's part of ``ordinals``.
  struct Origin {
    var path: Int32
    var ordinalEnd: Int32

    init(path: Int32, ordinalEnd: Int32) {
      self.path = path
      self.ordinalEnd = ordinalEnd
    }
  }

  package init() {}

  /// The field's bytes are `bytes[range(index)]`.
  @inlinable public func range(_ index: Int) -> Range<Int> {
    (index == 0 ? 0 : cells[index - 1].end)..<cells[index].end
  }

  /// The field's range without the blanks and line ends around it.
  @inlinable public func trimmed(_ index: Int) -> Range<Int> {
    let whole = range(index)
    if whole.isEmpty || (bytes[whole.lowerBound] > 0x20 && bytes[whole.upperBound &- 1] > 0x20) {
      return whole
    }
    var (low, high) = (whole.lowerBound, whole.upperBound)
    while low < high, bytes[low] <= 0x20 { low &+= 1 }
    while low < high, bytes[high &- 1] <= 0x20 { high &-= 1 }
    return low..<high
  }

  /// Whether no field holds more than blanks.
  @inlinable public var isBlank: Bool {
    for index in 0..<count where !trimmed(index).isEmpty { return false }
    return true
  }

  /// Where a field starts; the field after the last one for the record's start.
  package func position(_ index: Int) -> Position {
    index < count ? cells[index].position : Position(line: line, column: 1)
  }

  package func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// What the file says of a field's value.
  package func kind(_ index: Int) -> ValueKind { index < kinds.count ? kinds[index] : .text }

  /// Of a tree, the number of the field's path, to be looked up in its reader; of a table, the field's place.
  package func path(_ index: Int) -> Int {
    index < origins.count ? Int(origins[index].path) : index
  }

  /// Of a tree, the places from 0 in the arrays that the path passes through, outermost first: two fields of one
  /// array element begin alike.
  package func ordinals(_ index: Int) -> ArraySlice<Int32> {
    guard index < origins.count else { return [] }
    return ordinals[(index == 0 ? 0 : Int(origins[index - 1].ordinalEnd))..<Int(origins[index].ordinalEnd)]
  }
}
