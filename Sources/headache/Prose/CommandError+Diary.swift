import Messages
import Language
import CivilTime
import Diary
import Rendering
import Storage
import Parsing

/// What the diary holds, or does not.
extension CommandError {
  static let noSteps = CommandError(
    "-n takes a number of steps from 1 on. Nothing was changed.", hint: "headache undo -n 2",
    code: ExitStatus.usage)

  static let nothingToUndo = CommandError("there is nothing to undo.")

  static let nothingToRedo = CommandError("there is nothing to have back.")

  static func nothingRecorded(through last: CivilDay) -> CommandError {
    CommandError(
      "no day up to \(last.withYear) is recorded. Nothing was written.",
      hint: "See what is:  headache complete",
      code: ExitStatus.usage)
  }

  /// `last`: the attack entered last, which may be the one meant.
  static func noAttackOpen(_ last: StoredAttack?) -> CommandError {
    let said = "no attack is open. Nothing was changed."
    guard let last, last.attack.end == .unknown else {
      return CommandError(said, hint: "One that is over:  headache 7 14:00-19:00")
    }
    return CommandError(
      said, hint: "#\(last.id) has no end known; to give it one:  headache edit \(last.id) until 23:30")
  }

  static func lastsTooLong(_ stored: StoredAttack, days: Int) -> CommandError {
    CommandError(
      "#\(stored.id) would last \(days) days. Nothing was changed.",
      hint: "With its end as well:  headache edit \(stored.id) 2026-11-12 22:00 until 2026-11-13 3:00",
      code: ExitStatus.usage)
  }

  static func overBeforeItBegan(_ stored: StoredAttack, at end: Moment, today: CivilDay) -> CommandError {
    let onset = Language.english.onset(stored.attack.onset, today: today)
    return CommandError(
      "#\(stored.id) began \(onset), after \(end.clock). Nothing was changed.", code: ExitStatus.usage)
  }

  static func openForDays(_ stored: StoredAttack, today: CivilDay) -> CommandError {
    let last = stored.attack.lastEvidence
    return CommandError(
      "the last thing known of #\(stored.id) is of \(Language.english.day(last.day, today: today)). When did it end? "
        + "Nothing was changed.",
      hint: "headache over \(last.day) \(last.clock)", code: ExitStatus.usage)
  }

  static func overBeforeReading(_ stored: StoredAttack, _ reading: Reading, today: CivilDay)
    -> CommandError
  {
    CommandError(
      "#\(stored.id) still was \(reading.intensity)/10 at \(reading.at.clock) "
        + "\(Language.english.day(reading.at.day, today: today)). Nothing was changed.",
      hint: "All the same:  headache edit \(stored.id) until yesterday 23:30", code: ExitStatus.usage)
  }

  static let noDoseToRate = CommandError(
    "the last attack has no dose. Nothing was changed.", hint: "Log it:  headache took suma 50mg")

  static func noSuchAttack(_ text: String) -> CommandError {
    CommandError("there is no attack \(text.escapingControlCharacters).", hint: "See them:  headache list")
  }

  static func headacheDay(_ day: CivilDay, _ stored: StoredAttack? = nil) -> CommandError {
    guard let stored else {
      return CommandError("\(day.dayAndMonth) has a headache in the diary. Nothing was changed.")
    }
    let details = [stored.attack.peak.map { "\($0)/10" }, stored.attack.onset.moment.clock].compactMap { $0 }
    return CommandError(
      "\(day.dayAndMonth) has attack #\(stored.id) (\(details.joined(separator: ", "))). Nothing was changed.",
      hint: "See it:  headache show \(stored.id)      Remove it:  headache delete \(stored.id)")
  }

  static func noStandingDeclaration(today: CivilDay) -> CommandError {
    CommandError(
      "no standing declaration is in force. Nothing was changed.",
      hint: "Begin one:  headache complete \(today)..")
  }
}
