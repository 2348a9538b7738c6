package import Analysis
package import CivilTime
import Language
import Messages

/// The days that nothing is known of, and the lines that settle them.
package struct UnknownDaysText: TerminalText {
  package let layout: Layout

  package init(_ layout: Layout) { self.layout = layout }

  package func text(_ table: DayTable, in span: DayRange) -> String {
    guard !span.isEmpty else { return language.firstEntryIsToday }
    let unknown = table.unknownDays(in: span)
    let count = unknown.reduce(0) { $0 + $1.count }
    guard count > 0 else { return language.everyDayRecorded(span) }
    var lines = [language.unknownDays(count, in: span)]
    lines.append(language.sayNoHeadache)
    for stretch in unknown.suffix(12) {
      let words = stretch.count == 1 ? "headache free \(stretch.start)" : "headache complete \(stretch)"
      lines.append("  \(words.left(44))\(language.dayCount(stretch.count))")
    }
    if unknown.count > 12 {
      lines.append("  " + language.earlierStretches(unknown.count - 12, of: span))
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
