import Language
import Messages

/// What is said of notes whose lines are imported.
package struct LinesText {
  private let layout: Layout
  private var language: Language { layout.language }

  package init(_ layout: Layout) { self.layout = layout }

  /// The most lines that are shown where they are saved.
  private static let shown = 20

  package func render(_ outcome: LinesOutcome, file: String) -> String {
    var lines: [String] = []
    let limit = outcome.isDryRun ? Int.max : Self.shown
    if outcome.isStep {
      lines.append(language.linesSaved(outcome.done.count))
    } else if !outcome.done.isEmpty {
      lines.append(language.linesUnderstood(outcome.done.count))
    }
    lines += outcome.done.prefix(limit).flatMap(words)
    if outcome.done.count > limit { lines.append("  " + language.moreLines(outcome.done.count - limit)) }
    if !outcome.there.isEmpty {
      lines.append(language.linesThere(outcome.there.count))
      lines += outcome.there.prefix(limit).flatMap(words)
    }
    if outcome.known > 0 { lines.append(language.linesKnown(outcome.known)) }
    if outcome.comments + outcome.blanks > 0 {
      lines.append(language.linesLeftOut(comments: outcome.comments, blanks: outcome.blanks))
    }
    if outcome.isRecoded { lines.append(language.linesRecoded) }
    if !outcome.bad.isEmpty {
      lines.append(
        outcome.rejected.map { language.badLinesKept(outcome.bad.count, in: $0) }
          ?? language.badLines(outcome.bad.count))
      for bad in outcome.bad { lines += words(bad) }
    }
    lines += end(outcome, file)
    return lines.flatMap { $0.hasPrefix(" ") ? [$0] : layout.paragraph($0, indent: "  ") }.lines()
  }

  private func end(_ outcome: LinesOutcome, _ file: String) -> [String] {
    if outcome.isStep { return [language.takeBack] }
    guard !outcome.done.isEmpty else { return outcome.bad.isEmpty ? [] : [language.nothingSaved] }
    let save = ["--lines", "--save"]
    if outcome.bad.isEmpty { return [language.saveLines, "  " + language.importAgain(file, save)] }
    return [
      language.saveGoodLines, "  " + language.importAgain(file, save + ["--skip-bad"]),
    ]
  }

  /// The line as it stands, and below it what the program makes of it.
  private func words(_ done: LinesOutcome.Done) -> [String] {
    ["  " + language.noteLine(done.line, done.written)]
      + done.said.flatMap { layout.paragraph($0, beside: 4, indent: "  ").map { "    " + $0 } }
  }

  private func words(_ bad: LinesOutcome.Bad) -> [String] {
    var lines = ["  " + language.noteLine(bad.line, bad.written)]
    lines += layout.paragraph(reason(bad), beside: 4, indent: "  ").map { "    " + $0 }
    // What the line may say instead is never broken.
    lines += ErrorText(layout).hint(bad.error).split(separator: "\n").map { "    " + $0 }
    return lines
  }

  /// Why a line cannot be saved. That nothing was is said once, of all of them.
  func reason(_ bad: LinesOutcome.Bad) -> String {
    bad.error.message.in(language).replacing(" " + language.nothingSaved, with: "")
  }
}
