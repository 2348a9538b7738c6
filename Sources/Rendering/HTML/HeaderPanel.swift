import Messages
import Language
import CivilTime

/// Who, which days, how many of them recorded, and when it was printed.
struct HeaderPanel {
  var name: String?
  var birthDate: CivilDay?
  var period: DayRange
  var recorded: Int
  var printed: CivilDay
  var language: Language

  init(_ model: ReportModel, language: Language) {
    name = model.name
    birthDate = model.birthDate
    period = model.period
    recorded = model.recordedDays
    printed = model.printed
    self.language = language
  }

  func markup() -> Markup {
    """
    <header><table role="presentation"><tr>
    <td><h1>\(language.reportHeading)</h1><div class="meta">\(language.source)</div></td>
    <td class="right meta">\(person)\(language.period(period))<br/>
    \(language.coverage(recorded, of: period.count)) · \(language.printed(printed))</td>
    </tr></table></header>

    """
  }

  private var person: Markup {
    let parts: [Markup] = [
      name.map { "<b><bdi>\($0)</bdi></b>" }, birthDate.map { "\(language.born($0))" },
    ].compactMap(\.self)
    return parts.isEmpty ? .empty : "\(parts.joined(by: " · "))<br/>\n"
  }
}
