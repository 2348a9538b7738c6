import Diary
import CivilTime
import Rendering
import Parsing

// MARK: - Notes, days and attacks

extension CommandError {
  static let diaryWithoutName = CommandError(
    "--diary needs the name of a file. Nothing was saved.", hint: "Write:  headache --diary FILE 7",
    code: ExitStatus.usage)

  static let nothingToLog = CommandError(
    "there is nothing to log.", hint: "Write:  headache new 4", code: ExitStatus.usage)

  static let noEditor = CommandError(
    "EDITOR is not set, so there is nothing to write a note in. Nothing was saved.",
    hint: "Write:  headache 7 --note \"any words\"   or  headache 7 --note -   for standard input",
    code: ExitStatus.usage)

  static func editorFailed(_ status: Int32) -> CommandError {
    CommandError(
      "the editor ended with status \(status). Nothing was saved.",
      hint: "Without a note:  leave --note out", code: ExitStatus.refused)
  }

  static func saysMoreThanDoses(_ words: [String]) -> CommandError {
    let line = (["headache"] + words.map(typable)).joined(separator: " ")
    return CommandError(
      "took is for drugs alone, and the line says more. Nothing was saved.",
      hint: "Write:  \(line.escapingControlCharacters)",
      code: ExitStatus.usage)
  }

  static func noSuchDose(_ number: Int) -> CommandError {
    CommandError("there is no dose D\(number) without an attack.", hint: "See them:  headache list --doses")
  }

  static func changedMeanwhile(_ name: String) -> CommandError {
    CommandError(
      "\(name) was changed by another command just now. Nothing was saved.", hint: "Type it again.")
  }

  static func nothingToEdit(dose number: Int) -> CommandError {
    CommandError(
      "what is to be changed? Nothing was changed.", hint: "Write:  headache edit D\(number) 50mg @14:40",
      code: ExitStatus.usage)
  }

  static let conditionsOnDoses = CommandError(
    "--where is about attacks; --doses lists doses that have none.", code: ExitStatus.usage)

  static func noteTooLong(kilobytes: Int) -> CommandError {
    CommandError(
      "the note is longer than \(kilobytes) KiB. Nothing was saved.", hint: "Write it in several notes.",
      code: ExitStatus.badData)
  }

  static let emptyNote = CommandError("the note is empty. Nothing was saved.", code: ExitStatus.usage)

  static let stillOver = CommandError(
    "an attack that goes on has no end. Nothing was saved.", hint: "It is over:  headache over 19:45",
    code: ExitStatus.usage)

  static let stillHowBad = CommandError(
    "how bad is it? No intensity is known of this attack. Nothing was saved.",
    hint: "Write:  headache still 5", code: ExitStatus.usage)

  static func longPeriod(_ days: DayRange) -> CommandError {
    CommandError(
      "\(days) are \(days.count) days. Nothing was saved.",
      hint: "A period is written by its days:  headache period \(days.start)..\(days.start + 4)",
      code: ExitStatus.usage)
  }

  static let mergeNeedsTwo = CommandError(
    "two attacks make one. Nothing was changed.", hint: "Write:  headache merge 211 212",
    code: ExitStatus.usage)

  static func tooFarApart(_ first: Int, _ second: Int, minutes: Int) -> CommandError {
    CommandError(
      "between #\(first) and #\(second) lie \(Parsing.Phrases.length(minutes)): too long for one attack. "
        + "Nothing was changed.",
      hint: "If so, correct one first:  headache edit \(second) until …", code: ExitStatus.usage)
  }

  static func nothingToEdit(_ id: Int) -> CommandError {
    CommandError(
      "what should #\(id) say? Nothing was changed.", hint: "Write:  headache edit \(id) 6 left",
      code: ExitStatus.usage)
  }

  static let noEntryYet = CommandError("no attack is in the diary yet.", hint: "Write:  headache 7")

  static func deletesSeveral(_ names: [String]) -> CommandError {
    CommandError(
      "that would delete \(names.count) entries. Nothing was changed.",
      hint: "Do it:  headache delete --force \(names.joined(separator: " "))", code: ExitStatus.usage)
  }

  static let notDeleted = CommandError("Nothing was deleted.")

  static func noSuchNote(_ text: String) -> CommandError {
    CommandError(
      "there is no note \(text.escapingControlCharacters).", hint: "Notes of a day:  headache show today")
  }

  static func notACondition(_ text: String) -> CommandError {
    CommandError(
      "I don't know the condition \"\(text.escapingControlCharacters)\".",
      hint: "Conditions:  intensity>=7 · left · nausea · aura · suma · +wine · open, apart by commas",
      code: ExitStatus.usage)
  }

  static func neitherNumberNorDay(_ text: String) -> CommandError {
    CommandError(
      "\"\(text.escapingControlCharacters)\" is neither an attack's number nor a day.",
      hint: "Write:  headache show 212 · headache show last · headache show 12 nov", code: ExitStatus.usage
    )
  }
}
