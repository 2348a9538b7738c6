package import Analysis
import CivilTime

/// Acute medication days as `overuse --json` prints them.
package enum OveruseJSON {
  package static func data(_ overuse: Overuse) -> JSON {
    [
      "window_days": .int(Overuse.windowDays),
      "lines": .array(OveruseLine.allCases.map { line($0, overuse) }),
      "windows": .array(overuse.windows.map { .object(count($0)) }),
      "months": .array(overuse.months.map(month)),
    ]
  }

  /// `days`, `early_days` and `ichd3` are `null` where no line is drawn.
  private static func line(_ line: OveruseLine, _ overuse: Overuse) -> JSON {
    [
      "class": .string(line.rawValue), "days": .optional(line.days), "early_days": .optional(line.earlyDays),
      "ichd3": .optional(line.ichd3), "state": .string(overuse.state(of: line).rawValue),
    ]
  }

  private static func month(_ month: OveruseCount) -> JSON {
    .object([("month", .string(month.range.start.month.description))] + count(month))
  }

  /// `at_least` where a day is not recorded for acute drugs.
  private static func count(_ count: OveruseCount) -> [(String, JSON)] {
    [
      ("from", .string(count.range.start.description)), ("to", .string(count.range.last.description)),
      ("days", .int(count.range.count)), ("recorded", .int(count.recorded)),
      ("at_least", .bool(count.isAtLeast)),
      ("acute_days", .object(OveruseLine.allCases.map { ($0.rawValue, .int(count[$0])) })),
    ]
  }
}
