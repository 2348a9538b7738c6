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

  package static let noOutputNamed = CommandError(
    Text(en: "where to? Nothing was written."), hint: Text(en: "Write:  headache report -o visit.html"),
    .usage)

  package static func documentIsNoJSON(_ line: String) -> CommandError {
    CommandError(
      Text(
        en: "what is written to standard output is the document, which --json cannot be printed into. "
          + "Nothing was written."), hint: Text(en: "Name a file:  \(line)"), .usage)
  }

  package static func folderToImport(_ path: String) -> CommandError {
    CommandError(
      Text(en: "\(harmless(path)) is a folder. Nothing was saved."), hint: Text(en: "Name a file in it."),
      .noInput)
  }

  package static func noFolder(for path: String) -> CommandError {
    CommandError(Text(en: "there is no folder for \(harmless(path)). Nothing was written."), .cannotCreate)
  }

  package static func outputExists(_ path: String) -> CommandError {
    CommandError(
      Text(en: "\(harmless(path)) is there already. Nothing was written."),
      hint: Text(en: "To replace it, add --force."), .cannotCreate)
  }
}
