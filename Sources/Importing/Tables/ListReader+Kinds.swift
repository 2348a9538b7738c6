import Cells
import Containers
import Diary

/// Columns that are each called after one kind of headache and are marked or answered: `Migraine`, `Tension headache`.
extension ListReader {
  /// Those that no role is found for: a mark in one of them is a headache of that kind.
  func kindColumns() -> [(column: Int, kind: String)] {
    header.names.indices.compactMap { column in
      let name = header.names[column]
      guard header.use(of: column) == nil, choices.meaning(ofColumn: name) == nil,
        let kind = TableHeader.kindOfHeadache(name)
      else { return nil }
      let texts = entries.map { $0.row.text(column) }.filter { !$0.isEmpty }
      let answers = texts.count { CellVocabularies.shared.answer.value(Array($0.utf8).span) != nil }
      return !texts.isEmpty && answers == texts.count ? (column, kind) : nil
    }
  }

  /// What a mark in them says: that there was a headache, and of what kind; a migraine beside another is the kind.
  mutating func readKinds(_ entry: DatedRow, _ row: inout NormalTable.Row) {
    guard !kinds.isEmpty else { return }
    let answers = CellVocabularies.shared.answer
    let marked = kinds.filter { answers.value(Array(entry.row.text($0.column).utf8).span) == .yes }
    guard let first = marked.first else { return }
    changes += 1
    let headache = table.column(.headache, named: "Headache")
    // `Headache: no` beside a mark is contradictory, and refused.
    let there = row.text(headache)
    let isDenied = answers.value(Array(there.utf8).span) == .no
    row.set(headache, isDenied ? "\(there), \(header.names[first.column])" : "yes", first.column + 1)
    let isMigraine =
      header.column(.migraine).map { answers.value(Array(entry.row.text($0).utf8).span) == .yes } ?? false
    if isMigraine || header.column(.type) != nil { return }
    row.set(table.column(.type, named: "Type"), first.kind, first.column + 1)
  }

  /// `No (just tension)`, `yes - left`: an answer, and what else is said beside it.
  mutating func readAnswer(_ cell: TableCell, _ index: Int, _ place: Int, _ row: inout NormalTable.Row) {
    let answers = CellVocabularies.shared.answer
    row.set(place, cell.text, cell.column)
    guard answers.value(Array(cell.text.utf8).span) == nil,
      let end = cell.text.firstIndex(where: { "(,;:-–—".contains($0) }),
      let answer = answers.value(Array(cell.text[..<end].trimmingBlanks.utf8).span), answer != .unknown
    else { return }
    let rest = cell.text[end...].filter { !"(),;:–—".contains($0) }.trimmingBlanks
    guard rest.count(where: \.isLetter) > 2, !rest.contains("?"),
      HeadacheDenialWords.denial(in: rest) == .none
    else { return }
    let kind =
      rest.lowercasedWords.lazy.compactMap(TableHeader.kindOfHeadache).first
      ?? TableHeader.kindOfHeadache(rest)
    // `yes, suma` is a dose.
    guard !rest.lowercasedWords.contains(where: { options.vocabulary.exactDrug($0) != nil }) else { return }
    if answer == .no {
      // No migraine, but another headache.
      guard let kind, kind != "migraine", header.roles[index] == .cell(.migraine) else { return }
      row.set(table.column(.headache, named: "Headache"), "yes", cell.column)
    }
    changes += 1
    row.set(place, answer == .yes ? "yes" : "no", cell.column)
    row.set(table.keptColumn(header.names[index]), cell.text, cell.column)
    if let kind, header.column(.type) == nil {
      row.set(table.column(.type, named: "Type"), kind, cell.column)
    }
  }

  /// The columns whose answers say whether there was a headache.
  var answerColumns: [Int] {
    [header.column(.headache), header.column(.migraine)].compactMap(\.self) + kinds.map(\.column)
  }

  /// Whether a column of strengths is of one kind of headache, so that a 0 in it denies no other.
  func isOfOneKind(_ column: Int) -> Bool {
    column == migraineNumbers || kind(of: column) != nil
  }

  /// The kind of headache that a column is called after.
  func kind(of column: Int) -> String? {
    TableHeader.kindOfHeadache(TableHeader.withoutBrackets(header.names[column]))
  }

  /// The kind that the strengths of a row say, of several columns of kinds: a migraine beside another is the kind.
  func strongestKind(_ column: Int, _ entry: DatedRow?) -> String? {
    guard let own = kind(of: column), let entry else { return nil }
    let columns = [header.column(.severity)].compactMap(\.self) + header.otherStrengths
    let isMigraine = columns.contains { other in
      kind(of: other) == "migraine" && IntensityWords(entry.row.text(other), choices: choices).number ?? 0 > 0
    }
    return isMigraine ? "migraine" : own
  }
}

extension TableHeader {
  /// The kind of headache that a column is called after, and nothing else: `Spannungskopfschmerz`, `Cluster`.
  static func kindOfHeadache(_ name: String) -> String? {
    let words = name.lowercasedWords
    if words.count == 1 {
      if ["tension", "tth", "spannung", "tensional"].contains(words[0]) { return "tension" }
      if words[0] == "cluster" { return "cluster" }
      if words[0] == "sinus" { return "other" }
    }
    guard HeadacheNames.isHeadache(name) else { return nil }
    let kind = HeadacheNames.kind(of: name)
    if !kind.isEmpty { return kind }
    return words.contains(where: TableWords.otherKinds.contains) ? "other" : nil
  }
}
