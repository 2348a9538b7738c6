import Diary
package import Importing
package import Language
import Parsing

/// What is said of the files of other programs.
extension Language {
  /// What is wrong with a line of rules.
  package func sentence(_ cause: RulesError.Cause) -> String {
    switch cause {
    case .unknownLine: text(en: "no line of rules begins so")
    case .outside: text(en: "this line belongs below one with \"from each\"")
    case .unknownKind:
      text(
        en:
          "what is made of a record is attack, symptom, dose, intake, menstruation, note, preventive, change or nothing"
      )
    case .unknownRole: text(en: "there is no role of this name")
    case .unknownForm: text(en: "there is no form of this name")
    case .unknownJoining: text(en: "attacks are joined by moment or by day")
    case .unknownCondition:
      text(
        en: "this is no condition: a field is, is not, begins with, contains, is filled, is empty, "
          + "names a headache or is chosen as")
    case .missing(let word): text(en: "\"\(word)\" is missing")
    case .unclosedQuote: text(en: "a quote that never closes")
    case .notANumber: text(en: "a number has to stand here")
    case .surplus: text(en: "nothing can stand behind the quote")
    case .dangling(let word): text(en: "nothing stands behind \"\(word)\"")
    case .repeatedSource: text(en: "there is a source of this name above")
    case .unquoted(let word): text(en: "a value stands in quotes: \"\(word)\"")
    case .incomplete(let word): text(en: "the rules have no line with \"\(word)\"")
    }
  }

  /// What a file does not say.
  package func sentence(_ question: SourceQuestion) -> String {
    switch question {
    case .person(let field, let values):
      return text(
        en: "It has entries of \(values.count) people (\(field.escapedExcerpt)); which of them are yours?")
    case .tags(let tag, _):
      let names = question.shown.map { "\"\($0.name.escapedExcerpt)\" (\($0.count))" }.joined(separator: ", ")
      if names.isEmpty { return text(en: "Nothing in it could be named a headache.") }
      return tag == SourceQuestion.headacheTags
        ? text(en: "Which of these mean a headache? \(names).")
        : text(en: "Which of these are acute drugs, if any? \(names).")
    }
  }
}

extension SourceQuestion {
  /// Those that are shown: of names for a headache the likely ones, where there are any.
  fileprivate var shown: [Candidate] {
    guard case .tags(let tag, let candidates) = self else { return [] }
    let likely = candidates.filter(\.isLikely)
    return tag == Self.headacheTags && !likely.isEmpty ? likely : Array(candidates.prefix(20))
  }

  /// The option that answers it, filled in with what it may be; `nil` where it may be left out.
  package var option: String? {
    switch self {
    case .person(let field, let values): "--where \(typable("\(field)=\(values.first ?? "")"))"
    case .tags(let tag, _):
      tag == Self.headacheTags && !shown.isEmpty
        ? "--\(tag) \(typable(shown.map(\.name).joined(separator: ",")))" : nil
    }
  }
}
