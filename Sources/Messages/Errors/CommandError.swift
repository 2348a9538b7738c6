import Analysis
import Catalogue
import CivilTime
import Diary
import Importing
package import Parsing
package import Language

/// Why a command did nothing, for the person who typed it.
package struct CommandError: Error, Sendable {
  /// What kind of error it is; the raw value is the `kind` of a JSON error, where nothing more is to be said.
  package enum Status: String, Sendable {
    /// Understood, but not possible now.
    case refused
    /// The line was written wrongly.
    case usage
    case badData = "bad_data"
    case noInput = "no_input"
    case cannotCreate = "cannot_create"
    case internalError = "internal"
    case ioFailure = "io"
    case busy
    case noPermission = "no_permission"
    case configuration
    /// A program that it takes is not there, or does not do its work.
    case unavailable
  }

  package let message: Text
  /// What to do about it, in lines to be typed.
  package let hint: Text
  /// Comes after the hint as a paragraph, such as a list of words to choose from.
  package let choices: Text?
  package let status: Status
  /// For programs: the `kind` of a JSON error.
  package let kind: String

  package init(
    _ message: Text, hint: Text = .empty, choices: Text? = nil, _ status: Status = .refused,
    kind: String? = nil
  ) {
    self.message = message
    self.hint = hint
    self.choices = choices
    self.status = status
    self.kind = kind ?? status.rawValue
  }
}

extension CommandError {
  /// The same, and where the note is that was written for the command.
  package func keeping(note path: String) -> CommandError {
    let kept = Text(en: "What you wrote is kept:  \(path.escapingControlCharacters)")
    let hint = hint
    return CommandError(
      message,
      hint: Text { language in
        let said = hint.in(language)
        return (said.isEmpty ? "" : said + "\n") + kept.in(language)
      }, choices: choices, status, kind: kind)
  }
}

// MARK: - How a command was written

extension CommandError {
  package static func usage(
    _ message: Text, _ hint: Text = .empty, choices: Text? = nil, _ status: Status = .usage
  ) -> CommandError {
    CommandError(message + Text(en: " Nothing was saved."), hint: hint, choices: choices, status)
  }

  package static func unknownOption(_ option: String, meant: String) -> CommandError {
    usage(
      Text(en: "I don't know the option \"\(option.escapingControlCharacters)\"."),
      Text(en: "Meant \(meant)?"))
  }

  package static func unknownWord(_ word: String, meant: String?) -> CommandError {
    usage(
      Text(en: "I don't know \"\(word.escapingControlCharacters)\"."),
      Text(en: meant.map { "Meant \($0.escapingControlCharacters)?" } ?? ""),
      .badData)
  }

  /// `source`: the option or variable that says what time it is.
  package static func notANow(_ source: String) -> CommandError {
    CommandError(Text(en: "\(source) takes a time such as 2026-11-22T14:30+01:00."), .usage)
  }

  package static let notADateOrder = usage(Text(en: "--date-order is dmy, mdy or ymd."))

  package static let noDrugNamed = usage(
    Text(en: "no drug is named."), Text(en: "How it is said:  headache help took"))

  package static func doseKeepsNoNote(_ number: Int) -> CommandError {
    usage(
      Text(en: "D\(number) belongs to no attack, and keeps no note."),
      Text(en: "Write it beside the day:  headache help note"))
  }

  /// `edit D3 no suma`.
  package static func doseIsDeleted(_ number: Int) -> CommandError {
    usage(
      Text(en: "D\(number) is a dose without an attack."),
      Text(en: "Not taken:  headache delete D\(number)"))
  }

  package static func unknownEffect(_ word: String) -> CommandError {
    CommandError(
      Text(en: "I don't know the effect \"\(word.escapingControlCharacters)\". Nothing was changed."),
      hint: Text(en: "An effect is partly, no, or gone; nothing is \"helped\":  headache help helped"), .usage
    )
  }

  package static func notAnAttackNumber(_ text: String) -> CommandError {
    CommandError(
      Text(en: "\"\(text.escapingControlCharacters)\" is no attack's number."),
      hint: Text(en: "See them:  headache list"),
      .usage)
  }

  package static let fromAfterTo = CommandError(Text(en: "--from is after --to."), .usage)

  package static func openRange(_ text: String) -> CommandError {
    CommandError(Text(en: "\(text.escapingControlCharacters) has no last day."), .usage)
  }

  package static func missing(_ part: MissingPart, write line: String) -> CommandError {
    usage(part.text, Text(en: "Write:  \(line)"))
  }
}
