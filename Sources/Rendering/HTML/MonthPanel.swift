import Messages
import Language
import Analysis
import CivilTime

/// Month by month: stacked bars of headache days with acute medication days over them, and the preventives
/// underneath on the same axis.
///
/// A bar is headache days; aura without headache is no part of it and stands over it as an empty box.
struct MonthPanel {
  var months: [MonthCount]
  var lane: PreventiveLane
  /// Height of the tallest bar, in units of 0.1 mm.
  var plot: Double
  var language: Language

  static let plots = (least: 170.0, most: 288.0)

  private enum Frame {
    static let top = 62.0
    static let months = 32.0
    static let years = 58.0
    static let coverage = 88.0
    static let lane = 104.0
  }

  private var base: Double { Frame.top + plot }
  private var axis: TimeAxis { lane.axis }
  private var hasMigraine: Bool { months.contains { $0[.migraineDays] != nil } }
  private var hasAcute: Bool { months.contains { $0[.acuteMedicationDays] != nil } }
  private var hasAura: Bool { months.contains { $0.auraOnlyDays > 0 } }
  /// The value at the top of the plot: room for the line at 15 and for the tallest bar.
  private var ceiling: Double {
    let tallest =
      months.map { max($0.headacheDays + $0.auraOnlyDays, $0[.acuteMedicationDays] ?? 0) }.max() ?? 0
    return Double(max(20, (tallest + 5) / 5 * 5))
  }

  private func y(_ value: Int) -> Double { base - Double(value) / ceiling * plot }

  /// In units of 0.1 mm.
  var height: Double { base + Frame.lane + lane.height }

  /// On a page, which sets the words that a drawing cannot.
  func markup() -> Markup { drawing(onPage: true).layered }

  /// By itself.
  var drawing: SVG { drawing(onPage: false) }

  private func drawing(onPage: Bool) -> SVG {
    var svg = SVG(id: "months", width: 1860, height: height, title: language.monthsTitle)
    drawLegend(into: &svg)
    drawGrid(into: &svg)
    for x in lane.edges {
      svg.line(x, 40, x, base + Frame.lane + 6, Stroke(Palette.preventiveEdge, 2, dash: "8 7"))
    }
    for bar in months { draw(bar, into: &svg) }
    drawAcuteLine(into: &svg)
    lane.draw(into: &svg, top: base + Frame.lane, onPage: onPage)
    return svg
  }
}

extension MonthCount {
  /// Migraine days that were headache days: those within a bar of headache days.
  var migraineWithHeadache: Int? { self[.migraineDays].map { max(0, $0 - counts.auraOnlyDays) } }
}

// MARK: - Drawing

extension MonthPanel {
  private func drawLegend(into svg: inout SVG) {
    var x = axis.left
    func entry(_ text: String) -> Double {
      svg.text(x + 34, 21, text)
      return x + 34 + Double(text.columns) * 11.5 + 34
    }
    if hasMigraine {
      svg.rect(x, 3, 24, 22, fill: Palette.severe)
      x = entry(language.migraineDaysKey)
    }
    svg.rect(x + 1, 4, 22, 20, fill: Palette.mild, stroke: Stroke(Palette.outline, 1.6))
    x = entry(hasMigraine ? language.otherHeadacheDaysKey : language.headacheDaysKey)
    if hasAura {
      svg.rect(x + 1, 4, 22, 20, fill: Palette.paper, stroke: Stroke(Palette.severe, 3))
      x = entry(language.auraDaysKey)
    }
    if hasAcute {
      svg.line(x - 6, 14, x + 28, 14, Stroke(Palette.accent, 2.6))
      svg.circle(x + 11, 14, radius: 8, fill: Palette.accent)
      x = entry(language.acuteDaysKey)
    }
    if months.contains(where: { $0.isLow }) {
      svg.rect(x, 3, 24, 22, stroke: Stroke(Palette.accent, 2.4, dash: "6 5"))
      x = entry(language.lowCoverageKey)
    }
    let chronic = axis.right - PreventiveLane.Item.width(language.chronicLine, size: 20, bold: false)
    // Where the keys leave no room for it, the line has its name at its own end.
    let isBeside = x + 60 > chronic
    let place = isBeside ? y(15) - 6 : 21
    if !isBeside { svg.line(chronic - 52, 14, chronic - 10, 14, Stroke(Palette.muted, 2, dash: "3 7")) }
    svg.haloed(chronic, place, language.chronicLine, size: 20, fill: Palette.muted)
  }

