import Analysis
import Catalogue
package import CivilTime
package import Diary
import Importing
package import Parsing
import Language

// What speaks against a change of a preventive, a drug or a measurement.
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

  package static func unknownClass(_ text: String) -> CommandError {
    let classes = DrugClass.allCases.map(\.rawValue).joined(separator: " · ")
    return CommandError(
      Text(en: "I don't know the class \"\(text.escapingControlCharacters)\". Nothing was saved."),
      choices: Text(en: "One of:  \(classes)"), .usage)
  }

  package static func unknownRole(_ text: String) -> CommandError {
    CommandError(
      Text(
        en:
          "a drug's role is acute, preventive or both, not \"\(text.escapingControlCharacters)\". Nothing was saved."
      ),
      .usage)
  }

  package static func unknownDrug(_ text: String, meant: String?) -> CommandError {
    CommandError(
      Text(en: "I don't know a drug \"\(text.escapingControlCharacters)\". Nothing was changed."),
      hint: Text(
        en: meant.map { "Meant \($0.escapingControlCharacters)?" }
          ?? "Add it:  headache drug add \(typable(text)) --class other"))
  }

  package static func drugThere(_ name: String) -> CommandError {
    CommandError(
      Text(en: "\(name.escapingControlCharacters) is on the list already. Nothing was saved."),
      hint: Text(
        en: "See it:      headache drug show \(typable(name))\n"
          + "Correct it:  headache drug edit \(typable(name)) --class …"))
  }

  package static func nameTaken(_ name: String, by drug: String) -> CommandError {
    CommandError(
      Text(
        en:
          "\(name.escapingControlCharacters) stands for \(drug.escapingControlCharacters). Nothing was saved."
      ), .usage)
  }

  package static func nameOfCatalogue(_ name: String) -> CommandError {
    CommandError(
      Text(
        en: "\(name.escapingControlCharacters) stands for another drug of the catalogue. Nothing was saved."
      ), .usage)
  }

  package static func nameClash(_ name: String, _ clash: NameClash) -> CommandError {
    let why =
      switch clash {
      case .fixedWord: Text(en: "a word of its own on a line")
      case .month: Text(en: "a month")
      case .weekday: Text(en: "a day of the week")
      case .number: Text(en: "read as a number or a mark")
      case .verb: Text(en: "a command")
      }
    return CommandError(
      Text(en: "\"\(name.escapingControlCharacters)\" is ") + why
        + Text(en: ", so it cannot stand for a drug. Nothing was saved."), .usage)
  }

  package static func drugUnchanged(_ name: String) -> CommandError {
    CommandError(
      Text(en: "nothing to change was named. Nothing was changed."),
      hint: Text(en: "Write:  headache drug edit \(typable(name)) --class triptan"), .usage)
  }

  package static func notOnList(_ name: String) -> CommandError {
    CommandError(
      Text(
        en:
          "\(name.escapingControlCharacters) is the catalogue's, not of this diary's list. Nothing was changed."
      ),
      hint: Text(en: "See it:  headache drug show \(typable(name))"))
  }

  package static func unknownDrugVerb(_ word: String) -> CommandError {
    CommandError(
      Text(en: "I don't know \"drug \(word.escapingControlCharacters)\". Nothing was saved."),
      hint: Text(en: "One of:  headache drug list · show · add · edit · remove"), .usage)
  }

  package static func drugSaysSo(_ name: String) -> CommandError {
    CommandError(Text(en: "\(name.escapingControlCharacters) says so already. Nothing was changed."))
  }

  package static func drugInUse(_ name: String, _ uses: DrugUses) -> CommandError {
    let (doses, deleted) = (uses.doses, uses.deleted)
    var places: [Text] = []
    if doses > 0 { places.append(Text(en: "\(doses) \(doses == 1 ? "dose" : "doses")")) }
    places += uses.trials.map { trial in Text(en: "trial T\(trial)") }
    if deleted > 0 { places.append(Text(en: "\(deleted) deleted \(deleted == 1 ? "entry" : "entries")")) }
    let hint =
      uses.doses == 0 && uses.trials.isEmpty
      ? Text(en: "Forget what was deleted for good:  headache check --purge")
      : Text(
        en: "Correct it instead:  headache drug edit \(typable(name)) --class … --role …")
    let named = places
    return CommandError(
      Text(en: "\(name.escapingControlCharacters) is named by ")
        + Text { language in named.map { $0.in(language) }.joined(separator: ", ") }
        + Text(en: ". Nothing was changed."),
      hint: hint)
  }

  package static func noSuchPressure(_ text: String) -> CommandError {
    CommandError(
      Text(en: "there is no blood pressure \"\(text.escapingControlCharacters)\"."),
      hint: Text(en: "See them:  headache bp"))
  }

  package static func noSuchScore(_ text: String) -> CommandError {
    CommandError(
      Text(en: "there is no score \"\(text.escapingControlCharacters)\"."),
      hint: Text(en: "See them:  headache score"))
  }
}
