import Messages
import Rendering
import Storage

extension Session {
  /// What went wrong while `file` was restored, where the general sentence would not say which of the two files
  /// it is about.
  func restoring(_ file: String, _ error: StoreError) -> any Error {
    let again = BackupCommandLine.restore(file, diary: namedDiary)
    let name = ShellWord.quoted(path)
    return switch error {
    case .uncertain: CommandError.restoreUncertain(again: again)
    case .unsoundBackup(let what): CommandError.backupDamaged(file, what)
    case .damaged(let what):
      CommandError.cannotBackUpFirst(
        what, keep: "mv -n \(name) \(ShellWord.quoted(path + ".damaged"))", then: again)
    default: error
    }
  }
}
