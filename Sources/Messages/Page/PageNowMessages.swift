package import Analysis
import CivilTime
package import Language

/// How things stand now: the five numbers at the top of the report.
extension Language {
  package var nowHeading: String { text(en: "Now") }

  /// What the numbers are of, what `was` is, and what the lines are, where any are drawn.
  package func nowNote(_ state: PresentState, hasRates: Bool, hasLines: Bool) -> String {
    var parts = [
      hasRates
        ? text(en: "\(range(state.now.range)), days per 28 recorded days")
        : text(en: "\(range(state.now.range)), days counted")
    ]
    if let before = state.before, state.figures.contains(where: { $0.before?.per28 != nil }) {
      parts.append(text(en: "was: \(range(before.range)), before the first preventive"))
    }
    if hasLines, state.months.count > 1 { parts.append(text(en: "line: \(state.months.count) whole months")) }
    return parts.joined(separator: "; ")
  }

  package func nowName(_ measure: DayMeasure) -> String {
    measure == .severeDays ? text(en: "Severe days (7–10)") : measure.words.in(self).capitalizedFirst
  }

  package var completeness: String { text(en: "Diary completeness") }

  package func was(_ value: String) -> EmphasizedText { boldText(en: "was \(strong: value)") }

  /// Where a number stands without a rate: of how many days it was counted.
  package func countedOf(_ recorded: Int) -> String {
    text(en: plural(recorded, one: "of 1 recorded day", other: "of \(recorded) recorded days"))
  }
  package var notRecorded: String { text(en: "not recorded") }
  /// Where headache-free days are missing: the count is no rate.
  package var fewFreeDays: String { text(en: "too few headache-free days recorded for a rate") }

  /// `84 of 84 days; 447 of 447 in all`.
  package func recordedNow(_ now: ComparedWindow, all recorded: Int, of days: Int) -> String {
    let latest = text(en: "\(now.recorded) of \(now.days) days")
    guard days > now.days else { return latest }
    return text(en: "\(latest); in all \(recorded) of \(days)")
  }
}
