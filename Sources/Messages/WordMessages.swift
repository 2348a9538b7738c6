import CivilTime
import Diary
import Language
import Parsing

/// What is said of words that are no words of an entry, and of drugs and doses that were not understood.
extension Language {
  func sentence(_ request: Request) -> String {
    switch request.kind {
    case .ask, .count:
      text(en: "\(quoted(request.word)) asks something, and a line without a command is an entry.")
    default: text(en: "\(quoted(request.word)) is no command here, and no word of an entry.")
    }
  }

  func sentence(ofWords cause: ParseError.Cause) -> String {
    switch cause {
    case .headacheOrNone: text(en: "the line says that there was no headache, and more.")
    case .twoAmounts(let amount):
      text(en: "\(amount.escapingControlCharacters) can be a thousand, or a number with three decimals.")
    case .whichDrug(let word, _): text(en: "\(quoted(word)) can be more than one drug.")
    default: ""
    }
  }

  func advice(onWords cause: ParseError.Cause) -> String {
    switch cause {
    case .headacheOrNone:
      text(en: "A day without one:  headache help free   An attack is said without the no.")
    case .whichDrug(_, let names): oneOf(names.map { $0.escapingControlCharacters })
    default: ""
    }
  }

  /// Lines to type, one for each reading.
  func oneOf(_ lines: [String]) -> String { text(en: "Write  \(lines.joined(separator: "  or  "))") }
}