  private func drawGrid(into svg: inout SVG) {
    for value in stride(from: 0, through: Int(ceiling), by: 5) {
      let height = y(value)
      if value == 15 {
        svg.line(axis.left, height, axis.right, height, Stroke(Palette.muted, 2, dash: "3 7"))
      } else {
        let stroke = value == 0 ? Stroke(Palette.ink, 2.4) : Stroke(Palette.grid, 1.6)
        svg.line(axis.left, height, axis.right, height, stroke)
      }
      svg.text(
        axis.left - 14, height + 8, String(value), size: 22, fill: value == 15 ? Palette.ink : Palette.muted,
        anchor: .end, weight: value == 15 ? 600 : 400)
    }
    svg.text(0, base + Frame.coverage, language.recordedLine, size: 20, fill: Palette.muted)
  }

  private func draw(_ bar: MonthCount, into svg: inout SVG) {
    let middle = axis.middle(bar.month)
    let width = min(86, axis.slot * 0.56)
    let left = middle - width / 2
    let top = y(bar.headacheDays)
    if bar.recorded > 0 {
      if bar.auraOnlyDays > 0 {
        let aura = y(bar.headacheDays + bar.auraOnlyDays)
        svg.rect(
          left + 1.5, aura, width - 3, top - aura, fill: Palette.paper, stroke: Stroke(Palette.severe, 3))
      }
      if bar.headacheDays > 0 {
        svg.rect(
          left, top, width, base - top, fill: Palette.mild, stroke: Stroke(Palette.outline, 1.6))
      }
      if let migraine = bar.migraineWithHeadache, migraine > 0 {
        svg.rect(left, y(migraine), width, base - y(migraine), fill: Palette.severe)
        // Not where the point of acute drugs would cover it.
        let isCovered = bar[.acuteMedicationDays].map { abs(y($0) - (base - 17)) < 24 } ?? false
        if base - y(migraine) >= 30 && !isCovered {
          svg.text(middle, base - 10, String(migraine), size: 21, fill: Palette.paper, anchor: .middle)
        }
      }
    }
    if bar.isLow {
      let height = y(bar.headacheDays + bar.auraOnlyDays) - 38
      svg.rect(
        left - 6, height, width + 12, base - height, stroke: Stroke(Palette.accent, 2.4, dash: "7 6"))
    }
    svg.haloed(
      middle, labelHeight(bar), label(bar), size: bar.auraOnlyDays > 0 ? 22 : 25, anchor: .middle,
      weight: 600)
    drawFoot(bar, at: middle, into: &svg)
  }

  /// `14`, `14 + 2` with days of aura alone.
  private func label(_ bar: MonthCount) -> String {
    guard bar.recorded > 0 else { return "–" }
    return bar.auraOnlyDays > 0 ? "\(bar.headacheDays) + \(bar.auraOnlyDays)" : String(bar.headacheDays)
  }

  /// Above the bar, or above the acute medication point where that would cover the number.
  private func labelHeight(_ bar: MonthCount) -> Double {
    let above = y(bar.headacheDays + (bar.recorded > 0 ? bar.auraOnlyDays : 0)) - 10
    guard let acute = bar[.acuteMedicationDays], bar.recorded > 0 else { return above }
    let point = y(acute)
    return point > above - 32 && point < above + 16 ? min(above, point - 16) : above
  }

  private func drawFoot(_ bar: MonthCount, at middle: Double, into svg: inout SVG) {
    let month = bar.month
    svg.haloed(
      middle, base + Frame.months, language.shortName(month) + (bar.isPart ? "‡" : ""), size: 23,
      anchor: .middle)
    if month.number == 1 || month == axis.months.first {
      svg.text(
        middle, base + Frame.years, String(month.year), size: 20, fill: Palette.muted, anchor: .middle)
    }
    let share = "\(Decimals.percent(bar.recorded, of: bar.days))%"
    svg.haloed(
      middle, base + Frame.coverage, bar.isLow ? share + "†" : share, size: 20,
      fill: bar.isLow ? Palette.accent : Palette.muted, anchor: .middle, weight: bar.isLow ? 700 : 400)
  }

  /// The line breaks where a month has no count.
  private func drawAcuteLine(into svg: inout SVG) {
    var run: [(Double, Double)] = []
    var runs: [[(Double, Double)]] = []
    for bar in months {
      if let days = bar[.acuteMedicationDays], bar.recorded > 0 {
        run.append((axis.middle(bar.month), y(days)))
      } else {
        runs.append(run)
        run = []
      }
    }
    runs.append(run)
    for points in runs where points.count > 1 {
      svg.path(points, stroke: Stroke(Palette.paper, 7))
      svg.path(points, stroke: Stroke(Palette.accent, 2.6))
    }
    for (x, y) in runs.joined() {
      svg.circle(x, y, radius: 9, fill: Palette.accent, stroke: Stroke(Palette.paper, 2.6))
    }
  }
}
