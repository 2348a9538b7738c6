import Messages
import Language
import CivilTime

/// Who, which days, how many of them recorded, when it was printed, and which page of how many.
struct HeaderPanel {
  var name: String?
  var birthDate: CivilDay?
  var period: DayRange
  var recorded: Int
  var printed: CivilDay
  var page: Int
  var pages: Int
  var language: Language

  init(_ model: ReportModel, page: Int, of pages: Int, language: Language) {
    name = model.name
    birthDate = model.birthDate
    period = model.period
    recorded = model.recordedDays
    printed = model.printed
    self.page = page
    self.pages = pages
    self.language = language
  }

  /// In millimetres: a long name takes more than its line.
  var height: Double {
    let blank = (name: String(repeating: " ", count: 28), day: String(repeating: " ", count: 14))
    let person = [
      name ?? language.nameToWrite + blank.name,
      birthDate.map(language.born) ?? language.birthDateToWrite + blank.day,
    ]
    return PageBudget.Height.header
      + 3.7 * Double(TextRoom.lines(person.joined(separator: " · "), per: Self.line) - 1)
  }

  /// Columns of text that a line beside the heading holds.
  private static let line = 60

  /// The heading of the file stands on page 1.
  func markup() -> Markup {
    let heading: Markup =
      page == 1 ? "<h1>\(language.reportHeading)</h1>" : "<p class=\"again\">\(language.reportHeading)</p>"
    return """
      <header><table role="presentation"><tr>
      <td>\(heading)<div class="meta">\(language.source)</div></td>
      <td class="right meta">\(person)<br/>
      \(language.period(period))<br/>
      \(language.coverage(recorded, of: period.count)) · \(language.printed(printed)) · \
      \(language.page(page, of: pages))</td>
      </tr></table></header>

      """
  }

  /// Lines to write on where name and date of birth are not set.
  private var person: Markup {
    let name: Markup =
      self.name.map { "<b><bdi>\($0)</bdi></b>" }
      ?? "\(language.nameToWrite) <span class=\"blank\"></span>"
    let born: Markup =
      birthDate.map { "<span>\(language.born($0))</span>" }
      ?? "<span>\(language.birthDateToWrite) <span class=\"blank short\"></span></span>"
    return "\(name) · \(born)"
  }
}
