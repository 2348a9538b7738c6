import Diary
import Language
package import Parsing

/// What cannot be listed, or found.
extension CommandError {
  package static func list(_ problem: ListProblem) -> CommandError {
    switch problem {
    case .number(let number): numberToList(number)
    case .notUnderstood(let word): notToList(word)
    case .daysTwice: daysTwice
    case .ambiguous(let text, let names): ambiguousCondition(text, names)
    case .days(let error): parsing(error)
    }
  }

  package static let listOfNone = CommandError(
    Text(en: "-n takes a number from 1 on."), hint: Text(en: "Write:  headache list -n 20"), .usage)

  package static let daysTwice = CommandError(
    Text(en: "the days are named twice."), hint: Text(en: "Write:  headache list 2026-10-01..2026-11-15"),
    .usage)

  private static func numberToList(_ number: Int) -> CommandError {
    CommandError(
      Text(en: "\(number) can be an attack, an intensity or how many to list."),
      hint: Text(
        en: "Write:  headache show \(number)   or  headache list --where \(typable("intensity=\(number)"))"
          + "   or  headache list -n \(max(1, number))"), .usage)
  }

  private static func notToList(_ word: String) -> CommandError {
    CommandError(
      Text(en: "I don't know \"\(word.escapingControlCharacters)\" as days or as a condition."),
      hint: Text(en: "In notes and words:  headache find \(typable(word))"), .usage)
  }

  private static func ambiguousCondition(_ text: String, _ names: [String]) -> CommandError {
    CommandError(
      Text(en: "\"\(text.escapingControlCharacters)\" can be \(names.joined(separator: ", "))."),
      hint: Text(en: "Write:  headache list \(names.first.map(typable) ?? "")"), .usage)
  }

  package static let nothingToFind = CommandError(
    Text(en: "there is no word to look for."), hint: Text(en: "Write:  headache find wine"), .usage)
}
