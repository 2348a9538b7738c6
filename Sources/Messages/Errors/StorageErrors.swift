package import Diary
import Language
package import Parsing

/// What can be wrong with the diary's file, with any file, and with the machine.
extension CommandError {
  package static func noDiary(at path: String) -> CommandError {
    CommandError(
      Text(en: "there is no diary at \(path.escapingControlCharacters) yet."),
      hint: Text(en: "The first entry makes one:  headache 7"), .noInput, kind: "no_diary")
  }

  package static func notAFile(_ path: String) -> CommandError {
    CommandError(Text(en: "\(path.escapingControlCharacters) is not a file."), .badData, kind: "not_a_diary")
  }

  package static func symbolicLink(_ path: String) -> CommandError {
    CommandError(
      Text(en: "\(path.escapingControlCharacters) is a symbolic link; a diary is opened by its own name."),
      .badData,
      kind: "not_a_diary")
  }

  package static func emptyFile(_ path: String) -> CommandError {
    CommandError(
      Text(
        en:
          "\(path.escapingControlCharacters) is an empty file, which a diary never is. Nothing was written to it."
      ),
      hint: Text(
        en: "Move it away and restore a backup; or, if there never was a diary in it, remove it."),
      .badData, kind: "damaged")
  }

  package static func notADiary(_ path: String) -> CommandError {
    CommandError(
      Text(en: "\(path.escapingControlCharacters) is not a diary. Nothing was written to it."), .badData,
      kind: "not_a_diary")
  }

  package static func anotherProgramsFile(_ path: String) -> CommandError {
    CommandError(
      Text(en: "\(path.escapingControlCharacters) belongs to another program. Nothing was written to it."),
      .badData,
      kind: "not_a_diary")
  }

  package static func newerDiary(_ found: Int, supported: Int) -> CommandError {
    CommandError(
      Text(
        en: "this diary is of version \(found), this program knows up to \(supported). "
          + "Nothing was written to it."),
      hint: Text(en: "Use the newer program that wrote it."), .badData, kind: "newer_diary")
  }

  package static func changedMigration(_ version: Int) -> CommandError {
    CommandError(
      Text(
        en: "step \(version) of the diary's schema is not the one this program has. "
          + "Nothing was written to it."), .badData, kind: "damaged")
  }

  package static func failedMigration(_ version: Int, _ what: String) -> CommandError {
    CommandError(
      Text(
        en:
          "bringing the diary up to version \(version) failed (\(what.escapingControlCharacters)). The diary is as it was."
      ), .internalError)
  }

  package static let busy = CommandError(
    Text(en: "another program has kept the diary locked for ten seconds. Nothing was saved."),
    hint: Text(en: "Try again."), .busy)

  package static let diskFull = CommandError(
    Text(en: "the disk is full. Nothing was saved."), hint: Text(en: "Free some room and enter it again."),
    .ioFailure)

  package static func readOnly(_ path: String) -> CommandError {
    CommandError(
      Text(en: "\(path.escapingControlCharacters) may not be written to. Nothing was saved."), .noPermission,
      kind: "read_only")
  }

  package static func damaged(_ what: Damage) -> CommandError {
    CommandError(
      Text { language in
        language.text(en: "the diary is damaged (\(words(what, language))). Nothing was saved.")
      },
      hint: Text(
        en: "See what:  headache check      Keep the file as it is, and restore a backup.\n"
          + "No backup? What can still be read:  headache export --salvage -o rescued.sqlite"),
      .badData, kind: "damaged")
  }

  package static let uncertain = CommandError(
    Text(en: "the disk failed while saving. The entry is in the diary, but may not survive a power cut."),
    hint: Text(en: "Look:  headache show last"), .ioFailure, kind: "uncertain")

  package static func backupDamaged(_ what: Damage) -> CommandError {
    CommandError(
      Text { language in
        language.text(en: "the backup is damaged (\(words(what, language))). Nothing was changed.")
      }, .badData, kind: "damaged")
  }

  package static func isDiaryItself(_ path: String) -> CommandError {
    CommandError(
      Text(en: "\(path.escapingControlCharacters) is the diary itself. Nothing was changed."), .usage)
  }

  static func words(_ damage: Damage, _ language: Language) -> String {
    language.damage(damage).escapingControlCharacters
  }

  package static let noOpenAttack = CommandError(Text(en: "there is no open attack."), kind: "unknown")

  package static let noSuchTrial = CommandError(Text(en: "there is no trial."), kind: "unknown")
}

// MARK: - Words, clocks

extension CommandError {

  package static func parsing(_ error: ParseError) -> CommandError {
    CommandError(Text { $0.message(error) }, hint: Text { $0.hint(error) }, .usage)
  }

  package static func noZone(_ name: String) -> CommandError {
    CommandError(
      Text(en: "there is no time zone \"\(name.escapingControlCharacters)\" here. Nothing was saved."),
      hint: Text(en: "Names look like Europe/Paris; this machine's are in /usr/share/zoneinfo."), .usage)
  }

  /// An error of the program itself.
  package static func unforeseen(_ description: String) -> CommandError {
    CommandError(Text(joined: description), .internalError)
  }
}
