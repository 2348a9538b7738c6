package import Importing
package import Language

/// The options of a line that answers what is asked of a spreadsheet.
extension Language {
  /// Each option that has one value once, the first that is asked for; `nil` where the line would end in the same
  /// questions: nothing answers one of them, or what does was given already.
  package func answers(_ questions: [TableQuestion], given: [String]) -> [String]? {
    var answers: [String] = []
    var names: Set<String> = []
    for question in questions {
      let answer = answer(question)
      if answer.isEmpty || given.contains(answer) { return nil }
      let name = String(answer.prefix { $0 != " " })
      if Self.single.contains(name) {
        // An option of one value may stand there, before others of its question.
        guard names.insert(name).inserted else {
          let rest = answer.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true).dropFirst(2)
          if let rest = rest.first { answers.append(String(rest)) }
          continue
        }
      }
      if !answers.contains(answer) { answers.append(answer) }
    }
    return answers
  }

  /// Options of which the last one counts.
  private static let single: Set<String> = [
    "--rows", "--year", "--empty", "--date-order", "--scale", "--clock", "--struck",
  ]
}
