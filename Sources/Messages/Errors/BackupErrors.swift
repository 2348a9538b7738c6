import Analysis
import Catalogue
import CivilTime
package import Diary
import Importing
import Parsing
import Language

/// What speaks against a backup, a restore, a salvage.
extension CommandError {
  package static let backupToTerminal = CommandError(
    Text(en: "a backup is no text, and standard output is a terminal."),
    hint: Text(en: "Send it on:  headache backup - | age -r KEY > diary.age"), .usage)

  /// The folder to back up to, or that of the file, is not there.
  package static func noFolderToBackUpTo(
    _ folder: String, make: String? = nil, asFile: String? = nil
  ) -> CommandError {
    let what = Text(en: "there is no folder \(folder.escapingControlCharacters). Nothing was written.")
    let hint =
      asFile.map { Text(en: "If it is a disk, plug it in. To write a file:  \($0)") }
      ?? make.map { Text(en: "If it is on a disk, plug that in. To make the folder:  \($0)") }
      ?? Text(en: "If it is a disk, plug it in.")
    return CommandError(what, hint: hint, .cannotCreate)
  }

  /// The disk failed while a backup was put in the diary's place. `again`: the line that does it again.
  package static func restoreUncertain(again: String) -> CommandError {
    CommandError(
      Text(en: "the disk failed while saving. The diary may be the one before or the one restored."),
      hint: Text(en: "Look:  headache history      Then:  \(again)"), .ioFailure)
  }

  package static func backupDamaged(_ file: String, _ what: Damage) -> CommandError {
    CommandError(
      Text { language in
        language.text(
          en: "the backup \(file.escapingControlCharacters) is damaged (\(words(what, language))). "
            + "Nothing was changed.")
      },
      hint: Text(en: "Others:  headache restore"), .badData)
  }

  /// `keep`: the line that keeps the damaged diary; `then`: the one that restores.
  package static func cannotBackUpFirst(_ what: Damage, keep: String, then: String) -> CommandError {
    CommandError(
      Text { language in
        language.text(
          en: "the diary is damaged (\(words(what, language))), so it cannot be backed up first. "
            + "Nothing was changed.")
      },
      hint: Text(en: "Keep it under another name:  \(keep)      Then:  \(then)"), .badData)
  }
}

extension CommandError {
  /// The same of a diary that an audit found damaged.
  package static func cannotBackUpFirst(_ findings: [Finding], keep: String, then: String) -> CommandError {
    damaged(
      findings, Text(en: "So it cannot be backed up first. Nothing was changed."),
      hint: Text(en: "Keep it under another name:  \(keep)      Then:  \(then)"))
  }
}

// MARK: - Salvage

extension CommandError {
  package static let salvageNeedsFile = CommandError(
    Text(en: "--salvage writes a new diary. Nothing was written."),
    hint: Text(en: "headache export --salvage -o rescued.sqlite"), .usage)

  package static let salvageTakesAll = CommandError(
    Text(en: "--salvage takes every day, and replaces no file. Nothing was written."),
    hint: Text(en: "headache export --salvage -o rescued.sqlite"), .usage)

  package static func salvageExists(_ file: String) -> CommandError {
    CommandError(
      Text(
        en:
          "\(file.escapingControlCharacters) is there already, and --salvage replaces no file. Nothing was written."
      ),
      hint: Text(en: "Name another."), .cannotCreate)
  }

  /// Where not even the tables can be found.
  package static func beyondSalvage(_ what: Damage) -> CommandError {
    CommandError(
      Text { language in
        language.text(
          en: "what the diary's tables are cannot be read (\(words(what, language))). Nothing was written.")
      },
      hint: Text(en: "Keep the file as it is, and restore a backup:  headache restore"), .badData,
      kind: "damaged")
  }
}
