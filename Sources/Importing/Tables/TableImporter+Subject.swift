import Cells
import Containers
import Parsing

/// What the cells of a sheet, its title and its name say of what it is about.
extension TableImporter {
  /// Whether the columns, and the cells for drugs and remarks, say that the rows are of headaches.
  func isProven(_ sheet: TableSheet, _ header: TableHeader) -> Bool {
    let proof = TableHeader.proof(header.names, options.vocabulary)
    if proof == .certain { return true }
    guard proof != .none else { return false }
    let rows = sheet.rows[(header.row + 1)...].prefix(300)
    var isFilled = false
    for column in header.names.indices {
      switch header.roles[column] {
      case .cell(.medication):
        for text in rows.map({ $0.text(column) }) where text.contains(where: \.isLetter) {
          if namesDrugForHeadaches(text) { return true }
          isFilled = isFilled || CellVocabularies.shared.answer.value(Array(text.utf8).span) == nil
        }
      case .drug:
        if namesDrugForHeadaches(header.names[column]) { return true }
        isFilled = true
      case .cell(.note):
        // `knee after run`
        let texts = rows.map { $0.text(column).lowercasedWords }.filter { !$0.isEmpty }
        let others = texts.count {
          $0.contains(where: TableWords.otherParts.contains)
            && !$0.contains(where: TableWords.headParts.contains)
        }
        if others > 0, others * 4 >= texts.count { return false }
      default: break
      }
    }
    return proof == .likely || proof == .byWhatWasFelt && !isFilled
  }

  /// Whether a text names a drug that people take for headaches.
  private func namesDrugForHeadaches(_ text: String) -> Bool {
    text.lowercasedWords.contains { (word: String) -> Bool in
      word.count > 2 && options.vocabulary.isForHeadaches(word)
    }
  }

  /// What stands above the table, and the names of the sheet and the file, speaks of another pain: `Knee pain diary`.
  func isTitledOtherwise(_ sheet: TableSheet, _ header: TableHeader, _ fileName: String) -> Bool {
    let titles = sheet.rows[..<header.row].flatMap { $0.cells.map(\.text) } + [sheet.name, fileName]
    return titles.contains(where: TableHeader.speaksOfSomethingElse)
      && !titles.contains(where: TableWords.speaksOfHeadaches)
  }

  /// Of a sheet without a header that is understood: the names of the columns, that of the days first; `nil` where none has
  /// a name and holds days.
  func daysWithoutName(_ sheet: TableSheet) -> [String]? {
    for (index, row) in sheet.rows.prefix(20).enumerated() where row.filled.count > 1 {
      let names = row.cells.map(\.text)
      let below = sheet.rows[(index + 1)...].prefix(60)
      let roles = names.map { TableHeader.role(of: $0, options.vocabulary) }
      guard roles.contains(where: { $0 != nil }),
        names.allSatisfy({ $0.decimalNumber == nil && WrittenDate($0) == nil })
      else { continue }
      let days = names.indices.first { column in
        let texts = below.filter { !$0.text(column).isEmpty }
        let dates = texts.count { row in
          guard let date = WrittenDate(row.text(column), kind: row.kind(column)) else { return false }
          return date.month != nil || date.pair.count == 2 || date.serial != nil
        }
        return !names[column].isEmpty && roles[column] == nil && dates > 0 && dates * 2 > texts.count
      }
      if let days { return [names[days]] + names.enumerated().filter { $0.offset != days }.map(\.element) }
    }
    return nil
  }

  /// Whether a title above the table speaks of headaches, and no column of something else.
  func speaksInTitle(_ sheet: TableSheet, _ header: TableHeader) -> Bool {
    let titles = sheet.rows[..<header.row].filter { $0.filled.count == 1 }.flatMap { $0.cells.map(\.text) }
    return titles.contains(where: TableWords.speaksOfHeadaches)
      && !titles.contains(where: TableHeader.namesOther)
      && !header.names.contains(where: TableHeader.speaksOfSomethingElse)
  }

  /// Whether what stands in the rows says that they are of headaches. Beside columns of something else, a column has to
  /// say so in all of its cells, or one for drugs has to name those for migraine.
  func cellsSpeakOfHeadaches(_ sheet: TableSheet, _ header: TableHeader) -> Bool {
    guard header.roles.contains(where: { $0 == .cell(.severity) || $0 == .cell(.side) }) else { return false }
    let rows = sheet.rows[(header.row + 1)...].prefix(300)
    guard header.names.contains(where: TableHeader.speaksOfSomethingElse) else {
      return rows.contains { row in row.cells.contains { TableWords.speaksOfHeadaches($0.text) } }
    }
    return header.names.indices.contains { column in
      let texts = rows.map { $0.text(column) }.filter { !$0.isEmpty }
      let speaking = texts.count(where: TableWords.speaksOfHeadaches)
      return header.roles[column] == .cell(.medication)
        ? speaking > 0 : texts.count > 1 && speaking == texts.count
    }
  }
}
