import Analysis
import CivilTime
import Diary
import Report
import Store
import Words

/// A command that understood, and declines: nothing has been changed.
struct Refusal: Error {
  let message: String
  let hint: String
  let code: Int32
  /// For programs: the `kind` of a JSON error.
  let kind: String

  init(_ message: String, hint: String = "", code: Int32 = Explain.refused, kind: String = "refused") {
    self.message = message
    self.hint = hint
    self.code = code
    self.kind = kind
  }
}

// MARK: - How a command was written

extension Refusal {
  private static func usage(_ message: String, _ hint: String = "", code: Int32 = Explain.usage) -> Refusal {
    Refusal(message + " Nothing was saved.", hint: hint, code: code)
  }

  static func verbNotYet(_ word: String) -> Refusal {
    usage("this version has no \"\(harmless(word))\".", "What there is:  headache help")
  }

  static func unknownColour(_ text: String) -> Refusal {
    usage("--color is auto, always or never, not \"\(harmless(text))\".")
  }

  static func optionNeedsValue(_ option: String) -> Refusal { usage("\(harmless(option)) needs a value.") }

  static func unknownWord(_ word: String, meant: String?) -> Refusal {
    usage(
      "I don't know \"\(harmless(word))\".", meant.map { "Meant \(harmless($0))?" } ?? "",
      code: Explain.badData)
  }

  static let notANow = Refusal(
    "--now takes a time such as 2026-11-22T14:30+01:00.", code: Explain.usage)

  static let notADateOrder = usage("--date-order is dmy or mdy.")

  static let noDrugNamed = usage("no drug is named.", "Write:  headache took suma 50mg")

  static func nowhereToNote(_ note: String) -> Refusal {
    usage(
      "no attack is open that \"\(harmless(note))\" could be noted on.",
      "Write:  headache took suma 50mg @14:40")
  }

  static func unknownEffect(_ word: String) -> Refusal {
    Refusal(
      "I don't know the effect \"\(harmless(word))\". Nothing was changed.",
      hint: "Write one of:  headache helped · helped partly · helped no · helped gone", code: Explain.usage)
  }

  static func notAnAttackNumber(_ text: String) -> Refusal {
    Refusal(
      "\"\(harmless(text))\" is no attack's number.", hint: "See them:  headache list", code: Explain.usage)
  }

  static let fromAfterTo = Refusal("--from is after --to.", code: Explain.usage)

  static func openRange(_ text: String) -> Refusal {
    Refusal("\(harmless(text)) has no last day.", code: Explain.usage)
  }

  static let nothingNamedToCompare = Refusal(
    "what is to be compared? A preventive, or two ranges.",
    hint: "headache prev list\nheadache compare 2025-07-09..2025-09-30 2025-12-22..2026-03-15",
    code: Explain.usage)

  static func nothingToCompare(_ text: String) -> Refusal {
    Refusal(
      "\"\(harmless(text))\" is no preventive of this diary, and no pair of ranges.",
      hint: "headache prev list\nheadache compare 2025-07-09..2025-09-30 2025-12-22..2026-03-15",
      code: Explain.usage)
  }

  static func stillToCome(_ text: String) -> Refusal {
    Refusal(
      "no day of \(harmless(text)) is over yet, so there is nothing to compare.",
      hint: "A range is 2026-09-01..2026-10-31, a month (oct, 2025-10) or a year.", code: Explain.usage)
  }

  static func rangeBackwards(_ text: String) -> Refusal {
    Refusal(
      "\(harmless(text)) ends before it starts.",
      hint: "A range is 2026-09-01..2026-10-31, a month (oct, 2025-10) or a year.", code: Explain.usage)
  }

  static let optionNeedsADrug = Refusal(
    "--before, --on and --off go with a drug; two ranges are their own windows.",
    hint: "headache compare milnacipran --before 2025-07-09..2025-09-30", code: Explain.usage)

  static let offHasItsOwnDays = Refusal(
    "--off compares the days on the drug with those after its washout; --before and --on do not go with it.",
    hint: "Two ranges of your own:  headache compare 2025-12-22..2026-03-15 2026-04-13..2026-06-30",
    code: Explain.usage)

  static func noDayOff(_ course: Course, today: CivilDay) -> Refusal {
    let drug = harmless(course.trial.drug).capitalizedFirst
    let why =
      course.trial.stop == nil
      ? "is still taken" : "has no day after its washout and before the next drug yet"
    return Refusal("\(drug) \(why), so there is no time off it to compare.")
  }

  static func noSuchRule(_ text: String) -> Refusal {
    let rules = MigraineRule.allCases.map(\.rawValue).joined(separator: " · ")
    return Refusal(
      "\"\(harmless(text))\" is no rule for migraine days.", hint: "One of:  \(rules)", code: Explain.usage)
  }

  static let planStandsAlone = Refusal(
    "--plan looks at your last days and takes no drug, range or --off.", hint: "headache compare --plan",
    code: Explain.usage)

  static func missing(_ part: String, write line: String) -> Refusal {
    usage("the \(part) is missing.", "Write:  \(line)")
  }

  static func notAnInterval(_ text: String) -> Refusal {
    usage("\"\(harmless(text))\" is no interval.", "Write:  --every 28d")
  }

  static func planContradicts(_ planned: Amount, _ dose: Amount) -> Refusal {
    usage("the plan begins with \(planned), the first dose is \(dose).")
  }

  static func unknownReason(_ text: String, meant: StopReason?) -> Refusal {
    let reasons = StopReason.allCases.map(\.rawValue).joined(separator: " · ")
    return usage(
      "I don't know the reason \"\(harmless(text))\".",
      (meant.map { "Meant \($0.rawValue)?\n" } ?? "")
        + "One of:  \(reasons)".wrapped(to: 78).joined(separator: "\n"))
  }

