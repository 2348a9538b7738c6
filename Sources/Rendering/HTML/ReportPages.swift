import Messages
import Language
import Analysis
import CivilTime

/// Which block goes on which page. Same blocks, same order, same scales every time; two sheets at most.
struct ReportPages {
  let model: ReportModel
  let paper: Paper
  let language: Language
  private let selection: PreventiveSelection

  init(_ model: ReportModel, paper: Paper, language: Language) {
    self.model = model
    self.paper = paper
    self.language = language
    selection = model.selection
  }

  func markup() -> Markup {
    if model.isEmpty && model.history.isEmpty { return sheet(1, of: 1, language.summaryPage, emptyPage) }
    let first = model.isEmpty ? emptyPage : summary
    let pages = model.notes.isEmpty ? 2 : 3
    let notes =
      model.notes.isEmpty
      ? .empty
      : sheet(3, of: 3, language.notesSheet, NotesPanel(notes: model.notes, language: language).markup())
    return sheet(1, of: pages, language.summaryPage, first)
      + sheet(2, of: pages, language.detailsPage, details) + notes
  }

  private func sheet(_ page: Int, of pages: Int, _ name: String, _ content: Markup) -> Markup {
    """
    <section class="sheet" aria-label="\(name)">
    \(header(page, of: pages).markup())\(content)</section>

    """
  }

  func header(_ page: Int, of pages: Int) -> HeaderPanel {
    HeaderPanel(model, page: page, of: pages, language: language)
  }

  private var emptyPage: Markup {
    let lines: [Markup] = language.empty(model.period, hasToday: model.hasToday).map { "\($0)" }
    return """
      \(ResultPanel(model, language: language).markup())\(questions.markup())\
      <p class="calm">\(lines.joined(by: "<br/>\n"))</p>

      """
  }

  private var questions: QuestionsPanel { QuestionsPanel(questions: model.questions, language: language) }

  var declared: DeclaredDays { DeclaredDays(model.declared, in: model.period, language: language) }
}

// MARK: - Page 1

extension ReportPages {
  /// The months of the charts.
  private var months: [MonthCount] { Array(model.months.suffix(HTMLReport.monthsOnPage1)) }

  /// The chart of the months, as a figure.
  var monthFigure: SVG {
    MonthPanel(months: months, lane: lane, plot: MonthPanel.plots.most, language: language).drawing
  }

  /// Every month of the report, as a figure.
  var calendarFigure: SVG { calendar(model.calendar.count, height: 48).drawing }

  private var lane: PreventiveLane {
    PreventiveLane(
      axis: TimeAxis(months: months.map(\.month), left: 118, right: 1850), selection: selection,
      end: model.period.end, language: language)
  }

  private func calendar(_ rows: Int, height: Double) -> CalendarPanel {
    CalendarPanel(rows: Array(model.calendar.suffix(rows)), rowHeight: height, language: language)
  }

  private var definitions: DefinitionsPanel {
    DefinitionsPanel(
      migraineRule: model.migraineRule, months: months, declared: declared, estimators: model.estimators,
      language: language)
  }

  private var acuteDays: AcuteDaysPanel? {
    model.acuteDays.map { AcuteDaysPanel(days: $0, language: language) }
  }

  /// The selection without a course that is compared together with one before it.
  var compared: [TriedPreventive] {
    var seen: [Int] = []
    return selection.chosen.filter { tried in
      defer { seen += tried.comparedTogether }
      return !seen.contains(tried.preventive.id)
    }
  }

  /// A block for each of the first preventives of the selection, on one scale; `noteLines` of notes under each.
  func panels(_ noteLines: Int) -> [ForestPanel] {
    let shown = compared.prefix(HTMLReport.blocksOnPage1)
    let scale = ForestScale(shown.map(\.comparison), language: language)
    let panels = shown.map {
      ForestPanel(tried: $0, scale: scale, mostNoteLines: noteLines, language: language)
    }
    // Beside a table there is room for as many notes as it is high: for those of the only one, or of one that has none.
    let rows = panels.map(\.rows).max() ?? 0
    return panels.map { panel in
      guard rows > 0, panels.count == 1 || panel.rows == 0 else { return panel }
      var panel = panel
      panel.mostNoteLines = max(noteLines, rows + 3 + (panels.count == 1 ? 0 : noteLines))
      return panel
    }
  }

