import Analysis
import Catalogue
package import CivilTime
import Diary
import Importing
import Parsing
import Language

/// What calendar, trend and overuse decline.
extension CommandError {
  package static let monthsTwice = CommandError(
    Text(en: "a month or year is named, and -n too."),
    hint: Text(en: "Write one of them:  headache calendar -n 6"), .usage)

  package static func monthToCome(_ month: Month) -> CommandError {
    CommandError(
      Text { $0.text(en: "\($0.title(month)) is still to come.") },
      hint: Text(en: "Write:  headache calendar"), .usage)
  }

  package static func notATrendStep(_ text: String) -> CommandError {
    CommandError(
      Text(en: "--by is month or 28d, not \"\(text.escapingControlCharacters)\"."),
      hint: Text(en: "Write:  headache trend --by 28d"), .usage)
  }

  package static let numberBelowOne = CommandError(Text(en: "-n takes a number from 1 on."), .usage)
}
