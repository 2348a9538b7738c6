import Messages
import Language
package import Analysis
import CivilTime

/// Acute medication days as a table for the terminal, and what they say.
package struct OveruseText: TerminalText {
  package let layout: Layout

  package init(_ layout: Layout) { self.layout = layout }

  /// A table that needs more columns than a drawing has becomes lines.
  package func render(_ overuse: Overuse) -> String {
    let width = min(max(layout.drawingWidth, 20), Layout.usualWidth)
    let lines = columns(overuse)
    let atLeast = layout.ascii ? ">=" : "≥"
    let hasRoom = Columns.label + lines.count * Columns.cell + Columns.last <= width
    let rows = hasRoom ? table(overuse, lines, atLeast) : stacked(overuse, lines, atLeast, width)
    let table = lines.isEmpty ? [] : rows + [""]
    let text =
      (table + sentences(overuse, lines).flatMap { $0.wrapped(to: width, indent: "  ") })
      .map(\.trimmedEnd).joined(separator: "\n") + "\n"
    return layout.characters(of: text)
  }

  /// The classes taken in any of the periods; `any` only where there are two of them.
  private func columns(_ overuse: Overuse) -> [OveruseLine] {
    let periods = overuse.windows + overuse.months
    let taken = OveruseLine.allCases.filter { line in periods.contains { $0[line] > 0 } }
    return taken.count { $0.isOneClass } > 1 ? taken : taken.filter { $0 != .several }
  }

  // MARK: The table

  private enum Columns {
    static let label = 16
    static let cell = 8
    static let last = 11
  }

  private func table(_ overuse: Overuse, _ lines: [OveruseLine], _ atLeast: String) -> [String] {
    func row(_ label: String, _ cells: [String], _ last: String) -> String {
      label.left(Columns.label) + cells.map { $0.right(Columns.cell) }.joined() + last.right(Columns.last)
    }
    func row(_ label: String, _ count: OveruseCount) -> String {
      let mark = count.isAtLeast ? atLeast : ""
      return row(
        label, lines.map { mark + String(count[$0]) }, language.part(count.recorded, of: count.range.count))
    }
    return [row(language.daysWith, lines.map(language.column), language.recordedHead)]
      + overuse.windows.map {
        row("\(language.shortDate($0.range.start))–\(language.shortDate($0.range.last))", $0)
      }
      + [row(language.lineHead, lines.map { $0.days.map(String.init) ?? "–" }, "")]
      + (overuse.months.isEmpty ? [] : [""])
      + overuse.months.map { row(language.month($0.range.start.month), $0) }
  }

  /// The same as lines, where the columns have no room beside each other.
  private func stacked(
    _ overuse: Overuse, _ lines: [OveruseLine], _ atLeast: String, _ width: Int
  ) -> [String] {
    func row(_ label: String, _ cells: [String]) -> [String] {
      [label] + cells.joined(separator: ", ").wrapped(to: width - 2).map { "  " + $0 }
    }
    func row(_ label: String, _ count: OveruseCount) -> [String] {
      let days = lines.map { "\(language.column($0)) \(count.isAtLeast ? atLeast : "")\(count[$0])" }
      return row(label, days + [language.partRecorded(count.recorded, of: count.range.count)])
    }
    let drawn = lines.filter { $0.days != nil }
    return [language.daysWith]
      + overuse.windows.flatMap {
        row("\(language.shortDate($0.range.start))–\(language.shortDate($0.range.last))", $0)
      } + row(language.lineHead, drawn.map { "\(language.column($0)) \($0.days ?? 0)" })
      + (overuse.months.isEmpty ? [] : [""])
      + overuse.months.flatMap { row(language.month($0.range.start.month), $0) }
  }

  // MARK: What it says

  private func sentences(_ overuse: Overuse, _ lines: [OveruseLine]) -> [String] {
    if lines.isEmpty {
      return [language.noneTaken] + gaps(overuse) + [language.overuseSource]
    }
    let reached = overuse.lines(.reached).map { line in
      language.reached(line, overuse.windows.map { $0[line] })
    }
    let early = overuse.lines(.early).map { language.early($0, overuse.windows.last?[$0] ?? 0) }
    return (reached.isEmpty ? [language.noneReached(overuse)] : reached) + early + gaps(overuse)
      + [language.columns(lines), language.overuseSource].filter { !$0.isEmpty }
  }

  /// How many days are not recorded, each day once.
  private func gaps(_ overuse: Overuse) -> [String] {
    guard overuse.windows.contains(where: \.isAtLeast) else { return [] }
    let unknown = overuse.windows.reduce(0) { $0 + $1.range.count - $1.recorded }
    let days = overuse.windows.reduce(0) { $0 + $1.range.count }
    return [
      language.atLeast(unknown, of: days)
    ]
  }
}

extension OveruseLine {
  /// One class with a line of its own, no union.
  fileprivate var isOneClass: Bool { OveruseLine.ofOneClass.contains(self) }
}
