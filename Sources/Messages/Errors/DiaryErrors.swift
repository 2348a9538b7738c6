import Analysis
import Catalogue
package import CivilTime
package import Diary
import Importing
import Parsing
import Language

/// What the diary holds, or does not.
extension CommandError {
  package static let noSteps = CommandError(
    Text(en: "-n takes a number of steps from 1 on. Nothing was changed."),
    hint: Text(en: "headache undo -n 2"), .usage)

  package static let nothingToUndo = CommandError(Text(en: "there is nothing to undo."))

  package static let nothingToRedo = CommandError(Text(en: "there is nothing to redo."))

  package static func nothingRecorded(through last: CivilDay) -> CommandError {
    CommandError(
      Text { $0.text(en: "no day up to \($0.date(last)) is recorded. Nothing was written.") },
      hint: Text(en: "See what is:  headache complete"), .usage)
  }

  /// `last`: the attack entered last, which may be the one meant; `end`: the end that was said.
  package static func noAttackOpen(_ last: StoredAttack?, end: Moment? = nil) -> CommandError {
    let said = Text(en: "no attack is open. Nothing was changed.")
    if let last, let end, case .at(let known) = last.attack.end, known.instant != end.instant,
      (1...Attack.usualLimit).contains(end.minutes(since: last.attack.onset.moment)),
      // One of another day was hardly this one's.
      end.minutes(since: known) <= 1440
    {
      return CommandError(
        said,
        hint: Text { language in
          language.text(
            en: "attack \(last.id) ended at \(language.clock(known)); its end is this one:  "
              + "headache edit \(last.id) until \(end.day) \(end.clock)")
        })
    }
    guard let last, last.attack.end == .unknown else {
      return CommandError(said, hint: Text(en: "What is there:  headache list"))
    }
    guard let end, (1...Attack.usualLimit).contains(end.minutes(since: last.attack.lastEvidence)) else {
      return CommandError(
        said, hint: Text(en: "attack \(last.id) has no end known; see it:  headache show \(last.id)"))
    }
    return CommandError(
      said,
      hint: Text(
        en: "attack \(last.id) has no end known; give it this one:  headache edit \(last.id) until "
          + "\(end.day) \(end.clock)"))
  }

  package static func lastsTooLong(_ stored: StoredAttack, days: Int) -> CommandError {
    CommandError(
      Text(en: "attack \(stored.id) would last \(days) days. Nothing was changed."),
      hint: Text(en: "Give its start and its end together:  headache help edit"),
      .usage)
  }

  /// `later`: the same hour in the other half of the day, where the attack went on then.
  package static func overBeforeItBegan(
    _ stored: StoredAttack, at end: Moment, later: Moment?, today: CivilDay
  ) -> CommandError {
    CommandError(
      Text { language in
        let onset = language.onset(stored.attack.onset, today: today)
        return language.text(
          joined: "attack \(stored.id) began \(onset), after \(language.clock(end)). Nothing was changed.")
      },
      hint: Text(en: later.map { "Write:  headache over \($0.day) \($0.clock)" } ?? ""), .usage)
  }

  package static func openForDays(_ stored: StoredAttack, today: CivilDay) -> CommandError {
    let last = stored.attack.lastEvidence
    return CommandError(
      Text { language in
        language.text(
          en:
            "the last thing known of attack \(stored.id) is of \(language.day(last.day, today: today)). When did it end? "
            + "Nothing was changed.")
      }, hint: Text(en: "headache over \(last.day) \(last.clock)\nNobody knows when:  headache over unknown"),
      .usage)
  }

  package static func overBeforeReading(
    _ stored: StoredAttack, _ reading: Reading, today: CivilDay
  ) -> CommandError {
    CommandError(
      Text { language in
        language.text(
          en: "attack \(stored.id) still was \(reading.intensity)/10 at \(language.clock(reading.at)) "
            + "\(language.day(reading.at.day, today: today)). Nothing was changed.")
      }, hint: Text(en: "At that time at the earliest:  headache over \(reading.at.day) \(reading.at.clock)"),
      .usage)
  }

  package static func noSuchAttack(_ text: String) -> CommandError {
    CommandError(
      Text(en: "there is no attack \(text.escapingControlCharacters)."),
      hint: Text(en: "See them:  headache list"))
  }

  /// `mayRemove`: whether removing the attack is offered, which a person who said `free` may have meant.
  package static func headacheDay(
    _ day: CivilDay, _ stored: StoredAttack? = nil, mayRemove: Bool = true
  ) -> CommandError {
    guard let stored else {
      return CommandError(
        Text { $0.text(en: "\($0.dayAndMonth(day)) has a headache in the diary. Nothing was changed.") })
    }
    if stored.attack.end == .open {
      let isKnown = stored.attack.lastEvidence.day >= day || stored.attack.onset.moment.day >= day
      return CommandError(
        Text { language in
          let onset = language.onset(stored.attack.onset, today: day)
          return language.text(en: "attack \(stored.id) is open since \(onset). Nothing was changed.")
        },
        hint: Text(
          en: (isKnown ? "See it" : "It ended before:  headache over \(day - 1) 23:59      See it")
            + ":  headache show \(stored.id)      It is over:  headache over"))
    }
    return CommandError(
      Text { language in
        let details = [
          stored.attack.peak.map { "\($0)/10" }, language.clock(stored.attack.onset.moment),
        ].compactMap { $0 }.joined(separator: ", ")
        return language.text(
          en: "\(language.dayAndMonth(day)) has attack \(stored.id) (\(details)). Nothing was changed.")
      },
      hint: Text(
        en: "See it:  headache show \(stored.id)"
          + (mayRemove ? "      Remove it:  headache delete \(stored.id)" : "")))
  }

  package static func noStandingDeclaration(today: CivilDay) -> CommandError {
    CommandError(
      Text(en: "no standing declaration is in force. Nothing was changed."),
      hint: Text(en: "Begin one:  headache complete \(today).."))
  }
}
