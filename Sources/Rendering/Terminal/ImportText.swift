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
    lines.append(
      language.imported(
        outcome.added, of: summary.rows, summary.days, unchanged: outcome.unchanged, dryRun: dryRun))
    if summary.silent > 0 { lines.append(language.silentRows(summary.silent)) }
    lines += warnings(outcome).map(\.message)
    if !summary.unmapped.isEmpty {
      let names = summary.unmapped.map { $0.escapingControlCharacters }.joined(separator: ", ")
      lines.append(language.unusedColumns(names))
    }
    if !complete.isEmpty {
      lines.append(language.declared(complete.map(words).joined(separator: ", "), dryRun: dryRun))
    } else if summary.format != .dailySheet, let days = summary.days, !dryRun, outcome.added > 0 {
      lines.append(language.daysStayUnknown)
      lines.append("  headache complete \(days)")
    }
    if dryRun {
      lines.append(language.nothingSaved)
    } else if outcome.isStep {
      lines.append(language.takeBack)
    }
    return lines.flatMap { $0.hasPrefix(" ") ? [$0] : layout.paragraph($0, indent: "  ") }.joined(
      separator: "\n") + "\n"
  }

  /// What was read in a way that the file does not say in so many words.
  func warnings(_ outcome: ImportOutcome) -> [(line: Int, message: String)] {
    let summary = outcome.summary
    var warnings: [(line: Int, message: String)] = []
    if let evidence = outcome.dateOrder { warnings.append((evidence.line, language.datesRead(evidence))) }
    if let first = summary.firstRounded {
      warnings.append(
        (first.line, language.rounded(summary.rounded, first.cell, to: first.intensity, line: first.line)))
    }
    if let first = summary.doubleDays.first {
      let days = summary.doubleDays.prefix(5).map { language.lines($0.headacheLine, $0.freeLine, of: $0.day) }
      let count = summary.doubleDays.count
      warnings.append(
        (
          first.freeLine,
          language.doubleDays(count, days.joined(separator: ", ") + (count > 5 ? " …" : ""))
        ))
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
    var lines = [language.problems(summary.problemCount, in: summary.refused, of: file)]
    for problem in summary.problems.prefix(Self.shown) {
      let place =
        problem.column.map { language.column($0.number, $0.name) }
        ?? language.character(problem.position.column)
      lines +=
        layout.paragraph(
          language.problem(line: problem.position.line, place, problem), beside: 2, indent: "  "
        ).map { "  " + $0 }
    }
    if summary.problems.contains(where: \.asksForDateOrder) {
      lines.append("  " + language.nameDateOrder(file))
    }
    if summary.problemCount > Self.shown {
      lines.append("  " + language.moreProblems(summary.problemCount - Self.shown))
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
