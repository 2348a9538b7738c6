package import Analysis
package import CivilTime
import Language
import Messages

/// The days that nothing is known of, and the lines that settle them.
package struct UnknownDaysText: TerminalText {
  package let layout: Layout

  package init(_ layout: Layout) { self.layout = layout }

  package func text(_ table: DayTable, in span: DayRange) -> String {
    guard !span.isEmpty else { return "The first entry is of today, so no day is missing.\n" }
    let unknown = table.unknownDays(in: span)
    let count = unknown.reduce(0) { $0 + $1.count }
    guard count > 0 else { return "Every day from \(span.start) to \(span.last) is recorded.\n" }
    var lines = ["\(count) of \(span.count) days from \(span.start) to \(span.last) are unknown."]
    lines.append("If there was no headache on them, say so, a stretch at a time:")
    for stretch in unknown.suffix(12) {
      let words = stretch.count == 1 ? "headache free \(stretch.start)" : "headache complete \(stretch)"
      lines.append("  \(words.left(44))\(stretch.count) \(stretch.count == 1 ? "day" : "days")")
    }
    if unknown.count > 12 {
      lines.append("  and \(unknown.count - 12) earlier stretches; all of it:  headache complete \(span)")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
