import Analysis
import CivilTime
import Diary
import Language
import Messages

/// The blocks of page 2, and those that a page has no room for.
extension OutlineWriter {
  var details: [Block] {
    tried + acute + months + years + attacks + burden + scores + pressures + declared + made + notes
  }

  private var notes: [Block] {
    guard !model.notes.isEmpty else { return [] }
    return Block.block(
      language.notesHeading, note: language.notesNote(model.notes.count),
      [.list(model.notes.map { "\(strong: language.date($0.day)): \($0.text)" })])
  }

  private var tried: [Block] {
    let panel = TriedPanel(history: model.history, language: language)
    return Block.block(
      language.history, note: language.historyNote,
      model.history.reversed().flatMap { tried -> [Block] in
        let cells = panel.parts(tried)
        return [
          .subheading(cells[0].joined(separator: ", ")),
          // The end and the notes are sentences, each with its stop.
          .list(
            cells.dropFirst().enumerated().map { "\($1.joined(separator: $0 == 3 ? " " : "; "))" }),
        ]
      } + (panel.several.map { [.lines(["\($0)"])] } ?? []))
  }

  private var acute: [Block] {
    guard let response = model.acute, !response.drugs.isEmpty else { return [] }
    return Block.block(
      language.acutePanelHeading, note: language.acuteNote(response),
      [
        .table(.init(heads: acuteHeads, rows: response.drugs.map(cells))),
        .lines(["\(language.acuteColumns) \(language.acuteCaution)"]),
      ])
  }

  private var acuteHeads: [String] {
    [language.drugHead, language.daysHead, language.dosesHead] + AcutePanel.effects.map(language.column)
      + [language.notRatedHead, language.repeatedHead]
  }

  private func cells(_ drug: DrugResponse) -> [String] {
    let counts = [drug.days, drug.doses] + AcutePanel.effects.map(drug.count) + [drug.notRated]
    return [language.drug(drug.drug)] + counts.map(String.init) + [language.repeated(drug)]
  }

  private var months: [Block] {
    let months = model.isEmpty ? [] : model.months
    guard !months.isEmpty else { return [] }
    let panel = MonthTablePanel(months: months, language: language)
    return Block.block(
      language.monthTable, note: language.monthTableNote(hasAura: panel.hasAura),
      [
        .table(
          .init(
            heads: panel.heads,
            rows: months.map { month in
              [language.month(month.month) + (month.isPart ? "‡" : "")] + panel.values(month)
                + ["\(month.recorded)/\(month.days)" + (month.isLow ? "†" : "")]
            }))
      ])
  }

  private var years: [Block] {
    let panel = YearTablePanel(years: model.years, language: language)
    guard !panel.years.isEmpty else { return [] }
    return Block.block(
      language.yearTable, note: language.yearTableNote,
      [.table(.init(heads: panel.heads, rows: panel.years.map { [panel.name($0)] + panel.values($0) }))])
  }

  private var burden: [Block] {
    let panel = BurdenPanel(
      burden: model.burden, days: ReportModel.burdenDays(of: model.period), language: language)
    guard !panel.isEmpty else { return [] }
    return Block.block(
      language.burden, note: language.burdenNote(panel.days, isWhole: panel.isWhole),
      [.lines(panel.lines.map { "\($0)" })])
  }

  private var pressures: [Block] {
    model.pressures.isEmpty
      ? [] : Block.block(language.pressures, [.list(model.pressures.reversed().map(language.pressure))])
  }

  private var declared: [Block] {
    let days = DeclaredDays(model.declared, in: model.period, language: language)
    guard days.areMany else { return [] }
    return Block.block(
      language.declaredHeading, [.lines(["\(days.ranges.map(language.range).joined(separator: "; "))."])])
  }

  private var made: [Block] {
    let panel = MadePanel(model: model, language: language)
    return Block.block(language.madeHeading, [.lines(["\(panel.sentences.joined(separator: " "))"])])
  }
}
