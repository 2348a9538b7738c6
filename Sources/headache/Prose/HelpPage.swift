import Rendering

/// A verb's help, set anew from what the argument parser says: without the options that every verb takes, and
/// as wide as the terminal.
struct HelpPage {
  private var paragraphs: [String] = []
  private var usage = ""
  private var sections: [(name: String, rows: [(label: String, text: String)])] = []

  /// Columns that the parser is asked for, so that no line of it is broken.
  static let unbroken = 10_000

  /// - Returns: `nil` where the text is no help.
  init?(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first?.hasPrefix("OVERVIEW:") == true else { return nil }
    for line in lines {
      if line.hasPrefix("OVERVIEW: ") {
        paragraphs.append(String(line.dropFirst(10)))
      } else if line.hasPrefix("USAGE: ") {
        usage = Self.own(String(line.dropFirst(7)))
      } else if usage.isEmpty {
        paragraphs.append(String(line))
      } else if line.hasSuffix(":"), line.first?.isUppercase == true {
        sections.append((String(line.dropLast()), []))
      } else if !sections.isEmpty, let row = Self.row(line) {
        sections[sections.count - 1].rows.append(row)
      }
    }
  }

  private static let shared = [
    "diary", "json", "quiet", "ascii", "color", "no-color", "no-input", "no-pager", "tz",
  ]

  /// The options that only this verb takes: `headache list [-n <n>] [--from <day>]`.
  private static func own(_ usage: String) -> String {
    var parts: [String] = []
    for part in usage.split(separator: " ") {
      // `[--diary` and `<path>]` are one.
      if let last = parts.last, last.hasPrefix("["), !last.hasSuffix("]"), last != "[" {
        parts[parts.count - 1] += " " + part
      } else {
        parts.append(String(part))
      }
    }
    return parts.filter { part in !shared.contains { part == "[--\($0)]" || part.hasPrefix("[--\($0) ") } }
      .joined(separator: " ")
  }

  /// A label and what stands beside it, in lines that nothing has broken.
  private static func row(_ line: Substring) -> (label: String, text: String)? {
    let row = line.drop { $0 == " " }
    guard !row.isEmpty, !row.hasPrefix("See '") else { return nil }
    let gap = row.firstRange(of: "  ")
    let label = String(row[..<(gap?.lowerBound ?? row.endIndex)])
    return (label, gap.map { String(row[$0.upperBound...].drop { $0 == " " }) } ?? "")
  }

  var text: String {
    var lines = Self.reflowed(paragraphs)
    lines += [""] + Self.layout.paragraph("usage: \(usage)", indent: "  ")
    for section in sections {
      let rows = section.rows.filter { row in
        !Self.shared.contains { row.label.contains("--\($0)") }
          && !["--version", "-h, --help"].contains(row.label)
      }
      guard !rows.isEmpty else { continue }
      lines.append("")
      lines += rows.flatMap(Self.lines)
    }
    return lines.joined(separator: "\n") + "\n\n" + Self.everywhere
  }

  private static var layout: Layout { Terminal.current.layout }
  private static let everywhere =
    layout.paragraph(
      "Every verb takes --diary PATH, --json, --quiet, --ascii, --color WHEN, --no-input, --no-pager and "
        + "--tz ZONE:"
    ).joined(separator: "\n") + "  headache help output\n"

  private static func lines(_ row: (label: String, text: String)) -> [String] {
    let label = "  \(row.label)".left(26)
    let texts = layout.paragraph(row.text, beside: 26)
    if layout.isNarrow || label.columns > 26 {
      return ["  \(row.label)"] + layout.paragraph(row.text, beside: 6).map { "      " + $0 }
    }
    return texts.enumerated().map { ($0 == 0 ? label : "".left(26)) + $1 }
  }

  /// Sentences that were broken anywhere are set anew; lines to type, and tables, stay lines.
  private static func reflowed(_ lines: [String]) -> [String] {
    var out: [String] = []
    var prose: [String] = []
    for line in lines + [""] {
      let isProse = !line.isEmpty && !line.hasPrefix("headache ") && !line.contains("   ")
      if isProse {
        prose.append(line)
      } else {
        out += layout.paragraph(prose.joined(separator: " "))
        prose = []
        out.append(line)
      }
    }
    while out.last == "" { out.removeLast() }
    return out
  }
}
