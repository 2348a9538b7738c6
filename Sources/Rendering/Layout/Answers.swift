import Messages
import Language

extension String {
  /// A one-line answer with what to do next on its right, such as `undo: headache undo`: at least two blanks
  /// between them, and a line of its own for the second where they do not fit into the page.
  package func answer(_ next: String, _ layout: Layout) -> String {
    let width = layout.width
    let column = min(58, width - next.columns)
    if columns + 2 <= column { return left(column) + next + "\n" }
    if columns + 2 + next.columns <= width { return self + "  " + next + "\n" }
    return layout.paragraph(self, indent: "  ").joined(separator: "\n") + "\n" + "".left(column) + next + "\n"
  }

  /// The answer of a command that can be taken back.
  package func undoable(_ layout: Layout) -> String { answer(layout.language.takeBack, layout) }
}

extension [String] {
  /// The lines one under the other, each ended by a line break.
  package func lines(indent: String = "") -> String { map { indent + $0 + "\n" }.joined() }
}
