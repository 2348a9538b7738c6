import Analysis
import Language
import Messages

/// Before and on each preventive as one drawing: the numbers of every measure, and the change with its interval on one
/// scale.
struct ComparisonFigure {
  var tried: [TriedPreventive]
  var language: Language

  private enum Frame {
    static let width = 1860.0
    static let row = 44.0
    static let head = 96.0
    static let before = 760.0
    static let on = 960.0
    static let change = 1420.0
    static let plot = (left: 1450.0, right: 1850.0)
  }

  private var shown: [TriedPreventive] { tried.filter { !$0.comparison.measures.isEmpty } }

  private var height: Double {
    shown.reduce(50) { $0 + Frame.head + Frame.row * Double($1.comparison.measures.count) }
  }

  var drawing: SVG {
    var svg = SVG(id: "comparison", width: Frame.width, height: height, title: language.forestHeading)
    var top = 0.0
    for tried in shown { top = draw(tried, top: top, into: &svg) }
    axis(top: top, into: &svg)
    return svg
  }

  private func draw(_ tried: TriedPreventive, top: Double, into svg: inout SVG) -> Double {
    let comparison = tried.comparison
    let sides: SideNames = comparison.estimator == .mcn4 ? .stretches : .trial
    svg.text(0, top + 34, language.title(tried), size: 30, weight: 600)
    let heads = [
      (Frame.before, language.name(.before, of: sides)), (Frame.on, language.name(.on, of: sides)),
      (Frame.change, language.changeColumn),
    ]
    svg.text(0, top + 78, language.per28Column, size: 22, fill: Palette.muted)
    for (x, text) in heads { svg.text(x, top + 78, text, size: 22, fill: Palette.muted, anchor: .end) }
    for (number, measure) in comparison.measures.enumerated() {
      draw(measure, top: top + Frame.head + Frame.row * Double(number), into: &svg)
    }
    return top + Frame.head + Frame.row * Double(comparison.measures.count)
  }

  private func draw(_ measure: MeasureComparison, top: Double, into svg: inout SVG) {
    let base = top + 30
    svg.text(0, base, language.short(measure.measure).capitalizedFirst, size: 26)
    for (x, count) in [(Frame.before, measure.before), (Frame.on, measure.on)] {
      svg.text(x, base, count.per28.map { language.number($0) } ?? "–", size: 26, anchor: .end)
    }
    guard let change = measure.change else {
      return svg.text(
        Frame.change, base, language.noChange(measure), size: 22, fill: Palette.muted, anchor: .end)
    }
    let interval = change.ci95.map { " (\(language.limits($0)))" } ?? language.noInterval
    svg.text(
      Frame.change, base, language.number(change.per28, signed: true) + interval, size: 26, anchor: .end)
    svg.line(x(0), top, x(0), top + Frame.row, Stroke(Palette.ink, 2))
    guard let limits = change.ci95 else { return }
    let middle = top + Frame.row / 2
    svg.line(x(limits.low), middle, x(limits.high), middle, Stroke(Palette.severe, 4))
    svg.circle(
      x(change.per28), middle, radius: 10,
      fill: change.direction == .uncertain ? Palette.paper : Palette.severe,
      stroke: Stroke(Palette.severe, 3.4))
  }

  /// The words for a change to the left of zero and to the right of it.
  private func axis(top: Double, into svg: inout SVG) {
    svg.text(x(0) - 10, top + 34, language.fewer, size: 22, fill: Palette.muted, anchor: .end)
    svg.text(x(0) + 10, top + 34, language.more, size: 22, fill: Palette.muted)
  }

  /// The lowest and the highest limit of all, with room beside them and zero among them.
  private var scale: (low: Double, high: Double) {
    let limits = shown.flatMap(\.comparison.measures).compactMap { $0.change?.ci95 }
    let low = min(-5, limits.map(\.low).filter(\.isFinite).min() ?? 0) - 1
    let high = max(0, limits.map(\.high).filter(\.isFinite).max() ?? 0) + 1
    return (min(low, -high * 0.5), max(high, -low * 0.5))
  }

  private func x(_ value: Double) -> Double {
    let (low, high) = scale
    let share = min(1, max(0, (value - low) / (high - low)))
    return Frame.plot.left + share * (Frame.plot.right - Frame.plot.left)
  }
}
