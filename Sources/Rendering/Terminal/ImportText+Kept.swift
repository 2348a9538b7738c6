import Importing
import Messages

/// Answers that were said of an earlier file, where this one has rows that cannot be read with them.
extension ImportText {
  func keptOfRefused(_ outcome: ImportOutcome, file: String) -> [String] {
    let others = outcome.kept.flatMap(\.answers).flatMap { $0.others(outcome.summary.problems) }
    let again = others.map { "  " + language.importAgain(file, outcome.given + [$0.typed]) }
    return outcome.kept.map { language.keptAnswers($0.answers, of: $0.day, today: today) }
      + (again.isEmpty ? [] : [language.sayAnew] + again)
  }
}
