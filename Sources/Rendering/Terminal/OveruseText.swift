import Messages
import Language
package import Analysis
import CivilTime

/// Acute medication days as a table for the terminal, and what they say.
package enum OveruseText {
  /// `width`: columns; a table that needs more becomes lines.
  package static func render(_ overuse: Overuse, width: Int = 80, ascii: Bool = false) -> String {
    let width = min(max(width, 20), 80)
    let lines = columns(overuse)
    let atLeast = ascii ? ">=" : "≥"
    let hasRoom = Layout.label + lines.count * Layout.cell + Layout.last <= width
    let rows = hasRoom ? table(overuse, lines, atLeast) : stacked(overuse, lines, atLeast, width)
    let table = lines.isEmpty ? [] : rows + [""]
    let text =
      (table + sentences(overuse, lines).flatMap { $0.folded(to: width, indent: "  ") })
      .map(\.trimmedEnd).joined(separator: "\n") + "\n"
    return ascii ? text.inASCII : text
  }

  /// The classes taken in any of the periods; `any` only where there are two of them.
  private static func columns(_ overuse: Overuse) -> [OveruseLine] {
    let periods = overuse.windows + overuse.months
    let taken = OveruseLine.allCases.filter { line in periods.contains { $0[line] > 0 } }
    return taken.count { $0.isOneClass } > 1 ? taken : taken.filter { $0 != .several }
  }

  // MARK: The table

  private enum Layout {
    static let label = 16
    static let cell = 8
    static let last = 11
  }

  private static func table(_ overuse: Overuse, _ lines: [OveruseLine], _ atLeast: String) -> [String] {
    func row(_ label: String, _ cells: [String], _ last: String) -> String {
      label.left(Layout.label) + cells.map { $0.right(Layout.cell) }.joined() + last.right(Layout.last)
    }
    func row(_ label: String, _ count: OveruseCount) -> String {
      let mark = count.isAtLeast ? atLeast : ""
      return row(
        label, lines.map { mark + String(count[$0]) }, "\(count.recorded) of \(count.range.count)")
    }
    return [row("days with", lines.map(Language.english.column), "recorded")]
      + overuse.windows.map {
        row("\(Language.english.shortDate($0.range.start))–\(Language.english.shortDate($0.range.last))", $0)
      }
      + [row("line", lines.map { $0.days.map(String.init) ?? "–" }, "")]
      + (overuse.months.isEmpty ? [] : [""])
      + overuse.months.map { row(Language.english.month($0.range.start.month), $0) }
  }

  /// The same as lines, where the columns have no room beside each other.
  private static func stacked(
    _ overuse: Overuse, _ lines: [OveruseLine], _ atLeast: String, _ width: Int
  ) -> [String] {
    func row(_ label: String, _ cells: [String]) -> [String] {
      [label] + cells.joined(separator: ", ").folded(to: width - 2).map { "  " + $0 }
    }
    func row(_ label: String, _ count: OveruseCount) -> [String] {
      let days = lines.map { "\(Language.english.column($0)) \(count.isAtLeast ? atLeast : "")\(count[$0])" }
      return row(label, days + ["\(count.recorded) of \(count.range.count) recorded"])
    }
    let drawn = lines.filter { $0.days != nil }
    return ["days with"]
      + overuse.windows.flatMap {
        row("\(Language.english.shortDate($0.range.start))–\(Language.english.shortDate($0.range.last))", $0)
      } + row("line", drawn.map { "\(Language.english.column($0)) \($0.days ?? 0)" })
      + (overuse.months.isEmpty ? [] : [""])
      + overuse.months.flatMap { row(Language.english.month($0.range.start.month), $0) }
  }

  // MARK: What it says

  private static func sentences(_ overuse: Overuse, _ lines: [OveruseLine]) -> [String] {
    if lines.isEmpty {
      return [Language.english.noneTaken] + gaps(overuse) + [Language.english.overuseSource]
    }
    let reached = overuse.lines(.reached).map { line in
      Language.english.reached(line, overuse.windows.map { $0[line] })
    }
    let early = overuse.lines(.early).map { Language.english.early($0, overuse.windows.last?[$0] ?? 0) }
    return (reached.isEmpty ? [Language.english.noneReached(overuse)] : reached) + early + gaps(overuse)
      + [Language.english.columns(lines), Language.english.overuseSource].filter { !$0.isEmpty }
  }

  /// How many days are not recorded, each day once.
  private static func gaps(_ overuse: Overuse) -> [String] {
    guard overuse.windows.contains(where: \.isAtLeast) else { return [] }
    let unknown = overuse.windows.reduce(0) { $0 + $1.range.count - $1.recorded }
    let days = overuse.windows.reduce(0) { $0 + $1.range.count }
    return [
      "≥ is at least: \(unknown) of the last \(days) days are not recorded for acute drugs. \(Language.english.mayHide)"
    ]
  }
}

extension OveruseLine {
  /// One class with a line of its own, no union.
  fileprivate var isOneClass: Bool { OveruseLine.ofOneClass.contains(self) }
}
