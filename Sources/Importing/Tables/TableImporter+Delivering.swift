import Cells
import CivilTime
import Containers
import Diary

/// The rows of a reading, and those that are left out.
extension TableImporter {
  /// Delivers the rows of a reading without questions.
  package func read<Failure: Error>(
    _ reading: TableReading, into deliver: (ImportedRow) throws(Failure) -> Void
  ) throws(Failure) -> ImportSummary {
    var summary = ImportSummary()
    summary.notes = reading.notes
    summary.columns = reading.columns
    summary.problemLimit = options.problemLimit
    var record = Record()
    for (index, table) in reading.tables.enumerated() {
      let rejecting = rejecting(reading.sources[index], &summary)
      let sheet = table.sheet
      if summary.format == nil || sheet.format == .dailySheet { summary.format = sheet.format }
      summary.recordedFields.formUnion(sheet.recordedFields)
      let mapped = sheet.names.indices.filter(sheet.isUsed).map { sheet.names[$0] }
      for name in sheet.unmapped
      where !summary.unmapped.contains(name) && !mapped.contains(name) && !table.sourceNames.contains(name) {
        summary.unmapped.append(name)
      }
      summary.unreadDrugs += sheet.unreadDrugs.filter { !summary.unreadDrugs.contains($0) }
      var rows = SheetRows(sheet: sheet, options: options)
      for row in table.rows {
        table.fill(&record, with: row)
        let (refused, shown) = (summary.refused, summary.problems.count)
        try rows.take(record, &summary, isOfDosesAlone: row.isOfDosesAlone, contradicts: row.contradicts) {
          (row) throws(Failure) in
          try deliver(row)
        }
        if summary.refused > refused, !table.isOwn {
          for place in shown..<max(shown, summary.problems.count) {
            summary.problems[place].show(
              in: reading.sources[index], table, day: table.day(of: row), of: reading.origins[index])
          }
        }
        if summary.refused > refused { rejecting?(row.line, table.day(of: row), &summary) }
      }
      for (remark, line) in table.remarks { summary.remarks.add(remark, line: line) }
      for (day, line) in table.periods {
        summary.menstruationDays += 1
        try deliver(ImportedRow.menstruation(day, line: line))
      }
    }
    return summary
  }

  /// Keeps a row as it stands in its sheet, where rows that cannot be read are left out.
  private func rejecting(
    _ sheet: TableSheet, _ summary: inout ImportSummary
  ) -> ((_ line: Int, _ day: String?, inout ImportSummary) -> Void)? {
    guard options.problemLimit > ImportSummary.problemLimit else { return nil }
    let own = sheet.ownHeader
    let header = own == nil ? header(of: sheet) : nil
    let names = own.map { sheet.rows[$0].cells.map(\.text) } ?? header?.names ?? []
    summary.headerLine = summary.headerLine ?? (own ?? header?.row).map { sheet.rows[$0].line }
    let dayColumn = header.flatMap { $0.column(.date) ?? $0.column(.start) }
    return { line, day, summary in
      // Days that stand across are all of one line.
      let rows = sheet.rows.filter { $0.line == line }
      guard
        let row = rows.first(where: { row in dayColumn.map { row.text($0) == day } ?? false }) ?? rows.first
      else { return }
      summary.rejected.append(
        RejectedRecord(
          line: line,
          (0..<max(names.count, row.cells.count)).map { index in
            let cell =
              index < row.cells.count ? row.cells[index] : TableCell(text: "", kind: .null, column: index + 1)
            let name = index < names.count ? names[index] : ""
            // The row will stand without the headings and rows around it that say its month and year.
            if index == dayColumn, let day { return (name, day) }
            // A file of text has no way to say that the clock means nothing.
            let isBareDay = header?.isBareDay(cell, in: index) ?? false
            return (
              name.isEmpty ? Position.letters(index + 1) : name,
              isBareDay ? String(cell.text.dropLast("T00:00".count)) : cell.text
            )
          }))
    }
  }
}