  static func unknownPreventiveVerb(_ word: String) -> Refusal {
    usage(
      "I don't know \"prev \(harmless(word))\".",
      "One of:  headache prev start · change · dose · missed · effect · stop ·\n"
        + "edit · delete · list · show · history")
  }
}

// MARK: - What the diary holds

extension Refusal {
  static let noSteps = Refusal(
    "-n takes a number of steps from 1 on. Nothing was changed.", hint: "headache undo -n 2",
    code: Explain.usage)
  static let nothingToUndo = Refusal("there is nothing to undo.")
  static let nothingToRedo = Refusal("there is nothing to have back.")

  static func nothingRecorded(through last: CivilDay) -> Refusal {
    Refusal(
      "no day up to \(last.withYear) is recorded. Nothing was written.",
      hint: "See what is:  headache complete",
      code: Explain.usage)
  }

  static let noAttackOpen = Refusal(
    "no attack is open. Nothing was changed.", hint: "One that is over:  headache 7 14:00-19:00")

  static func overBeforeItBegan(_ stored: StoredAttack, at end: Moment, today: CivilDay) -> Refusal {
    let onset = AttackText.onset(stored.attack.onset, today: today)
    return Refusal(
      "#\(stored.id) began \(onset), after \(end.clock). Nothing was changed.", code: Explain.usage)
  }

  static func openForDays(_ stored: StoredAttack, today: CivilDay) -> Refusal {
    let last = stored.attack.lastEvidence
    return Refusal(
      "the last thing known of #\(stored.id) is of \(AttackText.day(last.day, today: today)). When did it end? "
        + "Nothing was changed.",
      hint: "headache over \(last.day) \(last.clock)", code: Explain.usage)
  }

  static func overBeforeReading(_ stored: StoredAttack, _ reading: Diary.Reading, today: CivilDay) -> Refusal
  {
    Refusal(
      "#\(stored.id) still was \(reading.intensity)/10 at \(reading.at.clock) "
        + "\(AttackText.day(reading.at.day, today: today)). Nothing was changed.",
      hint: "All the same:  headache edit \(stored.id) until yesterday 23:30", code: Explain.usage)
  }

  static let noDoseToRate = Refusal(
    "the last attack has no dose. Nothing was changed.", hint: "Log it:  headache took suma 50mg")

  static func noSuchAttack(_ text: String) -> Refusal {
    Refusal("there is no attack \(harmless(text)).", hint: "See them:  headache list")
  }

  static func headacheDay(_ day: CivilDay, _ stored: StoredAttack? = nil) -> Refusal {
    guard let stored else {
      return Refusal("\(day.dayAndMonth) has a headache in the diary. Nothing was changed.")
    }
    let details = [stored.attack.peak.map { "\($0)/10" }, stored.attack.onset.moment.clock].compactMap { $0 }
    return Refusal(
      "\(day.dayAndMonth) has attack #\(stored.id) (\(details.joined(separator: ", "))). Nothing was changed.",
      hint: "See it:  headache show \(stored.id)      Remove it:  headache delete \(stored.id)")
  }

  static func noStandingDeclaration(today: CivilDay) -> Refusal {
    Refusal(
      "no standing declaration is in force. Nothing was changed.",
      hint: "Begin one:  headache complete \(today)..")
  }

  /// `trials`: those there are, one of which may be meant.
  static func unknownPreventive(_ drug: String, among trials: [StoredTrial]) -> Refusal {
    let meant = nearest(to: drug, in: trials.map(\.trial.drug)).map { "Meant \(harmless($0))?\n" } ?? ""
    return Refusal(
      "\(harmless(drug)) is not among the preventives of this diary. Nothing was saved.",
      hint: meant + "See them:  headache prev list")
  }

  static func alreadyTaken(_ trial: Trial, newDose: Amount?) -> Refusal {
    let dose = newDose.map { "\($0.number)\($0.unit.symbol)" } ?? "50mg"
    let drug = harmless(trial.drug)
    return Refusal(
      "\(drug.capitalizedFirst) is being taken since \(trial.start.withYear). Nothing was saved.",
      hint: "A new dose:  headache prev change \(drug) \(dose)")
  }

  static func impossibleTrial(_ stored: StoredTrial, _ objection: String) -> Refusal {
    usage("T\(stored.id) \(harmless(stored.trial.drug)): \(objection).")
  }
}

// MARK: - Files

extension Refusal {
  static let noPlaceForADiary = Refusal(
    "neither HOME nor HEADACHE_DIARY is set, so the diary has no place.",
    hint: "Name it:  headache --diary FILE 7", code: Explain.configuration)

  static let noOutputNamed = Refusal(
    "where to? Nothing was written.", hint: "Write:  headache report -o visit.html", code: Explain.usage)

  static func documentIsNoJSON(_ line: String) -> Refusal {
    Refusal(
      "what is written to standard output is the document, which --json cannot be printed into. "
        + "Nothing was written.", hint: "Name a file:  \(line)", code: Explain.usage)
  }

  static func folderToImport(_ path: String) -> Refusal {
    Refusal(
      "\(harmless(path)) is a folder. Nothing was saved.", hint: "Name a file in it.", code: Explain.noInput)
  }

  static func noFolder(for path: String) -> Refusal {
    Refusal("there is no folder for \(harmless(path)). Nothing was written.", code: Explain.cannotCreate)
  }

  static func outputExists(_ path: String) -> Refusal {
    Refusal(
      "\(harmless(path)) is there already. Nothing was written.", hint: "To replace it, add --force.",
      code: Explain.cannotCreate)
  }
}
