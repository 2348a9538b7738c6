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
    svg.rect(x, top, width, bottom - top, fill: Self.fill(shade))
    // A bar across it tells an unknown intensity from a mild or moderate one on a grey copy.
    if shade == .unknown {
      let middle = (top + bottom) / 2
      svg.line(x + 9, middle, x + width - 9, middle, Stroke(Palette.paper, 3))
    }
  }
}

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

/// The key to the calendar: what every page has, and what only some diaries need.
struct CalendarLegend {
  var kinds: Bool
  var peaks: Bool
  var cells: [CalendarDay]

  func draw(into svg: inout SVG, top: Double) {
    var x = 122.0
    func label(_ text: String) {
      svg.text(x + 42, top + 19, text, size: 20)
      x += 42 + Double(text.columns) * 10.4 + 26
    }
    func shaded(_ shade: CalendarDay.Shade, _ text: String) {
      CalendarCell(x: x, top: top, width: 34, bottom: top + 24).draw(shade, into: &svg)
      label(text)
    }
    svg.rect(x, top, 34, 24, fill: Palette.free, stroke: Stroke(Palette.rule, 1))
    label("headache-free")
    if peaks {
      shaded(.mild, "1–3")
      shaded(.moderate, "4–6")
      shaded(.severe, "7–10")
    }
    if cells.contains(where: { $0.state == .headache(.unknown) }) {
      shaded(.unknown, "headache, intensity unknown")
    }
    if kinds {
      svg.rect(x, top, 34, 24, fill: Palette.free)
      svg.rect(x, top + 12, 34, 12, fill: Palette.moderate)
      label("half: other headache")
    }
    if cells.contains(where: { $0.state == .auraOnly }) {
      svg.rect(x + 2, top + 2, 30, 20, stroke: Stroke(Palette.severe, 3.4))
      label("aura only")
    }
    if cells.contains(where: \.isAcute) {
      AcuteMark(medication: .specific).draw(x + 20, top + 12, into: &svg)
      label("triptan, ergot")
      AcuteMark(medication: .other).draw(x + 20, top + 12, into: &svg)
      label("other acute")
    }
    svg.rect(x, top, 34, 24, fill: Palette.paper, stroke: Stroke(Palette.rule, 1.6))
    svg.line(x + 5, top + 20, x + 29, top + 4, Stroke("#9aa3b2", 1.8))
    label("no entry")
    if cells.contains(where: \.onPreventive) {
      svg.line(x, top + 13, x + 34, top + 13, Stroke(Palette.preventiveEdge, 2.6))
      label("preventive")
    }
  }
}
