package import CivilTime
import Diary
import Language
import Messages

/// What is said of notes whose lines are imported.
package struct LinesText {
  private let layout: Layout
  private var language: Language { layout.language }

  private let today: CivilDay

  package init(_ layout: Layout, today: CivilDay) { (self.layout, self.today) = (layout, today) }

  /// The most lines that are shown where they are saved.
  private static let shown = 20

  package func render(_ outcome: LinesOutcome, file: String) -> String {
    var lines: [String] = []
    let limit = outcome.isDryRun ? Int.max : Self.shown
    if outcome.isStep {
      if !outcome.done.isEmpty { lines.append(language.linesSaved(outcome.done.count)) }
    } else if !outcome.done.isEmpty {
      lines.append(language.linesUnderstood(outcome.done.count))
    }
    lines += outcome.done.prefix(limit).flatMap(words)
    if outcome.done.count > limit { lines.append("  " + language.moreLines(outcome.done.count - limit)) }
    if !outcome.there.isEmpty {
      lines.append(language.linesThere(outcome.there.count))
      lines += outcome.there.prefix(limit).flatMap(words)
    }
    let deleted = outcome.likely.filter(\.twin.isDeleted)
    let likely = outcome.likely.filter { !$0.isTaken && !$0.twin.isDeleted }
    let taken = outcome.likely.filter(\.isTaken)
    if !taken.isEmpty {
      lines.append(outcome.isStep ? language.linesTaken(taken.count) : language.linesToTake(taken.count))
      lines += taken.flatMap(words)
    }
    if !deleted.isEmpty {
      lines.append(language.linesDeleted(deleted.count))
      lines += deleted.flatMap(words)
    }
    if !likely.isEmpty {
      lines.append(language.linesLikely(likely.count))
      lines += likely.flatMap(words)
    }
    if outcome.known > 0 { lines.append(language.linesKnown(outcome.known)) }
    if outcome.comments + outcome.blanks > 0 {
      lines.append(language.linesLeftOut(comments: outcome.comments, blanks: outcome.blanks))
    }
    if !outcome.emptyHeadings.isEmpty { lines.append(language.emptyHeadings(outcome.emptyHeadings)) }
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
    let save = ["--lines", "--save"]
    // What is not understood would be in the way of the offered line as well.
    let also = outcome.bad.isEmpty ? save : save + ["--skip-bad"]
    var offers: [String] = []
    if outcome.likely.contains(where: { $0.twin.isTakeable && !$0.isTaken }) {
      offers += [language.takeLines, "  " + language.importAgain(file, also + ["--update"])]
    }
    if outcome.likely.contains(where: { !$0.isTaken }) {
      offers += [language.addLines, "  " + language.importAgain(file, also + ["--also"])]
    }
    if outcome.isStep { return offers + [language.takeBack] }
    guard outcome.changesDiary else {
      return outcome.bad.isEmpty ? offers : [language.nothingSaved] + offers
    }
    return saving(outcome, file, save) + offers
  }

  private func saving(_ outcome: LinesOutcome, _ file: String, _ given: [String]) -> [String] {
    let save = given + (outcome.likely.contains(where: \.isTaken) ? ["--update"] : [])
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

  /// The line as it stands, and below it the entry that it is likely the same as.
  private func words(_ likely: LinesOutcome.Likely) -> [String] {
    ["  " + language.noteLine(likely.line, likely.written)] + twin(likely).map { "    " + $0 }
  }

  /// `attack 3 (Fri 14 Mar 2025)`, and below it each field that is another.
  func twin(_ likely: LinesOutcome.Likely) -> [String] {
    switch likely.twin.entry {
    case .attack(let change):
      let fields = ImportText(layout, today: today).fields(of: change)
      return [language.likelyAttack(change.id, change.before.onset, today: today)] + fields.map { "  " + $0 }
    case .other(let change): return [language.words(of: change, today: today)]
    case .course(let change):
      return [language.likelyCourse(change)] + language.fields(of: change).map { "  " + $0 }
    case .freed(let days): return days.map { language.likelyFreed($0, today: today) }
    case .doseOfAttack(let attack): return [language.likelyDose(of: attack)]
    }
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
