import Diary
package import Language

/// What the page of help says of `headache score midas 21 [DAY]`.
package enum ScoreHelp {
  package static var summary: Text { Text(en: "Keep the total of a questionnaire.") }

  package static var discussion: Text {
    Text(
      en: """
        headache score midas 21                 today
        headache score hit6 63 12 nov
        headache score                          those kept, with their numbers
        headache score remove 2

        The number that you or your doctor worked out, and nothing else: no questionnaire is asked here, and nothing is
        concluded from it. It stands on page 2 of the report. A second total of a day takes the place of the first.

        \(names)
        """)
  }

  package static var words: Text {
    Text(en: "The questionnaire, its total, and the day; nothing lists them.")
  }

  /// `midas 0-270, hit6 36-78, …`.
  private static var names: String {
    let all = Questionnaire.allCases.map { "\($0.key) \($0.range.lowerBound)-\($0.range.upperBound)" }
    return all.prefix(5).joined(separator: ", ") + ",\n" + all.dropFirst(5).joined(separator: ", ")
  }
}
