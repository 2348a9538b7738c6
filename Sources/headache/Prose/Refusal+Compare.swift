import Analysis
import CivilTime
import Diary
import Report
import Words

/// What `compare` declines.
extension Refusal {
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
}
