import Analysis

/// The mark of an acute drug on a day: a diamond for the migraine-specific triptans and ergots, else a ring.
struct AcuteMark {
  var medication: CalendarDay.Medication

  func draw(_ x: Double, _ y: Double, into svg: inout SVG) {
    if medication == .specific {
      svg.path(
        [(x, y - 10), (x + 10, y), (x, y + 10), (x - 10, y)], fill: Palette.accent,
        stroke: Stroke(Palette.paper, 2.2))
    } else {
      svg.circle(x, y, radius: 9, fill: Palette.paper)
      svg.circle(x, y, radius: 6, fill: Palette.paper, stroke: Stroke(Palette.accent, 3.4))
    }
  }
}
