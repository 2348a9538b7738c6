import Messages
import Language
package import Analysis
import CivilTime

/// Every preventive against the days without any, a row each.
package struct ComparedDrugsText: TerminalText {
  package let layout: Layout

  package init(_ layout: Layout) { self.layout = layout }

  private enum Columns {
    static let label = 30
    static let rate = 8
  }

  package func render(_ drugs: ComparedDrugs) -> String {
    guard !drugs.comparisons.isEmpty else { return language.noneBegun + "\n" }
    let heads = [
      language.name(.before, of: .stretches), language.name(.on, of: .stretches), language.changeWithInterval,
    ]
    var lines = layout.paragraph(language.comparedDrugs)
    // Where the columns have no room, what the numbers of each line are.
    lines +=
      layout.isNarrow
      ? layout.paragraph(heads.joined(separator: ", ")) : [row("", heads[0], heads[1], heads[2])]
    lines += drugs.comparisons.flatMap(lines(of:))
    lines += [""]
    let hasWindows = drugs.comparisons.contains { $0.estimator != .mcn4 && $0.hasInterval }
    let notes =
      drugs.comparisons.flatMap(besides)
      + [
        language.windowsMark(hasWindows), drugs.comparisons.count > 1 ? language.severalDrugs : nil,
        language.caveat,
      ].compactMap(\.self)
    lines += notes.flatMap { layout.paragraph($0, indent: "  ") }
    return layout.characters(of: lines.map(\.trimmedEnd).joined(separator: "\n") + "\n")
  }

  /// Which other preventives were taken on both sides of it, or changed with a drug that has no row of numbers for it.
  private func besides(_ comparison: Comparison) -> [String] {
    guard let headline = comparison.measures.first else { return [] }
    let changed = headline.reason == .confounded ? comparison.cautions.filter { $0.code == .confounded } : []
    return
      ([language.takenBeside(comparison.takenBeside)].compactMap(\.self)
      + changed.map { language.sentence($0) })
      .map { "\(language.title(comparison)): \($0)" }
  }

  private func lines(of comparison: Comparison) -> [String] {
    let measure = comparison.measures.first
    let mark = comparison.estimator != .mcn4 && measure?.change != nil ? " *" : ""
    let title = language.title(comparison).cut(to: Columns.label - 5) + mark
    guard let measure, let before = measure.before.per28, let on = measure.on.per28,
      let change = measure.change,
      let limits = change.ci95
    else {
      return layout.isNarrow
        ? layout.paragraph("\(title): \(language.notCompared(measure))", indent: "  ")
        : [row(title, "–", "–", language.notCompared(measure))]
    }
    let interval = "\(language.number(change.per28, signed: true)) (\(language.limits(limits)))"
    let all = comparison.isInterim ? "\(interval) \(language.interimMark)" : interval
    return layout.isNarrow
      ? layout.paragraph("\(title): \(language.number(before)), \(language.number(on)), \(all)", indent: "  ")
      : [row(title, language.number(before), language.number(on), all)]
  }

  private func row(_ label: String, _ before: String, _ on: String, _ change: String) -> String {
    "  \(label)".left(Columns.label) + before.right(Columns.rate) + on.right(Columns.rate) + "  " + change
  }
}
