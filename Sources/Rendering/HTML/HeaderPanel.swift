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
  var page: Int
  var pages: Int

  init(_ model: ReportModel, page: Int, of pages: Int) {
    name = model.name
    birthDate = model.birthDate
    period = model.period
    recorded = model.recordedDays
    printed = model.printed
    self.page = page
    self.pages = pages
  }

  func markup() -> Markup {
    """
    <header><table role="presentation"><tr>
    <td><h1>Headache report</h1><div class="meta">\(Language.english.source)</div></td>
    <td class="right meta">\(person)Period <b>\(Language.english.range(period))</b><br/>
    \(Language.english.coverage(recorded, of: period.count)) · printed \(Language.english.date(printed)) · page \(page) of \
    \(pages)</td>
    </tr></table></header>

    """
  }

  private var person: Markup {
    let parts: [Markup] = [
      name.map { "<b><bdi>\($0)</bdi></b>" }, birthDate.map { "born \(Language.english.date($0))" },
    ].compactMap(\.self)
    return parts.isEmpty ? .empty : "\(parts.joined(by: " · "))<br/>\n"
  }
}

/// What the person wants to talk about: it is their appointment.
struct QuestionsPanel {
  var questions: [String]

  func markup() -> Markup {
    guard !questions.isEmpty else { return .empty }
    let numbered: [Markup] = questions.enumerated().map { number, question in
      "<span>\(number + 1). <bdi>\(question)</bdi></span> "
    }
    return "<p class=\"ask\"><b>\(Language.english.questions)</b> \(numbered)</p>\n"
  }
}
