import Containers
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
        outcome.added, of: summary.rows, summary.days, unchanged: outcome.matches.unchanged, dryRun: dryRun))
    lines += summary.sourceRemarks
    if summary.silent > 0 { lines.append(language.silentRows(summary.silent)) }
    if summary.menstruationDays > 0 { lines.append(language.menstruation(summary.menstruationDays)) }
    lines += warnings(outcome).flatMap { $0.lines }
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

  /// One thing that is said of how a file was read.
  struct RowWarning {
    /// The first line of the file that it is about.
    var line: Int
    /// A sentence, or what stands before ``cells``.
    var words: String
    var cells: [String] = []
    var more: String?

    /// All of it, in one line.
    var message: String {
      cells.isEmpty ? words : "\(words): \(cells.joined(separator: ", "))."
    }

    /// The same for people: a line for each cell.
    var lines: [String] {
      guard let first = cells.first else { return [words] }
      if cells.count == 1, first.count <= 20 { return [message] }
      return ["\(words):"] + (cells.prefix(ImportText.shown) + (more.map { [$0] } ?? [])).map { "  " + $0 }
    }
  }

  /// What was read in a way that the file does not say in so many words.
  func warnings(_ outcome: ImportOutcome) -> [RowWarning] {
    let summary = outcome.summary
    var warnings: [RowWarning] = []
    if let evidence = outcome.dateOrder {
      warnings.append(RowWarning(line: evidence.line, words: language.datesRead(evidence)))
    }
    warnings += summary.notes.map { RowWarning(line: $0.line, words: language.sentence($0)) }
    warnings += remarks(summary.remarks) + matches(outcome.matches)
    if let first = summary.doubleDays.first {
      let days = summary.doubleDays.prefix(5).map { language.lines($0.headacheLine, $0.freeLine, of: $0.day) }
      let count = summary.doubleDays.count
      warnings.append(
        RowWarning(
          line: first.freeLine,
          words: language.doubleDays(count, days.joined(separator: ", ") + (count > 5 ? " …" : ""))))
    }
    return warnings
  }

  /// Rows that the diary has already, or nearly, kind by kind.
  private func matches(_ matches: ImportMatches) -> [RowWarning] {
    let kinds = [
      (matches.deleted, language.deletedRows), (matches.changed, language.changedRows),
      (matches.repeated, language.repeatedRows), (matches.typed, language.typedRows),
      (matches.overlapping, language.overlappingAttacks),
    ]
    return kinds.compactMap { list, words in
      list.lines.first.map { RowWarning(line: $0, words: words(list.count), cells: [language.lines(list)]) }
    }
  }

  /// What was not imported as it stands, kind by kind.
  private func remarks(_ remarks: ImportRemarks) -> [RowWarning] {
    let kinds = remarks.entries.reduce(into: [ImportRemark.Kind]()) { kinds, entry in
      if !kinds.contains(where: { $0.isSaid(with: entry.remark.kind) }) { kinds.append(entry.remark.kind) }
    }
    var warnings = kinds.map { kind in
      let entries = remarks.entries { $0.isSaid(with: kind) }
      let more = entries.count - Self.shown
      return RowWarning(
        line: entries[0].lines.lines[0], words: language.remark(kind, entries),
        cells: entries.map(language.item),
        more: more > 0 ? language.moreCells(more) : nil)
    }
    if let line = remarks.others.lines.first {
      warnings.append(RowWarning(line: line, words: language.moreRemarks(remarks.others)))
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
      lines.append(
        "  " + language.nameDateOrder(file, mayHaveYearFirst: summary.problems.contains(where: \.asksForYear))
      )
    }
    if summary.problemCount > Self.shown {
      lines.append("  " + language.moreProblems(summary.problemCount - Self.shown))
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
