import Diary
package import Language

/// A report as Markdown, with the tables of GitHub's. Source: <https://spec.commonmark.org/0.31.2/>,
/// <https://github.github.com/gfm/>.
package enum ReportMarkdown {
  package static func render(_ model: ReportModel, language: Language) -> String {
    render(ReportOutline(model, language: language))
  }

  static func render(_ outline: ReportOutline) -> String {
    outline.blocks.map { block($0).joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private static func block(_ block: ReportOutline.Block) -> [String] {
    switch block {
    case .title(let text): return ["# " + escaped(text)]
    case .heading(let text, let note):
      return ["## " + escaped(text)] + (note.isEmpty ? [] : ["", escaped(note)])
    case .subheading(let text): return ["### " + escaped(text)]
    // Two blanks at its end break a line.
    case .lines(let lines): return [lines.map(marked).joined(separator: "  \n")]
    case .list(let points): return points.map { "- " + marked($0) }
    case .table(let table): return rows(of: table)
    case .drawing(let lines): return ["```"] + lines + ["```"]
    }
  }

  private static func rows(of table: OutlineTable) -> [String] {
    func row(_ cells: [String]) -> String { "| " + cells.map(escaped).joined(separator: " | ") + " |" }
    let rule = table.heads.indices.map { $0 < table.words ? "---" : "---:" }
    return [row(table.heads), "|" + rule.joined(separator: "|") + "|"] + table.rows.map(row)
  }

  private static func marked(_ text: EmphasizedText) -> String {
    let parts = text.runs.map { run -> String in
      let words = plain(run.text)
      return run.isStrong && !run.text.isEmpty ? "**\(words)**" : words
    }
    return beginning(parts.joined())
  }

  /// `text` on one line, with nothing in it that Markdown would obey.
  private static func escaped(_ text: String) -> String { beginning(plain(text)) }

  private static func plain(_ text: String) -> String {
    var out = ""
    for character in text.removingControlCharactersAndLines {
      if #"\`*_[]<>|~&#"#.contains(character) { out.append("\\") }
      out.append(character)
    }
    return out
  }

  /// A line that would begin a list or a heading: `21. Nov`, `- x`, `+ x`.
  private static func beginning(_ line: String) -> String {
    guard let first = line.first else { return line }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(digits.count)
    // A sign of a list is one only with a blank behind it.
    guard rest.dropFirst().first.map({ $0 == " " }) ?? true else { return first == "=" ? "\\" + line : line }
    if digits.isEmpty { return "-+=".contains(first) ? "\\" + line : line }
    guard let sign = rest.first, ".)".contains(sign) else { return line }
    return digits + "\\" + rest
  }
}
