import Analysis
package import Language
import Messages

/// A single drawing of the report, for a letter or a slide.
package enum ReportFigure: String, CaseIterable, Sendable {
  case months, calendar, comparison, acute
}

extension HTMLReport {
  /// A figure as a file of its own; a sentence in the place of one that the diary has nothing for.
  package static func svg(_ figure: ReportFigure, of model: ReportModel, language: Language) -> String {
    let svg = drawing(figure, model, language)
    let markup: Markup = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\(svg.markup)\n"
    return markup.html
  }

  /// Its size in pixels of CSS, of which an inch has 96.
  package static func size(
    of figure: ReportFigure, in model: ReportModel, language: Language
  ) -> (width: Int, height: Int) {
    let svg = drawing(figure, model, language)
    func pixels(_ tenths: Double) -> Int { Int((tenths / 10 * 96 / 25.4).rounded(.up)) }
    return (pixels(svg.width), pixels(svg.height))
  }

  /// A page with nothing else on it, for an engine to take a picture of.
  package static func page(of figure: ReportFigure, in model: ReportModel, language: Language) -> String {
    let page: Markup = """
      <!DOCTYPE html>
      <html lang="\(language.tag.rawValue)"><head><meta charset="utf-8"/>
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
      <style>body { margin: 0; background: #ffffff; } svg { display: block; }</style></head>
      <body>\(drawing(figure, model, language).markup)</body></html>

      """
    return page.html
  }

  private static func drawing(_ figure: ReportFigure, _ model: ReportModel, _ language: Language) -> SVG {
    guard !model.isEmpty else {
      return nothing(figure, language.empty(model.period, hasToday: model.hasToday))
    }
    let pages = ReportPages(model, paper: .a4, language: language)
    switch figure {
    case .months: return pages.monthFigure
    case .calendar: return pages.calendarFigure
    case .comparison:
      let compared = model.selection.chosen.map(\.comparison).filter { !$0.measures.isEmpty }
      guard !compared.isEmpty else { return nothing(figure, [language.noComparison]) }
      return ComparisonFigure(tried: model.selection.chosen, language: language).drawing
    case .acute:
      guard let days = model.acuteDays, !days.rows.isEmpty else {
        return nothing(figure, [language.noAcuteDrugInReport])
      }
      return AcuteFigure(days: days, language: language).drawing
    }
  }

  /// Sentences in the place of a drawing.
  private static func nothing(_ figure: ReportFigure, _ lines: [String]) -> SVG {
    var svg = SVG(
      id: figure.rawValue, width: 1860, height: 40 + 40 * Double(lines.count),
      title: lines.first ?? "")
    for (number, line) in lines.enumerated() { svg.text(20, 50 + 40 * Double(number), line, size: 26) }
    return svg
  }
}
