package import Analysis
import Catalogue
package import CivilTime
import Diary
import Importing
import Parsing
import Language

/// What `compare` declines.
extension CommandError {
  package static let nothingNamedToCompare = CommandError(
    Text(en: "what is to be compared? A preventive, or two ranges."),
    hint: Text(en: "headache prev list\nHow it is written:  headache help compare"),
    .usage)

  /// `drugs`: the preventives among the words.
  package static func nothingToCompare(_ text: String, drugs: [String]) -> CommandError {
    if !drugs.isEmpty {
      let each = drugs.map { "headache compare \(typable($0))" }.joined(separator: "\n              ")
      return CommandError(
        Text(en: "each preventive is compared with the days without it."),
        hint: Text(en: "One:          \(each)\nAll of them:  headache compare --all"), .usage)
    }
    return CommandError(
      Text(
        en: "\"\(text.escapingControlCharacters)\" is no preventive of this diary, and no pair of ranges."),
      hint: Text(en: "headache prev list\nHow it is written:  headache help compare"),
      .usage)
  }

  package static func stillToCome(_ text: String) -> CommandError {
    CommandError(
      Text(en: "no day of \(text.escapingControlCharacters) is over yet, so there is nothing to compare."),
      hint: Text(en: "A range is 2026-09-01..2026-10-31, a month (oct, 2025-10) or a year."), .usage)
  }

  package static func rangeBackwards(_ text: String) -> CommandError {
    CommandError(
      Text(en: "\(text.escapingControlCharacters) ends before it starts."),
      hint: Text(en: "A range is 2026-09-01..2026-10-31, a month (oct, 2025-10) or a year."), .usage)
  }

  package static let optionNeedsADrug = CommandError(
    Text(en: "--before, --on and --off go with a drug; two ranges are their own windows."),
    hint: Text(en: "How it is written:  headache help compare"), .usage)

  package static let offHasItsOwnDays = CommandError(
    Text(
      en:
        "--off compares the days on the drug with those after its washout; --before and --on do not go with it."
    ),
    hint: Text(en: "Two ranges of your own:  headache help compare"),
    .usage)

  package static func noDayOff(_ course: PreventiveTrial, today: CivilDay) -> CommandError {
    let drug = course.trial.drug.escapingControlCharacters.capitalizedFirst
    let isTaken = course.trial.stop == nil
    return CommandError(
      Text(
        en: isTaken
          ? "\(drug) is still taken, so there is no time off it to compare."
          : "\(drug) has no day after its washout and before the next drug yet, so there is no time off it to "
            + "compare."))
  }

  package static func noSuchRule(_ text: String) -> CommandError {
    let rules = MigraineRule.allCases.map(\.rawValue).joined(separator: " · ")
    return CommandError(
      Text(en: "\"\(text.escapingControlCharacters)\" is no rule for migraine days."),
      hint: Text(en: "One of:  \(rules)"),
      .usage)
  }

  package static let allStandsAlone = CommandError(
    Text(en: "--all compares every preventive and takes no drug, range or other option."),
    hint: Text(en: "headache compare --all"), .usage)

  package static let planStandsAlone = CommandError(
    Text(en: "--plan looks at your last days and takes no drug, range or --off."),
    hint: Text(en: "headache compare --plan"), .usage)
}
