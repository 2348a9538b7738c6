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
    // A declaration leaves out a day with a dose: such a day has a line of its own.
    let doses = table.dosesAlone(in: span)
    let stretches = unknown.flatMap { $0.apart(at: doses) }
    for stretch in stretches.suffix(12) {
      let words = stretch.count == 1 ? "headache free \(stretch.start)" : "headache complete \(stretch)"
      let count = language.dayCount(stretch.count)
      lines.append(
        "  \(words.left(44))" + (doses.contains(stretch.start) ? language.withADose(count) : count))
    }
    if stretches.count > 12 {
      lines.append("  " + language.earlierStretches(stretches.count - 12, of: span))
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension DayRange {
  /// The range in pieces, each of `days` one for itself.
  fileprivate func apart(at days: [CivilDay]) -> [DayRange] {
    var pieces: [DayRange] = []
    var start = start
    for day in days where contains(day) {
      if start < day { pieces.append(DayRange(start, before: day)) }
      pieces.append(DayRange(day))
      start = day + 1
    }
    return start < end ? pieces + [DayRange(start, before: end)] : pieces
  }
}
