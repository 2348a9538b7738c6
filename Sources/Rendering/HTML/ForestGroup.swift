import Messages
import Language
import Analysis

/// Forest blocks beside each other, each with its own notes under it; one alone has them beside it.
struct ForestGroup {
  var heading: String
  /// What the comparisons that have no room are; empty where all of them are here.
  var more: String
  var panels: [ForestPanel]
  var language: Language

  func markup() -> Markup {
    guard !panels.isEmpty else { return .empty }
    let rows: [Markup] = stride(from: 0, to: panels.count, by: 2).map { row in
      let left = panels[row]
      if panels.count == 1 { return pair(left.markup(), left.notes) }
      guard row + 1 < panels.count else { return pair("\(left.markup())\(left.notes)", .empty) }
      let right = panels[row + 1]
      return pair("\(left.markup())\(left.notes)", "\(right.markup())\(right.notes)")
    }
    let rest: Markup = more.isEmpty ? .empty : "; <bdi>\(more)</bdi>"
    return """
      <h2>\(heading) <small>\(language.forestNote)\(rest)</small></h2>
      <table role="presentation" class="blocks">
      \(rows)</table>

      """
  }

  private func pair(_ left: Markup, _ right: Markup) -> Markup {
    "<tr><td class=\"half\">\(left)</td><td class=\"gap\"></td><td class=\"half\">\(right)</td></tr>\n"
  }
}
