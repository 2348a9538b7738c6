import CivilTime
import Diary

/// Backups and what `restore` has done, as JSON.
package enum BackupJSON {
  /// `file`: where the backup stands.
  package static func made(_ file: String) -> JSON { ["file": .string(file)] }

  /// `diary`: the one named with `--diary`.
  package static func restored(_ file: String, backup: String?, diary: String?) -> JSON {
    [
      "restored": .string(file), "backup": .optional(backup),
      "reverse": .optional(backup.map { BackupCommandLine.restore($0, diary: diary) }),
    ]
  }

  package static func list(_ backups: [ListedBackup]) -> JSON {
    .array(
      backups.map { backup in
        [
          "file": .string(backup.path), "at": .string(backup.at.description),
          "cause": backup.cause == .byHand ? .null : .string(backup.cause.rawValue),
        ]
      })
  }
}
