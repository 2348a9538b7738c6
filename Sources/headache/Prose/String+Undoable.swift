import Rendering

extension String {
  /// A one-line answer with what to do next on its right, such as `undo: headache undo`: at least two blanks
  /// between them, and a line of its own for the second where they do not fit into 80 columns.
  func answer(_ next: String) -> String {
    let width = min(80, Terminal.current.width ?? 80)
    let column = min(58, width - next.columns)
    if columns + 2 <= column { return left(column) + next + "\n" }
    if columns + 2 + next.columns <= width { return self + "  " + next + "\n" }
    return wrapped(to: width, indent: "  ").joined(separator: "\n") + "\n" + "".left(column) + next + "\n"
  }

  /// The answer of a command that can be taken back.
  var undoable: String { answer("undo: headache undo") }
}
