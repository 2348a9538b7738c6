import Cells
import Containers
package import Diary
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
  /// - Parameters:
  ///   - begin: takes what its columns have a place for, before the first row is delivered.
  ///   - pull: replaces the array's content with the file's next bytes, some 64 KiB by preference;
  ///     leaves it empty at the end.
  ///   - deliver: takes the good rows, in the order of the file.
  /// - Returns: what the file held, with everything that is wrong with it.
  /// - Throws: what the closures throw, and nothing else.
  package func read<Failure: Error>(
    begin: (FileFields) -> Void = { _ in },
    from pull: (inout [UInt8]) throws(Failure) -> Void,
    into deliver: (ImportedRow) throws(Failure) -> Void
  ) throws(Failure) -> ImportSummary {
    var reader = CSVReader()
    var summary = ImportSummary()
    summary.problemLimit = options.problemLimit
    guard let sheet = try Importer.header(&reader, &summary, from: pull) else { return summary }
    summary.isDoubtful = sheet.format != .ownAttacks && TableDoubt.isDoubtful(sheet, options.vocabulary)
    if sheet.format == .ownAttacks { reader.allowLongCells() }
    begin(summary.fields)
    var rows = SheetRows(sheet: sheet, options: options)
    while true {
      switch try reader.next(from: pull) {
      case .end: return summary
      case .record: try rows.take(reader.record, &summary, deliver)
      case .flawed(let defect):
        summary.rows += 1
        summary.refused += 1
        summary.add(ImportProblem(defect, row: reader.record.line))
      case .lost(let defect):
        summary.add(ImportProblem(defect, row: defect.position.line))
        return summary
      }
    }
  }

  /// The sheet that the first record that is not blank describes; `nil`, with a problem, where there is none.
  static func header<Failure: Error>(
    _ reader: inout CSVReader, _ summary: inout ImportSummary,
    from pull: (inout [UInt8]) throws(Failure) -> Void
  ) throws(Failure) -> Sheet? {
    while true {
      switch try reader.next(from: pull) {
      case .end: summary.add(Importer.emptyFile)
      case .flawed(let defect), .lost(let defect):
        summary.add(ImportProblem(defect, row: defect.position.line))
      case .record:
        if reader.record.isBlank { continue }
        return Importer.sheet(reader, &summary)
      }
      return nil
    }
  }

  private static func sheet(_ reader: CSVReader, _ summary: inout ImportSummary) -> Sheet? {
    let record = reader.record
    let names = (0..<record.count).map { record.text(record.trimmed($0)) }
    summary.separator = reader.separator
    if let (name, columns) = Sheet.repeated(in: names) {
      summary.add(
        ImportProblem(
          row: record.line, position: record.position(columns[1] - 1),
          column: ImportProblem.Column(number: columns[1], name: name.escapedExcerpt),
          .repeatedName(columns: columns)))
      return nil
    }
    guard let sheet = Sheet(header: names) else {
      summary.add(
        ImportProblem(
          row: record.line, position: Position(line: record.line, column: 1),
          .unknownHeader(names.joined(separator: ", ").escapedExcerpt)))
      return nil
    }
    summary.format = sheet.format
    summary.headerLine = record.line
    summary.recordedFields = sheet.recordedFields
    summary.fields = sheet.fileFields
    summary.columns = sheet.columns
    summary.unmapped = sheet.unmapped
    summary.unreadDrugs = sheet.unreadDrugs
    return sheet
  }

  private static let emptyFile = ImportProblem(row: 1, position: Position(line: 1, column: 1), .emptyFile)
}
