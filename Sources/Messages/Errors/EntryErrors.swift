import Analysis
import Catalogue
package import CivilTime
import Diary
import Importing
import Parsing
import Language

// MARK: - Notes, days and attacks

extension CommandError {
  package static let diaryWithoutName = CommandError(
    Text(en: "--diary needs the name of a file. Nothing was saved."),
    hint: Text(en: "Write:  headache --diary FILE 7"), .usage)

  package static let nothingToLog = CommandError(
    Text(en: "there is nothing to log."), hint: Text(en: "What can be said:  headache help words"), .usage)

  package static let dosesOnSeveralDays = CommandError(
    Text(en: "a dose beside several days does not say of which. Nothing was saved."),
    hint: Text(en: "Write a line for each day:  headache 5 3 oct suma 50mg"), .usage)

  /// `lines`: of each day, its words.
  package static func daysAlone(_ lines: [[String]]) -> CommandError {
    let days = lines.map { $0.joined(separator: " ").escapingControlCharacters }.joined(separator: ", ")
    return CommandError(
      Text(en: "days alone do not say whether there was a headache. Nothing was saved."),
      hint: Text(en: "An attack on each:  headache new \(days)      None:  headache free \(days)"), .usage)
  }

  package static let noEditor = CommandError(
    Text(en: "EDITOR is not set, so there is nothing to write a note in. Nothing was saved."),
    hint: Text(en: "Other ways to write one:  headache help note"),
    .usage)

  package static func editorFailed(_ status: Int32) -> CommandError {
    CommandError(
      Text(en: "the editor ended with status \(status). Nothing was saved."),
      hint: Text(en: "Without a note:  leave --note out"), .refused)
  }

  package static func saysMoreThanDoses(_ words: [String]) -> CommandError {
    let line = (["headache"] + words.map(typable)).joined(separator: " ")
    return CommandError(
      Text(en: "took is for drugs alone, and the line says more. Nothing was saved."),
      hint: Text(en: "Write:  \(line.escapingControlCharacters)"), .usage)
  }

  package static func noSuchDose(_ number: Int) -> CommandError {
    CommandError(
      Text(en: "there is no dose D\(number) without an attack."),
      hint: Text(en: "See them:  headache list --doses"))
  }

  package static func nothingToEdit(dose number: Int) -> CommandError {
    CommandError(
      Text(en: "what is to be changed? Nothing was changed."),
      hint: Text(en: "What can be said:  headache help edit"), .usage)
  }

  /// `edit N2 slept badly --note "long walk"`. `text`: what stands in the words.
  package static func twoNotes(_ number: Int, _ text: String) -> CommandError {
    let words = text.split(separator: " ").map { typable(String($0)) }.joined(separator: " ")
    return CommandError(
      Text(en: "what N\(number) should say is given twice. Nothing was changed."),
      hint: Text(en: "Write:  headache edit N\(number) -- \(words)"), .usage)
  }

  package static func nothingToEdit(note number: Int) -> CommandError {
    CommandError(
      Text(en: "what should N\(number) say? Nothing was changed."),
      hint: Text(en: "Its text, or its day:  headache help edit"), .usage)
  }

  package static let conditionsOnDoses = CommandError(
    Text(en: "--where is about attacks; --doses lists doses that have none."), .usage)

  package static func noteTooLong(kilobytes: Int) -> CommandError {
    CommandError(
      Text(en: "the note is longer than \(kilobytes) KiB. Nothing was saved."),
      hint: Text(en: "Write it in several notes."), .badData)
  }

  package static let noteNotUTF8 = CommandError(
    Text(en: "the note is not UTF-8. Nothing was saved."),
    hint: Text(en: "From another encoding:  iconv -f WINDOWS-1252 -t UTF-8 note.txt | headache note -"),
    .badData)

  package static let noteHoldsNUL = CommandError(
    Text(en: "the note holds a NUL character, as no text does. Nothing was saved."), .badData)

  package static let emptyNote = CommandError(Text(en: "the note is empty. Nothing was saved."), .usage)

  package static let stillOver = CommandError(
    Text(en: "an attack that goes on has no end. Nothing was saved."),
    hint: Text(en: "It is over now:  headache over"), .usage)

  package static let stillHowBad = CommandError(
    Text(en: "how bad is it? No intensity is known of this attack. Nothing was saved."),
    hint: Text(en: "What can be said:  headache help still"), .usage)

  package static func longPeriod(_ days: DayRange) -> CommandError {
    CommandError(
      Text(en: "\(days) are \(days.count) days. Nothing was saved."),
      hint: Text(en: "A period is written by its days:  headache help period"),
      .usage)
  }

  package static let mergeNeedsTwo = CommandError(
    Text(en: "two attacks make one. Nothing was changed."), hint: Text(en: "Their numbers:  headache list"),
    .usage)

  package static func tooFarApart(_ first: Int, _ second: Int, minutes: Int) -> CommandError {
    CommandError(
      Text { language in
        let gap = language.compactLength(minutes)
        return language.text(
          en: "between attack \(first) and attack \(second) lie \(gap): too long for one attack. "
            + "Nothing was changed.")
      },
      hint: Text(en: "If so, correct one first. See it:  headache show \(second)"), .usage)
  }

  package static func nothingToEdit(_ id: Int) -> CommandError {
    CommandError(
      Text(en: "what should attack \(id) say? Nothing was changed."),
      hint: Text(en: "What can be said:  headache help edit"), .usage)
  }

  /// `note about yesterday …`. `of`: the line for a note of the day that is named; `today`: of today.
  package static func noteOfWhichDay(_ of: String, _ today: String) -> CommandError {
    CommandError(
      Text(en: "is the note of that day, or of today? Nothing was saved."),
      hint: Text(en: "Of that day:  \(of)\nOf today:     \(today)"), .usage)
  }

  package static let noteOfSeveralDays = CommandError(
    Text(en: "a note is of one day, and several were named. Nothing was saved."),
    hint: Text(en: "Leave it out, and write it beside its day:  headache help note"), .usage)

  package static let noEntryYet = CommandError(
    Text(en: "no attack is in the diary yet."), hint: Text(en: "What can be said:  headache help words"))

  package static func deletesSeveral(_ names: [String]) -> CommandError {
    CommandError(
      Text(en: "that would delete \(names.count) entries. Nothing was changed."),
      hint: Text(en: "Do it:  headache delete --force \(names.joined(separator: " "))"), .usage)
  }

  package static let notDeleted = CommandError(Text(en: "Nothing was deleted."))

  package static func noSuchNote(_ text: String) -> CommandError {
    CommandError(
      Text(en: "there is no note \(text.escapingControlCharacters)."),
      hint: Text(en: "Notes of a day:  headache show today"))
  }

  package static func notACondition(_ text: String) -> CommandError {
    CommandError(
      Text(en: "I don't know the condition \"\(text.escapingControlCharacters)\"."),
      hint: Text(
        en: "Conditions:  intensity>=7 · left · nausea · aura · suma · +wine · open, apart by commas"), .usage
    )
  }

  package static func neitherNumberNorDay(_ text: String) -> CommandError {
    CommandError(
      Text(en: "\"\(text.escapingControlCharacters)\" is neither an attack's number nor a day."),
      hint: Text(en: "The entries and their numbers:  headache list"), .usage)
  }
}
