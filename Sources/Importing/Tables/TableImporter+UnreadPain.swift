import Cells
import Containers
import Diary
import Parsing

/// Sheets in which nothing is read that says how bad it was, and a column may.
extension TableImporter {
  /// Asks about columns beside a day that are called after a pain or count headaches: `Worst pain`, `Headache count`.
  ///
  /// - Returns: whether there is one.
  func askUnreadPain(_ sheet: TableSheet, _ reading: inout TableReading) -> Bool {
    for (index, row) in sheet.rows.prefix(TableSheet.searched).enumerated() {
      let rows = sheet.rows.dropFirst(index + 1)
      let header = TableHeader(row, at: index, options.vocabulary, choices, above: rows)
      guard header.column(.date) != nil || header.column(.start) != nil else { continue }
      let pains = header.names.filter { isUnread($0, header) && TableHeader.mayNamePain($0) }
      let counts = header.names.filter { isUnread($0, header) && TableHeader.counts($0) }
      guard !pains.isEmpty || !counts.isEmpty else { continue }
      reading.headers += header.names.filter { !$0.isEmpty && !reading.headers.contains($0) }
      // Of a scale turned round the highest number is no pain.
      let turned = pains.filter(HeaderName.turns)
      let strengths = pains.filter { !turned.contains($0) }
      if !strengths.isEmpty {
        reading.ask(.otherHeadaches(strengths.map(\.escapedExcerpt), areStrengths: true))
      }
      if !turned.isEmpty {
        reading.ask(.otherHeadaches(turned.map(\.escapedExcerpt), areStrengths: false))
      }
      for count in counts { reading.ask(.headacheCount(TableHeader.countMeaning(of: count))) }
      return true
    }
    return false
  }

  private func isUnread(_ name: String, _ header: TableHeader) -> Bool {
    guard let column = header.names.firstIndex(of: name) else { return false }
    return header.use(of: column) == nil && choices.meaning(ofColumn: name) == nil
  }
}
