import Diary
import Parsing

/// What `backup` has to say.
enum BackupText {
  static func made(_ path: String, _ session: Session) -> String {
    "Backed up and read back: \(path.escapingControlCharacters)\n"
      + "have it back: \(RestoreText.command(path, session))\n"
  }

  static func exists(_ path: String, isReplaceable: Bool) -> CommandError {
    CommandError(
      isReplaceable
        ? "\(path.escapingControlCharacters) is there already. Nothing was written."
        : "\(path.escapingControlCharacters) is the diary itself. Nothing was written.",
      hint: isReplaceable ? "To replace it, add --force." : "", code: ExitStatus.cannotCreate)
  }

  static let isTerminal = CommandError(
    "a backup is no text, and standard output is a terminal.",
    hint: "Send it on:  headache backup - | age -r KEY > diary.age", code: ExitStatus.usage)
}
