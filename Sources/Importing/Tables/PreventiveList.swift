import Cells
import Diary
import Parsing

/// Whether a sheet lists what was taken to prevent headaches, and no headaches: `Drug, Start, End, Dose, Why stopped`. Each
/// of its rows would be an attack of months.
enum PreventiveList {
  /// The first drugs of one; `nil` for any other sheet.
  static func drugs(
    _ sheet: TableSheet, _ header: TableHeader, _ vocabulary: Vocabulary
  ) -> [TableQuestion.Example]? {
    guard let column = header.column(.medication), !header.isOfPain else { return nil }
    var found: [TableQuestion.Example] = []
    for row in sheet.rows[(header.row + 1)...] where !row.text(column).isEmpty {
      let text = row.text(column)
      guard let cell = try? MedicationCell(text, words: .shared, vocabulary: vocabulary, isSplit: true),
        cell.doses.isEmpty, !cell.preventives.isEmpty
      else { return nil }
      found.append(TableQuestion.Example(text: text.escapedExcerpt, line: row.cells[column].line ?? row.line))
    }
    return found.isEmpty ? nil : found
  }
}

extension TableHeader {
  /// Whether a column says how bad it was, or that there was a headache.
  fileprivate var isOfPain: Bool {
    [.severity, .headache, .migraine, .type, .side, .aura, .photophobia].contains { column($0) != nil }
      || names.contains(where: TableHeader.mayNameHeadache)
  }
}
