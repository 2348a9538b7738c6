import Messages
import Language
import Analysis
import Diary

/// One line per preventive: before, on, the change with its interval, and what became of the course.
struct ResultPanel {
  var lines: [Line]

  struct Line {
    var comparison: Comparison
    var course: PreventiveTrial?
  }

  /// The latest courses compared, at most three.
  init(_ model: ReportModel) {
    lines = model.comparisons.suffix(3).map { Line(comparison: $0, course: model.course(of: $0)) }
  }

  func markup() -> Markup {
    guard !lines.isEmpty else { return .empty }
    return "<p class=\"lead\">\(lines.map(line).joined(by: "<br/>\n"))</p>\n"
  }

  private func line(_ line: Line) -> Markup {
    let title = ForestPanel.title(line.comparison, course: line.course)
    var facts: [String] = []
    if let course = line.course {
      let drugClass = Language.english.name(course.drugClass)
      if !drugClass.isEmpty { facts.append(drugClass) }
      facts.append(Language.english.status(course.trial))
    }
    let status: Markup = facts.isEmpty ? .empty : " <span>\(facts.joined(separator: "; ")).</span>"
    return "<b><bdi>\(title)</bdi></b>: \(result(line.comparison))\(status)"
  }

  private func result(_ comparison: Comparison) -> Markup {
    guard let headline = comparison.measures.first else {
      return "\(Language.english.notCompared(comparison))"
    }
    guard let before = headline.before.per28, let on = headline.on.per28, let change = headline.change
    else {
      return "\(Language.english.counted(headline))"
    }
    let name = Language.english.name(headline.measure)
    let interval: Markup = change.ci95.map { " (95% interval \(ForestPanel.text($0)))" } ?? .empty
    return """
      \(Language.english.number(before)) → <b>\(Language.english.number(on))</b> \(name) per 28, change \
      <b>\(Language.english.number(change.per28, signed: true))</b>\(interval).<br/>
      \(Language.english.result(headline.direction, of: headline.measure))
      """
  }
}
