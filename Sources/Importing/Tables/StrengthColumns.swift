import Cells
import Containers
import Diary
import Parsing

/// Strengths in columns of their own, of which one is marked: `None, Mild, Moderate, Severe`, or `1` to `10`.
extension TableSheet {
  /// The sheet with one column for the strength, in the place of the first of them; `nil` where it has none such.
  func joiningStrengths(_ vocabulary: Vocabulary, _ choices: TableChoices) -> TableSheet? {
    for (index, row) in rows.prefix(Self.searched).enumerated() {
      guard row.filled.count > 2, let strengths = Self.strengths(row),
        !strengths.contains(where: {
          choices.meaning(ofColumn: row.text($0.column)) != nil
        }),
        row.cells.indices.contains(where: { column in
          let role = TableHeader.role(of: row.text(column), vocabulary)
          return role == .cell(.date) || role == .cell(.start)
        })
      else { continue }
      return joining(strengths, at: index)
    }
    return nil
  }

  private func joining(_ strengths: [(column: Int, text: String)], at header: Int) -> TableSheet? {
    let below = rows[(header + 1)...]
    let cells = below.flatMap { row in strengths.map { row.text($0.column) }.filter { !$0.isEmpty } }
    let marks = cells.count { Self.isMark($0) != nil }
    guard cells.contains(where: { Self.isMark($0) == true }), marks * 2 > cells.count else { return nil }
    var sheet = self
    let first = strengths[0].column
    let names = strengths.map { rows[header].text($0.column) }
    let highest = strengths.compactMap { Int($0.text) }.max()
    let titles = rows[..<header].flatMap { $0.cells.map(\.text) }
    let isOfHeadaches = (names + titles).contains(where: TableWords.speaksOfHeadaches)
    let scale = highest.map { $0 < 10 ? " (0-\($0))" : "" } ?? ""
    let name = (isOfHeadaches ? "Headache" : "Severity") + scale
    sheet.strengthColumns = (names.map(\.escapedExcerpt), name)
    for column in strengths.map(\.column) { sheet.rows[header].cells[column].text = "" }
    sheet.rows[header].cells[first].text = name
    sheet.rows[header].cells[first].kind = .text
    for index in below.indices {
      var texts: [String] = []
      for (column, text) in strengths where !rows[index].text(column).isEmpty {
        switch Self.isMark(rows[index].text(column)) {
        case true?: texts.append(text)
        case false?: break
        case nil: texts.append("\(text): \(rows[index].text(column))")
        }
        sheet.rows[index].cells[column].text = ""
      }
      if texts.isEmpty { continue }
      sheet.rows[index].cells[first].text = texts.joined(separator: " + ")
      sheet.rows[index].cells[first].kind = .text
    }
    return sheet
  }

  /// The columns, side by side, that are called after different strengths: two in words, or three numbers.
  private static func strengths(_ row: TableRow) -> [(column: Int, text: String)]? {
    var run: [(column: Int, text: String)] = []
    func isEnough() -> Bool {
      let numbers = run.count { Int($0.text) != nil }
      return Set(run.map(\.text)).count == run.count && (run.count > 2 || run.count == 2 && numbers == 0)
    }
    for column in row.cells.indices {
      if let text = strength(ofName: row.text(column)) {
        run.append((column, text))
      } else if let last = run.last.flatMap({ Int($0.text) }), Int(row.text(column)) == last + 1 {
        // `9, 10, 11`: the days of a month.
        return nil
      } else if isEnough() {
        return run
      } else {
        run = []
      }
    }
    return isEnough() ? run : nil
  }

  /// The strength that a column is called after, beside words for a headache or a pain: `Mild`, `starke Kopfschmerzen`, `7`.
  private static func strength(ofName name: String) -> String? {
    if name.isEmpty || name.utf8.count > 40 { return nil }
    if let number = Int(name) { return (0...10).contains(number) ? "\(number)" : nil }
    if TableWords.intensityWords[name.lowercased()] != nil { return name.lowercased() }
    if HeadacheDenialWords.deniesHeadache(name) { return "none" }
    let words = name.lowercasedWords
    let strengths = words.compactMap { word -> String? in
      if TableWords.intensityWords[word] != nil { return word }
      return ["es", "er", "en", "em", "e", "s"].lazy.filter(word.hasSuffix).map {
        String(word.dropLast($0.count))
      }.first { TableWords.intensityWords[$0] != nil }
    }
    // `1 (mild)`
    let numbers = words.compactMap { Int($0) }.filter { (0...10).contains($0) }
    let others = words.filter { word in
      Int(word) == nil
        && ![.headache, .pain, .small].contains(HeaderTopic.of(word))
        && !strengths.contains { word.hasPrefix($0) }
    }
    guard others.isEmpty, strengths.count <= 1, numbers.count <= 1 else { return nil }
    return numbers.first.map(String.init) ?? strengths.first
  }

  /// Whether a cell is a mark, or says that there is none; `nil` where it says anything else.
  private static func isMark(_ text: String) -> Bool? {
    if text.lowercased().allSatisfy({ "x✓✔•●*+✗✘|".contains($0) }) { return true }
    if text.allSatisfy({ "-–—".contains($0) }) { return false }
    return switch CellVocabularies.shared.answer.value(Array(text.utf8).span) {
    case .yes?: true
    case .no?: false
    case .unknown?, nil: nil
    }
  }
}
