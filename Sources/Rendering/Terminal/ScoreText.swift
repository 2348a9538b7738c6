package import Diary
import Language
import Messages

/// Totals of questionnaires in words.
package struct ScoreText: TerminalText {
  package let layout: Layout

  package init(_ layout: Layout) { self.layout = layout }

  /// Those that are kept, a line each.
  package func list(_ scores: [StoredScore]) -> String {
    scores.isEmpty ? language.noScore : scores.map(line).joined()
  }

  package func saved(_ score: QuestionnaireScore, before: Int?) -> String {
    language.saved(score, before: before).undoable(layout)
  }

  /// That it is there already, under this number.
  package func isThere(_ id: Int, _ score: QuestionnaireScore) -> String {
    language.isThere(id, score) + "\n"
  }

  package func removed(_ score: QuestionnaireScore) -> String { language.removed(score).undoable(layout) }

  private func line(_ stored: StoredScore) -> String {
    "\(stored.id)".right(4) + "  " + language.date(stored.score.day).left(13) + language.score(stored.score)
      + "\n"
  }
}
