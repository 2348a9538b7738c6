package import Importing
import Diary
import Language
import Parsing

/// Spreadsheets that do not say all that has to be known.
extension CommandError {
  package static let notAScale = usage(Text(en: "--scale is the highest number of the scale, such as 5."))
  package static let notAYear = usage(Text(en: "--year is a year such as 2025."))

  package static func notAPair(_ text: String, option: String) -> CommandError {
    usage(
      Text(en: "\(option) takes two things with = between them, not \"\(text.escapingControlCharacters)\"."))
  }

  /// All that is open, each with the option that answers it; `given`: the options that were typed already.
  package static func openQuestions(
    _ questions: [TableQuestion], file: String, given: [String]
  ) -> CommandError {
    let name = file.escapingControlCharacters
    let isForeign = questions.contains { if case .notAHeadacheDiary = $0 { true } else { false } }
    return CommandError(
      isForeign
        ? Text(en: "\(name) does not say that it is about headaches. Nothing was saved.")
        : Text(
          en: "\(name) leaves \(questions.count == 1 ? "one thing" : "\(questions.count) things") open. "
            + "Nothing was saved."),
      hint: Text { language in
        let lines = questions.map { "- " + language.sentence($0) }
        let options = given + questions.map(language.answer)
        return (lines + [language.answered(file, options)]).joined(separator: "\n")
      }, .badData, kind: "questions")
  }
}
