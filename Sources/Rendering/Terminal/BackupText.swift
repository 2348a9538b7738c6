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
    "Backed up and read back: \(path.escapingControlCharacters)\n"
      + "have it back: \(command(path))\n"
  }

  package func restored(_ file: String, backup: String?) -> String {
    let text = "The diary is now what \(file.escapingControlCharacters) is.\n"
    guard let backup else { return text }
    return text + "have back what it was: \(command(backup))\n"
  }

  /// The line that restores `path`, for a shell.
  package func command(_ path: String) -> String { BackupCommandLine.restore(path, diary: diary) }

  package func list(_ backups: [ListedBackup], folder: String) -> String {
    guard let latest = backups.first else {
      return "There are no backups in \(folder.escapingControlCharacters).\nmake one: headache backup\n"
    }
    let lines = backups.map { backup in
      "\("\(backup.at.day) \(backup.at.clock)".left(18))\(reason(backup.cause).left(20))\(backup.name.escapingControlCharacters)\n"
    }
    return "Backups in \(folder.escapingControlCharacters), latest first:\n" + lines.joined()
      + "have the latest back: \(command(latest.path))\n"
  }

  private func reason(_ cause: BackupCause) -> String {
    switch cause {
    case .byHand: ""
    case .migration: "before a new version"
    case .beforeImport: "before an import"
    case .restore: "before a restore"
    }
  }
}

/// Lines to type about backups.
package enum BackupCommandLine {
  package static func restore(_ path: String, diary: String?) -> String {
    let option = diary.map { "--diary \(ShellWord.quoted($0)) " } ?? ""
    return ("headache \(option)restore \(ShellWord.quoted(path))").escapingControlCharacters
  }
}
