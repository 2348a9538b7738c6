import Containers
import Diary
import Parsing

/// Sheets in which nothing is read that says how bad it was, and a column may.
extension TableImporter {
  /// Asks about columns beside a day that are called after a pain or count headaches: `Worst pain`, `Headache count`; and
  /// with them all else that is open if they are what they seem.
  ///
  /// - Returns: whether there is one.
  func askUnreadPain(_ sheet: TableSheet, isOneOfYears: Bool, _ reading: inout TableReading) -> Bool {
    for (index, row) in sheet.rows.prefix(TableSheet.searched).enumerated() {
      let rows = sheet.rows.dropFirst(index + 1)
      let header = TableHeader(row, at: index, options.vocabulary, choices, above: rows)
      guard header.column(.date) != nil || header.column(.start) != nil else { continue }
      let pains = header.names.filter { isUnread($0, header) && TableHeader.mayNamePain($0) }
      let counts = header.names.filter { isUnread($0, header) && TableHeader.counts($0) }
      let meanings =
        pains.map { TableChoices.Pair($0, "severity") }
        + counts.map { TableChoices.Pair($0, TableHeader.countMeaning(of: $0).value) }
      guard !meanings.isEmpty else { continue }
      var supposed = choices
      supposed.columns += meanings
      guard let whole = TableHeader(in: sheet, vocabulary: options.vocabulary, choices: supposed) else {
        continue
      }
      reading.headers += whole.names.filter { !$0.isEmpty && !reading.headers.contains($0) }
      if !pains.isEmpty {
        reading.ask(.otherHeadaches(pains.map(\.escapedExcerpt), areStrengths: true))
      }
      for count in counts { reading.ask(.headacheCount(TableHeader.countMeaning(of: count))) }
      var list = ListReader(sheet, whole, options, supposed, isOneOfYears: isOneOfYears)
      var asked = reading
      list.read(&asked)
      reading.questions = asked.questions
      return true
    }
    return false
  }

  private func isUnread(_ name: String, _ header: TableHeader) -> Bool {
    guard let column = header.names.firstIndex(of: name) else { return false }
    return header.use(of: column) == nil && choices.meaning(ofColumn: name) == nil
  }
}
