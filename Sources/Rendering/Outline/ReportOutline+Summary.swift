import Analysis
import CivilTime
import Diary
package import Language
import Messages

extension ReportOutline {
  /// The blocks in the order of the pages.
  package init(_ model: ReportModel, ascii: Bool = false, language: Language) {
    let writer = OutlineWriter(model: model, ascii: ascii, language: language)
    blocks = writer.head + (model.isEmpty ? writer.empty : writer.summary) + writer.details
  }
}

/// Makes an outline, block by block.
struct OutlineWriter {
  let model: ReportModel
  /// Whether the calendar is drawn in ASCII.
  let ascii: Bool
  let language: Language

  typealias Block = ReportOutline.Block

  var selection: PreventiveSelection { model.selection }

  /// Who, which days, the results and the questions.
  var head: [Block] {
    let person = [model.name, model.birthDate.map(language.born)].compactMap(\.self).joined(separator: " · ")
    let facts = [
      language.coverage(model.recordedDays, of: model.period.count), language.printed(model.printed),
    ].joined(separator: " · ")
    var lines: [EmphasizedText] = person.isEmpty ? [] : ["\(strong: person)"]
    lines += [language.period(model.period), "\(facts)", "\(language.source)"]
    let results = ResultOutline(panel: ResultPanel(model, language: language)).blocks
    let questions: [Block] =
      model.questions.isEmpty
      ? [] : [.subheading(language.questions), .list(model.questions.map { "\($0)" })]
    return [.title(language.reportHeading), .lines(lines)] + results + questions
  }

  var empty: [Block] { [.lines(language.empty(model.period, hasToday: model.hasToday).map { "\($0)" })] }

  /// The blocks of page 1.
  var summary: [Block] { now + acuteDays + comparisons + everyDay + definitions }

  private var now: [Block] {
    guard let state = model.present else { return [] }
    let hasRates = state.figures.contains { $0.now.per28 != nil }
    return Block.block(
      language.nowHeading, note: language.nowNote(state, hasRates: hasRates, hasLines: false),
      [.list(figures(state))])
  }

  /// `Headache days: 8.3, was 14.7`.
  private func figures(_ state: PresentState) -> [EmphasizedText] {
    let panel = NowPanel(
      state: state, days: model.period.count, recorded: model.recordedDays, language: language)
    let figures: [EmphasizedText] = state.figures.map { figure in
      let was = figure.before?.per28.map { ", \(language.was(language.number($0)).text)" } ?? ""
      let remark = panel.remark(figure.now).map { " (\($0))" } ?? ""
      return "\(language.nowName(figure.measure)): \(strong: panel.value(figure.now))\(was)\(remark)"
    }
    let share = language.percent(Decimals.percent(state.now.recorded, of: state.now.days))
    let known = language.recordedNow(state.now, all: model.recordedDays, of: model.period.count)
    return figures + ["\(language.completeness): \(strong: share) (\(known))"]
  }

  private var acuteDays: [Block] {
    guard let days = model.acuteDays, !days.rows.isEmpty else { return [] }
    let hasMonths = !days.months.isEmpty
    var heads = [""] + days.windows.map { language.compactRange($0.range) } + [language.warningColumn]
    if hasMonths { heads.append(language.monthsOverColumn) }
    let rows = days.rows.map { row in
      [language.acuteDaysRow(row.kind)]
        + row.windows.indices.map { number in
          language.days(row.windows[number], of: days.windows[number])
            + (row.windowsReached[number] ? "▲" : "")
        } + [language.warning(row)] + (hasMonths ? [language.monthsOver(row)] : [])
    }
    let foot = language.acuteDaysFoot(days)
    let note = language.acuteDaysNote(hasLine: days.rows.contains { $0.line != nil })
    return Block.block(
      language.acuteDaysHeading, note: note,
      [.table(.init(heads: heads, rows: rows))] + (foot.isEmpty ? [] : [.lines(["\(foot)"])]))
  }

  private var comparisons: [Block] {
    Block.block(
      language.forestHeading, note: language.comparisonsNote,
      selection.chosen.flatMap { ComparedOutline(tried: $0, language: language).blocks })
  }

  /// A line of signs for each month, and what the signs mean.
  private var everyDay: [Block] {
    let glyphs = CalendarGlyphs(ascii: ascii, language: language)
    let days = model.calendar.flatMap(\.days)
    let lines = model.calendar.flatMap { month -> [String] in
      let lead = "".left((month.days.first?.day.components.day ?? 1) - 1)
      let drugs = lead + month.days.map(glyphs.medication).joined()
      let states = language.month(month.month).left(10) + lead + month.days.map(glyphs.state).joined()
      return [states] + (drugs.allSatisfy { $0 == " " } ? [] : ["".left(10) + drugs])
    }
    var ruler = ""
    for day in [1, 5, 10, 15, 20, 25, 30] { ruler = ruler.left(day - 1) + String(day) }
    let key = glyphs.key(days).flowing(to: Layout.usualWidth - 2)
    return Block.block(
      language.calendarHeading, note: language.daysNote,
      [.drawing(["".left(10) + ruler] + lines + [""] + key)])
  }

  private var definitions: [Block] {
    let panel = DefinitionsPanel(
      migraineRule: model.migraineRule, months: model.months,
      declared: DeclaredDays(model.declared, in: model.period, language: language),
      estimators: model.estimators, language: language)
    return Block.block(language.definitions, [.list(terms(panel))])
  }

  private func terms(_ panel: DefinitionsPanel) -> [EmphasizedText] {
    panel.entries.map { $0.term.isEmpty ? "\($0.text)" : "\(strong: $0.term): \($0.text)" }
  }
}
