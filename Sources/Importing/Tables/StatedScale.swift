import Cells
import Containers
import Diary

/// Where a scale of pain ends that a sheet says beside its table: `Scale 0-10`, `1 = mild, 5 = worst`; or its cells: `5/10`.
enum StatedScale {
  /// The only end that texts around a table say; `nil` where they say none, or two.
  static func end(of texts: some Sequence<String>) -> Int? {
    var ends = Set<Int>()
    for text in texts { if let end = end(of: text) { ends.insert(end) } }
    return ends.count == 1 ? ends.first : nil
  }

  private static func end(of text: String) -> Int? {
    let words = text.lowercasedWords
    if TableHeader.speaksOfSomethingElse(text) || words.contains(where: { TableWords.month($0) != nil }) {
      return nil
    }
    if let legend = ScaleLegend(text) { return legend.isTurned ? nil : legend.end }
    let isOfScale = words.contains { word in
      TableWords.painWords.contains(word)
        || TableWords.scales.contains { $0 == word || $0.count > 4 && word.hasSuffix($0) }
    }
    return isOfScale ? range(CellToken.tokens(of: text.lowercased())) : nil
  }

  /// `0-10`, `1 to 5`: the only range that begins with 0 or 1; other numbers may be days.
  private static func range(_ tokens: [CellToken]) -> Int? {
    let places = tokens.indices.filter { if case .number = tokens[$0] { true } else { false } }
    guard places.count == 2, places[1] == places[0] + 2, case .number(let first) = tokens[places[0]],
      first == "0" || first == "1", case .number(let last) = tokens[places[1]], let end = Int(last),
      [3, 4, 5, 6, 10, 100].contains(end)
    else { return nil }
    switch tokens[places[0] + 1] {
    case .mark(let mark): return "-–—".contains(mark) ? end : nil
    case .word(let word): return ["to", "bis", "à", "a"].contains(word) ? end : nil
    case .number: return nil
    }
  }
}

extension ListReader {
  /// What titles, remarks and cells say of the scale of its strengths.
  var scaleBesideTable: Int? {
    let strengths = [header.column(.severity)].compactMap(\.self) + header.otherStrengths
    let saysTen = entries.contains { entry in
      strengths.contains { IntensityWords.saysScale(entry.row.text($0)) }
    }
    if saysTen { return 10 }
    let lines = Set(entries.map(\.row.line))
    let others = sheet.rows.enumerated().filter {
      $0.offset != header.row && !lines.contains($0.element.line)
    }
    return StatedScale.end(of: others.map { $0.element.cells.map(\.text).joined(separator: " ") })
  }
}
