import ArgumentParser
import Platform
import Words

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

  /// The verb that a first word is, aliases resolved; `nil` for a word of a line to log.
  static func verb(named word: String) -> String? {
    guard let name = Verbs.verb(word) else { return nil }
    return name == "help" || configuration.subcommands.contains { $0._commandName == name } ? name : nil
  }

  /// Whether a first word is kept for a verb that this version does not have: no drug or note of yours.
  static func isReserved(_ word: String) -> Bool {
    word != "log" && Verbs.verb(word) != nil && verb(named: word) == nil
  }

  static func notYet(_ word: String) -> Refusal {
    .verbNotYet(word)
  }

  /// Runs a verb. What the argument parser has to say quotes what was typed, and is made harmless line by line.
  static func run(_ arguments: [String]) -> Never {
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
      Process.exit(0)
    } catch {
      let code = exitCode(for: error).rawValue
      if code != 0, isJSON(arguments), let message = usageMessage(error) {
        Process.exit(Explain.report(Refusal(message, code: code, kind: "usage"), json: true))
      }
      let text = fullMessage(for: error).split(separator: "\n", omittingEmptySubsequences: false)
        .map { harmless(String($0)) }.joined(separator: "\n")
      if code == 0 { Output.finish(text.isEmpty ? "" : text + "\n") }
      if !text.isEmpty { Output.remark(text + "\n") }
      Process.exit(code)
    }
  }

  private static func isJSON(_ arguments: [String]) -> Bool {
    arguments.prefix { $0 != "--" }.contains("--json")
  }

  /// What the argument parser objects to, without the usage; `nil` where everything has been said.
  private static func usageMessage(_ error: any Error) -> String? {
    let text = message(for: error)
    return text.isEmpty ? nil : harmless(text)
  }

  /// What the argument parser is given: options that stood before the verb come last, where those of
  /// `prev start` may stand too.
  ///
  /// The parser loses the first `--`; the words of an attack need it, for what follows is a note.
  static func arguments(verb: String, _ rest: ArraySlice<String>, options: [String]) -> [String] {
    if verb == "help" { return [verb] + rest }
    let isAttack = ["new", "took", "edit", "still"].contains(verb)
    let rest = isAttack || verb == "prev" ? NoteOption.spelledOut(Array(rest))[...] : rest
    guard let mark = rest.firstIndex(of: "--") else { return [verb] + rest + options }
    let kept = isAttack ? ["--"] : []
    return [verb] + rest[..<mark] + options + ["--"] + kept + rest[(mark + 1)...]
  }
}
