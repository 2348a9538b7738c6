import Analysis
import Catalogue
import CivilTime
import Diary
import Importing
import Parsing
import Language

/// Files that are missing, in the way, or have no place.
extension CommandError {
  package static let noPlaceForADiary = CommandError(
    Text(en: "neither HOME nor HEADACHE_DIARY is set, so the diary has no place."),
    hint: Text(en: "Name it:  headache --diary FILE 7"), .configuration)

  /// `name`: of an environment variable.
  package static func variableNotUTF8(_ name: String) -> CommandError {
    CommandError(
      Text(en: "$\(name) is not UTF-8, so the diary has no place. Nothing was done."),
      hint: Text(en: "Name it:  headache --diary FILE 7"), .configuration)
  }

  package static func documentIsNoJSON(_ line: String) -> CommandError {
    CommandError(
      Text(
        en: "what is written to standard output is the document, which --json cannot be printed into. "
          + "Nothing was written."), hint: Text(en: "Name a file:  \(line)"), .usage)
  }

  /// What comes through a pipe has to fit into memory; `limit` in MiB.
  package static func pipeTooLong(_ limit: Int) -> CommandError {
    CommandError(
      Text(en: "more than \(limit) MiB came through the pipe. Nothing was saved."),
      hint: Text(en: "Save it to a file, and import that:  headache import FILE"), .badData)
  }

  package static func folderToImport(_ path: String) -> CommandError {
    CommandError(
      Text(en: "\(path.escapingControlCharacters) is a folder. Nothing was saved."),
      hint: Text(en: "Name a file in it."),
      .noInput)
  }

  package static func noFolder(for path: String) -> CommandError {
    CommandError(
      Text(
        en: path.isEmpty
          ? "the file has no name. Nothing was written."
          : "there is no folder for \(path.escapingControlCharacters). Nothing was written."),
      .cannotCreate)
  }

  /// A folder, a device, a FIFO, a socket, a link to nothing.
  package static func outputIsNoFile(_ path: String) -> CommandError {
    CommandError(
      Text(en: "\(path.escapingControlCharacters) is not a regular file. Nothing was written."),
      hint: Text(en: "Name a file, or write to standard output:  -o -"), .cannotCreate)
  }

  package static func outputIsDiary(_ path: String) -> CommandError {
    neverReplaced(Text(en: "\(path.escapingControlCharacters) belongs to the diary."))
  }

  package static func outputIsOtherDiary(_ path: String) -> CommandError {
    neverReplaced(Text(en: "\(path.escapingControlCharacters) is a diary, or a backup of one."))
  }

  package static func outputInUse(_ path: String) -> CommandError {
    CommandError(
      Text(en: "another program is using \(path.escapingControlCharacters). Nothing was written."),
      hint: Text(en: "Try again, or name another file."), .cannotCreate)
  }

  /// `journal`: the path of what SQLite has left.
  package static func besideJournal(_ journal: String) -> CommandError {
    CommandError(
      Text(
        en: "\(journal.escapingControlCharacters) is there, which SQLite would take for the new file's. "
          + "Nothing was written."),
      hint: Text(
        en:
          "It is left from a file that is in use, or was when a program was killed: keep it beside that file, "
          + "and name another."), .cannotCreate)
  }

  private static func neverReplaced(_ what: Text) -> CommandError {
    CommandError(
      what + Text(en: " Nothing was written."),
      hint: Text(en: "Name another file; --force does not change that."), .cannotCreate)
  }

  package static func outputExists(_ path: String) -> CommandError {
    CommandError(
      Text(en: "\(path.escapingControlCharacters) is there already. Nothing was written."),
      hint: Text(en: "To replace it, add --force."), .cannotCreate)
  }
}
