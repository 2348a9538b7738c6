import Analysis
import CivilTime
import Diary

/// The report for the appointment: one self-contained HTML file, no script, nothing fetched.
package enum HTMLReport {
  /// Months that page 1 holds.
  static let monthsOnPage1 = 18
  /// Forest blocks that page 1 holds beside each other.
  static let blocksOnPage1 = 2

  package static func render(_ model: ReportModel, paper: Paper = .a4) -> String {
    let pages = Pages(model)
    let title = ["Headache report", model.name ?? "", "\(model.period.start) to \(model.period.last)"]
      .filter { !$0.isEmpty }.joined(separator: " — ")
    let page: Markup = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
      <meta name="referrer" content="no-referrer"/>
      <meta name="color-scheme" content="light"/>
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

/// Which block goes on which page. Same blocks, same order, same scales every time.
private struct Pages {
  let model: ReportModel
  /// Every month of the period; one that has no count has no entry.
  let bars: [MonthPanel.Bar]

  init(_ model: ReportModel) {
    self.model = model
    let counts = Dictionary(model.months.map { ($0.month, $0) }) { first, _ in first }
    let aura = Dictionary(
      grouping: model.days.filter { !$0.headache && $0.migraine == true }, by: \.day.month)
    bars = model.period.months.map { month in
      let days = month.days.intersection(model.period).count
      let empty = MonthCount(
        month: month, days: days, recorded: 0, headacheDays: 0, migraineDays: nil, severeDays: nil,
        acuteMedicationDays: nil)
      return MonthPanel.Bar(count: counts[month] ?? empty, auraOnly: aura[month]?.count ?? 0)
    }
  }

  private var shown: [MonthPanel.Bar] { Array(bars.suffix(HTMLReport.monthsOnPage1)) }
  private var earlier: [MonthPanel.Bar] { Array(bars.dropLast(HTMLReport.monthsOnPage1)) }
  private var blocks: ArraySlice<Comparison> { model.comparisons.suffix(HTMLReport.blocksOnPage1) }
  private var furtherBlocks: ArraySlice<Comparison> {
    model.comparisons.dropLast(HTMLReport.blocksOnPage1)
  }
  private var isEmpty: Bool { model.recordedDays == 0 && !model.days.contains { $0.headache } }
  private var hasPage2: Bool {
    !isEmpty
      && (!earlier.isEmpty || !furtherBlocks.isEmpty || model.courses.count > PreventiveLane.most)
  }

  func markup() -> Markup {
    let count = hasPage2 ? 2 : 1
    let first = isEmpty ? emptyPage : summary
    var pages: Markup = """
      <section class="sheet" aria-label="Page 1: summary">
      \(HeaderPanel(model, page: 1, of: count).markup())\(first)</section>

      """
    if hasPage2 {
      pages += """
        <section class="sheet" aria-label="Page 2: details">
        \(HeaderPanel(model, page: 2, of: count).markup())\(details)</section>

        """
    }
    return pages
  }

  private var emptyPage: Markup {
    let lines: [Markup] = Phrases.empty(model.period).map { "\($0)" }
    return """
      \(QuestionsPanel(questions: model.questions).markup())\
      <p class="calm">\(lines.joined(by: "<br/>\n"))</p>

      """
  }

  private var summary: Markup {
    let axis = TimeAxis(months: shown.map(\.count.month), left: 118, right: 1850)
    let lane = PreventiveLane(
      axis: axis, courses: model.courses, comparisons: model.comparisons, end: model.period.end)
    let calendar = CalendarPanel(rows: calendarRows)
    return """
      \(ResultPanel(model).markup())\(QuestionsPanel(questions: model.questions).markup())\
      <h2>Month by month <small>\(Phrases.monthsNote)</small></h2>
      \(MonthPanel(months: shown, lane: lane).markup())
      \(forest(Array(blocks), from: 0))\
      <h2>Every day <small>\(Phrases.calendarNote(peaks: calendar.peaks || !calendar.hasHeadaches, kinds: calendar.kinds || !calendar.hasHeadaches))</small></h2>
      \(calendar.markup())
      \(definitions)
      """
  }

  private var details: Markup {
    let further =
      furtherBlocks.isEmpty
      ? Markup.empty : forest(Array(furtherBlocks), from: HTMLReport.blocksOnPage1)
    return """
      \(CourseTablePanel(courses: model.courses).markup())\(further)\
      \(MonthTablePanel(months: earlier).markup())
      """
  }

  private var definitions: Markup {
    DefinitionsPanel(
      migraineRule: model.migraineRule,
      auraOnly: shown.reduce(0) { $0 + $1.auraOnly },
      declared: model.declared, last: model.period.last, estimator: model.comparisons.last?.estimator,
      version: model.version
    ).markup()
  }

  private var calendarRows: [CalendarPanel.Row] {
    let records = Dictionary(model.days.map { ($0.day, $0) }) { first, _ in first }
    let taken = model.courses.map { $0.taken(by: model.printed) }
    return shown.map(\.count.month).map { month in
      let cells = month.days.intersection(model.period).map { day in
        CalendarPanel.Cell(
          day: day, record: records[day], onPreventive: taken.contains { $0.contains(day) })
      }
      return CalendarPanel.Row(month: month, cells: cells)
    }
  }

  private static func pair(_ left: Markup, _ right: Markup) -> Markup {
    "<tr><td class=\"half\">\(left)</td><td class=\"gap\"></td><td class=\"half\">\(right)</td></tr>\n"
  }

  /// Two blocks beside each other, a single one beside its notes; nothing where nothing is compared.
  private func forest(_ comparisons: [Comparison], from first: Int) -> Markup {
    guard !comparisons.isEmpty else { return .empty }
    let scale = ForestScale(model.comparisons)
    let panels = comparisons.enumerated().map { number, comparison in
      ForestPanel(
        id: "forest\(first + number)",
        title: ForestPanel.title(comparison, course: model.course(of: comparison)), comparison: comparison,
        scale: scale)
    }
    let rows: [Markup] = stride(from: 0, to: panels.count, by: 2).map { row in
      guard row + 1 < panels.count else {
        return Self.pair("\(panels[row].markup())", panels[row].notes)
      }
      return Self.pair(
        "\(panels[row].markup())\(panels[row].notes)", "\(panels[row + 1].markup())\(panels[row + 1].notes)")
    }
    let heading = first == 0 ? "Before and on each preventive" : Phrases.furtherComparisons
    return """
      <h2>\(heading) <small>\(Phrases.forestNote)</small></h2>
      <table role="presentation" class="blocks">
      \(rows)</table>

      """
  }
}
