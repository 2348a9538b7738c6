import Diary
import CivilTime
import Rendering
import Parsing

/// What calendar, trend and overuse decline.
extension CommandError {
  static let monthsTwice = CommandError(
    "a month or year is named, and -n too.", hint: "Write one of them:  headache calendar -n 6",
    code: ExitStatus.usage)

  static func monthToCome(_ month: Month) -> CommandError {
    CommandError(
      "\(month.name) \(month.year) is still to come.", hint: "Write:  headache calendar",
      code: ExitStatus.usage)
  }

  static func notATrendStep(_ text: String) -> CommandError {
    CommandError(
      "--by is month or 28d, not \"\(text.escapingControlCharacters)\".",
      hint: "Write:  headache trend --by 28d",
      code: ExitStatus.usage)
  }

  static let notANumberOfMonths = CommandError("-n takes a number from 1 on.", code: ExitStatus.usage)
}
