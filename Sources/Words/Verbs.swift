/// The first words that are commands. Everything else is a line to log.
package enum Verbs {
  package static let all = [
    "log", "new", "took", "helped", "over", "still", "free", "complete", "note", "period", "bp", "prev",
    "drug",
    "list", "show", "calendar", "trend", "compare", "overuse", "edit", "delete", "undo", "redo", "history",
    "import", "export", "report", "backup", "restore", "check", "config", "completions", "help", "merge",
  ]

  /// Other spellings of a verb, by the verb they stand for.
  package static let aliases = [
    "cal": "calendar", "ls": "list", "rm": "delete", "none": "free", "preventive": "prev",
  ]

  /// The verb that `word`, an alias included, was probably meant to be.
  package static func meant(by word: String) -> String? {
    Spelling.nearest(word.lowercased(), in: all + aliases.keys.sorted())
  }
}
