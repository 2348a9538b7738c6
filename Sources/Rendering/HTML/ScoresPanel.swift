import Diary
import Language
import Messages

/// The totals of questionnaires that the person wrote down: numbers alone, a line each questionnaire.
struct ScoresPanel {
  /// Oldest first.
  var scores: [QuestionnaireScore]
  var language: Language

  /// Of each questionnaire.
  static let most = 6

  private var lines: [(Questionnaire, [QuestionnaireScore])] {
    Questionnaire.allCases.compactMap { questionnaire in
      let own = scores.filter { $0.questionnaire == questionnaire }
      return own.isEmpty ? nil : (questionnaire, Array(own.suffix(Self.most).reversed()))
    }
  }

  /// In millimetres, with the heading.
  var height: Double { scores.isEmpty ? 0 : 7.4 + 3.9 * Double(lines.count) }

  func markup() -> Markup {
    guard !scores.isEmpty else { return .empty }
    let text: [Markup] = lines.map { "\(language.scores($0, $1))" }
    return """
      <h2>\(language.scoresHeading) <small>\(language.scoresNote)</small></h2>
      <p class="lines">\(text.joined(by: "<br/>\n"))</p>

      """
  }
}
