import Markup

/// The rows of one sheet of an OpenDocument spreadsheet.
struct ODSRows: SheetSource {
  private enum Place { case outside, sheet, row, cell, paragraph, blanks, silent }

  /// The most cells that one row may stand for.
  private static let repeatLimit = 4_000_000

  private var steps: XMLSteps
  private let part: String
  private let sheet: Int
  /// The names of the styles that strike cells out.
  private let strikes: Set<[UInt8]>
  private var sheetsSeen = 0
  private var filler: RowFiller
  private(set) var look = SheetLook()
  private let paints: Set<[UInt8]>
  private var places: [Place] = []
  private var cell = ODSCell()
  private var row = 0
  private var column = 0
  private var rowRepeats = 1
  private var isHidden = false
  /// The blanks that the element being read stands for.
  private var blanks = 1
  /// A row that is repeated, and how many times more.
  private var repeated = Record()
  private var again = 0

  init(_ stream: ByteStream, part: String, sheet: Int, strikes: Set<[UInt8]> = [], paints: Set<[UInt8]> = [])
  {
    self.paints = paints
    self.strikes = strikes
    steps = XMLSteps(stream, part: part)
    self.part = part
    self.sheet = sheet
    filler = RowFiller(part: part)
  }

  mutating func next(into record: inout Record) throws(ContainerError) -> RecordEvent {
    if again > 0 {
      again -= 1
      row += 1
      record = repeated
      record.moveRow(to: row)
      return .record
    }
    while let step = try steps.next() {
      switch step.kind {
      case .open: try open(step, &record)
      case .attribute: try attribute(step)
      case .text:
        guard places.last == .paragraph else { continue }
        steps.append(step, to: &cell.shown)
        if cell.shown.count > TreeToken.textLimit { throw fault(.limit(.longText)) }
      case .close:
        switch places.popLast() {
        case .cell: closeCell(&record)
        case .blanks:
          if cell.shown.count + blanks > TreeToken.textLimit { throw fault(.limit(.longText)) }
          cell.shown.append(contentsOf: repeatElement(0x20, count: blanks))
        case .row:
          if let event = try closeRow(&record) { return event }
        case .sheet where steps.depth == ODSNames.sheetDepth - 1: return try finish()
        default: break
        }
      }
    }
    return .end
  }

  /// Reads on to the file's end, so that its sum is checked.
  private mutating func finish() throws(ContainerError) -> RecordEvent {
    while try steps.next() != nil {}
    return .end
  }

  private func fault(_ kind: ContainerDefect.Kind) -> ContainerError {
    ContainerError(kind, at: Position(line: max(row, 1), column: column + 1), in: part)
  }

  private mutating func open(_ step: MarkupParser.Event, _ record: inout Record) throws(ContainerError) {
    var place = Place.silent
    switch places.last ?? .outside {
    case .outside:
      place = .outside
      guard steps.depth == ODSNames.sheetDepth else { break }
      guard steps.isNamed(step, ODSNames.table) else {
        place = .silent
        break
      }
      place = sheetsSeen == sheet ? .sheet : .silent
      sheetsSeen += 1
    case .sheet:
      if steps.isNamed(step, ODSNames.row) {
        place = .row
        row += 1
        column = 0
        rowRepeats = 1
        isHidden = false
        filler.begin(&record)
      } else if ODSNames.around.contains(where: { steps.isNamed(step, $0) }) {
        place = .sheet
      }
    case .row:
      if steps.isNamed(step, ODSNames.cell) || steps.isNamed(step, ODSNames.covered) {
        place = .cell
        cell.begin()
      }
    case .cell:
      if steps.isNamed(step, ODSNames.paragraph) {
        place = .paragraph
        if cell.paragraphs > 0 { cell.shown.append(0x0A) }
        cell.paragraphs += 1
      }
    case .paragraph: place = openInside(step)
    case .blanks, .silent: break
    }
    places.append(place)
  }

  /// What stands in a paragraph.
  private mutating func openInside(_ step: MarkupParser.Event) -> Place {
    if steps.isNamed(step, ODSNames.span) || steps.isNamed(step, ODSNames.link) { return .paragraph }
    if steps.isNamed(step, ODSNames.blanks) {
      blanks = 1
      return .blanks
    }
    if steps.isNamed(step, ODSNames.tab) { cell.shown.append(0x09) }
    if steps.isNamed(step, ODSNames.lineBreak) { cell.shown.append(0x0A) }
    return .silent
  }

  private mutating func attribute(_ step: MarkupParser.Event) throws(ContainerError) {
    switch places.last {
    case .row:
      if steps.isNamed(step, ODSNames.rowRepeat) {
        rowRepeats = try count(step, RowFiller.lastRow)
      } else if steps.isNamed(step, ODSNames.visibility) {
        isHidden = steps.text(step) != "visible"
      }
    case .cell:
      if steps.isNamed(step, ODSNames.columnRepeat) {
        cell.repeats = try count(step, RowFiller.lastColumn)
      } else if !(strikes.isEmpty && paints.isEmpty), steps.isNamed(step, ODSNames.styleName) {
        steps.append(step, to: &cell.style)
      } else if steps.isNamed(step, ODSNames.columnsMerged) {
        cell.columns = try count(step, RowFiller.lastColumn)
      } else if steps.isNamed(step, ODSNames.rowsMerged) {
        cell.rows = try count(step, RowFiller.lastRow)
      } else if steps.isNamed(step, ODSNames.type), cell.type.isEmpty {
        steps.append(step, to: &cell.type)
      } else if cell.value.isEmpty, ODSNames.values.contains(where: { steps.isNamed(step, $0) }) {
        steps.append(step, to: &cell.value)
      }
    case .blanks: if steps.isNamed(step, ODSNames.count) { blanks = try count(step, TreeToken.textLimit) }
    default: break
    }
  }

  private func count(_ step: MarkupParser.Event, _ limit: Int) throws(ContainerError) -> Int {
    guard let count = Int(steps.text(step)), count > 0, count <= limit else {
      throw fault(.workbook(.badReference))
    }
    return count
  }

  private mutating func closeCell(_ record: inout Record) {
    let (text, kind) = cell.content
    if cell.rows > 1 || cell.columns > 1 {
      look.merge(
        SheetLook.Area(rows: row...(row + cell.rows - 1), columns: (column + 1)...(column + cell.columns)))
    }
    if text.isEmpty, !paints.isEmpty, paints.contains(cell.style) {
      for index in 0..<min(cell.repeats, 400) { look.paint(row: row, column: column + index) }
    }
    if !text.isEmpty {
      for index in 0..<cell.repeats where filler.defect == nil {
        filler.add(
          text, kind, column: column + index, row: row, isStruck: strikes.contains(cell.style), to: &record)
      }
    }
    column += cell.repeats
  }

  private mutating func closeRow(_ record: inout Record) throws(ContainerError) -> RecordEvent? {
    let first = row
    guard first + rowRepeats - 1 <= RowFiller.lastRow else { throw fault(.workbook(.badReference)) }
    record.isHidden = isHidden
    guard let event = filler.end(&record, row: first) else {
      row += rowRepeats - 1
      return nil
    }
    if event != .record {
      row += rowRepeats - 1
    } else if rowRepeats > 1 {
      guard rowRepeats * record.count <= ODSRows.repeatLimit else { throw fault(.limit(.manyFields)) }
      again = rowRepeats - 1
      repeated = record
    }
    return event
  }
}
