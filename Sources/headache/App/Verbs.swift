/// The first words that are commands. Everything else is a line to log.
enum Verbs {
  static let all = [
    "log", "new", "took", "helped", "over", "still", "free", "complete", "note", "period", "bp", "prev",
    "drug",
    "list", "show", "calendar", "trend", "compare", "overuse", "edit", "delete", "undo", "redo", "history",
    "import", "export", "report", "backup", "restore", "check", "config", "completions", "help", "merge",
  ]

  /// Other spellings of a verb, and the verb they stand for.
  private static let spellings = [
    ("cal", "calendar"), ("ls", "list"), ("rm", "delete"), ("none", "free"), ("preventive", "prev"),
  ]

  static let aliases = Dictionary(uniqueKeysWithValues: spellings)

  /// The verb that `word` is or stands for; `nil` for a word of a line to log.
  ///
  /// Every line asks, and none looks anything up in ``aliases``: the first dictionary of a kind is a search through
  /// all conformances of the program.
  static func verb(_ word: String) -> String? {
    all.contains(word) ? word : spellings.first { $0.0 == word }?.1
  }

  /// Every verb, and the other spellings, which come last.
  static var allSpellings: [String] { all + spellings.map(\.0).sorted() }
}
