import Analysis

/// The shaded part of a day's cell.
struct CalendarCell {
  var x: Double
  var top: Double
  var width: Double
  var bottom: Double

  static func fill(_ shade: CalendarDay.Shade) -> String {
    switch shade {
    case .mild: Palette.mild
    case .moderate: Palette.moderate
    case .severe: Palette.severe
    case .unknown: Palette.unknownPeak
    }
  }

  func draw(_ shade: CalendarDay.Shade, into svg: inout SVG) {
    // What is too pale for a fax has an outline.
    if shade == .mild {
      svg.rect(
        x + 0.8, top + 0.8, width - 1.6, bottom - top - 1.6, fill: Self.fill(shade),
        stroke: Stroke(Palette.outline, 1.6))
    } else {
      svg.rect(x, top, width, bottom - top, fill: Self.fill(shade))
    }
    // A bar across it tells an unknown intensity from a mild or moderate one on a grey copy.
    if shade == .unknown {
      let middle = (top + bottom) / 2
      svg.line(x + 9, middle, x + width - 9, middle, Stroke(Palette.paper, 3))
    }
  }
}
