import Messages
import Language
import Analysis
import CivilTime
import Diary

/// One line per preventive: before, on, the change with its interval, and what became of the course.
struct ResultPanel {
  var lines: [ResultLine]
  let language: Language
  private let today: CivilDay

  struct ResultLine {
    var comparison: Comparison
    var course: PreventiveTrial?
  }

  /// The latest courses compared, at most three.
  init(_ model: ReportModel, language: Language) {
    self.language = language
    today = model.printed
    lines = model.comparisons.suffix(3).map { ResultLine(comparison: $0, course: model.course(of: $0)) }
  }

  func markup() -> Markup {
    guard !lines.isEmpty else { return .empty }
    return "<p class=\"lead\">\(lines.map(line).joined(by: "<br/>\n"))</p>\n"
  }

  private func line(_ line: ResultLine) -> Markup {
    let title = ForestPanel.title(line.comparison, course: line.course, language: language)
    var facts: [String] = []
    if let course = line.course {
      let drugClass = language.name(course.drugClass)
      if !drugClass.isEmpty { facts.append(drugClass) }
      facts.append(language.status(course.trial, today: today))
    }
    let status: Markup = facts.isEmpty ? .empty : " <span>\(facts.joined(separator: "; ")).</span>"
    return "<b><bdi>\(title)</bdi></b>: \(result(line.comparison))\(status)"
  }

  private func result(_ comparison: Comparison) -> Markup {
    guard let headline = comparison.measures.first else {
      return "\(language.notCompared(comparison))"
    }
    guard let before = headline.before.per28, let on = headline.on.per28, let change = headline.change
    else {
      return "\(language.counted(headline))"
    }
    let numbers = language.result(
      of: headline.measure, before: before, on: on, change)
    let direction =
      comparison.isInterim ? language.interim : language.result(headline.direction, of: headline.measure)
    return """
      \(numbers)<br/>
      \(direction)
      """
  }
}
