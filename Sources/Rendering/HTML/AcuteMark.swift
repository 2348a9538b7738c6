import Analysis

/// The mark of an acute drug on a day: a diamond for the migraine-specific triptans and ergots, else a ring.
struct AcuteMark {
  var medication: CalendarDay.Medication
  /// 1 in a cell of usual height, less in a lower one.
  var size = 1.0

  func draw(_ x: Double, _ y: Double, into svg: inout SVG) {
    if medication == .specific {
      svg.path(
        [(x, y - 10 * size), (x + 10 * size, y), (x, y + 10 * size), (x - 10 * size, y)],
        fill: Palette.accent,
        stroke: Stroke(Palette.paper, 2.2))
    } else {
      svg.circle(x, y, radius: 9 * size, fill: Palette.paper)
      svg.circle(x, y, radius: 6 * size, fill: Palette.paper, stroke: Stroke(Palette.accent, 3.4))
    }
  }
}
