import ArgumentParser
import Words

/// The verbs. What is no verb is a line to log: see ``LogLine``.
struct Headache: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "headache",
    abstract: "Keep a headache diary, and compare the days before a preventive with the days on it.",
    usage: "headache WORDS…\n       headache VERB …",
    discussion: """
      headache 7                              an attack, now, intensity 7
      headache 7 14:30 left nausea suma       since 14:30, with what came with it and was taken
      headache over                           it has ended
      headache free yesterday                 a headache-free day
      headache undo                           take the last step back

      A day without an entry is unknown, never headache-free. There are no accounts and no network.
      """,
    version: version,
    subcommands: [
      NewCommand.self, TookCommand.self, HelpedCommand.self, OverCommand.self, FreeCommand.self,
      CompleteCommand.self, PrevCommand.self, ListCommand.self, ShowCommand.self, CompareCommand.self,
      ReportCommand.self, ImportCommand.self, ExportCommand.self, DeleteCommand.self, UndoCommand.self,
      RedoCommand.self, HistoryCommand.self, CheckCommand.self,
    ]
  )

  /// Options of `headache` itself, which the argument parser answers.
  static func isRootOption(_ option: String) -> Bool {
    ["--help", "-h", "-help", "--version"].contains(option)
      || ["--generate-completion-script", "--experimental-dump-help"].contains { option.hasPrefix($0) }
  }

  /// The verb that a first word is, aliases resolved; `nil` for a word of a line to log.
  static func verb(named word: String) -> String? {
    let name = Verbs.aliases[word] ?? word
    return Verbs.all.contains(name) && name != "log" ? name : nil
  }
}
