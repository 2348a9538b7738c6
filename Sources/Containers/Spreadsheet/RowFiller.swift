/// Puts the cells of a spreadsheet's row into a record, each in its column.
struct RowFiller {
  /// The last row and column that a spreadsheet has.
  static let lastRow = 1_048_576
  static let lastColumn = 16_384

  private(set) var defect: ContainerDefect?
  private let part: String

  init(part: String) { self.part = part }

  mutating func begin(_ record: inout Record) {
    defect = nil
    record.begin(line: 1)
  }

  /// Adds a cell, unless it is empty. Cells come in the order of their columns, from 0.
  mutating func add(
    _ text: [UInt8], _ kind: ValueKind, column: Int, row: Int, isStruck: Bool = false, to record: inout Record
  ) {
    guard !text.isEmpty, defect == nil else { return }
    let position = Position(line: row, column: column + 1)
    if column < record.count {
      defect = ContainerDefect(kind: .workbook(.badReference), position: position, part: part)
    } else if column >= Record.columnLimit {
      defect = ContainerDefect(kind: .limit(.manyFields), position: position, part: part)
    } else if record.length + text.count > CSVReader.recordLimit {
      defect = ContainerDefect(kind: .limit(.longRecord), position: position, part: part)
    } else {
      while record.count < column {
        record.append([], .null, at: Position(line: row, column: record.count + 1))
      }
      if isStruck { record.struck.append(record.count) }
      record.append(text, kind, at: position)
    }
  }

  /// The row is complete: `nil` where it has no value.
  func end(_ record: inout Record, row: Int) -> RecordEvent? {
    record.line = row
    if let defect { return .flawed(defect) }
    return record.count == 0 ? nil : .record
  }
}
