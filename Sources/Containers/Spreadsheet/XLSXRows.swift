import Markup

/// The rows of one sheet of an Excel workbook.
struct XLSXRows: SheetSource {
  private enum Place { case sheet, row, cell, value, formula, text, merge, other, silent }

  private var steps: XMLSteps
  private let part: String
  private let shared: SharedTexts
  private let styles: [XLSXStyles.Style]
  private let epoch: SerialEpoch
  private var filler: RowFiller
  private(set) var look = SheetLook()
  private var places: [Place] = [.sheet]
  private var row = 0
  private var column = -1
  private var style = 0
  private var type: [UInt8] = []
  private var content: [UInt8] = []
  /// Of a formula, with the sign in front.
  private var formula: [UInt8] = []

  init(
    _ stream: ByteStream, part: String, shared: SharedTexts, styles: [XLSXStyles.Style], epoch: SerialEpoch
  ) {
    steps = XMLSteps(stream, part: part)
    self.part = part
    self.shared = shared
    self.styles = styles
    self.epoch = epoch
    filler = RowFiller(part: part)
  }

  mutating func next(into record: inout Record) throws(ContainerError) -> RecordEvent {
    while let step = try steps.next() {
      switch step.kind {
      case .open: open(step, &record)
      case .attribute: try attribute(step, &record)
      case .text where places.last == .formula:
        if formula.count < 100 { steps.append(step, to: &formula) }
      case .text:
        guard places.last == .value || places.last == .text else { continue }
        steps.append(step, to: &content)
        if content.count > TreeToken.textLimit { throw fault(.limit(.longText)) }
      case .close:
        switch places.popLast() {
        case .cell: try closeCell(&record)
        case .row:
          if let event = filler.end(&record, row: row) { return event }
        default: break
        }
      }
    }
    return .end
  }

  private func fault(_ kind: ContainerDefect.Kind) -> ContainerError {
    ContainerError(kind, at: Position(line: max(row, 1), column: column + 1), in: part)
  }

  private mutating func open(_ step: MarkupParser.Event, _ record: inout Record) {
    let outer = places.last ?? .sheet
    var place = Place.other
    switch outer {
    case .sheet, .other, .row:
      if outer != .row, steps.isNamed(step, XLSXNames.row) {
        place = .row
        row += 1
        column = -1
        filler.begin(&record)
      } else if outer == .row, steps.isNamed(step, XLSXNames.cell) {
        place = .cell
        column += 1
        style = 0
        type.removeAll(keepingCapacity: true)
        content.removeAll(keepingCapacity: true)
        formula.removeAll(keepingCapacity: true)
      } else if outer == .other, steps.isNamed(step, XLSXNames.merge) {
        place = .merge
      }
    case .cell:
      if steps.isNamed(step, XLSXNames.value) {
        place = .value
      } else if steps.isNamed(step, XLSXNames.inline) {
        place = .text
      } else if steps.isNamed(step, XLSXNames.formula) {
        place = .formula
        formula = [UInt8(ascii: "=")]
      } else {
        place = .silent
      }
    case .text: place = steps.isNamed(step, XLSXNames.phonetic) ? .silent : .text
    case .value, .formula, .merge, .silent: place = .silent
    }
    places.append(place)
  }

  private mutating func attribute(_ step: MarkupParser.Event, _ record: inout Record) throws(ContainerError) {
    switch places.last {
    case .row:
      if steps.isNamed(step, XLSXNames.reference) {
        guard let number = Int(steps.text(step)), number > 0, number <= RowFiller.lastRow else {
          throw fault(.workbook(.badReference))
        }
        row = number
      } else if steps.isNamed(step, XLSXNames.hidden) {
        record.isHidden = ["1", "true"].contains(steps.text(step))
      }
    case .cell:
      if steps.isNamed(step, XLSXNames.reference) {
        var name: [UInt8] = []
        steps.append(step, to: &name)
        guard let number = XLSXRows.column(name) else { throw fault(.workbook(.badReference)) }
        column = number
      } else if steps.isNamed(step, XLSXNames.style) {
        style = Int(steps.text(step)) ?? 0
      } else if steps.isNamed(step, XLSXNames.text) {
        steps.append(step, to: &type)
      }
    case .merge:
      if steps.isNamed(step, XLSXNames.area), let area = SheetLook.area(steps.text(step)) { look.merge(area) }
    default: break
    }
  }

  /// The column of a reference such as `AB12`, from 0.
  private static func column(_ name: [UInt8]) -> Int? {
    var column = 0
    for byte in name {
      guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) else { break }
      column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      guard column <= RowFiller.lastColumn else { return nil }
    }
    return column > 0 ? column - 1 : nil
  }

  private mutating func closeCell(_ record: inout Record) throws(ContainerError) {
    // A formula whose result nobody has stored: what it would be, this program does not know.
    if content.isEmpty, !formula.isEmpty, type.isEmpty {
      content = formula
      type = Array("str".utf8)
    }
    guard !content.isEmpty else {
      if styles.indices.contains(style), styles[style].isPainted { look.paint(row: row, column: column) }
      return
    }
    var kind = ValueKind.text
    switch String(decoding: type, as: UTF8.self) {
    case "s":
      let number = Int(String(decoding: content, as: UTF8.self)) ?? -1
      content.removeAll(keepingCapacity: true)
      guard shared.append(number, to: &content) else { throw fault(.workbook(.badReference)) }
      XLSXText.unescape(&content)
    case "b":
      kind = .truth
      content = Array((content == [UInt8(ascii: "1")] ? "true" : "false").utf8)
    case "e": kind = .failed
    case "d":
      let (text, found) = ISOValue.date(content)
      (content, kind) = (text, found)
    case "inlineStr", "str": XLSXText.unescape(&content)
    default: kind = number()
    }
    let isStruck = styles.indices.contains(style) && styles[style].isStruck
    filler.add(content, kind, column: column, row: row, isStruck: isStruck, to: &record)
  }

  /// Makes a day or a time of the number where its style says so.
  private mutating func number() -> ValueKind {
    if styles.indices.contains(style), let shape = styles[style].shape,
      let number = Double(String(decoding: content, as: UTF8.self)),
      let date = SerialDate(number, shape, epoch)
    {
      content = Array(date.text.utf8)
      return date.kind
    }
    content = NumberText.typed(content)
    return .number
  }
}

/// Texts of an Excel workbook.
enum XLSXText {
  /// Resolves `_x000D_`, which stands for a character that xml cannot hold (ECMA-376-1, 22.9.2.19); a carriage return
  /// before a line end, as files of Windows have it, goes.
  static func unescape(_ text: inout [UInt8]) {
    guard text.contains(UInt8(ascii: "_")) else { return }
    var plain: [UInt8] = []
    var index = 0
    while index < text.count {
      if let code = code(text, index) {
        if code != 0x0D { plain.append(scalar: code) }
        index += 7
      } else {
        plain.append(text[index])
        index += 1
      }
    }
    text = plain
  }

  private static func code(_ text: [UInt8], _ index: Int) -> UInt32? {
    guard index + 6 < text.count, text[index] == UInt8(ascii: "_"), text[index + 1] == UInt8(ascii: "x"),
      text[index + 6] == UInt8(ascii: "_"),
      let code = UInt32(String(decoding: text[(index + 2)..<(index + 6)], as: UTF8.self), radix: 16),
      code != 0, code & 0xF800 != 0xD800
    else { return nil }
    return code
  }
}
