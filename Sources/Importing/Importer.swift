import CivilTime

/// Reads a file into entries of the diary: bytes come in through one closure, rows leave through another.
///
/// One pass, with memory that does not depend on the file's length. A row with problems is not delivered;
/// every problem of every row is in the summary. The caller runs it inside a transaction and rolls back when
/// there are problems, which makes an import all or nothing.
package struct Importer {
  private let options: ImportOptions

  package init(_ options: ImportOptions) { self.options = options }

  /// Reads the whole file.
  ///
  /// - Parameter pull: replaces the array's content with the file's next bytes, some 64 KiB by preference;
  ///   leaves it empty at the end.
  /// - Parameter deliver: takes the good rows, in the order of the file.
  /// - Throws: what the closures throw. What is wrong with the file is in the summary.
  package func read<Failure: Error>(
    from pull: (inout [UInt8]) throws(Failure) -> Void,
    into deliver: (ImportedRow) throws(Failure) -> Void
  ) throws(Failure) -> ImportSummary {
    var reader = CSVReader()
    var summary = ImportSummary()
    var rows: SheetRows?
    while true {
      switch try reader.next(from: pull) {
      case .end:
        if rows == nil, summary.problemCount == 0 { summary.add(Importer.emptyFile) }
        return summary
      case .lost(let defect):
        summary.add(ImportProblem(defect, row: defect.position.line))
        return summary
      case .flawed(let defect):
        summary.add(ImportProblem(defect, row: reader.record.line))
        // Without a header the rest means nothing.
        if rows == nil { return summary }
        summary.rows += 1
        summary.refused += 1
      case .record:
        if rows == nil {
          guard let sheet = Importer.sheet(reader, &summary) else { return summary }
          rows = SheetRows(sheet: sheet, options: options)
        } else if let row = rows?.row(reader.record, &summary) {
          summary.count(row.entry)
          try deliver(row)
        }
      }
    }
  }

  private static func sheet(_ reader: CSVReader, _ summary: inout ImportSummary) -> Sheet? {
    let record = reader.record
    let names = (0..<record.count).map { record.text(record.trimmed($0)) }
    summary.separator = reader.separator
    guard let sheet = Sheet(header: names) else {
      summary.add(
        ImportProblem(
          .header, row: record.line, position: Position(line: record.line, column: 1),
          found: ImportProblem.harmless(names.joined(separator: ", ")), expected: Sheet.accepted))
      return nil
    }
    summary.format = sheet.format
    summary.knows = sheet.knows
    summary.unmapped = sheet.unmapped
    return sheet
  }

  private static let emptyFile = ImportProblem(
    .header, row: 1, position: Position(line: 1, column: 1), found: "an empty file", expected: Sheet.accepted)
}
