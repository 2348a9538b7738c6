import Language

/// How much room a text takes on paper: an estimate that errs on the wide side, since the reader's fonts are not known.
enum TextRoom {
  /// Lines of a text of so many columns, where a line holds `line` of them.
  static func lines(_ columns: Int, per line: Int) -> Int { (columns + line - 1) / max(1, line) }

  static func lines(_ text: String, per line: Int) -> Int { max(1, lines(text.columns, per: line)) }
}
