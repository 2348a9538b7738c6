import Analysis
import Catalogue
import Diary
import CivilTime
import Diary
import Importing
package import Parsing
import Messages
import Language

/// What an import has to say.
package struct ImportText: TerminalText {
  package let layout: Layout

  package init(_ layout: Layout) { self.layout = layout }

  private static let shown = 20

  package func render(
    _ outcome: ImportOutcome, file: String, dryRun: Bool, complete: [SpokenRange] = []
  ) -> String {
    let summary = outcome.summary
    guard summary.problemCount == 0 else { return problems(outcome, file: file) }
    var lines: [String] = []
    let span = summary.days.map { " (\($0.start) to \($0.last))" } ?? ""
    let same = outcome.unchanged == 0 ? "" : "; \(outcome.unchanged) were in the diary already"
    let verb = dryRun ? "Would import" : "Imported"
    lines.append(
      "\(verb) \(counted(outcome.added, "entry", "entries")) of \(counted(summary.rows, "row", "rows"))\(span)\(same)."
    )
    if summary.silent > 0 {
      lines.append(
        "\(counted(summary.silent, "row says", "rows say")) nothing about a headache; those days stay unknown."
      )
    }
    lines += warnings(outcome).map(\.message)
    if !summary.unmapped.isEmpty {
      let names = summary.unmapped.map { $0.escapingControlCharacters }.joined(separator: ", ")
      lines.append("Columns kept word for word, not used: \(names).")
    }
    if !complete.isEmpty {
      lines.append(
        "\(dryRun ? "Would declare" : "Declared") complete: \(complete.map(words).joined(separator: ", ")).")
    } else if summary.format != .dailySheet, let days = summary.days, !dryRun, outcome.added > 0 {
      lines.append("Days without an entry stay unknown. If the file has every headache of its days:")
      lines.append("  headache complete \(days)")
    }
    if dryRun {
      lines.append("Nothing was saved.")
    } else if outcome.isStep {
      lines.append("undo: headache undo")
    }
    return lines.flatMap { $0.hasPrefix(" ") ? [$0] : layout.paragraph($0, indent: "  ") }.joined(
      separator: "\n") + "\n"
  }

  /// What was read in a way that the file does not say in so many words.
  func warnings(_ outcome: ImportOutcome) -> [(line: Int, message: String)] {
    let summary = outcome.summary
    var warnings: [(line: Int, message: String)] = []
    if let evidence = outcome.dateOrder {
      let first = evidence.order == .dayFirst ? "day" : "month"
      warnings.append(
        (evidence.line, "Dates are read \(first) first, as line \(evidence.line) (\(evidence.cell)) has it."))
    }
    if let first = summary.firstRounded {
      let many = counted(summary.rounded, "intensity is", "intensities are")
      warnings.append(
        (
          first.line,
          "\(many) rounded to a whole number, as \(first.cell) to \(first.intensity) on line \(first.line); "
            + "the cell is kept."
        ))
    }
    if let first = summary.doubleDays.first {
      let days = summary.doubleDays.prefix(5).map { "\($0.day) (lines \($0.headacheLine), \($0.freeLine))" }
      let count = summary.doubleDays.count
      let what =
        count == 1
        ? "One day has a row with headache and one without; it counts as a headache day"
        : "\(count) days have a row with headache and one without; they count as headache days"
      warnings.append(
        (first.freeLine, "\(what): \(days.joined(separator: ", "))\(count > 5 ? " …" : "")."))
    }
    return warnings
  }

  private func words(_ range: SpokenRange) -> String {
    switch range {
    case .closed(let days): "\(days)"
    case .open(let start): "\(start).."
    }
  }

  private func problems(_ outcome: ImportOutcome, file: String) -> String {
    let summary = outcome.summary
    var lines = [
      "error: \(file.escapingControlCharacters) has \(counted(summary.problemCount, "problem", "problems")) in "
        + "\(counted(summary.refused, "row", "rows")). Nothing was saved."
    ]
    for problem in summary.problems.prefix(Self.shown) {
      let place =
        problem.column.map { "column \($0.number)" + ($0.name.isEmpty ? "" : " (\($0.name))") }
        ?? "character \(problem.position.column)"
      lines +=
        layout.paragraph(
          "line \(problem.position.line), \(place): \(problem.sentence)", beside: 2, indent: "  "
        ).map { "  " + $0 }
    }
    if summary.problems.contains(where: { $0.expected.contains("the day or the month") }) {
      lines.append("  headache import \(file.escapingControlCharacters) --date-order dmy    (or mdy)")
    }
    if summary.problemCount > Self.shown {
      lines.append("  … and \(summary.problemCount - Self.shown) more; all of them with --json")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}

extension ImportProblem {
  /// What is there and what would be accepted, in one line.
  var sentence: String { "\(found); expected \(expected)" }
}
