import Analysis
import Language
import Messages

/// Before and on one preventive: the days, every measure, and every remark.
struct ComparedOutline {
  let tried: TriedPreventive
  let language: Language

  private var panel: ForestPanel {
    ForestPanel(
      tried: tried, scale: ForestScale([tried.comparison], language: language), mostNoteLines: .max,
      language: language)
  }

  var blocks: [ReportOutline.Block] {
    let panel = panel
    let title = language.comparedTitle(tried)
    let days: [EmphasizedText] = ["\(panel.days.before)", "\(panel.days.on)"]
    let notes: [EmphasizedText] = (panel.noteTexts + panel.remarks).map { "\($0)" }
    let table = panel.hasChange ? [ReportOutline.Block.table(self.table(panel))] : []
    return [.subheading(title.name + title.rest), .lines(days)] + table
      + (notes.isEmpty ? [] : [.list(notes)])
  }

  private func table(_ panel: ForestPanel) -> OutlineTable {
    let heads = [
      language.per28Column, language.name(.before, of: panel.sides), language.name(.on, of: panel.sides),
      language.changeColumn,
    ]
    var rows = tried.comparison.measures.map { measure in
      [panel.name(measure), panel.rate(measure.before), panel.rate(measure.on), change(measure)]
    }
    if let latest = tried.comparison.latest {
      rows.insert(
        [language.latestDays, panel.rate(latest.before), panel.rate(latest.on), change(latest)], at: 1)
    }
    if let noted = tried.attacksNoted, let before = noted.before.per28, let on = noted.on.per28 {
      let change = language.number(on - before, signed: true) + language.noInterval
      rows.append([language.attacksNoted, language.number(before), language.number(on), change])
    }
    return OutlineTable(heads: heads, rows: rows)
  }

  private func change(_ measure: MeasureComparison) -> String {
    guard let change = measure.change else { return language.noChange(measure) }
    let interval = change.ci95.map { " (\(language.limits($0)))" } ?? language.noInterval
    return language.number(change.per28, signed: true) + interval
  }
}
