package import Analysis
import CivilTime
import Diary
import Language
import Messages

/// What acute drugs did, as a table for the terminal.
package struct AcuteText: TerminalText {
  package let layout: Layout

  package init(_ layout: Layout) { self.layout = layout }

  private static let effects: [Relief] = [.gone, .good, .some, .none]
  private static let cell = 5

  /// Where the columns have no room beside each other, each drug becomes lines.
  package func render(_ response: AcuteResponse) -> String {
    let width = min(max(layout.drawingWidth, 20), Layout.usualWidth)
    var lines = language.acuteHeading(response).wrapped(to: width, indent: "  ") + [""]
    if response.drugs.isEmpty {
      lines += language.noAcuteDrug.wrapped(to: width, indent: "  ")
    } else {
      lines += width >= Layout.usualWidth ? table(response) : response.drugs.flatMap { stacked($0, width) }
      lines.append("")
      for sentence in [language.acuteColumns, language.acuteCaution] {
        lines += sentence.wrapped(to: width, indent: "  ")
      }
    }
    return layout.characters(of: lines.map(\.trimmedEnd).joined(separator: "\n") + "\n")
  }

  private func table(_ response: AcuteResponse) -> [String] {
    let heads =
      [language.daysHead, language.dosesHead] + Self.effects.map(language.column)
      + [language.notRatedHead, language.repeatedHead]
    let widths = heads.map { max(Self.cell, $0.columns + 2) }
    let label = Layout.usualWidth - widths.reduce(0, +)
    func row(_ name: String, _ cells: [String]) -> String {
      let cut = name.columns < label ? name : name.cut(toColumns: label - 1)
      return cut.left(label) + zip(cells, widths).map { $0.right($1) }.joined()
    }
    return [row(language.drugHead, heads)] + response.drugs.map { row($0.drug, cells($0)) }
  }

  private func cells(_ drug: DrugResponse) -> [String] {
    [drug.days, drug.doses].map(String.init) + Self.effects.map { String(drug.count($0)) }
      + [String(drug.notRated), language.repeated(drug)]
  }

  private func stacked(_ drug: DrugResponse, _ width: Int) -> [String] {
    let effects = Self.effects.map { "\(language.column($0)) \(drug.count($0))" }
    let parts =
      ["\(language.daysHead) \(drug.days)", "\(language.dosesHead) \(drug.doses)"] + effects
      + ["\(language.notRatedHead) \(drug.notRated)", "\(language.repeatedHead) \(language.repeated(drug))"]
    // A number stays with its word.
    let text = parts.map { $0.replacing(" ", with: "\u{A0}") }.joined(separator: ", ")
    return drug.drug.wrapped(to: width)
      + text.wrapped(to: width - 2).map { "  " + $0.replacing("\u{A0}", with: " ") }
  }
}
