import Messages
import Parsing
import Rendering
import Storage

extension Session {
  /// What went wrong while `file` was restored, where the general sentence would not say which of the two files
  /// it is about.
  func restoring(_ file: String, _ error: StoreError) -> any Error {
    let again = BackupCommandLine.restore(file, diary: namedDiary)
    let keep = "mv -n \(typable(path)) \(typable(path + ".damaged"))"
    return switch error {
    case .uncertain: CommandError.restoreUncertain(again: again)
    case .unsoundBackup(let what): CommandError.backupDamaged(file, what)
    case .alteredBackup(let findings):
      CommandError.backupAltered(file, findings, look: BackupCommandLine.check(file))
    case .damaged(let what): CommandError.cannotBackUpFirst(what, keep: keep, then: again)
    case .unsound(let findings): CommandError.cannotBackUpFirst(findings, keep: keep, then: again)
    default: error
    }
  }
}
