import Diary
import Language

/// A report as plain text of eighty columns, to be printed or pasted.
package struct ReportText: TerminalText {
  package let layout: Layout

  package init(_ layout: Layout) { self.layout = layout }

  package func render(_ model: ReportModel) -> String {
    render(ReportOutline(model, ascii: layout.ascii, language: language))
  }

  func render(_ outline: ReportOutline) -> String {
    var out: [String] = []
    for block in outline.blocks {
      if needsGap(before: block, after: out) { out.append("") }
      out += lines(block)
    }
    return layout.characters(of: out.map { $0.trimmedEnd + "\n" }.joined().fitted(to: layout.width))
  }

  private func needsGap(before block: ReportOutline.Block, after out: [String]) -> Bool {
    guard !out.isEmpty else { return false }
    return switch block {
    case .title, .heading, .subheading, .table, .drawing: true
    case .lines, .list: false
    }
  }

  private func lines(_ block: ReportOutline.Block) -> [String] {
    switch block {
    case .title(let text): [clean(text).uppercased(), String(repeating: "=", count: layout.width)]
    case .heading(let text, let note):
      [clean(text), String(repeating: "-", count: clean(text).columns)] + paragraph(clean(note))
    case .subheading(let text): paragraph(clean(text))
    case .lines(let lines): lines.flatMap { paragraph(clean($0.text)) }
    case .list(let points): points.flatMap { paragraph("- " + clean($0.text), indent: "  ") }
    case .table(let table): TableText(table, width: layout.width).lines
    case .drawing(let lines): lines
    }
  }

  private func paragraph(_ text: String, indent: String = "") -> [String] {
    text.isEmpty ? [] : text.wrapped(to: layout.width, indent: indent)
  }

  private func clean(_ text: String) -> String { text.removingControlCharactersAndLines }
}

/// A table in columns: words at the left, numbers at the right; heads and words are broken where there is no room.
struct TableText {
  private let heads: [String]
  private let rows: [[String]]
  private let words: Int
  private let width: Int
  /// Blanks between columns where there is room for two.
  private var gap: Int { needed(2) > width ? 1 : 2 }
  /// Columns that words keep, however wide the numbers are.
  private static let least = 12

  init(_ table: OutlineTable, width: Int) {
    heads = table.heads.map(\.removingControlCharactersAndLines)
    rows = table.rows.map { $0.map(\.removingControlCharactersAndLines) }
    words = table.words
    self.width = width
  }

  var lines: [String] {
    let widths = widths
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: between)
    let head = heads.allSatisfy(\.isEmpty) ? [] : row(heads, widths, fromBelow: true) + [rule]
    return head + rows.flatMap { row($0, widths, fromBelow: false) }
  }

  /// Columns that each column would have, with the heads broken between words; a range of days is one word.
  private var wanted: [Int] {
    heads.indices.map { column in
      let cells = rows.map { column < $0.count ? $0[column].columns : 0 }
      return max(cells.max() ?? 0, Self.words(of: heads[column]).map(\.columns).max() ?? 0)
    }
  }

  /// What a head can be broken between: words, or the two days of a range.
  private static func words(of head: String) -> [String] {
    guard let dash = head.firstIndex(of: "–") else { return head.split(separator: " ").map(String.init) }
    let after = head.index(after: dash)
    return after == head.endIndex ? [head] : [String(head[..<after]), String(head[after...])]
  }

  private func needed(_ gap: Int) -> Int { wanted.reduce(0, +) + gap * (wanted.count - 1) }

  private var widths: [Int] {
    var widths = wanted
    let gaps = gap * (widths.count - 1)
    let numbers = widths.dropFirst(words).reduce(0, +)
    let room = max(Self.least * words, width - gaps - numbers)
    if widths.prefix(words).reduce(0, +) > room {
      for column in 0..<words { widths[column] = min(widths[column], room / words) }
    }
    return widths
  }

  /// `fromBelow`: whether the last lines of cells stand beside each other, as heads do.
  private func row(_ cells: [String], _ widths: [Int], fromBelow: Bool) -> [String] {
    let broken = zip(cells, widths).map { cell, width -> [String] in
      if cell.columns <= width { return [cell] }
      return fromBelow && cell.contains("–") ? Self.words(of: cell) : cell.wrapped(to: max(1, width))
    }
    let height = broken.map(\.count).max() ?? 0
    return (0..<height).map { line in
      zip(broken, widths).enumerated().map { column, cell in
        let index = fromBelow ? line - (height - cell.0.count) : line
        let text = cell.0.indices.contains(index) ? cell.0[index] : ""
        return column < words ? text.left(cell.1) : text.right(cell.1)
      }.joined(separator: between)
    }
  }

  private var between: String { String(repeating: " ", count: gap) }
}
