import CivilTime
import Report
import Words

// MARK: - Notes, days and attacks

extension Refusal {
  static let diaryWithoutName = Refusal(
    "--diary needs the name of a file. Nothing was saved.", hint: "Write:  headache --diary FILE 7",
    code: Explain.usage)

  static let nothingToLog = Refusal(
    "there is nothing to log.", hint: "Write:  headache new 4", code: Explain.usage)

  static let noEditor = Refusal(
    "EDITOR is not set, so there is nothing to write a note in. Nothing was saved.",
    hint: "Write:  headache 7 --note \"any words\"   or  headache 7 --note -   for standard input",
    code: Explain.usage)

  static func editorFailed(_ status: Int32) -> Refusal {
    Refusal(
      "the editor ended with status \(status). Nothing was saved.",
      hint: "Without a note:  leave --note out", code: Explain.refused)
  }

  static func saysMoreThanDoses(_ words: [String]) -> Refusal {
    let line = (["headache"] + words.map(typable)).joined(separator: " ")
    return Refusal(
      "took is for drugs alone, and the line says more. Nothing was saved.",
      hint: "Write:  \(harmless(line))",
      code: Explain.usage)
  }

  static func noSuchDose(_ number: Int) -> Refusal {
    Refusal("there is no dose D\(number) without an attack.", hint: "See them:  headache list --doses")
  }

  static func changedMeanwhile(_ name: String) -> Refusal {
    Refusal(
      "\(name) was changed by another command just now. Nothing was saved.", hint: "Type it again.")
  }

  static func nothingToEdit(dose number: Int) -> Refusal {
    Refusal(
      "what is to be changed? Nothing was changed.", hint: "Write:  headache edit D\(number) 50mg @14:40",
      code: Explain.usage)
  }

  static let conditionsOnDoses = Refusal(
    "--where is about attacks; --doses lists doses that have none.", code: Explain.usage)

  static func noteTooLong(kilobytes: Int) -> Refusal {
    Refusal(
      "the note is longer than \(kilobytes) KiB. Nothing was saved.", hint: "Write it in several notes.",
      code: Explain.badData)
  }

  static let emptyNote = Refusal("the note is empty. Nothing was saved.", code: Explain.usage)

  static let stillOver = Refusal(
    "an attack that goes on has no end. Nothing was saved.", hint: "It is over:  headache over 19:45",
    code: Explain.usage)

  static let stillHowBad = Refusal(
    "how bad is it? No intensity is known of this attack. Nothing was saved.",
    hint: "Write:  headache still 5", code: Explain.usage)

  static func longPeriod(_ days: DayRange) -> Refusal {
    Refusal(
      "\(days) are \(days.count) days. Nothing was saved.",
      hint: "A period is written by its days:  headache period \(days.start)..\(days.start + 4)",
      code: Explain.usage)
  }

  static let mergeNeedsTwo = Refusal(
    "two attacks make one. Nothing was changed.", hint: "Write:  headache merge 211 212", code: Explain.usage)

  static func tooFarApart(_ first: Int, _ second: Int, minutes: Int) -> Refusal {
    Refusal(
      "between #\(first) and #\(second) lie \(Words.Phrases.length(minutes)): too long for one attack. "
        + "Nothing was changed.",
      hint: "If so, correct one first:  headache edit \(second) until …", code: Explain.usage)
  }

  static func nothingToEdit(_ id: Int) -> Refusal {
    Refusal(
      "what should #\(id) say? Nothing was changed.", hint: "Write:  headache edit \(id) 6 left",
      code: Explain.usage)
  }

  static let noEntryYet = Refusal("no attack is in the diary yet.", hint: "Write:  headache 7")

  static func deletesSeveral(_ names: [String]) -> Refusal {
    Refusal(
      "that would delete \(names.count) entries. Nothing was changed.",
      hint: "Do it:  headache delete --force \(names.joined(separator: " "))", code: Explain.usage)
  }

  static let notDeleted = Refusal("Nothing was deleted.")

  static func noSuchNote(_ text: String) -> Refusal {
    Refusal("there is no note \(harmless(text)).", hint: "Notes of a day:  headache show today")
  }

  static func notACondition(_ text: String) -> Refusal {
    Refusal(
      "I don't know the condition \"\(harmless(text))\".",
      hint: "Conditions:  intensity>=7 · left · nausea · aura · suma · +wine · open, apart by commas",
      code: Explain.usage)
  }

  static func neitherNumberNorDay(_ text: String) -> Refusal {
    Refusal(
      "\"\(harmless(text))\" is neither an attack's number nor a day.",
      hint: "Write:  headache show 212 · headache show last · headache show 12 nov", code: Explain.usage)
  }
}