  /// The same with how many of their remarks page 2 has room for.
  private func pointed(_ panels: [ForestPanel]) -> [ForestPanel] {
    var room = detailsBudget.count(of: language.cautionsHeading)
    return panels.map { panel in
      var panel = panel
      let remarks = panel.remarks.count
      panel.roomOnPage2 = min(room, remarks)
      room -= min(room, remarks)
      return panel
    }
  }

  var layout: PageBudget.Fit {
    let lane = lane
    return PageBudget(
      paper: paper, header: header(1, of: 2).height, results: ResultPanel(model, language: language).texts,
      questions: questions.length,
      hasNow: model.present != nil, acute: acuteDays?.height ?? 0,
      monthPanel: MonthPanel(months: months, lane: lane, plot: MonthPanel.plots.least, language: language)
        .height,
      panels: panels, legend: calendar(months.count, height: 0).legend.height,
      definitions: definitions.height,
      headings: [
        language.forestHeading + "  " + language.forestNote + forestMore,
        language.monthsHeading + "  " + language.monthsNote + monthsMore(lane),
      ],
      calendarHeading: (everyDayHeading + calendarMore(months.count), everyDayHeading + calendarMore(1))
    ).layout(months: months.count)
  }

  /// Which preventives of the period have no comparison on page 1.
  private var forestMore: String {
    let unshown = compared.dropFirst(HTMLReport.blocksOnPage1) + selection.leftOut
    return unshown.isEmpty ? "" : language.comparedOnPage2(unshown.map(language.title))
  }

  private func monthsMore(_ lane: PreventiveLane) -> String {
    lane.leftOut > 0 ? "; \(language.preventivesLeftOut(lane.leftOut))" : ""
  }

  private var summary: Markup {
    let layout = layout
    let now = model.present.map {
      NowPanel(
        state: $0, days: model.period.count, recorded: model.recordedDays, language: language
      ).markup()
    }
    let forest = ForestGroup(
      heading: language.forestHeading, more: forestMore, panels: pointed(panels(layout.noteLines)),
      language: language)
    return """
      \(ResultPanel(model, language: language).markup())\(questions.markup())\(now ?? .empty)\
      \(acuteDays?.markup() ?? .empty)\(monthChart(layout))\(forest.markup())\(everyDay(layout))\
      \(definitions.markup())
      """
  }

  private func monthChart(_ layout: PageBudget.Fit) -> Markup {
    let lane = lane
    let chart = MonthPanel(months: months, lane: lane, plot: layout.plot, language: language)
    let phone = PhoneMonths(months: months, tried: model.history, language: language)
    return """
      <h2>\(language.monthsHeading) <small>\(language.monthsNote)\(monthsMore(lane))</small></h2>
      <div class="paper">\(chart.markup())</div>
      <div class="phone">\(phone.markup())</div>

      """
  }

  private var everyDayHeading: String {
    language.calendarHeading + "  " + calendar(months.count, height: 0).note
  }

  /// That the calendar shows the last months alone.
  private func calendarMore(_ rows: Int) -> String {
    rows < model.calendar.count ? "; \(language.calendarMonths(rows, of: model.calendar.count))" : ""
  }

  private func everyDay(_ layout: PageBudget.Fit) -> Markup {
    let panel = calendar(layout.rows, height: layout.rowHeight)
    let part = calendarMore(layout.rows)
    return """
      <h2>\(language.calendarHeading) <small>\(panel.note)\(part)</small></h2>
      <p class="phone swipe">\(language.swipe)</p>
      <div class="scroll">\(panel.markup())</div>

      """
  }
}

// MARK: - Page 2
