import Analysis
import Language
import Messages

/// The key to the calendar: what every page has, and what only some diaries need; in as many lines as it takes.
struct CalendarLegend {
  var kinds: Bool
  var peaks: Bool
  var cells: [CalendarDay]
  var language: Language

  private enum Frame {
    static let left = 122.0
    static let right = 1860.0
    static let line = 32.0
  }

  /// A sign and what it means. `draw`: at the left end and the top of its place.
  private struct Entry {
    let text: String
    let draw: (Double, Double, inout SVG) -> Void

    /// With the distance to the next; an estimate that errs on the wide side.
    var width: Double { 42 + Double(text.columns) * 11.2 + 22 }
  }

  /// In units of 0.1 mm.
  var height: Double { 8 + Double(lines.count) * Frame.line }

  func draw(into svg: inout SVG, top: Double) {
    for (number, line) in lines.enumerated() {
      var x = Frame.left
      let y = top + Double(number) * Frame.line
      for entry in line {
        entry.draw(x, y, &svg)
        svg.text(x + 42, y + 19, entry.text, size: 20)
        x += entry.width
      }
    }
  }

  private var lines: [[Entry]] {
    var lines: [[Entry]] = []
    var room = 0.0
    for entry in entries {
      // The last needs no distance to a next one.
      if entry.width - 22 > room {
        lines.append([])
        room = Frame.right - Frame.left
      }
      lines[lines.count - 1].append(entry)
      room -= entry.width
    }
    return lines
  }

  private var entries: [Entry] {
    var entries = [
      Entry(text: language.freeKey) { x, top, svg in
        svg.rect(x, top, 34, 24, fill: Palette.free, stroke: Stroke(Palette.rule, 1))
      }
    ]
    if peaks {
      entries += [shaded(.mild, "1–3"), shaded(.moderate, "4–6"), shaded(.severe, "7–10")]
    }
    if cells.contains(where: { $0.state == .headache(.unknown) }) {
      entries.append(shaded(.unknown, language.unknownPeakKey))
    }
    if kinds {
      entries.append(
        Entry(text: language.otherHeadacheKey) { x, top, svg in
          svg.rect(x, top, 34, 24, fill: Palette.free)
          svg.rect(x, top + 12, 34, 12, fill: Palette.moderate)
        })
    }
    if cells.contains(where: { $0.state == .auraOnly }) {
      entries.append(
        Entry(text: language.auraOnlyKey) { x, top, svg in
          svg.rect(x + 2, top + 2, 30, 20, stroke: Stroke(Palette.severe, 3.4))
        })
    }
    if cells.contains(where: \.isAcute) {
      entries += [acute(.specific, language.specificDrugKey), acute(.other, language.otherDrugKey)]
    }
    entries.append(
      Entry(text: language.noEntryKey) { x, top, svg in
        svg.rect(x, top, 34, 24, fill: Palette.paper, stroke: Stroke(Palette.rule, 1.6))
        svg.line(x + 5, top + 20, x + 29, top + 4, Stroke(Palette.outline, 1.8))
      })
    if cells.contains(where: \.onPreventive) {
      entries.append(
        Entry(text: language.preventiveKey) { x, top, svg in
          svg.line(x, top + 13, x + 34, top + 13, Stroke(Palette.preventiveEdge, 2.6))
        })
    }
    return entries
  }

  private func shaded(_ shade: CalendarDay.Shade, _ text: String) -> Entry {
    Entry(text: text) { x, top, svg in
      CalendarCell(x: x, top: top, width: 34, bottom: top + 24).draw(shade, into: &svg)
    }
  }

  private func acute(_ medication: CalendarDay.Medication, _ text: String) -> Entry {
    Entry(text: text) { x, top, svg in
      AcuteMark(medication: medication).draw(x + 20, top + 12, into: &svg)
    }
  }
}
