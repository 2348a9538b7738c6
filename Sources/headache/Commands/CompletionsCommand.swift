import Messages
import Arguments
import Rendering

/// `headache completions bash|zsh|fish [install]`.
struct CompletionsCommand: DiaryCommand {
  static let name = "completions"
  static let group: VerbGroup? = .settings
  static let summary = CompletionsHelp.summary
  static let discussion = CompletionsHelp.discussion

  private let shell: ShellScript
  private let install: Bool

  init(_ line: inout ArgumentReader) {
    shell =
      ShellScript(
        rawValue: line.requiredChoice(
          "shell", of: ShellScript.allCases.map(\.rawValue), help: CompletionsHelp.shell)) ?? .bash
    install = line.optionalWord("install", help: CompletionsHelp.install)
  }

  func perform(_ session: Session) throws -> Answer {
    .shown(
      !install ? shell.text : shell.installation, schema: "completions",
      data: CompletionsJSON.data(
        shell: shell.rawValue, script: shell.text, installation: shell.installation))
  }
}
