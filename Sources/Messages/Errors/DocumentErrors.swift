import Containers
package import Diary
import Importing
import Language
import Parsing

/// Documents of a whole diary, and other diaries.
extension CommandError {
  /// A line and a column are `nil` in a diary's own file. `path`: the entry, where it is known: `attacks[3]`.
  package static func badDocument(
    _ fault: DocumentFault, file: String, line: Int?, column: Int?, path: String? = nil
  ) -> CommandError {
    let name = file.escapingControlCharacters
    let entry = path.map { ", \($0)" } ?? ""
    let place = line.map { Text(en: "\(name), line \($0)\(column.map { ", column \($0)" } ?? "")\(entry)") }
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
