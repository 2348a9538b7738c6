import Markup

/// What stands beside the values of a sheet: remarks on cells, and columns that it does not show.
package struct SheetExtras: Hashable, Sendable {
  package struct Comment: Hashable, Sendable {
    /// The cell, from 1.
    package var position: Position
    package var text: String

    package init(position: Position, text: String) {
      self.position = position
      self.text = text
    }
  }

  package var comments: [Comment] = []
  /// From 1.
  package var hiddenColumns: [Int] = []

  package init() {}

  /// The most of each that are held.
  static let limit = 1000

  mutating func hide(_ columns: ClosedRange<Int>) {
    // All columns up to the last one of a sheet are hidden behind its table.
    guard columns.count < SheetExtras.limit else { return }
    hiddenColumns += columns
  }

  mutating func add(_ text: [UInt8], at position: Position) {
    if comments.count < SheetExtras.limit {
      comments.append(Comment(position: position, text: String(decoding: text, as: UTF8.self)))
    }
  }
}

/// Looks through the parts of an Excel workbook for them.
struct XLSXExtras {
  /// The columns that stand before the rows of a sheet.
  static func hiddenColumns(
    _ stream: ByteStream, part: String, into extras: inout SheetExtras
  ) throws(ContainerError) {
    var tags = XMLTags(stream, part: part)
    while let tag = try tags.next(), tag.name != "sheetData" {
      guard tag.name == "col", tag.isTrue("hidden"), let first = tag["min"].flatMap(Int.init),
        let last = tag["max"].flatMap(Int.init), first > 0, first <= last, last <= RowFiller.lastColumn
      else { continue }
      extras.hide(first...last)
    }
  }

  static func comments(
    _ stream: ByteStream, part: String, into extras: inout SheetExtras
  ) throws(ContainerError) {
    var steps = XMLSteps(stream, part: part)
    var position: Position?
    var (isComment, isText) = (false, false)
    var text: [UInt8] = []
    while let step = try steps.next() {
      switch step.kind {
      case .open:
        isComment = steps.isNamed(step, XLSXNames.comment)
        isText = steps.isNamed(step, XLSXNames.text)
        if isComment { (position, text) = (nil, []) }
      case .attribute where isComment && steps.isNamed(step, XLSXNames.area):
        position = XLSXExtras.position(steps.text(step))
      case .attribute: break
      case .text:
        if isText, position != nil, text.count < TreeToken.textLimit { steps.append(step, to: &text) }
      case .close:
        isText = false
        guard steps.depth == 2, let place = position else { continue }
        extras.add(text, at: place)
        position = nil
      }
    }
  }

  /// `B4`
  private static func position(_ reference: String) -> Position? {
    let letters = reference.utf8.prefix { $0 &- 0x41 < 26 }
    guard letters.count < 4, let line = Int(reference.dropFirst(letters.count)), line > 0 else { return nil }
    let column = letters.reduce(0) { $0 * 26 + Int($1 - 0x40) }
    return column > 0 ? Position(line: line, column: column) : nil
  }
}

/// Looks through the contents of an OpenDocument spreadsheet for them.
struct ODSExtras {
  private var (row, rowRepeats, column, cellRepeats, columns) = (0, 1, 0, 1, 0)
  private var repeats = 1
  private var isHidden = false

  static func extras(_ stream: ByteStream, part: String, sheet: Int) throws(ContainerError) -> SheetExtras {
    var extras = SheetExtras()
    var reader = ODSExtras()
    try reader.read(XMLSteps(stream, part: part), sheet, &extras)
    return extras
  }

  private enum Element { case none, column, row, cell }

  private mutating func read(
    _ steps: XMLSteps, _ sheet: Int, _ extras: inout SheetExtras
  ) throws(ContainerError) {
    var steps = steps
    var (seen, element, annotation) = (-1, Element.none, 0)
    var (text, isParagraph) = ([UInt8](), false)
    while let step = try steps.next() {
      if step.kind == .open, steps.depth == ODSNames.sheetDepth, steps.isNamed(step, ODSNames.table) {
        seen += 1
      }
      guard seen == sheet else { continue }
      switch step.kind {
      case .open:
        end(element, &extras)
        element = .none
        if annotation > 0 {
          isParagraph = steps.isNamed(step, ODSNames.paragraph)
          if isParagraph, !text.isEmpty { text.append(0x0A) }
        } else if steps.isNamed(step, ODSNames.tableColumn) {
          (element, repeats, isHidden) = (.column, 1, false)
        } else if steps.isNamed(step, ODSNames.row) {
          row += rowRepeats
          (element, rowRepeats, column, cellRepeats) = (.row, 1, 0, 1)
        } else if steps.isNamed(step, ODSNames.cell) || steps.isNamed(step, ODSNames.covered) {
          column += column == 0 ? 1 : cellRepeats
          (element, cellRepeats) = (.cell, 1)
        } else if steps.isNamed(step, ODSNames.annotation) {
          (annotation, text, isParagraph) = (steps.depth, [], false)
        }
      case .attribute:
        let isRepeat = element == .row ? ODSNames.rowRepeat : ODSNames.columnRepeat
        if steps.isNamed(step, isRepeat) {
          let count = min(max(Int(steps.text(step)) ?? 1, 1), RowFiller.lastRow)
          switch element {
          case .column: repeats = count
          case .row: rowRepeats = count
          case .cell: cellRepeats = count
          case .none: break
          }
        } else if element == .column, steps.isNamed(step, ODSNames.visibility) {
          isHidden = steps.text(step) != "visible"
        }
      case .text:
        if annotation > 0, isParagraph, text.count < TreeToken.textLimit { steps.append(step, to: &text) }
      case .close:
        end(element, &extras)
        element = .none
        if annotation > 0, steps.depth < annotation {
          extras.add(text, at: Position(line: row, column: column))
          annotation = 0
        }
      }
    }
  }

  private mutating func end(_ element: Element, _ extras: inout SheetExtras) {
    guard element == .column else { return }
    if isHidden { extras.hide(columns + 1...columns + repeats) }
    columns += repeats
  }
}
