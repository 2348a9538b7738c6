import Diary
import Parsing
import Testing

@testable import Containers
@testable import Cells
@testable import Importing

/// Rows of workbooks that are left out, and come back from the file they were kept in.
@Suite struct RejectedRowsTests {
  /// A sheet of cells with their kinds, as a workbook has them.
  private final class Cells: RecordReader {
    private var rows: [[(String, ValueKind)]]

    init(_ rows: [[(String, ValueKind)]]) { self.rows = rows.reversed() }

    func next(into record: inout Record) throws(ContainerError) -> RecordEvent {
      guard let row = rows.popLast() else { return .end }
      record.line = record.bytes.isEmpty ? 1 : record.line + 1
      (record.bytes, record.kinds, record.count) = ([], row.map(\.1), row.count)
      for (column, cell) in row.enumerated() {
        record.bytes += Array(cell.0.utf8)
        record.cells[column] = .init(
          end: record.bytes.count, position: Position(line: record.line, column: column + 1))
      }
      return .record
    }
  }

  private func options(skipping: Bool) -> ImportOptions {
    var options = ImportOptions(
      now: november, zone: "Europe/Berlin", offset: { _ in 60 }, vocabulary: knownDrugs)
    if skipping { options.problemLimit = ImportSummary.skippedLimit }
    return options
  }

  private func read(
    _ sheet: TableSheet, skipping: Bool
  ) -> (rows: [ImportedRow], summary: ImportSummary) {
    let importer = TableImporter(options(skipping: skipping), TableChoices())
    var rows: [ImportedRow] = []
    let summary = importer.read(importer.survey([sheet], name: "log.xlsx")) { rows.append($0) }
    return (rows, summary)
  }

  @Test func `A day of a workbook that is left out comes back as a day, and not as midnight`() throws {
    let header = ["Date", "Time", "Pain", "Tablets taken"].map { ($0, ValueKind.text) }
    let sheet = try TableSheet(
      "Log",
      Cells([
        header,
        [("2025-11-03T00:00", .dateTime), ("", .null), ("7", .number), ("sumatriptan", .text)],
        [("2025-11-05T00:00", .dateTime), ("", .null), ("17", .number), ("ibuprofen", .text)],
        [("2025-11-06T00:00", .dateTime), ("00:00", .clock), ("18", .number), ("ibuprofen", .text)],
      ]))
    let (rows, summary) = read(sheet, skipping: true)
    #expect(rows.compactMap { $0.attack?.onset.precision } == [.day])
    #expect(summary.rejected.map(\.line) == [3, 4])
    let text = String(decoding: RejectedRows(summary.rejected).content, as: UTF8.self)
    #expect(text.hasPrefix("Date,Time,Pain,Tablets taken,rejected_because\n2025-11-05,,17,ibuprofen,"))

    let mended = text.replacing(",17,", with: ",7,").replacing(",18,", with: ",8,")
    let again = read(
      try TableSheet("", Container(ByteFile(Array(mended.utf8))).table()), skipping: false)
    #expect(again.summary.problems.isEmpty)
    #expect(again.rows.compactMap { $0.attack?.onset.precision } == [.day, .minute])
    #expect(again.rows.compactMap { $0.attack?.onset.moment.day.iso } == ["2025-11-05", "2025-11-06"])
  }
}
