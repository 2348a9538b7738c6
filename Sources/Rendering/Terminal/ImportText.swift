import Containers
import Analysis
import Catalogue
package import CivilTime
import Diary
import Importing
package import Parsing
import Messages
import Language

/// What an import has to say.
package struct ImportText {
  package let layout: Layout
  let today: CivilDay
  var language: Language { layout.language }

  package init(_ layout: Layout, today: CivilDay) {
    self.layout = layout
    self.today = today
  }

  /// The most cells, rows or problems of one kind that are listed.
  static let shown = 20

  package func render(
    _ outcome: ImportOutcome, file: String, dryRun: Bool, complete: [SpokenRange] = []
  ) -> String {
    let summary = outcome.summary
    guard !outcome.isRefused else { return problems(outcome, file: file, dryRun: dryRun) }
    var lines = dryRun ? preview(outcome) : []
    lines.append(
      language.imported(
        outcome.added, of: summary.rows, summary.days, unchanged: outcome.matches.unchanged, dryRun: dryRun))
    lines += outcome.kept.map { language.keptAnswers($0.answers, of: $0.day, today: today) }
    lines += summary.sourceRemarks
    if summary.silent > 0 { lines.append(language.silentRows(summary.silent)) }
    lines += leftOut(outcome, dryRun: dryRun)
    if summary.menstruationDays > 0 { lines.append(language.menstruation(summary.menstruationDays)) }
    lines += warnings(outcome).flatMap { $0.lines }
    if !summary.unmapped.isEmpty, !dryRun || summary.columns.isEmpty {
      let names = summary.unmapped.map { $0.escapingControlCharacters }.joined(separator: ", ")
      lines.append(language.unusedColumns(names))
    }
    if !summary.unreadDrugs.isEmpty {
      lines.append(language.unreadDrugs(summary.unreadDrugs.map { $0.escapingControlCharacters }))
    }
    lines += offers(outcome, file: file)
    if !complete.isEmpty {
      lines.append(language.declared(complete.map(words).joined(separator: ", "), dryRun: dryRun))
    } else if outcome.skips {
      lines.append(language.daysOfLeftOut)
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

  private func words(_ range: SpokenRange) -> String {
    switch range {
    case .closed(let days): "\(days)"
    case .open(let start): "\(start).."
    }
  }

  /// A dry run shows all problems, and how the rest is read.
  private func problems(_ outcome: ImportOutcome, file: String, dryRun: Bool) -> String {
    let summary = outcome.summary
    let most = dryRun ? summary.problems.count : Self.shown
    var lines = [language.problems(summary.problemCount, in: summary.refused, of: file)]
    for problem in summary.problems.prefix(most) {
      let place =
        problem.column.map { language.column($0.number, $0.name) }
        ?? language.character(problem.position.column)
      lines +=
        layout.paragraph(
          language.problem(line: problem.position.line, place, problem), beside: 2, indent: "  "
        ).map { "  " + $0 }
    }
    if summary.problems.contains(where: \.asksForDateOrder) {
      let mayHaveYearFirst = summary.problems.contains(where: \.asksForYear)
      lines += language.nameDateOrder(file, mayHaveYearFirst: mayHaveYearFirst).map { "  " + $0 }
    }
    if summary.problems.contains(where: \.isOfUnknownHeader) {
      lines.append("  " + language.nameColumn(file))
      if let notes = language.readAsNotes(file) { lines.append("  " + notes) }
    }
    if summary.source != nil {
      let words = summary.problems.compactMap(\.intensityWord).unique.prefix(Self.shown)
      if !words.isEmpty { lines.append("  " + language.nameWords(file, outcome.given, Array(words))) }
    }
    if let column = summary.problems.lazy.compactMap(\.lengthColumn).first {
      lines += language.nameUnit(file, column).map { "  " + $0 }
    }
    if summary.problemCount > most {
      lines.append("  " + language.moreProblems(summary.problemCount - most))
    }
    lines += keptOfRefused(outcome, file: file)
    if dryRun { lines += preview(outcome) }
    let isOfRows = summary.format != nil || summary.source != nil
    if isOfRows, summary.refused < summary.rows, !summary.problems.contains(where: \.asksForDateOrder) {
      lines += [
        language.importOthers,
        "  " + language.importAgain(file, outcome.given + ["--skip-bad"]),
      ]
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
