package import CivilTime
package import Importing
import Diary
import Language
import Parsing

/// Spreadsheets that do not say all that has to be known.
extension CommandError {
  package static let notAScale = usage(Text(en: "--scale is the highest number of the scale, such as 5."))
  package static let notAYear = usage(Text(en: "--year is a year such as 2025."))

  /// Days cannot be declared complete by a file of which rows are left out: see ``Language/daysOfLeftOut``.
  ///
  /// `given`: the options that were typed beside this one.
  package static func completeWithBadRows(_ rows: Int, file: String, given: [String]) -> CommandError {
    CommandError(
      Text { language in
        let count = "\(rows) \(language.plural(rows, one: "row", other: "rows"))"
        return Text(
          en: "--complete says that every day without an entry was headache-free, and \(count) of "
            + "\(file.escapingControlCharacters) cannot be read, which may be headaches. Nothing was saved."
        ).in(language)
      },
      hint: Text { language in
        Text(en: "Import the others without it:  \(language.importAgain(file, given))").in(language)
      }, .badData, kind: "complete")
  }

  package static func notAPair(_ text: String, option: String) -> CommandError {
    usage(
      Text(en: "\(option) takes two things with = between them, not \"\(text.escapingControlCharacters)\"."))
  }

  package static func notFilledIn(_ text: String, option: String) -> CommandError {
    usage(
      Text(
        en: "\(option) \"\(text.escapedExcerpt)\": put what it means in the place of the dots."))
  }

  package static func notAMeaning(_ text: String) -> CommandError {
    usage(
      Text(
        en: "\"\(text.escapedExcerpt)\" is not what a column can be for. It is one of "
          + "\(ColumnMeaning.names.joined(separator: ", "))."))
  }

  package static func columnsOfSource(_ source: String, file: String) -> CommandError {
    CommandError(
      Text(en: "--column is for spreadsheets, and \(file.escapingControlCharacters) is read as \(source)."),
      hint: Text(en: "what its columns mean: headache import --show-rules \(typable(source))"), .badData,
      kind: "column")
  }

  /// An archive with several files of one source.
  package static func severalParts(_ count: Int, _ title: String, file: String) -> CommandError {
    CommandError(
      Text(
        en:
          "\(file.escapingControlCharacters) is an archive with \(count) files of \(title). Nothing was saved."
      ),
      hint: Text(en: "unpack it, and import each of them"), .badData, kind: "source")
  }

  /// A table that only looks as if it were of a source.
  package static func looksLike(_ source: String, _ title: String, file: String) -> CommandError {
    CommandError(
      Text(
        en: """
          \(file.escapingControlCharacters) looks like \(title), whose first column is when they were sent (if it is when \
          the headache began: --rows attacks). Nothing was saved.
          """),
      hint: Text(en: "headache import \(typable(file)) --as \(source)"), .badData, kind: "source")
  }

  /// Names that were chosen for a file whose rules have none.
  package static func tagsOfSheet(file: String) -> CommandError {
    CommandError(
      Text(
        en: """
          --headache-tags and --drug-tags are for files of programs, and \(file.escapingControlCharacters) is read as a \
          spreadsheet. Nothing was saved.
          """), hint: Text(en: "what a column is for: --column NAME=MEANING"), .badData, kind: "tags")
  }

  /// A column that was said to be for something, and is not in the file.
  package static func noColumn(_ name: String, of columns: [String], file: String) -> CommandError {
    CommandError(
      Text(
        en: "\(file.escapingControlCharacters) has no column \"\(name.escapedExcerpt)\". Nothing was saved."),
      hint: Text(en: "Its columns: \(columns.map(\.escapedExcerpt).joined(separator: ", "))"),
      .badData, kind: "column")
  }

  /// All that is open, beside what was `kept` of earlier files, each with the option that answers it; `given`: the options that were typed already.
  package static func openQuestions(
    _ questions: [TableQuestion], file: String, given: [String], columns: [ImportSummary.Column] = [],
    problems: [ImportProblem] = [], kept: [(day: CivilDay, answers: [ImportAnswer])] = [],
    today: CivilDay? = nil
  ) -> CommandError {
    let name = file.escapingControlCharacters
    let isForeign = questions.contains { $0.isOfSubject }
    return CommandError(
      isForeign
        ? Text(en: "\(name) does not say that it is about headaches. Nothing was saved.")
        : Text(
          en: "\(name) leaves \(questions.count == 1 ? "one thing" : "\(questions.count) things") open. "
            + "Nothing was saved."),
      hint: Text { language in
        let read = columns.map { "  \($0.name.escapedExcerpt): \(language.meaning(of: $0))" }
        let lines =
          (read.isEmpty ? [] : [language.columnsHead] + read) + questions.map { "- " + language.sentence($0) }
          + language.keptBeside(questions, kept, today: today)
        // A word that is asked about anew was not answered.
        let words = questions.flatMap(\.words)
        let kept = given.filter { typed in
          !words.contains { word in
            [typable("\(word)="), "\(word)=", "'\(word)="].contains { typed.hasPrefix("--word \($0)") }
          }
        }
        let unread = problems.isEmpty ? [] : language.unreadWithAnswers(problems)
        let notes = isForeign ? language.readAsNotes(file).map { [$0] } ?? [] : []
        guard let answers = language.answers(questions, given: kept) else {
          return (lines + unread + notes).joined(separator: "\n")
        }
        return (lines + unread + [language.answered(file, answers)] + notes).joined(separator: "\n")
      }, .badData, kind: "questions")
  }
}
