package import Diary
package import Parsing
import Language

/// Drugs of the diary's list: their names, classes and roles.
extension CommandError {
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
}
