import Messages
import Language
import Analysis

/// The axis of changes that every forest row on the page shares; zero always lies on it. The numbers stand in the rows.
struct ForestScale {
  private let low: Double
  private let high: Double
  private let language: Language
  private let width = 206.0
  private let row = 42.0

  init(_ comparisons: [Comparison], language: Language) {
    self.language = language
    let measures = comparisons.flatMap { $0.measures + [$0.latest].compactMap(\.self) }
    let intervals = measures.compactMap { $0.change?.ci95 }
    let low = min(-5, intervals.map(\.low).filter(\.isFinite).min() ?? 0) - 1
    let high = max(0, intervals.map(\.high).filter(\.isFinite).max() ?? 0) + 1
    // Neither side of zero so narrow that its name has no room.
    self.low = min(low, -high * 0.5)
    self.high = max(high, -low * 0.48)
  }

  private func x(_ value: Double) -> Double {
    min(width - 4, max(4, (value - low) / (high - low) * width))
  }

  private var step: Int { high - low > 26 ? 10 : 5 }

  /// Multiples of the step that lie on the axis.
  private var marks: [Int] {
    let first = Int((low / Double(step)).rounded(.up))
    let last = Int((high / Double(step)).rounded(.down))
    return (first...max(first, last)).map { $0 * step }
  }

  private func drawing(height: Double) -> SVG { SVG(id: "", width: width, height: height, title: "") }

  private func grid(into svg: inout SVG, height: Double) {
    for mark in marks {
      let stroke = mark == 0 ? Stroke(Palette.ink, 2.2) : Stroke(Palette.rule, 1.6)
      svg.line(x(Double(mark)), 0, x(Double(mark)), height, stroke)
    }
  }

  /// The words for a change to the left of zero and to the right of it.
  var heading: Markup {
    var svg = drawing(height: 36)
    let zero = x(0)
    svg.text(zero - 6, 26, language.fewer, size: 20, fill: Palette.muted, anchor: .end)
    svg.text(zero + 6, 26, language.more, size: 20, fill: Palette.muted)
    return svg.markup
  }

  /// `isQuiet`: no direction is claimed, or it is the second row of its measure.
  func plot(_ change: RateChange, isQuiet: Bool = false) -> Markup {
    var svg = drawing(height: row)
    grid(into: &svg, height: row)
    guard let ci95 = change.ci95 else { return svg.markup }
    let (left, right, middle) = (x(ci95.low), x(ci95.high), row / 2)
    svg.line(left, middle, right, middle, Stroke(Palette.severe, isQuiet ? 2.4 : 4))
    svg.line(left, middle - 8, left, middle + 8, Stroke(Palette.severe, 3))
    svg.line(right, middle - 8, right, middle + 8, Stroke(Palette.severe, 3))
    svg.circle(
      x(change.per28), middle, radius: 10,
      fill: isQuiet || change.direction == .uncertain ? Palette.paper : Palette.severe,
      stroke: Stroke(Palette.severe, 3.4))
    return svg.markup
  }

  var ticks: Markup {
    var svg = drawing(height: 30)
    grid(into: &svg, height: 6)
    for mark in marks where (18...width - 18).contains(x(Double(mark))) {
      let text = language.number(Double(mark), decimals: 0, signed: true)
      svg.text(x(Double(mark)), 27, text, size: 20, fill: Palette.muted, anchor: .middle)
    }
    return svg.markup
  }
}
