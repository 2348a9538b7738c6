import Containers
import Diary
package import Importing
package import Language
import Parsing

/// The options of a line that answers what is asked of a spreadsheet.
extension Language {
  /// What was given, and what is offered in its place or beside it; `nil` where the line would end in the same questions:
  /// nothing answers one of them, or what does was given already.
  package func answers(_ questions: [TableQuestion], given: [String]) -> [String]? {
    if questions.contains(where: {
      $0.offers.isEmpty || $0.offers.allSatisfy { given.contains($0.answer.typed) }
    }) {
      return nil
    }
    let offers = TableQuestion.offers(questions).map(\.answer)
    let replaced = offers.map(\.option).filter(TableQuestion.single.contains)
    let kept = given.filter { typed in !replaced.contains { typed.hasPrefix("--\($0) ") } }
    // Letters of a calendar go into one option.
    let cells = ImportAnswer(
      "cell", offers.filter { $0.option == "cell" }.map(\.value).joined(separator: ","))
    return kept + offers.map { $0.option == "cell" ? cells : $0 }.unique.map(\.typed)
  }
}
