import Cells
import Diary

/// Columns in which a tick says that there was no headache: `Headache free`, `Kopfschmerzfrei`.
extension ListReader {
  /// Brings such a tick into the words of the other columns: a strength of 0, or a no.
  mutating func readFreeDay(_ entry: DatedRow, _ row: inout NormalTable.Row) {
    guard let column = header.roles.firstIndex(of: .headacheFree) else { return }
    let text = entry.row.text(column)
    guard !text.isEmpty else { return }
    let answer = CellVocabularies.shared.answer.value(Array(text.utf8).span)
    changes += 1
    guard answer == .yes else {
      // That there was one is said by what the row says of it; a no alone is not certain to mean it.
      guard !tellsOfHeadache(row), !saysStrength(row) else { return }
      let remark = ImportRemark(
        kind: .textAlone, column: header.names[column].escapedExcerpt, text: text.escapedExcerpt)
      return table.remarks.append((remark, entry.row.line))
    }
    let place: Int
    let no: String
    if let headache = header.column(.headache) ?? header.column(.migraine), let known = places[headache] {
      (place, no) = (
        header.column(.headache) == nil ? table.column(.headache, named: "Headache") : known, "no"
      )
    } else {
      (place, no) = (table.column(.severity, named: "Severity"), "0")
    }
    let said = row.text(place)
    // `No headache` beside a pain, or a yes: one of them is wrong.
    let severity = table.roles.firstIndex(of: .severity).map(row.text) ?? ""
    let isPain = IntensityWords(severity, choices: choices).number ?? 0 > 0
    let isYes = CellVocabularies.shared.answer.value(Array(said.utf8).span) == .yes
    if isPain || isYes && no == "no" {
      row.contradicts = header.names[column].escapedExcerpt
      return
    }
    row.set(place, said.isEmpty || said == no ? no : "\(said) (\(text))", entry.row.cells[column].column)
  }

  private func saysStrength(_ row: NormalTable.Row) -> Bool {
    table.roles.firstIndex(of: .severity).map { !row.text($0).isEmpty } ?? false
  }
}

extension TableHeader {
  /// Whether a name denies headaches, or pain: `No headache`, `Schmerzfrei`. Another word may make something else of it.
  static func namesFreeDays(_ name: String) -> Bool {
    let words = name.lowercased().split { !$0.isLetter }.map(String.init)
    // `10 = no pain` is a scale, and `Headache no` its number.
    guard !name.contains(where: \.isNumber), words.last != "no",
      name.lowercased().firstRange(of: "no.") == nil
    else { return false }
    let free = ["frei", "freie", "freier"]
    if words.count == 1, let end = free.first(where: words[0].hasSuffix) {
      return isHeadOrPain(String(words[0].dropLast(end.count)))
    }
    guard words.contains(where: { denials.contains($0) || free.contains($0) }) else { return false }
    let rest = words.filter { !denials.contains($0) && !free.contains($0) && !around.contains($0) }
    return !rest.isEmpty && rest.allSatisfy(isHeadOrPain)
  }

  private static func isHeadOrPain(_ word: String) -> Bool {
    switch HeaderTopic.of(word) {
    case .headache, .pain:
      !["attack", "attacks", "episode", "episodes", "migraine", "migraines"].contains(word)
    default: false
    }
  }

  private static let denials: Set<String> = [
    "free", "no", "without", "kein", "keine", "ohne", "sans", "pas", "sin", "aucune", "ningún",
  ]
  private static let around: Set<String> = [
    "day", "days", "tag", "tage", "jour", "jours", "día", "días", "de", "today", "heute",
  ]
}
