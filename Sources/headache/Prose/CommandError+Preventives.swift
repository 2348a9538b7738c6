import Language
import CivilTime
import Diary
import Rendering
import Storage
import Parsing

// What speaks against a change of a preventive, a drug or a measurement.
extension CommandError {
  static func notAnInterval(_ text: String) -> CommandError {
    usage("\"\(text.escapingControlCharacters)\" is no interval.", "Write:  --every 28d")
  }

  static func planContradicts(_ planned: Amount, _ dose: Amount) -> CommandError {
    usage("the plan begins with \(planned), the first dose is \(dose).")
  }

  static func unknownReason(_ text: String, meant: StopReason?) -> CommandError {
    let reasons = StopReason.allCases.map(\.rawValue).joined(separator: " · ")
    return usage(
      "I don't know the reason \"\(text.escapingControlCharacters)\".",
      (meant.map { "Meant \($0.rawValue)?\n" } ?? "")
        + "One of:  \(reasons)".wrapped(to: 78).joined(separator: "\n"))
  }

  static func unknownPreventiveVerb(_ word: String) -> CommandError {
    usage(
      "I don't know \"prev \(word.escapingControlCharacters)\".",
      "One of:  headache prev start · change · dose · missed · effect · stop ·\n"
        + "edit · delete · list · show · history")
  }

  /// `trials`: those there are, one of which may be meant.
  static func unknownPreventive(_ drug: String, among trials: [StoredTrial]) -> CommandError {
    let meant =
      nearest(to: drug, in: trials.map(\.trial.drug)).map { "Meant \($0.escapingControlCharacters)?\n" } ?? ""
    return CommandError(
      "\(drug.escapingControlCharacters) is not among the preventives of this diary. Nothing was saved.",
      hint: meant + "See them:  headache prev list")
  }

  static func alreadyTaken(_ trial: Trial, newDose: Amount?) -> CommandError {
    let dose = newDose.map { "\($0.number)\($0.unit.symbol)" } ?? "50mg"
    let drug = trial.drug.escapingControlCharacters
    return CommandError(
      "\(drug.capitalizedFirst) is being taken since \(trial.start.withYear). Nothing was saved.",
      hint: "A new dose:  headache prev change \(drug) \(dose)")
  }

  static func impossibleTrial(_ stored: StoredTrial, _ objection: String) -> CommandError {
    usage("T\(stored.id) \(stored.trial.drug.escapingControlCharacters): \(objection).")
  }

  static func takenLater(_ stored: StoredTrial) -> CommandError {
    let drug = stored.trial.drug.escapingControlCharacters
    return CommandError(
      "\(drug) was started again later (T\(stored.id), \(stored.trial.start.withYear)). Nothing was saved.",
      hint: "Give its last day too:  headache prev start \(drug) … --stop \(stored.trial.start - 1)",
      code: ExitStatus.usage)
  }

  static func stopBeforeStart(_ stop: CivilDay, _ start: CivilDay) -> CommandError {
    CommandError(
      "the last day, \(stop.withYear), is before the first, \(start.withYear). Nothing was saved.",
      code: ExitStatus.usage)
  }

  static func trialUnchanged(_ stored: StoredTrial) -> CommandError {
    CommandError(
      "T\(stored.id) \(stored.trial.drug.escapingControlCharacters) says so already. Nothing was changed.",
      hint: "See it:  headache prev show T\(stored.id)")
  }

  static func unknownTrialPart(_ word: String) -> CommandError {
    CommandError(
      "a trial has no \"\(word.escapingControlCharacters)\". Nothing was saved.",
      hint: "One of:  start · stop · dose · step · target · interval · reason · note ·\n"
        + "drug · effect · missed\n"
        + "headache prev edit T2 stop 2026-03-29\nheadache prev edit T2 dose 75mg 2025-10-08",
      code: ExitStatus.usage)
  }

  static func whichStep(_ stored: StoredTrial) -> CommandError {
    let steps = stored.trial.steps.map { "\($0.amount) from \($0.day)" }.joined(separator: " · ")
    return CommandError(
      "T\(stored.id) has several doses. Nothing was saved.",
      hint: "Name the day of the one meant:  \(steps)".wrapped(to: 78).joined(separator: "\n"),
      code: ExitStatus.usage)
  }

