import Language
import Analysis
import CivilTime
import Diary
import Rendering
import Parsing

/// What `compare` declines.
extension CommandError {
  static let nothingNamedToCompare = CommandError(
    "what is to be compared? A preventive, or two ranges.",
    hint: "headache prev list\nheadache compare 2025-07-09..2025-09-30 2025-12-22..2026-03-15",
    code: ExitStatus.usage)

  static func nothingToCompare(_ text: String) -> CommandError {
    CommandError(
      "\"\(text.escapingControlCharacters)\" is no preventive of this diary, and no pair of ranges.",
      hint: "headache prev list\nheadache compare 2025-07-09..2025-09-30 2025-12-22..2026-03-15",
      code: ExitStatus.usage)
  }

  static func stillToCome(_ text: String) -> CommandError {
    CommandError(
      "no day of \(text.escapingControlCharacters) is over yet, so there is nothing to compare.",
      hint: "A range is 2026-09-01..2026-10-31, a month (oct, 2025-10) or a year.", code: ExitStatus.usage)
  }

  static func rangeBackwards(_ text: String) -> CommandError {
    CommandError(
      "\(text.escapingControlCharacters) ends before it starts.",
      hint: "A range is 2026-09-01..2026-10-31, a month (oct, 2025-10) or a year.", code: ExitStatus.usage)
  }

  static let optionNeedsADrug = CommandError(
    "--before, --on and --off go with a drug; two ranges are their own windows.",
    hint: "headache compare milnacipran --before 2025-07-09..2025-09-30", code: ExitStatus.usage)

  static let offHasItsOwnDays = CommandError(
    "--off compares the days on the drug with those after its washout; --before and --on do not go with it.",
    hint: "Two ranges of your own:  headache compare 2025-12-22..2026-03-15 2026-04-13..2026-06-30",
    code: ExitStatus.usage)

  static func noDayOff(_ course: PreventiveTrial, today: CivilDay) -> CommandError {
    let drug = course.trial.drug.escapingControlCharacters.capitalizedFirst
    let why =
      course.trial.stop == nil
      ? "is still taken" : "has no day after its washout and before the next drug yet"
    return CommandError("\(drug) \(why), so there is no time off it to compare.")
  }

  static func noSuchRule(_ text: String) -> CommandError {
    let rules = MigraineRule.allCases.map(\.rawValue).joined(separator: " · ")
    return CommandError(
      "\"\(text.escapingControlCharacters)\" is no rule for migraine days.", hint: "One of:  \(rules)",
      code: ExitStatus.usage)
  }

  static let planStandsAlone = CommandError(
    "--plan looks at your last days and takes no drug, range or --off.", hint: "headache compare --plan",
    code: ExitStatus.usage)
}
