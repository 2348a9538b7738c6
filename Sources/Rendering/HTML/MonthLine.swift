/// The course of a number through the months, as small as a word: the numbers are in the table by month.
struct MonthLine {
  /// Oldest first; `nil` is not known, and breaks the line.
  var values: [Double?]

  private enum Frame {
    static let width = 340.0
    static let height = 60.0
    static let edge = 8.0
  }

  /// Nothing with fewer than two values.
  func markup() -> Markup {
    let known = values.compactMap(\.self)
    guard known.count > 1 else { return .empty }
    // From none, so that a small change looks small.
    let most = max(known.max() ?? 0, 4)
    let step = (Frame.width - 2 * Frame.edge) / Double(values.count - 1)
    func point(_ index: Int, _ value: Double) -> (Double, Double) {
      (Frame.edge + Double(index) * step, Frame.height - 6 - value / most * (Frame.height - 14))
    }
    var svg = SVG(id: "", width: Frame.width, height: Frame.height, title: "")
    svg.line(0, Frame.height - 3, Frame.width, Frame.height - 3, Stroke(Palette.rule, 1.6))
    var run: [(Double, Double)] = []
    for (index, value) in values.enumerated() {
      if let value {
        run.append(point(index, value))
      } else {
        svg.path(run, stroke: Stroke(Palette.severe, 3))
        run = []
      }
    }
    svg.path(run, stroke: Stroke(Palette.severe, 3))
    if let last = values.lastIndex(where: { $0 != nil }), let value = values[last] {
      let (x, y) = point(last, value)
      svg.circle(x, y, radius: 6, fill: Palette.severe)
    }
    return svg.markup
  }
}
