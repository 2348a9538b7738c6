import Containers
package import Diary
import Importing
import Language
import Parsing

/// Documents of a whole diary, and other diaries.
extension CommandError {
  /// `place`: a line and a column; `nil` in a diary's own file.
  package static func badDocument(
    _ fault: DocumentFault, file: String, line: Int?, column: Int?
  ) -> CommandError {
    let name = file.escapingControlCharacters
    let place = line.map { Text(en: "\(name), line \($0)\(column.map { ", column \($0)" } ?? "")") }
    return CommandError(
      (place ?? Text(joined: name))
        + Text { language in Text(en: ": \(language.sentence(fault)). Nothing was saved.").in(language) },
      hint: Text(en: "Export it again:  headache export --format json -o diary.json"), .badData)
  }

  package static func wholeDiaryTakes(no option: String) -> CommandError {
    usage(
      Text(en: "\(option) does not go with a whole diary, of which nothing has to be said or chosen."),
      Text(en: "Leave it out. Attacks of some days:  headache export --from 2026-01-01 -o attacks.csv"))
  }

  package static let noExportFormat = usage(
    Text(en: "the format is csv, of attacks, or json, of everything."),
    Text(en: "Write:  headache export --format json -o diary.json"))

  package static func damagedOther(_ file: String) -> CommandError {
    CommandError(
      Text(en: "\(file.escapingControlCharacters) is damaged. Nothing was saved."),
      hint: Text(en: "See what is wrong with it:  headache --diary \(typable(file)) check"), .badData)
  }
}
