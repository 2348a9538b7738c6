import Messages
import Language
import Analysis
import CivilTime
import Diary

/// Every day of the period: rows are months, columns 1-31. What a total counts can be counted here.
struct CalendarPanel {
  var rows: [CalendarMonth]
  /// Height of one row in units of 0.1 mm.
  var rowHeight: Double
  var language: Language
  private var days: [CalendarDay] { rows.flatMap(\.days) }

  /// Whether any headache is known to have been a migraine, or not to have been one.
  var kinds: Bool { days.contains { $0.record.migraine != nil && ($0.record.headache || $0.isMigraine) } }

  /// Whether anyone noted how bad any headache was.
  var peaks: Bool { days.contains { $0.record.headache && $0.record.peak != nil } }
  var hasHeadaches: Bool { days.contains { $0.record.headache } }

  /// What the shades and the shapes mean, as far as the diary uses them.
  var note: String {
    language.calendarNote(peaks: peaks || !hasHeadaches, kinds: kinds || !hasHeadaches)
  }

  private enum Frame {
    static let left = 122.0
    static let column = 48.0
    static let cell = 44.0
    static let head = 34.0
    static let totals = [1672.0, 1730, 1788, 1856]
  }

  func markup() -> Markup { drawing.markup }

  var drawing: SVG {
    var svg = SVG(
      id: "calendar", width: 1860, height: Frame.head + Double(rows.count) * rowHeight + legend.height,
      title: language.calendarTitle)
    drawHead(into: &svg)
    for (number, row) in rows.enumerated() {
      draw(row, top: Frame.head + Double(number) * rowHeight, first: number == 0, into: &svg)
    }
    legend.draw(into: &svg, top: Frame.head + Double(rows.count) * rowHeight + 10)
    return svg
  }

  var legend: CalendarLegend {
    CalendarLegend(kinds: kinds, peaks: peaks || !hasHeadaches, cells: days, language: language)
  }
}

extension DayCounts {
  /// What stands at the right of a calendar: headache, migraine and medication days, and those recorded. Where nothing is
  /// recorded there are no counts, not zeros.
  var rowNumbers: [String] {
    [recorded > 0 ? headacheDays : nil, self[.migraineDays], self[.acuteMedicationDays]].map {
      $0.map(String.init) ?? "–"
    } + [String(recorded)]
  }
}

extension CalendarDay {
  /// What the cell shows, in tokens for a program that counts the cells: they are in no language.
  var role: String {
    let kind =
      switch state {
      case .headache: isMigraine ? ["headache", "migraine"] : ["headache"]
      case .auraOnly: ["aura", "migraine"]
      case .free: ["free"]
      case .unknown: ["unknown"]
      }
    return ([day.description] + kind + (isAcute ? ["acute"] : []) + (isRecorded ? ["recorded"] : []))
      .joined(separator: " ")
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
    let names = [
      language.headacheColumn, language.migraineColumn, language.medicationColumn, language.recordedColumn,
    ]
    for (column, name) in names.enumerated() {
      let x = Frame.totals[column] - (column == 3 ? 12 : 0)
      svg.text(x, 24, name, size: 20, fill: Palette.muted, anchor: .end, weight: 600)
    }
  }

  private func draw(_ row: CalendarMonth, top: Double, first: Bool, into svg: inout SVG) {
    let baseline = top + rowHeight * 0.68
    svg.text(0, baseline, language.shortName(row.month), size: 23, weight: 600)
    if first || row.month.number == 1 {
      svg.text(56, baseline, String(row.month.year), size: 20, fill: Palette.muted)
      if !first { svg.line(0, top - 1, 1860, top - 1, Stroke(Palette.rule, 1.6)) }
    }
    for cell in row.days {
      draw(cell, at: Frame.left + Double(cell.day.components.day - 1) * Frame.column, top: top, into: &svg)
    }
    let part = row.isPart
    let low = row.counts.isLow
    for (column, text) in row.counts.rowNumbers.enumerated() {
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

  private func draw(_ cell: CalendarDay, at x: Double, top: Double, into svg: inout SVG) {
    let height = rowHeight - 7
    if cell.state == .unknown {
      svg.rect(
        x + 1, top + 1, Frame.cell - 2, height - 2, fill: Palette.paper, stroke: Stroke(Palette.rule, 1.6),
        role: cell.role)
      svg.line(x + 5, top + height - 4, x + Frame.cell - 5, top + 4, Stroke(Palette.outline, 1.8))
    } else {
      svg.rect(x, top, Frame.cell, height, fill: Palette.free, role: cell.role)
    }
    if case .headache(let shade) = cell.state {
      let full = !kinds || cell.isMigraine
      CalendarCell(x: x, top: full ? top : top + height / 2, width: Frame.cell, bottom: top + height)
        .draw(shade, into: &svg)
    } else if cell.state == .auraOnly {
      svg.rect(
        x + 2, top + 2, Frame.cell - 4, height - 4, stroke: Stroke(Palette.severe, 3.4))
    }
    if let medication = cell.medication {
      AcuteMark(medication: medication, size: min(1, height / 24))
        .draw(x + Frame.cell / 2, top + height / 2, into: &svg)
    }
    if cell.onPreventive {
      svg.line(
        x - 2, top + height + 3, x + Frame.column - 2, top + height + 3, Stroke(Palette.preventiveEdge, 2.6))
    }
  }
}
