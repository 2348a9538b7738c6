package import Diary
package import Language
import Parsing

/// What `backup` and `restore` have to say. Paths are given as they are, lines to type as they are typed.
extension Language {
  /// `line`: what to type to restore it.
  package func backedUp(_ path: String, again line: String) -> String {
    text(en: "Backed up and read back: \(path.escapingControlCharacters)\nrestore it:  \(line)\n")
  }

  package func restored(_ file: String) -> String {
    text(en: "The diary is now what \(file.escapingControlCharacters) is.\n")
  }

  package func restoredFrom(_ line: String) -> String { text(en: "restore what it was:  \(line)\n") }

  package func noBackups(in folder: String) -> String {
    text(en: "There are no backups in \(folder.escapingControlCharacters).\nmake one:  headache backup\n")
  }

  package func backups(in folder: String) -> String {
    text(en: "Backups in \(folder.escapingControlCharacters), latest first:\n")
  }

  package func latestBackup(_ line: String) -> String { text(en: "restore the latest: \(line)\n") }

  /// Why a backup was made; empty where somebody asked for it.
  package func name(_ cause: BackupCause) -> String {
    switch cause {
    case .byHand: ""
    case .migration: text(en: "before a new version")
    case .beforeImport: text(en: "before an import")
    case .restore: text(en: "before a restore")
    }
  }
}
