import Analysis
import CivilTime
import Diary

/// Every day of the period: rows are months, columns 1-31. What a total counts can be counted here.
struct CalendarPanel {
  var rows: [Row]
  /// Height of one row in units of 0.1 mm.
  var rowHeight: Double
  /// Whether any headache is known to have been a migraine, or not to have been one.
  var kinds: Bool { rows.contains { $0.cells.contains { $0.isMigraine != nil && $0.counts } } }

  /// Whether anyone noted how bad any headache was.
  var peaks: Bool { rows.contains { $0.cells.contains { $0.hasHeadache && $0.record?.peak != nil } } }
  var hasHeadaches: Bool { rows.contains { $0.cells.contains(where: \.hasHeadache) } }

  /// What the shades and the shapes mean, as far as the diary uses them.
  var note: String {
    Phrases.calendarNote(peaks: peaks || !hasHeadaches, kinds: kinds || !hasHeadaches)
  }

  struct Row {
    var month: Month
    /// The month's days inside the period.
    var cells: [Cell]
  }

  struct Cell {
    var day: CivilDay
    var record: DayRecord?
    var onPreventive: Bool

    var isRecorded: Bool { record?.recorded.contains(.headache) ?? false }
    var hasHeadache: Bool { record?.headache ?? false }
    var isMigraine: Bool? { record?.migraine }
    /// A headache day or a migraine day (an aura may come without headache).
    var counts: Bool { hasHeadache || isMigraine == true }
    var isAcute: Bool { record?.acuteMedication ?? false }
    var knowsAcute: Bool { isAcute || (record?.recorded.contains(.acuteMedication) ?? false) }

    /// What the cell shows, in words for whoever counts.
    var state: String {
      let kind: String =
        if hasHeadache {
          isMigraine == true ? "headache migraine" : "headache"
        } else if isMigraine == true {
          "aura migraine"
        } else {
          isRecorded ? "free" : "unknown"
        }
      return "\(day) \(kind)" + (isAcute ? " acute" : "") + (isRecorded ? " recorded" : "")
    }
  }

  private enum Frame {
    static let left = 122.0
    static let column = 48.0
    static let cell = 44.0
    static let head = 34.0
    static let totals = [1672.0, 1730, 1788, 1856]
  }

  func markup() -> Markup {
    let legend = 40.0
    var svg = SVG(
      id: "calendar", width: 1860, height: Frame.head + Double(rows.count) * rowHeight + legend,
      title: "Calendar of every day in the period", description: description)
    drawHead(into: &svg)
    for (number, row) in rows.enumerated() {
      draw(row, top: Frame.head + Double(number) * rowHeight, first: number == 0, into: &svg)
    }
    CalendarLegend(kinds: kinds, peaks: peaks || !hasHeadaches, cells: rows.flatMap(\.cells)).draw(
      into: &svg, top: Frame.head + Double(rows.count) * rowHeight + 10)
    return svg.markup
  }

  private var description: String {
    let numbers = rows.map { row in
      let totals = Totals(row.cells)
      let migraine = totals.migraine.map { ", \($0) migraine" } ?? ""
      let acute = totals.acute.map { ", \($0) acute medication" } ?? ""
      return "\(DateText.month(row.month)): \(totals.all) headache days\(migraine)\(acute), "
        + "\(totals.recorded) recorded"
    }
    return "One row per month, one cell per day. " + numbers.joined(separator: "; ") + "."
  }

  /// What stands at the right of a row: counted from its cells and nothing else.
  struct Totals: Equatable {
    var all: Int
    var migraine: Int?
    var acute: Int?
    var recorded: Int

    init(_ cells: [Cell]) {
      all = cells.count(where: \.counts)
      recorded = cells.count(where: \.isRecorded)
      // A month whose headaches are all of unknown kind has no count; one without headache has none to tell.
      let judged = cells.filter { all == 0 || $0.counts }
      migraine = judged.contains { $0.isMigraine != nil } ? cells.count { $0.isMigraine == true } : nil
      acute = cells.contains(where: \.knowsAcute) ? cells.count(where: \.isAcute) : nil
    }

    var texts: [String] {
      [String(all), migraine.map(String.init) ?? "–", acute.map(String.init) ?? "–", String(recorded)]
    }
  }
}

// MARK: - Drawing

extension CalendarPanel {
  private func drawHead(into svg: inout SVG) {
    for day in 1...31 {
      svg.text(
        Frame.left + Double(day - 1) * Frame.column + Frame.cell / 2, 24, String(day), size: 20,
        fill: day % 10 == 0 || day == 1 ? Palette.ink : Palette.muted, anchor: .middle)
    }
    for (x, name) in zip(Frame.totals, ["All", "Mig", "Med", "Rec"]) {
      svg.text(name == "Rec" ? x - 12 : x, 24, name, size: 20, fill: Palette.muted, anchor: .end, weight: 600)
    }
  }

  private func draw(_ row: Row, top: Double, first: Bool, into svg: inout SVG) {
    let baseline = top + rowHeight * 0.68
    svg.text(0, baseline, DateText.name(row.month), size: 23, weight: 600)
    if first || row.month.number == 1 {
      svg.text(56, baseline, String(row.month.year), size: 20, fill: Palette.muted)
      if !first { svg.line(0, top - 1, 1860, top - 1, Stroke(Palette.rule, 1.6)) }
    }
    for cell in row.cells {
      draw(cell, at: Frame.left + Double(cell.day.components.day - 1) * Frame.column, top: top, into: &svg)
    }
    let part = row.cells.count < row.month.days.count
    let low = Totals(row.cells).recorded * 100 < row.cells.count * 80
    for (column, text) in Totals(row.cells).texts.enumerated() {
      let last = column == 3
      svg.text(
        Frame.totals[column] - (last ? 12 : 0), baseline, text, size: 22,
        fill: last && low ? Palette.accent : Palette.ink, anchor: .end,
        weight: column == 0 || last && low ? 700 : 400)
      if last, low || part {
        svg.text(
          Frame.totals[column] - 10, baseline, (low ? "†" : "") + (part ? "‡" : ""), size: 18,
          fill: low ? Palette.accent : Palette.muted)
      }
    }
  }

  private func draw(_ cell: Cell, at x: Double, top: Double, into svg: inout SVG) {
    let height = rowHeight - 7
    if !cell.isRecorded, !cell.counts {
      svg.rect(
        x + 1, top + 1, Frame.cell - 2, height - 2, fill: Palette.paper, stroke: Stroke(Palette.rule, 1.6),
        role: cell.state)
      svg.line(x + 5, top + height - 4, x + Frame.cell - 5, top + 4, Stroke("#9aa3b2", 1.8))
    } else {
      svg.rect(x, top, Frame.cell, height, fill: Palette.free, role: cell.state)
    }
    if cell.hasHeadache {
      let full = !kinds || cell.isMigraine == true
      CalendarCell(x: x, top: full ? top : top + height / 2, width: Frame.cell, bottom: top + height)
        .draw(peak: cell.record?.peak, into: &svg)
    } else if cell.isMigraine == true {
      svg.rect(
        x + 2, top + 2, Frame.cell - 4, height - 4, stroke: Stroke(Palette.severe, 3.4))
    }
    if cell.isAcute {
      AcuteMark(cell.record?.acute ?? []).draw(x + Frame.cell / 2, top + height / 2, into: &svg)
    }
    if cell.onPreventive {
      svg.line(
        x - 2, top + height + 3, x + Frame.column - 2, top + height + 3, Stroke(Palette.preventiveEdge, 2.6))
    }
  }
}
