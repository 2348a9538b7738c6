import Diary
import Messages
import Language
package import Analysis
import CivilTime

/// The course of the diary in a few lines for the terminal: a small bar for each stretch, and what it has come
/// to.
package struct TrendText {
  var trend: Trend
  private let layout: Layout

  package init(_ trend: Trend, _ layout: Layout) {
    self.trend = trend
    self.layout = layout
  }

  private var width: Int { max(layout.drawingWidth, 40) }
  private var ascii: Bool { layout.ascii }
  private var language: Language { layout.language }

  private enum Columns {
    static let label = 16
    static let column = 10
    /// The bars take at least the room of `Sep 25–Feb 26`.
    static let bars = 13
  }

  /// Empty where no stretch is over.
  package func render() -> String {
    guard !trend.stretches.isEmpty else { return "" }
    let lines = [head] + trend.series.map(row) + lanes + [""] + notes.flatMap(wrapped)
    let text = lines.map(\.trimmedEnd).joined(separator: "\n") + "\n"
    return layout.characters(of: text)
  }

  private func wrapped(_ text: String) -> [String] { text.wrapped(to: min(width, 80), indent: "  ") }

  // MARK: What there is room for

  /// Of the three columns the last stretch goes last.
  private var columns: Int {
    (1...3).last {
      Columns.label + max(Columns.bars, trend.stretches.count) + $0 * Columns.column <= width
    } ?? 1
  }

  private var shown: ArraySlice<Trend.Stretch> {
    trend.stretches.suffix(width - Columns.label - columns * Columns.column)
  }

  /// Columns of the bars.
  private var bars: Int { max(Columns.bars, shown.count) }

  // MARK: Lines

  private func line(_ label: String, _ drawing: String, _ cells: [String]) -> String {
    label.left(Columns.label) + drawing.left(bars)
      + cells.prefix(columns).map { $0.right(Columns.column) }.joined()
  }

  private var head: String {
    line("", span, language.trendHeads(trend))
  }

  /// From the first to the last stretch shown, as far as there is room.
  private var span: String {
    let (first, last) = (name(shown.first), name(shown.last))
    let dashes = shown.count - first.columns - last.columns - 2
    if dashes > 0 { return "\(first) \(String(repeating: "─", count: dashes)) \(last)" }
    let both = "\(first)–\(last)"
    return shown.count > 1 && both.columns <= bars ? both : last
  }

  /// `May 25`; of four weeks their first day `4 May 25`.
  private func name(_ stretch: Trend.Stretch?) -> String {
    guard let stretch else { return "" }
    let month = stretch.range.start.month
    return trend.unit == .month
      ? "\(language.shortName(month)) \(String(month.year).suffix(2))"
      : "\(language.shortDate(stretch.range.start)) \(String(month.year).suffix(2))"
  }

  private func row(_ row: Trend.Series) -> String {
    let summary = trend.summary(row)
    func mean(_ value: Double?) -> String { value.map { language.number($0) } ?? "–" }
    return line(
      language.name(row), Sparkline(ascii: ascii).text(shown.map { row.value($0.counts) }),
      [summary.last.map(String.init) ?? "–", mean(summary.latest), mean(summary.yearBefore)])
  }

  private var lanes: [String] {
    let letters = LetterLanes(trend)
    let legend = zip(letters.letters, trend.preventives).map {
      "\($0) \($1.removingControlCharactersAndLines.cut(to: 24))"
    }
    var lines = letters.lanes.enumerated().map { number, lane in
      (number == 0 ? language.preventiveLane : "").left(Columns.label) + lane.suffix(shown.count)
    }
    guard let last = lines.last else { return [] }
    let beside = legend.joined(separator: "  ")
    if last.columns + 4 + beside.columns <= width {
      lines[lines.count - 1] = last + "    " + beside
    } else {
      lines += legend.flowing(to: width - Columns.label).map { "".left(Columns.label) + $0 }
    }
    return lines
  }

  // MARK: Under it

  private var notes: [String] {
    var notes = [language.scale(ascii: ascii, by: trend.unit)]
    if columns > 1 { notes.append(language.trendMeans(trend.unit)) }
    if shown.count < trend.stretches.count { notes.append(language.cut(to: shown.count)) }
    let classes = trend.series.compactMap { line in
      if case .acuteClass(let line) = line { line } else { nil }
    }
    notes.append(language.columns(classes))
    let named = trend.stretches.map { stretch in
      let range = stretch.range
      let name =
        trend.unit == .month ? language.month(range.start.month) : language.range(range)
      return (name: name, counts: stretch.counts)
    }
    notes += language.footnotes(
      named, rule: trend.rule, migraine: language.name(Trend.Series.days(.migraineDays)),
      drugs: language.name(Trend.Series.days(.acuteMedicationDays)),
      means: true)
    return notes.filter { !$0.isEmpty }
  }
}

/// A row of numbers as a row of small bars, the highest at full height.
struct Sparkline {
  var ascii: Bool

  private static let blocks = Array("▁▂▃▄▅▆▇█").map(String.init)

  /// A count of 0 is a point, an unknown one a question mark; digits 1-9 in ASCII.
  func text(_ values: [Int?]) -> String {
    let highest = values.compactMap { $0 }.max() ?? 0
    return values.map { value -> String in
      guard let value else { return "?" }
      guard value > 0 else { return ascii ? "." : "·" }
      let steps = ascii ? 9 : Self.blocks.count
      let step = (value * steps + highest - 1) / highest
      return ascii ? String(step) : Self.blocks[step - 1]
    }.joined()
  }
}
