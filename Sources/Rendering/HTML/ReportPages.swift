import Messages
import Language
import Analysis
import CivilTime

/// Which block goes on which page. Same blocks, same order, same scales every time.
struct ReportPages {
  let model: ReportModel
  let paper: Paper
  /// Every month of the period, day by day.
  let calendar: [CalendarMonth]

  init(_ model: ReportModel, paper: Paper) {
    self.model = model
    self.paper = paper
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
        || !model.history.isEmpty || !model.pressures.isEmpty || !burden.isEmpty)
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
    let lines: [Markup] = Language.english.empty(model.period).map { "\($0)" }
    return """
      \(QuestionsPanel(questions: model.questions).markup())\
      <p class="calm">\(lines.joined(by: "<br/>\n"))</p>

      """
  }

  private var summary: Markup {
    let lane = PreventiveLane(
      axis: TimeAxis(months: shown.map(\.month), left: 118, right: 1850), courses: model.courses,
      comparisons: model.comparisons, end: model.period.end)
    let months = MonthPanel(months: shown, lane: lane)
    let results = ResultPanel(model)
    let forest = ForestGroup(
      heading: Language.english.forestHeading, panels: panels.suffix(HTMLReport.blocksOnPage1))
    let budget = PageBudget(
      paper: paper, results: results.lines.count, questions: model.questions, monthPanel: months.height,
      panels: forest.panels, definitions: definitions.length)
    let panel = CalendarPanel(
      rows: Array(calendar.suffix(shown.count)), rowHeight: budget.rowHeight(rows: shown.count))
    return """
      \(results.markup())\(QuestionsPanel(questions: model.questions).markup())\
      <h2>\(Language.english.monthsHeading) <small>\(Language.english.monthsNote)</small></h2>
      \(months.markup())
      \(forest.markup())\
      <h2>\(Language.english.calendarHeading) <small>\(panel.note)</small></h2>
      \(panel.markup())
      \(definitions.markup())
      """
  }

  private var details: Markup {
    let further = ForestGroup(
      heading: Language.english.furtherComparisons, panels: panels.dropLast(HTMLReport.blocksOnPage1))
    return """
      \(CourseTablePanel(courses: model.courses).markup())\
      \(TrialHistoryPanel(history: model.history).markup())\
      \(burden.markup())\(PressurePanel(readings: model.pressures).markup())\(further.markup())\
      \(MonthTablePanel(months: earlier).markup())\(declared.markup())
      """
  }

  private var burden: BurdenPanel {
    BurdenPanel(burden: model.burden, days: ReportModel.lately(of: model.period))
  }

  private var declared: Declarations { Declarations(model.declared, in: model.period) }

  private var definitions: DefinitionsPanel {
    DefinitionsPanel(
      migraineRule: model.migraineRule, auraOnly: shown.reduce(0) { $0 + $1.auraOnlyDays },
      declared: declared, estimator: model.comparisons.last?.estimator, version: model.version)
  }

  /// A block for every comparison, on one scale.
  private var panels: [ForestPanel] {
    let scale = ForestScale(model.comparisons)
    return model.comparisons.enumerated().map { number, comparison in
      ForestPanel(
        id: "forest\(number)",
        title: ForestPanel.title(comparison, course: model.course(of: comparison)), comparison: comparison,
        scale: scale)
    }
  }
}
