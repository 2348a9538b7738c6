import Messages
import Language
import Analysis
import CivilTime

/// Hours and impact of the last days of a report, for page 2.
struct BurdenPanel {
  var burden: Burden?
  var days: DayRange
  var language: Language

  var lines: [String] { burden.map(language.lines) ?? [] }

  /// Nothing is known of any headache day.
  var isEmpty: Bool { lines.isEmpty }

  /// Whether what is shown is known of every headache day.
  var isWhole: Bool {
    guard let burden else { return false }
    return [burden.timedDays, burden.ratedDays].allSatisfy { $0 == 0 || $0 == burden.headacheDays }
  }

  /// In millimetres, with the heading.
  var height: Double {
    isEmpty ? 0 : 7.4 + lines.reduce(0) { $0 + 4.1 * Double(TextRoom.lines($1, per: 115)) }
  }

  func markup() -> Markup {
    guard !isEmpty else { return .empty }
    let text: [Markup] = lines.map { "\($0)" }
    return """
      <h2>\(language.burden) <small>\(language.burdenNote(days, isWhole: isWhole))</small></h2>
      <p>\(text.joined(by: "<br/>\n"))</p>

      """
  }
}
