/// The rows below a header, whichever the format: empty and ragged ones are dealt with here.
struct SheetRows {
  private let sheet: Sheet
  private var reader: RowReader
  private let own: AttackCSV.Reader
  private var problems: [ImportProblem] = []

  init(sheet: Sheet, options: ImportOptions) {
    self.sheet = sheet
    reader = RowReader(sheet: sheet, options: options)
    own = AttackCSV.Reader(sheet: sheet, now: options.now)
  }

  /// The row's entry; `nil` for a row without one, which `summary` then accounts for.
  mutating func row(_ record: CSVRecord, _ summary: inout ImportSummary) -> ImportedRow? {
    // Spreadsheets end in rows of bare separators.
    if record.isBlank { return nil }
    if record.count != sheet.width, !fits(record, &summary) { return nil }
    problems.removeAll(keepingCapacity: true)
    let row =
      sheet.format == .ownAttacks ? own.row(record, &problems) : reader.row(record, &problems)
    summary.rows += 1
    if problems.isEmpty {
      if row == nil { summary.silent += 1 }
      return row
    }
    summary.refused += 1
    for problem in problems { summary.add(problem) }
    return nil
  }

  /// Whether a row with more or fewer cells than the header has names can be read all the same: only where
  /// every cell beyond the names is empty.
  private func fits(_ record: CSVRecord, _ summary: inout ImportSummary) -> Bool {
    let excess = (0..<record.count).dropFirst(sheet.width).first { !record.trimmed($0).isEmpty }
    if excess == nil, record.count >= sheet.width { return true }
    summary.rows += 1
    summary.refused += 1
    summary.add(
      ImportProblem(
        .structure, row: record.line, position: record.position(excess ?? record.count),
        found: "\(record.count) cells", expected: "\(sheet.width) cells, as many as the header"))
    return false
  }
}