  static func unknownClass(_ text: String) -> CommandError {
    let classes = DrugClass.allCases.map(\.rawValue).joined(separator: " · ")
    return CommandError(
      "I don't know the class \"\(text.escapingControlCharacters)\". Nothing was saved.",
      hint: "One of:  \(classes)".wrapped(to: 78).joined(separator: "\n"), code: ExitStatus.usage)
  }

  static func unknownRole(_ text: String) -> CommandError {
    CommandError(
      "a drug's role is acute, preventive or both, not \"\(text.escapingControlCharacters)\". Nothing was saved.",
      code: ExitStatus.usage)
  }

  static func unknownDrug(_ text: String, meant: String?) -> CommandError {
    CommandError(
      "I don't know a drug \"\(text.escapingControlCharacters)\". Nothing was changed.",
      hint: meant.map { "Meant \($0.escapingControlCharacters)?" }
        ?? "Add it:  headache drug add \(text.escapingControlCharacters) --class other")
  }

  static func drugThere(_ name: String) -> CommandError {
    CommandError(
      "\(name.escapingControlCharacters) is on the list already. Nothing was saved.",
      hint: "See it:      headache drug show \(name.escapingControlCharacters)\n"
        + "Correct it:  headache drug edit \(name.escapingControlCharacters) --class …")
  }

  static func nameTaken(_ name: String, by drug: String) -> CommandError {
    CommandError(
      "\(name.escapingControlCharacters) stands for \(drug.escapingControlCharacters). Nothing was saved.",
      code: ExitStatus.usage)
  }

  static func nameClash(_ name: String, _ clash: NameClash) -> CommandError {
    let why =
      switch clash {
      case .fixedWord: "a word of its own on a line"
      case .month: "a month"
      case .weekday: "a day of the week"
      case .number: "read as a number or a mark"
      case .verb: "a command"
      }
    return CommandError(
      "\"\(name.escapingControlCharacters)\" is \(why), so it cannot stand for a drug. Nothing was saved.",
      code: ExitStatus.usage)
  }

  static func drugUnchanged(_ name: String) -> CommandError {
    CommandError(
      "nothing to change was named. Nothing was changed.",
      hint: "Write:  headache drug edit \(name.escapingControlCharacters) --class triptan",
      code: ExitStatus.usage)
  }

  static func notOnList(_ name: String) -> CommandError {
    CommandError(
      "\(name.escapingControlCharacters) is the catalogue's, not of this diary's list. Nothing was changed.",
      hint: "See it:  headache drug show \(name.escapingControlCharacters)")
  }

  static func unknownDrugVerb(_ word: String) -> CommandError {
    CommandError(
      "I don't know \"drug \(word.escapingControlCharacters)\". Nothing was saved.",
      hint: "One of:  headache drug list · show · add · edit · remove", code: ExitStatus.usage)
  }

  static func drugSaysSo(_ name: String) -> CommandError {
    CommandError("\(name.escapingControlCharacters) says so already. Nothing was changed.")
  }

  static func drugInUse(_ name: String, _ uses: DrugUses) -> CommandError {
    var places: [String] = []
    if uses.doses > 0 { places.append("\(uses.doses) \(uses.doses == 1 ? "dose" : "doses")") }
    places += uses.trials.map { "trial T\($0)" }
    let deleted = "\(uses.deleted) deleted \(uses.deleted == 1 ? "entry" : "entries")"
    if uses.deleted > 0 { places.append(deleted) }
    let hint =
      uses.doses == 0 && uses.trials.isEmpty
      ? "Forget what was deleted for good:  headache check --purge"
      : "Correct it instead:  headache drug edit \(name.escapingControlCharacters) --class … --role …"
    return CommandError(
      "\(name.escapingControlCharacters) is named by \(places.joined(separator: ", ")). Nothing was changed.",
      hint: hint)
  }

  static func noSuchPressure(_ text: String) -> CommandError {
    CommandError(
      "there is no blood pressure \"\(text.escapingControlCharacters)\".", hint: "See them:  headache bp")
  }
}
