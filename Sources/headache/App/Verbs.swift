/// Every verb there is. What is none of them is a line to log.
enum Verbs {
  /// In the order of the manual.
  static let all: [any Command.Type] = [
    LogCommand.self, NewCommand.self, TookCommand.self, HelpedCommand.self, OverCommand.self,
    FreeCommand.self, CompleteCommand.self, PrevCommand.self, DrugCommand.self, PressureCommand.self,
    ScoreCommand.self,
    ListCommand.self, ShowCommand.self, FindCommand.self, CompareCommand.self, CalendarCommand.self,
    TrendCommand.self, OveruseCommand.self, AcuteCommand.self, ReportCommand.self, ImportCommand.self,
    ExportCommand.self,
    BackupCommand.self,
    RestoreCommand.self, CheckCommand.self, EditCommand.self, DeleteCommand.self, UndoCommand.self,
    RedoCommand.self, HistoryCommand.self, StillCommand.self, NoteCommand.self, PeriodCommand.self,
    MergeCommand.self, ConfigCommand.self, DueCommand.self, CompletionsCommand.self, HelpCommand.self,
    CompletionRequest.self, DeclarationsRequest.self,
  ]

  /// The verb that a word calls, in capitals or not; `nil` for a word of a line to log.
  ///
  /// Every line asks: no table is built, for the first dictionary of a kind is a search through all conformances
  /// of the program.
  static func named(_ word: String, of verbs: [any Command.Type] = all) -> (any Command.Type)? {
    let name = word.lowercased()
    return verbs.first { $0.name == name || $0.aliases.contains(name) }
  }

  /// Those that help and completion name.
  static func shown(of verbs: [any Command.Type]) -> [any Command.Type] { verbs.filter { !$0.isHidden } }

  /// Names, then other words for them: what no drug may be called, and what a slip of the fingers may mean.
  static var words: [String] {
    let shown = shown(of: all)
    return shown.map { $0.name } + shown.flatMap { $0.aliases }
  }
}
