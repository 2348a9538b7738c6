import Messages
import Language
import Analysis
import CivilTime

/// The months for a narrow screen: a row each, so that the numbers can be read where the chart would be too small.
///
/// In pixels of a screen of 390, with text of 13.
struct PhoneMonths {
  var months: [MonthCount]
  /// The preventives of the diary: those of these months stand at the month in which they begin.
  var tried: [TriedPreventive]
  var language: Language

  private enum Frame {
    static let width = 366.0
    static let left = 74.0
    static let right = 316.0
    static let row = 26.0
    static let caption = 19.0
  }

  private var hasMigraine: Bool { months.contains { $0[.migraineDays] != nil } }
  private var hasAcute: Bool { months.contains { $0[.acuteMedicationDays] != nil } }
  private var hasAura: Bool { months.contains { $0.auraOnlyDays > 0 } }

  private var taken: [DayRange] { tried.map(\.covered) }

  /// The preventives that begin in a month; with the first month those that went on into it.
  private func begun(in month: Month) -> [TriedPreventive] {
    tried.filter { tried in
      guard tried.covered.overlaps(month.days) else { return false }
      return tried.covered.start >= month.days.start || month == months.first?.month
    }
  }

  private func x(_ days: Int) -> Double {
    Frame.left + Double(days) / 31 * (Frame.right - Frame.left)
  }

  func markup() -> Markup {
    // The keys say how tall the head is.
    var keys = SVG(id: "", width: Frame.width, height: 0, title: "")
    let head = drawKeys(into: &keys) + 28
    let captions = months.reduce(0) { $0 + begun(in: $1.month).count }
    let end = head + Double(months.count) * Frame.row + Double(captions) * Frame.caption
    var svg = SVG(id: "phonemonths", width: Frame.width, height: end + 4, title: language.monthsTitle)
    _ = drawKeys(into: &svg)
    svg.line(x(15), head - 4, x(15), end, Stroke(Palette.muted, 1, dash: "2 4"))
    var top = head
    for bar in months {
      for tried in begun(in: bar.month) {
        caption(tried, top: top, into: &svg)
        top += Frame.caption
      }
      draw(bar, top: top, into: &svg)
      top += Frame.row
    }
    return svg.layered
  }

  /// The name of a preventive and its days, above the month in which it begins.
  private func caption(_ tried: TriedPreventive, top: Double, into svg: inout SVG) {
    svg.rect(Frame.left - 8, top, 4, Frame.caption, fill: Palette.preventiveEdge)
    let text = "\(language.title(tried)), \(language.compactRange(tried.covered))"
    guard !text.needsTypesetting else {
      return svg.setOver(
        Frame.left, top + 14, "<bdi>\(text)</bdi>", size: 12, isCaption: true, unit: .screen)
    }
    svg.haloed(Frame.left, top + 14, text, size: 12, fill: Palette.preventiveEdge)
  }

  /// - Returns: where the last line of keys stands.
  private func drawKeys(into svg: inout SVG) -> Double {
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
    entry(language.chronicLine) {
      $0.line($1 + 6, $2, $1 + 6, $2 + 14, Stroke(Palette.muted, 1.4, dash: "2 3"))
    }
    if months.contains(where: \.isLow) { entry(language.lowCoverageKey) { _, _, _ in } }
    return y
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
