import Diary
import Parsing

/// Files that are missing, in the way, or have no place.
extension CommandError {
  static let noPlaceForADiary = CommandError(
    "neither HOME nor HEADACHE_DIARY is set, so the diary has no place.",
    hint: "Name it:  headache --diary FILE 7", code: ExitStatus.configuration)

  static let noOutputNamed = CommandError(
    "where to? Nothing was written.", hint: "Write:  headache report -o visit.html", code: ExitStatus.usage
  )

  static func documentIsNoJSON(_ line: String) -> CommandError {
    CommandError(
      "what is written to standard output is the document, which --json cannot be printed into. "
        + "Nothing was written.", hint: "Name a file:  \(line)", code: ExitStatus.usage)
  }

  static func folderToImport(_ path: String) -> CommandError {
    CommandError(
      "\(path.escapingControlCharacters) is a folder. Nothing was saved.", hint: "Name a file in it.",
      code: ExitStatus.noInput)
  }

  static func noFolder(for path: String) -> CommandError {
    CommandError(
      "there is no folder for \(path.escapingControlCharacters). Nothing was written.",
      code: ExitStatus.cannotCreate)
  }

  /// A folder, a device, a FIFO, a socket.
  static func outputIsNoFile(_ path: String) -> CommandError {
    CommandError(
      "\(path.escapingControlCharacters) is not a regular file. Nothing was written.",
      hint: "Name a file, or write to standard output:  -o -", code: ExitStatus.cannotCreate)
  }

  static func outputIsDiary(_ path: String) -> CommandError {
    CommandError(
      "\(path.escapingControlCharacters) belongs to the diary. Nothing was written.",
      hint: "Name another file; --force does not change that.", code: ExitStatus.cannotCreate)
  }

  static func outputExists(_ path: String) -> CommandError {
    CommandError(
      "\(path.escapingControlCharacters) is there already. Nothing was written.",
      hint: "To replace it, add --force.",
      code: ExitStatus.cannotCreate)
  }
}
