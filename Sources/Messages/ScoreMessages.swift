import CivilTime
package import Diary
import Language

/// What is said of the total of a questionnaire.
extension Language {
  /// `MIDAS 21`.
  package func score(_ score: QuestionnaireScore) -> String { "\(score.questionnaire.name) \(score.value)" }

  /// `before`: what was noted for the day until now.
  package func saved(_ score: QuestionnaireScore, before: Int?) -> String {
    let was = before.map { text(en: " (was \($0))") } ?? ""
    return text(en: "\(self.score(score)), \(date(score.day))\(was).")
  }

  /// `number`: of the one that is there.
  package func isThere(_ number: Int, _ score: QuestionnaireScore) -> String {
    text(en: "\(self.score(score)), \(date(score.day)), is there already (\(number)). Nothing was changed.")
  }

  package func removed(_ score: QuestionnaireScore) -> String {
    text(en: "Removed: \(self.score(score)), \(date(score.day)).")
  }

  package var noScore: String {
    text(en: "No score of a questionnaire is in the diary.\nHow one is written:  headache help score\n")
  }
}
