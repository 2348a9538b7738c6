import Analysis
import Language
import Messages

/// The key to the calendar: what every page has, and what only some diaries need.
struct CalendarLegend {
  var kinds: Bool
  var peaks: Bool
  var cells: [CalendarDay]
  var language: Language

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
    label(language.freeKey)
    if peaks {
      shaded(.mild, "1–3")
      shaded(.moderate, "4–6")
      shaded(.severe, "7–10")
    }
    if cells.contains(where: { $0.state == .headache(.unknown) }) {
      shaded(.unknown, language.unknownPeakKey)
    }
    if kinds {
      svg.rect(x, top, 34, 24, fill: Palette.free)
      svg.rect(x, top + 12, 34, 12, fill: Palette.moderate)
      label(language.otherHeadacheKey)
    }
    if cells.contains(where: { $0.state == .auraOnly }) {
      svg.rect(x + 2, top + 2, 30, 20, stroke: Stroke(Palette.severe, 3.4))
      label(language.auraOnlyKey)
    }
    if cells.contains(where: \.isAcute) {
      AcuteMark(medication: .specific).draw(x + 20, top + 12, into: &svg)
      label(language.specificDrugKey)
      AcuteMark(medication: .other).draw(x + 20, top + 12, into: &svg)
      label(language.otherDrugKey)
    }
    svg.rect(x, top, 34, 24, fill: Palette.paper, stroke: Stroke(Palette.rule, 1.6))
    svg.line(x + 5, top + 20, x + 29, top + 4, Stroke("#9aa3b2", 1.8))
    label(language.noEntryKey)
    if cells.contains(where: \.onPreventive) {
      svg.line(x, top + 13, x + 34, top + 13, Stroke(Palette.preventiveEdge, 2.6))
      label(language.preventiveKey)
    }
  }
}
