import Messages
import Language
import Analysis
import CivilTime

/// Which block goes on which page. Same blocks, same order, same scales every time.
struct ReportPages {
  let model: ReportModel
  let paper: Paper
  let language: Language
  /// Every month of the period, day by day.
  let calendar: [CalendarMonth]

  init(_ model: ReportModel, paper: Paper, language: Language) {
    self.model = model
    self.paper = paper
    self.language = language
    calendar = CalendarMonth.months(
      of: model.period, before: model.period.end, records: model.days,
      taken: model.courses.map { $0.daysTaken(before: model.printed) })
  }

  private var bars: [MonthCount] { calendar.map { MonthCount(month: $0.month, counts: $0.counts) } }
  private var shown: [MonthCount] { Array(bars.suffix(HTMLReport.monthsOnPage1)) }
  private var earlier: [MonthCount] { Array(bars.dropLast(HTMLReport.monthsOnPage1)) }
  private var isEmpty: Bool { model.recordedDays == 0 && !model.days.contains { $0.headache } }
  private var hasPage2: Bool {
    !isEmpty
      && (!earlier.isEmpty || model.comparisons.count > HTMLReport.blocksOnPage1
        || model.courses.count > PreventiveLane.most || declared.areMany
        || !model.history.isEmpty || !model.pressures.isEmpty || !burden.isEmpty
        || !acute.isEmpty)
  }

  func markup() -> Markup {
    let first = isEmpty ? emptyPage : summary
    var pages: Markup = """
      <section class="sheet" aria-label="\(language.summaryPage)">
      \(HeaderPanel(model, language: language).markup())\(first)</section>

      """
    if hasPage2 {
      pages += """
        <section class="sheet" aria-label="\(language.detailsPage)">
        \(HeaderPanel(model, language: language).markup())\(details)</section>

        """
    }
    return pages
  }

  private var emptyPage: Markup {
    let lines: [Markup] = language.empty(model.period).map { "\($0)" }
    return """
      \(questions.markup())\
      <p class="calm">\(lines.joined(by: "<br/>\n"))</p>

      """
  }

  private var summary: Markup {
    let lane = PreventiveLane(
      axis: TimeAxis(months: shown.map(\.month), left: 118, right: 1850), courses: model.courses,
      comparisons: model.comparisons, end: model.period.end, language: language)
    let months = MonthPanel(months: shown, lane: lane, language: language)
    let results = ResultPanel(model, language: language)
    let forest = ForestGroup(
      heading: language.forestHeading, panels: panels.suffix(HTMLReport.blocksOnPage1),
      language: language)
    var panel = CalendarPanel(
      rows: Array(calendar.suffix(shown.count)), rowHeight: 0, language: language)
    let budget = PageBudget(
      paper: paper, results: results.lines.count, questions: model.questions, monthPanel: months.height,
      panels: forest.panels, legend: panel.legend.height, definitions: definitions.length)
    panel.rowHeight = budget.rowHeight(rows: shown.count)
    var monthsNote = language.monthsNote
    if lane.leftOut > 0 { monthsNote += "; " + language.preventivesLeftOut(lane.leftOut) }
    return """
      \(results.markup())\(questions.markup())\
      <h2>\(language.monthsHeading) <small>\(monthsNote)</small></h2>
      \(months.markup())
      \(forest.markup())\
      <h2>\(language.calendarHeading) <small>\(panel.note)</small></h2>
      \(panel.markup())
      \(definitions.markup())
      """
  }

  private var details: Markup {
    let further = ForestGroup(
      heading: language.furtherComparisons, panels: panels.dropLast(HTMLReport.blocksOnPage1),
      language: language)
    return """
      \(CourseTablePanel(courses: model.courses, today: model.printed, language: language).markup())\
      \(history.markup())\(acute.markup())\(burden.markup())\
      \(PressurePanel(readings: model.pressures, language: language).markup())\(further.markup())\
      \(MonthTablePanel(months: earlier, language: language).markup())\(declared.markup())
      """
  }

  private var questions: QuestionsPanel { QuestionsPanel(questions: model.questions, language: language) }

  private var history: TrialHistoryPanel {
    TrialHistoryPanel(history: model.history, language: language)
  }

  private var acute: AcutePanel { AcutePanel(response: model.acute, language: language) }

  private var burden: BurdenPanel {
    BurdenPanel(
      burden: model.burden, days: ReportModel.burdenDays(of: model.period), language: language)
  }

  private var declared: DeclaredDays { DeclaredDays(model.declared, in: model.period, language: language) }

  private var definitions: DefinitionsPanel {
    DefinitionsPanel(
      migraineRule: model.migraineRule, auraOnly: shown.reduce(0) { $0 + $1.auraOnlyDays },
      declared: declared, estimators: model.estimators, version: model.version, language: language)
  }

  /// A block for every comparison, on one scale.
  private var panels: [ForestPanel] {
    let scale = ForestScale(model.comparisons, language: language)
    return model.comparisons.enumerated().map { number, comparison in
      ForestPanel(
        id: "forest\(number)",
        title: ForestPanel.title(comparison, course: model.course(of: comparison), language: language),
        comparison: comparison, scale: scale, language: language)
    }
  }
}
