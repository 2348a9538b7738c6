import Messages
import Language
import Analysis

/// The same where a table has no room: what stood side by side stands one under the other.
extension ComparisonText {
  func narrowWindows(_ comparison: Comparison, _ sides: SideNames) -> [String] {
    let (before, on) = (language.name(.before, of: sides), language.name(.on, of: sides))
    let label = max(before.columns, on.columns) + 2
    func lines(_ name: String, _ window: ComparedWindow) -> [String] {
      [
        "  " + name.left(label) + language.compactRange(window.range),
        "  ".left(label + 2) + language.recorded(window.recorded, of: window.days),
      ]
    }
    return lines(before, comparison.before) + lines(on, comparison.on)
  }

  func narrowMeasures(_ comparison: Comparison, _ sides: SideNames) -> [String] {
    guard !comparison.measures.isEmpty else { return [] }
    let header = language.per28AndChange
    let (before, on) = (language.name(.before, of: sides), language.name(.on, of: sides))
    return [""] + layout.paragraph(header)
      + named(comparison).flatMap { name, measure -> [String] in
        let rates = "\(rate(measure.before)) \(before), \(rate(measure.on)) \(on)"
        return ["  " + name, "    " + rates, "    " + outcome(measure)]
      }
  }

  /// The measures by their names; the headline has a second row where it was judged before.
  func named(_ comparison: Comparison) -> [(name: String, measure: MeasureComparison)] {
    var rows = comparison.measures.map { (name: language.name($0.measure), measure: $0) }
    if let latest = comparison.latest { rows.insert((language.latestDays, latest), at: 1) }
    return rows
  }

  private func outcome(_ measure: MeasureComparison) -> String {
    guard let change = measure.change else {
      return language.noChange(measure)
    }
    let interval = change.ci95.map { " (\(intervalText($0)))" } ?? language.noInterval
    return changeText(change.per28) + interval
  }
}
