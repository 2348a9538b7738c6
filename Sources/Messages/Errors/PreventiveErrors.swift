package import CivilTime
package import Diary
import Parsing
import Language

// What speaks against a change of a preventive.
extension CommandError {
  package static func notAnInterval(_ text: String) -> CommandError {
    usage(Text(en: "\"\(text.escapingControlCharacters)\" is no interval."), Text(en: "Write:  --every 28d"))
  }

  package static func planContradicts(_ planned: Amount, _ dose: Amount) -> CommandError {
    usage(Text(en: "the plan begins with \(planned), the first dose is \(dose)."))
  }

  package static func unknownReason(_ text: String, meant: StopReason?) -> CommandError {
    let reasons = StopReason.allCases.map(\.rawValue).joined(separator: " · ")
    return usage(
      Text(joined: "I don't know the reason \"\(text.escapingControlCharacters)\"."),
      Text(en: meant.map { "Meant \($0.rawValue)?\n" } ?? ""),
      choices: Text(en: "One of:  \(reasons)"))
  }

  package static func unknownPreventiveVerb(_ word: String) -> CommandError {
    usage(
      Text(en: "I don't know \"prev \(word.escapingControlCharacters)\"."),
      Text(
        en: "One of:  headache prev start · change · dose · missed · effect · stop ·\n"
          + "edit · delete · list · show · history"))
  }

  /// `trials`: those there are, one of which may be meant.
  package static func unknownPreventive(_ drug: String, among trials: [StoredTrial]) -> CommandError {
    let meant = nearest(to: drug, in: trials.map(\.trial.drug))?.escapingControlCharacters
    return CommandError(
      Text(
        en: "\(drug.escapingControlCharacters) is not among the preventives of this diary. Nothing was saved."
      ),
      hint: Text(en: (meant.map { "Meant \($0)?\n" } ?? "") + "See them:  headache prev list"))
  }

  /// How often a course is given is corrected, not changed.
  package static func intervalIsCorrected(_ drug: String, days: Int) -> CommandError {
    usage(
      Text(en: "how often it is given is changed by itself."),
      Text(en: "Write:  headache prev edit \(typable(drug)) interval \(days)d"))
  }

  package static func alreadyTaken(_ trial: Trial, newDose: Amount?) -> CommandError {
    let dose = newDose.map { "\($0.number)\($0.unit.symbol)" } ?? "AMOUNT"
    let drug = trial.drug.escapingControlCharacters
    return CommandError(
      Text { language in
        language.text(
          en:
            "\(drug.capitalizedFirst) is being taken since \(language.date(trial.start)). Nothing was saved."
        )
      },
      hint: Text(en: "A new dose:  headache prev change \(typable(trial.drug)) \(dose)"))
  }

  package static func impossibleTrial(_ stored: StoredTrial, _ problem: TrialProblem) -> CommandError {
    if problem == .severalDoses { return whichStep(stored) }
    let drug = stored.trial.drug.escapingControlCharacters
    let hint =
      if case .plannedFrom = problem {
        Text(en: "Begun already?  headache prev edit T\(stored.id) start today")
      } else {
        Text.empty
      }
    return usage(Text { "T\(stored.id) \(drug): \($0.clause(problem, of: stored.trial))." }, hint)
  }

  /// A course that has a last day, said to be stopped. `lines`: what corrects it.
  package static func stoppedAlready(
    _ stored: StoredTrial, on last: CivilDay, lines: [String]
  ) -> CommandError {
    let drug = stored.trial.drug.escapingControlCharacters
    return usage(
      Text { "T\(stored.id) \(drug): \($0.clause(.stoppedOn(last), of: stored.trial))." },
      Text(en: "Correct it:  \(lines.joined(separator: "\n       and:  "))"))
  }

  package static func takenLater(_ stored: StoredTrial) -> CommandError {
    let drug = stored.trial.drug.escapingControlCharacters
    return CommandError(
      Text { language in
        let start = language.date(stored.trial.start)
        return language.text(
          en: "\(drug) was started again later (T\(stored.id), \(start)). Nothing was saved.")
      },
      hint: Text(
        en:
          "Give its last day too:  headache prev start \(typable(stored.trial.drug)) … --stop \(stored.trial.start - 1)"
      ), .usage)
  }

  package static func stopBeforeStart(_ stop: CivilDay, _ start: CivilDay) -> CommandError {
    CommandError(
      Text { language in
        let (last, first) = (language.date(stop), language.date(start))
        return language.text(
          en: "the last day, \(last), is before the first, \(first). Nothing was saved.")
      },
      .usage)
  }

  package static func trialUnchanged(_ stored: StoredTrial) -> CommandError {
    CommandError(
      Text(
        en:
          "T\(stored.id) \(stored.trial.drug.escapingControlCharacters) says so already. Nothing was changed."
      ),
      hint: Text(en: "See it:  headache prev show T\(stored.id)"))
  }

  /// `lines`: what the words can mean, that of a correction first.
  package static func unknownTrialPart(_ word: String, of number: Int, lines: [String]) -> CommandError {
    CommandError(
      Text(en: "T\(number) has no \"\(word.escapingControlCharacters)\" to correct. Nothing was saved."),
      hint: Text(
        en: lines.isEmpty
          ? "One of:  start · stop · dose · step · target · interval · reason · note ·\n"
            + "drug · effect · missed\nHow each is written:  headache help prev edit"
          : "Write:  \(lines.joined(separator: "\n   or:  "))"), .usage)
  }

  /// Several days where each is an entry of its own: the words of a line for each.
  package static func oneDayEach(_ lines: [[String]]) -> CommandError {
    let lines = lines.map { $0.joined(separator: " ").escapingControlCharacters }
    return usage(
      Text(en: "those are \(lines.count) days."),
      Text(en: "One day a line:  \(lines.joined(separator: "  and then  "))"))
  }

  /// A reason that is none of the list, and may be an effect. `line`: what stands before the reason.
  package static func effectOrOther(_ words: String, line: String) -> CommandError {
    let note = typable(words)
    return usage(
      Text(en: "is \"\(words.escapingControlCharacters)\" an effect of it?"),
      Text(
        en: "An effect:  \(line) --reason side-effects --note \(note)\n"
          + "Another reason:  \(line) --reason other --note \(note)"))
  }

  private static func whichStep(_ stored: StoredTrial) -> CommandError {
    let steps = stored.trial.steps
    return CommandError(
      Text(en: "T\(stored.id) has several doses. Nothing was saved."),
      choices: Text(
        joined: "Name the day of the one meant:  "
          + steps.map { "\($0.amount) from \($0.day)" }.joined(separator: " · ")), .usage)
  }
}
