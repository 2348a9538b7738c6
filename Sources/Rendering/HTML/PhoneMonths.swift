import Messages
import Language
import Analysis
import CivilTime

/// The months for a narrow screen: a row each, so that the numbers can be read where the chart would be too small.
///
/// In pixels of a screen of 390, with text of 13.
struct PhoneMonths {
  var months: [MonthCount]
  /// Days on a preventive.
  var taken: [DayRange]
  var language: Language

  private enum Frame {
    static let width = 366.0
    static let left = 74.0
    static let right = 316.0
    static let head = 62.0
    static let row = 26.0
  }

  private var hasMigraine: Bool { months.contains { $0[.migraineDays] != nil } }
  private var hasAcute: Bool { months.contains { $0[.acuteMedicationDays] != nil } }
  private var hasAura: Bool { months.contains { $0.auraOnlyDays > 0 } }

  private func x(_ days: Int) -> Double {
    Frame.left + Double(days) / 31 * (Frame.right - Frame.left)
  }

  func markup() -> Markup {
    var svg = SVG(
      id: "phonemonths", width: Frame.width, height: Frame.head + Double(months.count) * Frame.row + 4,
      title: language.monthsTitle)
    drawKeys(into: &svg)
    svg.line(
      x(15), Frame.head - 4, x(15), Frame.head + Double(months.count) * Frame.row,
      Stroke(Palette.muted, 1, dash: "2 4"))
    for (number, bar) in months.enumerated() {
      draw(bar, top: Frame.head + Double(number) * Frame.row, into: &svg)
    }
    return svg.markup
  }

  private func drawKeys(into svg: inout SVG) {
    var (x, y) = (0.0, 4.0)
    func entry(_ text: String, _ draw: (inout SVG, Double, Double) -> Void) {
      let width = 20 + Double(text.columns) * 7.4 + 10
      if x + width - 10 > Frame.width {
        x = 0
        y += 19
      }
      draw(&svg, x, y)
      svg.text(x + 19, y + 11, text, size: 13)
      x += width
    }
    if hasMigraine {
      entry(language.migraineDaysKey) { $0.rect($1, $2, 13, 12, fill: Palette.severe) }
    }
    entry(hasMigraine ? language.otherHeadacheDaysKey : language.headacheDaysKey) {
      $0.rect($1 + 0.5, $2 + 0.5, 12, 11, fill: Palette.mild, stroke: Stroke(Palette.outline, 1))
    }
    if hasAura {
      entry(language.auraDaysKey) {
        $0.rect($1 + 1, $2 + 1, 11, 10, fill: Palette.paper, stroke: Stroke(Palette.severe, 2))
      }
    }
    if hasAcute {
      entry(language.acuteDaysKey) { $0.circle($1 + 6, $2 + 6, radius: 4.5, fill: Palette.accent) }
    }
    if !taken.isEmpty {
      entry(language.preventiveKey) { $0.rect($1 + 4, $2, 5, 13, fill: Palette.preventiveEdge) }
    }
  }

  private func draw(_ bar: MonthCount, top: Double, into svg: inout SVG) {
    let month = bar.month
    let mark = (bar.isLow ? "†" : "") + (bar.isPart ? "‡" : "")
    svg.text(0, top + 17, language.shortName(month) + mark, size: 13, weight: 600)
    if month.number == 1 || month == months.first?.month {
      svg.text(62, top + 17, String(month.year), size: 11.5, fill: Palette.muted, anchor: .end)
    }
    if taken.contains(where: { $0.overlaps(month.days) }) {
      svg.rect(Frame.left - 8, top, 4, Frame.row, fill: Palette.preventiveEdge)
    }
    guard bar.recorded > 0 else {
      svg.text(Frame.left + 4, top + 17, "–", size: 13)
      return
    }
    let end = x(bar.headacheDays)
    if bar.auraOnlyDays > 0 {
      let aura = x(bar.headacheDays + bar.auraOnlyDays)
      svg.rect(end + 1, top + 5, aura - end - 1, 15, fill: Palette.paper, stroke: Stroke(Palette.severe, 2))
    }
    if bar.headacheDays > 0 {
      svg.rect(
        Frame.left, top + 4, end - Frame.left, 17, fill: Palette.mild, stroke: Stroke(Palette.outline, 1))
    }
    if let migraine = bar.migraineWithHeadache, migraine > 0 {
      svg.rect(Frame.left, top + 4, x(migraine) - Frame.left, 17, fill: Palette.severe)
      if x(migraine) - Frame.left > 20 {
        svg.text(Frame.left + 5, top + 17, String(migraine), size: 12, fill: Palette.paper)
      }
    }
    if let acute = bar[.acuteMedicationDays] {
      svg.circle(
        x(acute), top + 12.5, radius: 4.5, fill: Palette.accent, stroke: Stroke(Palette.paper, 1.4))
    }
    let number = bar.auraOnlyDays > 0 ? "\(bar.headacheDays)+\(bar.auraOnlyDays)" : "\(bar.headacheDays)"
    svg.text(Frame.width, top + 17, number, size: 13, anchor: .end, weight: 700)
  }
}
