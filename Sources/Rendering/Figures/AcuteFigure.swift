import CivilTime
import Analysis
import Language
import Messages

/// Days with acute drugs as one drawing: a row of bars for each class, a bar a month, with the line that is a warning.
struct AcuteFigure {
  var days: AcuteDays
  var language: Language

  private enum Frame {
    static let width = 1860.0
    static let left = 560.0
    static let row = 210.0
    static let plot = 150.0
    static let top = 50.0
    /// Days at the top of a bar's room.
    static let most = 31.0
  }

  private var slot: Double {
    min(90, (Frame.width - Frame.left) / Double(max(1, days.months.count)))
  }

  var drawing: SVG {
    var svg = SVG(
      id: "acute", width: Frame.width, height: Frame.top + Frame.row * Double(days.rows.count) + 50,
      title: language.acuteDaysHeading)
    svg.text(0, 34, language.acuteDaysHeading, size: 30, weight: 600)
    for (number, row) in days.rows.enumerated() {
      draw(row, base: Frame.top + Frame.row * Double(number + 1) - 20, into: &svg)
    }
    names(base: Frame.top + Frame.row * Double(days.rows.count) + 16, into: &svg)
    return svg
  }

  private func draw(_ row: AcuteDays.Row, base: Double, into svg: inout SVG) {
    svg.text(0, base - 60, language.acuteDaysRow(row.kind), size: 26)
    svg.text(0, base - 24, language.warning(row), size: 22, fill: Palette.muted)
    for (number, (count, isReached)) in zip(row.months, row.monthsReached).enumerated() {
      let left = Frame.left + Double(number) * slot
      guard let count else {
        svg.text(left + slot / 2, base - 6, "–", size: 22, fill: Palette.muted, anchor: .middle)
        continue
      }
      let height = Double(count) / Frame.most * Frame.plot
      svg.rect(
        left + slot * 0.12, base - height, slot * 0.76, height,
        fill: isReached ? Palette.accent : Palette.quiet)
      let mark = isReached ? "\(count)▲" : "\(count)"
      svg.text(left + slot / 2, base - height - 6, mark, size: 22, anchor: .middle)
    }
    let right = Frame.left + slot * Double(days.months.count)
    svg.line(Frame.left, base, right, base, Stroke(Palette.ink, 2))
    guard let line = row.line else { return }
    let y = base - Double(line) / Frame.most * Frame.plot
    svg.line(Frame.left, y, right, y, Stroke(Palette.ink, 1.6, dash: "6 4"))
  }

  /// The names of the months, as many as have room, and each year where it begins.
  private func names(base: Double, into svg: inout SVG) {
    let every = max(1, Int((60 / slot).rounded(.up)))
    for (number, month) in days.months.enumerated() where number % every == 0 {
      let middle = Frame.left + (Double(number) + 0.5) * slot
      svg.text(middle, base, language.shortName(month), size: 20, fill: Palette.muted, anchor: .middle)
      if number == 0 || month.number == 1 {
        svg.text(middle, base + 24, String(month.year), size: 20, fill: Palette.muted, anchor: .middle)
      }
    }
  }
}
