import Diary
import Parsing

/// A command that understood, and declines: nothing has been changed.
struct CommandError: Error {
  let message: String
  let hint: String
  let code: Int32
  /// For programs: the `kind` of a JSON error.
  let kind: String

  init(_ message: String, hint: String = "", code: Int32 = ExitStatus.refused, kind: String? = nil) {
    self.message = message
    self.hint = hint
    self.code = code
    self.kind = kind ?? ExitStatus.kind(code)
  }
}

// MARK: - How a command was written

extension CommandError {
  static func usage(_ message: String, _ hint: String = "", code: Int32 = ExitStatus.usage) -> CommandError {
    CommandError(message + " Nothing was saved.", hint: hint, code: code)
  }

  static func unknownWord(_ word: String, meant: String?) -> CommandError {
    usage(
      "I don't know \"\(word.escapingControlCharacters)\".",
      meant.map { "Meant \($0.escapingControlCharacters)?" } ?? "",
      code: ExitStatus.badData)
  }

  /// `source`: the option or variable that says what time it is.
  static func notANow(_ source: String) -> CommandError {
    CommandError("\(source) takes a time such as 2026-11-22T14:30+01:00.", code: ExitStatus.usage)
  }

  static let notADateOrder = usage("--date-order is dmy or mdy.")

  static let noDrugNamed = usage("no drug is named.", "Write:  headache took suma 50mg")

  /// `open`: the attack that is open, which the dose does not belong to.
  static func nowhereToNote(_ note: String, open: Int? = nil) -> CommandError {
    let why = open.map { "the dose was taken before #\($0) began, and keeps no note: " }
    return usage(
      why.map { $0 + "\"\(note.escapingControlCharacters)\"." }
        ?? "no attack is open that \"\(note.escapingControlCharacters)\" could be noted on.",
      "Leave it out, and write it beside the day:  headache note \"…\"")
  }

  static func doseKeepsNoNote(_ number: Int) -> CommandError {
    usage(
      "D\(number) belongs to no attack, and keeps no note.", "Write it beside the day:  headache note \"…\"")
  }

  static func unknownEffect(_ word: String) -> CommandError {
    CommandError(
      "I don't know the effect \"\(word.escapingControlCharacters)\". Nothing was changed.",
      hint: "Write one of:  headache helped · helped partly · helped no · helped gone",
      code: ExitStatus.usage)
  }

  static func notAnAttackNumber(_ text: String) -> CommandError {
    CommandError(
      "\"\(text.escapingControlCharacters)\" is no attack's number.", hint: "See them:  headache list",
      code: ExitStatus.usage)
  }

  static let fromAfterTo = CommandError("--from is after --to.", code: ExitStatus.usage)

  static func openRange(_ text: String) -> CommandError {
    CommandError("\(text.escapingControlCharacters) has no last day.", code: ExitStatus.usage)
  }

  static func missing(_ part: String, write line: String) -> CommandError {
    usage("the \(part) is missing.", "Write:  \(line)")
  }
}
