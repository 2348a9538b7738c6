package import Language
import Messages

/// The report for the appointment: one self-contained HTML file, no script, nothing fetched.
package enum HTMLReport {
  /// Months that the charts of page 1 hold.
  static let monthsOnPage1 = 18
  /// Forest blocks that page 1 holds beside each other.
  static let blocksOnPage1 = 2

  package static func render(_ model: ReportModel, paper: Paper = .a4, language: Language) -> String {
    let pages = ReportPages(model, paper: paper, language: language)
    let title = language.reportTitle(model.name, model.period)
    let page: Markup = """
      <!DOCTYPE html>
      <html lang="\(language.tag.rawValue)">
      <head>
      <meta charset="utf-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
      <meta name="referrer" content="no-referrer"/>
      <meta name="color-scheme" content="light dark"/>
      <title>\(title)</title>
      <style>
      \(Stylesheet.css(paper))
      </style>
      </head>
      <body>
      <main>
      \(pages.markup())</main>
      </body>
      </html>

      """
    return page.html
  }
}
