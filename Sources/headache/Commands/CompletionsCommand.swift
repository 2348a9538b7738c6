import Language
import Arguments
import Rendering

/// `headache completions bash|zsh|fish [install]`.
struct CompletionsCommand: DiaryCommand {
  static let name = "completions"
  static let summary = Text(en: "Print the completion of a shell: bash, zsh or fish.")
  static let discussion = Text(
    en: """
      headache completions bash                  the script
      headache completions bash install          what to type to install it

      It completes verbs, options, and the drugs, symptoms, triggers and numbers of your diary; never a note.
      """)

  private let shell: ShellScript
  private let install: Bool

  init(_ line: inout ArgumentReader) {
    shell =
      ShellScript(
        rawValue: line.requiredChoice(
          "shell", of: ShellScript.allCases.map(\.rawValue), help: Text(en: "bash, zsh or fish."))) ?? .bash
    install = line.optionalWord("install", help: Text(en: "Say how to install it in place of printing it."))
  }

  func perform(_ session: Session) throws -> Answer {
    .shown(
      !install ? shell.text : shell.installation, schema: "completions",
      data: .object([
        ("shell", .string(shell.rawValue)), ("script", .string(shell.text)),
        ("install", .string(shell.installation)),
      ]))
  }
}
