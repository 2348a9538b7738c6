import Messages
import Language
import Analysis
import CivilTime

/// Hours and impact of the last days of a report, for page 2.
struct BurdenPanel {
  var burden: Burden?
  var days: DayRange
  var language: Language

  private var lines: [String] { burden.map(language.lines) ?? [] }

  /// Nothing is known of any headache day.
  var isEmpty: Bool { lines.isEmpty }

  func markup() -> Markup {
    guard !isEmpty else { return .empty }
    let text: [Markup] = lines.map { "\($0)" }
    return """
      <h2>\(language.burden) <small>\(language.burdenNote(days))</small></h2>
      <p>\(text.joined(by: "<br/>\n"))</p>

      """
  }
}
