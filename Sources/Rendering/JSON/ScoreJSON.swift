package import Diary

/// Totals of questionnaires as JSON.
package enum ScoreJSON {
  package static func data(id: Int, _ score: QuestionnaireScore) -> JSON {
    [
      "id": .int(id), "day": .string("\(score.day)"), "questionnaire": .string(score.questionnaire.key),
      "value": .int(score.value),
    ]
  }
}
