import ArgumentParser
import Rendering

/// `headache completions bash|zsh|fish [install]`.
struct CompletionsCommand: DiaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions", abstract: "Print the completion of a shell: bash, zsh or fish.",
    discussion: """
      headache completions bash                  the script
      headache completions bash install          what to type to install it

      It completes verbs, options, and the drugs, symptoms, triggers and numbers of your diary; never a note.
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "bash, zsh or fish.")
  var shell: ShellScript

  @Argument(help: "Say how to install it in place of printing it.")
  var install: Install?

  enum Install: String, ExpressibleByArgument { case install }

  func perform(_ session: Session) throws -> Answer {
    .shown(
      install == nil ? shell.text : shell.installation, schema: "completions",
      data: .object([
        ("shell", .string(shell.rawValue)), ("script", .string(shell.text)),
        ("install", .string(shell.installation)),
      ]))
  }
}
