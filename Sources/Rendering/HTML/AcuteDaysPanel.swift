import Analysis
import CivilTime
import Diary
import Language
import Messages

/// Days with acute drugs, class by class, in the last three windows of 30 days and in small bars for the months.
struct AcuteDaysPanel {
  var days: AcuteDays
  var language: Language

  /// No acute drug is noted in the report's days.
  var isEmpty: Bool { days.rows.isEmpty }

  /// In millimetres.
  var height: Double {
    guard !isEmpty else { return 0 }
    return 10.4 + 3.7 * Double(days.rows.count) + (foot.isEmpty ? 0 : foot.columns > 140 ? 6.6 : 3.6)
  }

  private var foot: String { language.acuteDaysFoot(days) }
  private var hasMonths: Bool { !days.months.isEmpty }

  func markup() -> Markup {
    guard !isEmpty else { return .empty }
    let rows: [Markup] = days.rows.map(row)
    let note = language.acuteDaysNote(hasLine: days.rows.contains { $0.line != nil })
    let foot: Markup = foot.isEmpty ? .empty : "<p class=\"note\">\(self.foot)</p>\n"
    return """
      <h2>\(language.acuteDaysHeading) <small>\(note)</small></h2>
      <table class="acute"><thead><tr>\(heads)</tr></thead>
      <tbody>
      \(rows)</tbody></table>
      \(foot)
      """
  }

  private var heads: Markup {
    var heads: [Markup] = ["<td class=\"c0\"></td>"]
    heads += days.windows.map { "<th scope=\"col\" class=\"n w\">\(language.compactRange($0.range))</th>" }
    heads.append("<th scope=\"col\" class=\"n l\">\(language.warningColumn)</th>")
    if hasMonths {
      heads.append("<th scope=\"col\" class=\"n\">\(language.monthsOverColumn)</th>")
      heads.append("<th scope=\"col\" class=\"bars\">\(language.monthBars(days.months.count))</th>")
    }
    return heads.joined(by: .empty)
  }

  private func row(_ row: AcuteDays.Row) -> Markup {
    var cells: [Markup] = row.windows.indices.map { number in
      let text = language.days(row.windows[number], of: days.windows[number])
      let isReached = row.windowsReached[number]
      return isReached ? "<td class=\"over\">\(text)▲</td>" : "<td>\(text)</td>"
    }
    cells.append("<td>\(language.warning(row))</td>")
    if hasMonths {
      cells.append("<td>\(language.monthsOver(row))</td>")
      cells.append("<td class=\"bars\">\(MonthBars(row: row).markup())</td>")
    }
    return "<tr><th scope=\"row\">\(language.acuteDaysRow(row.kind))</th>\(cells)</tr>\n"
  }
}

/// A bar for each whole month, with the line that is used as a warning; the numbers of the last months stand beside it.
struct MonthBars {
  var row: AcuteDays.Row

  private enum Frame {
    static let width = 270.0
    static let height = 36.0
  }

  func markup() -> Markup {
    var svg = SVG(id: "", width: Frame.width, height: Frame.height, title: "")
    let slot = min(18, Frame.width / Double(max(1, row.months.count)))
    for (index, (days, isReached)) in zip(row.months, row.monthsReached).enumerated() {
      let left = Double(index) * slot
      guard let days else { continue }
      let height = max(days > 0 ? 2 : 0.6, Double(days) / 31 * (Frame.height - 2))
      svg.rect(
        left + slot * 0.1, Frame.height - height, slot * 0.8, height,
        fill: isReached ? Palette.accent : Palette.quiet)
    }
    if let line = row.line {
      let y = Frame.height - Double(line) / 31 * (Frame.height - 2)
      svg.line(0, y, slot * Double(row.months.count), y, Stroke(Palette.ink, 1.6, dash: "6 4"))
    }
    return svg.markup
  }
}
