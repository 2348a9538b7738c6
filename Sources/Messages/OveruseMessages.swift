package import Analysis
package import Language

/// Every sentence about the days on which acute drugs were taken. Counts beside a number, no diagnosis.
extension Language {
  /// For a narrow column.
  package func column(_ line: OveruseLine) -> String {
    switch line {
    case .triptan: text(en: "triptan")
    case .ergot: text(en: "ergot")
    case .opioid: text(en: "opioid")
    case .simple: text(en: "simple")
    case .combination: text(en: "combin.")
    case .several: text(en: "any")
    case .unset: text(en: "other")
    }
  }

  /// That each of the last three windows reaches the line, with its source.
  package func reached(_ line: OveruseLine, _ counts: [Int]) -> String {
    let days = line.days ?? 0
    let numbers =
      counts.dropLast().map(String.init).joined(separator: ", ")
      + (counts.last.map { text(en: " and \($0)") } ?? "")
    let who =
      text(
        en: "\(name(line).capitalizedFirst) were taken on \(days) or more days in each of the last three "
          + "30-day windows (\(numbers))")
    switch line {
    case .several:
      return text(
        joined: who
          + ", none of them so often alone: \(warning) (ICHD-3 8.2.6: a month, for more than 3 months)."
      )
    case .simple:
      return text(
        joined: who
          + ": \(warning) (ICHD-3 8.2.3: a month, for more than 3 months; that they are counted together is "
          + "this program's rule).")
    default:
      let source = line.ichd3.map { text(en: " (ICHD-3 \($0): a month, for more than 3 months)") } ?? ""
      return text(joined: who + ": \(warning)\(source).")
    }
  }

  private var warning: String {
    text(en: "use reached the number of days that doctors use as a warning")
  }

  /// That the latest window is near the line, or beyond it while the windows before it are not.
  package func early(_ line: OveruseLine, _ latest: Int) -> String {
    let days = line.days ?? 0
    let place =
      latest < days
      ? text(en: "the line is \(days)")
      : text(en: "the line is \(days), which not every window before reached")
    return text(en: "\(name(line).capitalizedFirst): \(latest) days in the last 30; \(place).")
  }

  /// That no line is reached in every window; a class that reaches its own in some of them is named.
  package func noneReached(_ overuse: Overuse) -> String {
    let some = OveruseLine.ofOneClass.filter { overuse.windowsReached($0) > 0 }.map {
      text(en: "\(name($0)) in \(overuse.windowsReached($0)) of them")
    }
    return text(
      en: "No class reached its line in each of the last three 30-day windows"
        + (some.isEmpty ? "." : "; \(some.joined(separator: ", "))."))
  }
  package var noneTaken: String { text(en: "No acute drug is recorded on these days.") }
  package var mayHide: String { text(en: "Days that are not recorded may hide more.") }

  package var overuseSource: String {
    text(
      en:
        "Days are counted, never doses, and preventive intakes are left out. The lines are those of ICHD-3 8.2, by "
        + "expert opinion: days a month for more than 3 months. Windows of 30 days and notices before a line is "
        + "reached are this program's rule. A count, not a diagnosis.")
  }

  /// What the columns count that are no class by their name; empty where none of them is there.
  package func columns(_ lines: [OveruseLine]) -> String {
    lines.compactMap { line -> String? in
      switch line {
      case .simple: text(en: "simple: paracetamol and NSAIDs.")
      case .combination: text(en: "combin.: two analgesics, or one with caffeine, in one product.")
      case .several: text(en: "any: all classes with a line, each day once.")
      case .unset: text(en: "other: drugs without a line, such as gepants.")
      case .triptan, .ergot, .opioid: nil
      }
    }.joined(separator: " ")
  }

  package var daysWith: String { text(en: "days with") }

  package func atLeast(_ unknown: Int, of days: Int) -> String {
    text(
      en: "≥ is at least: \(unknown) of the last \(days) days are not recorded for acute drugs. \(mayHide)")
  }
}
