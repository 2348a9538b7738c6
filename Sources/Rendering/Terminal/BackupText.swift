package import CivilTime
package import Diary
import Language
import Messages
import Parsing

/// A backup as the list of them shows it.
package struct ListedBackup: Sendable {
  /// The whole path.
  package var path: String
  package var name: String
  package var at: Moment
  package var cause: BackupCause

  package init(path: String, name: String, at: Moment, cause: BackupCause) {
    self.path = path
    self.name = name
    self.at = at
    self.cause = cause
  }
}

/// What `backup` and `restore` have to say. `diary`: the one named with `--diary`, for lines that are to be typed.
package struct BackupText {
  private let layout: Layout
  private let diary: String?

  package init(_ layout: Layout, diary: String?) {
    self.layout = layout
    self.diary = diary
  }

  package func made(_ path: String) -> String {
    layout.language.backedUp(path, again: command(path))
  }

  package func restored(_ file: String, backup: String?) -> String {
    let text = layout.language.restored(file)
    guard let backup else { return text }
    return text + layout.language.restoredFrom(command(backup))
  }

  /// The line that restores `path`, for a shell.
  package func command(_ path: String) -> String { BackupCommandLine.restore(path, diary: diary) }

  package func list(_ backups: [ListedBackup], folder: String) -> String {
    guard let latest = backups.first else {
      return layout.language.noBackups(in: folder)
    }
    let lines = backups.map { backup in
      "\("\(backup.at.day) \(backup.at.clock)".left(18))\(layout.language.name(backup.cause).left(20))\(backup.name.escapingControlCharacters)\n"
    }
    return layout.language.backups(in: folder) + lines.joined()
      + layout.language.latestBackup(command(latest.path))
  }
}

/// Lines to type about backups.
package enum BackupCommandLine {
  /// Looks at a backup as at a diary.
  package static func check(_ path: String) -> String {
    "headache --diary \(typable(path)) check".escapingControlCharacters
  }

  package static func restore(_ path: String, diary: String?) -> String {
    let option = diary.map { "--diary \(typable($0)) " } ?? ""
    return ("headache \(option)restore \(typable(path))").escapingControlCharacters
  }
}
