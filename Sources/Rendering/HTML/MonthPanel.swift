import Messages
import Language
import Analysis
import CivilTime

/// Month by month: stacked bars of headache days with acute medication days over them, and the preventives
/// underneath on the same axis.
struct MonthPanel {
  var months: [MonthCount]
  var lane: PreventiveLane
  var language: Language

  private enum Frame {
    static let top = 62.0
    static let base = 350.0
    static let months = 382.0
    static let years = 408.0
    static let coverage = 438.0
    static let lane = 454.0
  }

  private var axis: TimeAxis { lane.axis }
  private var hasMigraine: Bool { months.contains { $0[.migraineDays] != nil } }
  private var hasAcute: Bool { months.contains { $0[.acuteMedicationDays] != nil } }
  /// The value at the top of the plot: room for the line at 15 and for the tallest bar.
  private var ceiling: Double {
    let tallest = months.map { max($0.allDays, $0[.acuteMedicationDays] ?? 0) }.max() ?? 0
    return Double(max(20, (tallest + 5) / 5 * 5))
  }

  private func y(_ value: Int) -> Double {
    Frame.base - Double(value) / ceiling * (Frame.base - Frame.top)
  }

  /// In units of 0.1 mm.
  var height: Double { Frame.lane + lane.height }

  func markup() -> Markup {
    var svg = SVG(
      id: "months", width: 1860, height: height,
      title: language.monthsTitle,
      description: language.monthsDescription(months, preventives: lane.descriptions))
    drawLegend(into: &svg)
    drawGrid(into: &svg)
    for x in lane.edges { svg.line(x, 40, x, Frame.lane + 6, Stroke(Palette.preventiveEdge, 2, dash: "8 7")) }
    for bar in months { draw(bar, into: &svg) }
    drawAcuteLine(into: &svg)
    lane.draw(into: &svg, top: Frame.lane)
    return svg.markup
  }
}

// MARK: - Drawing

extension MonthPanel {
  private func drawLegend(into svg: inout SVG) {
    var x = axis.left
    func entry(_ text: String) -> Double {
      svg.text(x + 34, 21, text)
      return x + 34 + Double(text.columns) * 11.5 + 40
    }
    if hasMigraine {
      svg.rect(x, 3, 24, 22, fill: Palette.severe)
      x = entry(language.migraineDaysKey)
    }
    svg.rect(x, 3, 24, 22, fill: Palette.mild)
    x = entry(hasMigraine ? language.otherHeadacheDaysKey : language.headacheDaysKey)
    if hasAcute {
      svg.line(x - 6, 14, x + 28, 14, Stroke(Palette.accent, 2.6))
      svg.circle(x + 11, 14, radius: 8, fill: Palette.accent)
      x = entry(language.acuteDaysKey)
    }
    let chronic = axis.right - PreventiveLane.Item.width(language.chronicLine, size: 20, bold: false)
    svg.line(chronic - 52, 14, chronic - 10, 14, Stroke(Palette.muted, 2, dash: "3 7"))
    svg.text(chronic, 21, language.chronicLine, size: 20, fill: Palette.muted)
    if months.contains(where: { $0.isLow }) {
      svg.rect(x, 3, 24, 22, stroke: Stroke(Palette.accent, 2.4, dash: "6 5"))
      x = entry(language.lowCoverageKey)
    }
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
    svg.text(0, Frame.coverage, language.recordedLine, size: 20, fill: Palette.muted)
  }

  private func draw(_ bar: MonthCount, into svg: inout SVG) {
    let middle = axis.middle(bar.month)
    let width = min(86, axis.slot * 0.56)
    let left = middle - width / 2
    let top = y(bar.allDays)
    if bar.recorded > 0 {
      svg.rect(left, top, width, Frame.base - top, fill: Palette.mild)
      if let migraine = bar[.migraineDays] {
        svg.rect(left, y(migraine), width, Frame.base - y(migraine), fill: Palette.severe)
        if Frame.base - y(migraine) >= 30 {
          svg.text(
            middle, Frame.base - 10, String(migraine), size: 21, fill: Palette.paper, anchor: .middle)
        }
      }
    }
    if bar.isLow {
      svg.rect(
        left - 6, top - 38, width + 12, Frame.base - top + 38,
        stroke: Stroke(Palette.accent, 2.4, dash: "7 6"))
    }
    svg.haloed(
      middle, labelHeight(bar), bar.recorded > 0 ? String(bar.allDays) : "–", size: 25, anchor: .middle,
      weight: 600)
    drawFoot(bar, at: middle, into: &svg)
  }

  /// Above the bar, or above the acute medication point where that would cover the number.
  private func labelHeight(_ bar: MonthCount) -> Double {
    let above = y(bar.allDays) - 10
    guard let acute = bar[.acuteMedicationDays], bar.recorded > 0 else { return above }
    let point = y(acute)
    return point > above - 32 && point < above + 16 ? min(above, point - 16) : above
  }

  private func drawFoot(_ bar: MonthCount, at middle: Double, into svg: inout SVG) {
    let month = bar.month
    svg.haloed(
      middle, Frame.months, language.shortName(month) + (bar.isPart ? "‡" : ""), size: 23,
      anchor: .middle)
    if month.number == 1 || month == axis.months.first {
      svg.text(middle, Frame.years, String(month.year), size: 20, fill: Palette.muted, anchor: .middle)
    }
    let share = "\(Decimals.percent(bar.recorded, of: bar.days))%"
    svg.haloed(
      middle, Frame.coverage, bar.isLow ? share + "†" : share, size: 20,
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
