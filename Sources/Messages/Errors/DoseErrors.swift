package import CivilTime
package import Diary
import Language
import Parsing

/// Doses that are not there, are there already, or are of more than one drug.
extension CommandError {
  /// `took another`, where nothing was taken that it can be of.
  package static let nothingTakenBefore = CommandError(
    Text(en: "no dose is there that this can be another of. Nothing was saved."),
    hint: Text(en: "With the drug's name:  headache help took"), .usage)

  /// `took another`, of several that were taken. `lines`: one for each.
  package static func whichDoseAgain(_ lines: [String]) -> CommandError {
    CommandError(
      Text(en: "which dose is that? Nothing was saved."),
      hint: Text(en: "Write:  \(lines.joined(separator: "\n   or:  "))"), .usage)
  }

  /// A dose of a preventive alone. `dose`: the line that notes it of the course, where there is one.
  ///
  /// `change`: the line that changes its dose to this one, where that is another.
  package static func doseOfPreventive(
    _ drug: String, dose: String?, change: String? = nil, acute: String?
  ) -> CommandError {
    CommandError(
      Text(en: "\(drug.escapingControlCharacters) is a preventive. Nothing was saved."),
      hint: Text { language in
        let course =
          dose.map { language.text(en: "A dose of its course:  \($0)") }
          ?? language.text(en: "A course of it:  headache help prev start")
        return course + (change.map { language.text(en: "\nIts dose from now on:  \($0)") } ?? "")
          + (acute.map { language.text(en: "\nTaken for a headache:  \($0)") } ?? "")
      }, .usage)
  }

  /// `ibu bad, suma good`, where not every dose is there to be rated. `lines`: one for each. `areNamed`: whether the line
  /// names the drugs.
  package static func rateEach(_ lines: [String], areNamed: Bool = true) -> CommandError {
    CommandError(
      areNamed
        ? Text(en: "not all of these doses are in the open attack. Nothing was saved.")
        : Text(en: "which of the drugs? Nothing was saved."),
      hint: Text(en: "Each by itself:  \(lines.joined(separator: "  or  "))"), .usage)
  }

  /// No dose of the drug at that time of today. `rate`: the line for one at that time of another day.
  package static func noDoseThen(_ drug: String, rate line: String) -> CommandError {
    CommandError(
      Text(en: "no such dose of \(drug.escapingControlCharacters) is in the diary. Nothing was changed."),
      hint: Text(en: "That of another day:  \(line)"))
  }

  package static func noDoseOf(_ drug: String?, took line: String?) -> CommandError {
    CommandError(
      Text(
        en: (drug.map { "no such dose of \($0.escapingControlCharacters)" } ?? "no such dose")
          + " is in the diary. Nothing was changed."),
      hint: line.map { line in drug == nil ? nil : Text(en: "Log it:  \(line)") }.flatMap(\.self)
        ?? Text(en: "How to log one:  headache help took"))
  }

  /// `line`: how to save it all the same.
  package static func doseIsThere(_ dose: Dose, today: CivilDay, again line: String) -> CommandError {
    CommandError(
      Text { language in
        language.text(en: "\(language.dose(dose, today: today)) is there already. Nothing was saved.")
      }, hint: Text(en: "One more:  \(line)"))
  }

  /// `topiramate up to 50 today`: what is said of a preventive's course. `line`: what notes it.
  package static func courseOf(_ drug: String, _ line: String) -> CommandError {
    CommandError(
      Text(en: "\(drug.escapingControlCharacters) is a preventive. Nothing was saved."),
      hint: Text(en: "Of its course:  \(line)"), .usage)
  }
}
