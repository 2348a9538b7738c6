import Platform

extension Terminal {
  /// Columns for a drawing: `COLUMNS` where no terminal says, as in a pipe.
  var drawingWidth: Int {
    width ?? Process.environment("COLUMNS").flatMap { Int($0) }.map { max(20, $0) } ?? 80
  }
}

extension Session {
  /// Columns of the terminal, `nil` where lines are not cut; in ASCII the ellipsis takes three of them.
  var lineWidth: Int? { terminal.width.map { ascii ? $0 - 2 : $0 } }
}
