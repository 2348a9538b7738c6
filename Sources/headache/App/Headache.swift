import Diary
import Messages
import ArgumentParser
import Platform
import Parsing

/// The verbs. What is no verb is a line to log: see ``LogLine``.
struct Headache: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "headache",
    abstract: "Keep a headache diary, and compare the days before a preventive with the days on it.",
    usage: "headache WORDS…\nheadache VERB …",
    discussion: """
      headache                            today at a glance
      headache 7                          an attack, now, intensity 7
      headache 7 14:30 left nausea suma   since 14:30, what came with it, what was taken
      headache over                       it has ended
      headache free yesterday             a headache-free day
      headache undo                       take the last step back

      A day without an entry is unknown, never headache-free. There are no accounts and no network.
      """,
    version: version,
    subcommands: [
      NewCommand.self, TookCommand.self, HelpedCommand.self, OverCommand.self, FreeCommand.self,
      CompleteCommand.self, PrevCommand.self, DrugCommand.self, PressureCommand.self, ListCommand.self,
      ShowCommand.self, CompareCommand.self, CalendarCommand.self, TrendCommand.self, OveruseCommand.self,
      ReportCommand.self, ImportCommand.self, ExportCommand.self, BackupCommand.self, RestoreCommand.self,
      CheckCommand.self,
      EditCommand.self, DeleteCommand.self, UndoCommand.self, RedoCommand.self, HistoryCommand.self,
      StillCommand.self, NoteCommand.self, PeriodCommand.self, MergeCommand.self, ConfigCommand.self,
      CompletionsCommand.self,
    ]
  )

  /// Options of `headache` itself, which the argument parser answers.
  static func isRootOption(_ option: String) -> Bool {
    ["--help", "-h", "-help", "--version"].contains(option)
      || ["--generate-completion-script", "--experimental-dump-help"].contains { option.hasPrefix($0) }
  }

  /// The page that `headache help`, `headache --help` or `headache help TOPIC` asks for; `nil` for a verb's.
  static func page(_ leading: [String], _ rest: [String]) -> String? {
    let asked = rest.map { $0.lowercased() }
    if asked.isEmpty, !Set(leading).isDisjoint(with: ["--help", "-h"]) { return OutputTopics.overview }
    guard asked.first == "help" else { return nil }
    if asked.count == 1 { return OutputTopics.overview }
    return asked.count == 2 ? OutputTopics.pages[asked[1]] ?? HelpTopics.page(asked[1]) : nil
  }

  /// Why there is no help, where `headache help` is asked for what is neither a topic nor a verb.
  static func helpless(_ rest: [String]) -> CommandError? {
    let asked = rest.map { $0.lowercased() }
    guard asked.count > 1, asked[0] == "help", verb(named: asked[1]) == nil else { return nil }
    let topics = HelpTopics.names + OutputTopics.pages.keys.sorted() + Verbs.all
    return .noHelp(on: rest[1], meant: nearest(asked[1], in: topics))
  }

  /// The verb that a first word is, aliases resolved; `nil` for a word of a line to log.
  static func verb(named word: String) -> String? {
    guard let name = Verbs.verb(word) else { return nil }
    return name == "help" || configuration.subcommands.contains { $0._commandName == name } ? name : nil
  }

  /// Whether a first word is kept for a verb that this version does not have: no drug or note of yours.
  static func isReserved(_ word: String) -> Bool {
    word != "log" && Verbs.verb(word) != nil && verb(named: word) == nil
  }

  static func notYet(_ word: String) -> CommandError {
    .verbNotYet(word)
  }

  /// Runs a verb.
  static func run(_ arguments: [String]) -> Never {
    do {
      if let refusal = CommandError.leadingDash(in: arguments) { throw refusal }
      var command = try parseAsRoot(isAboutGroup(arguments) ? ["help", arguments[0]] : arguments)
      try command.run()
      Process.exit(0)
    } catch {
      Process.exit(end(error, arguments))
    }
  }

  /// `prev --help`, which is not about the verb that `prev` alone stands for.
  private static func isAboutGroup(_ arguments: [String]) -> Bool {
    guard arguments.count > 1, ["-h", "--help"].contains(arguments[1]) else { return false }
    return configuration.subcommands.contains {
      $0._commandName == arguments[0] && !$0.configuration.subcommands.isEmpty
    }
  }

  /// Says what the argument parser has to say; answers with the exit status. A command has said itself why it
  /// failed.
  private static func end(_ error: any Error, _ arguments: [String]) -> Int32 {
    if error is CommandError { return ErrorReporter.report(error, json: Terminal.current.isJSON) }
    let code = exitCode(for: error).rawValue
    if code == 0 {
      let text = fullMessage(for: error, columns: HelpPage.unbroken)
      let page = HelpPage(text).map { Terminal.current.shown($0.text, on: .output) }
      Output.finish(page ?? (text.isEmpty ? "" : text + "\n"))
    }
    let message = message(for: error)
    if message.isEmpty { return code }
    return ErrorReporter.report(
      CommandError(parser: message, arguments: arguments), json: Terminal.current.isJSON)
  }

  /// What the argument parser is given: options that stood before the verb come last, where those of
  /// `prev start` may stand too.
  ///
  /// The parser loses the first `--`; the words of an attack need it, for what follows is a note.
  static func arguments(verb: String, _ rest: ArraySlice<String>, options: [String]) -> [String] {
    if verb == "help" { return [verb] + rest }
    let options = DashedTime.spelledOut(options)
    let isAttack = ["new", "took", "edit", "still"].contains(verb)
    let timed = DashedTime.spelledOut(Array(rest))
    let rest = (isAttack || verb == "prev" ? NoteOption.spelledOut(timed) : timed)[...]
    guard let mark = rest.firstIndex(of: "--") else { return [verb] + rest + options }
    let kept = isAttack ? ["--"] : []
    return [verb] + rest[..<mark] + options + ["--"] + kept + rest[(mark + 1)...]
  }
}
