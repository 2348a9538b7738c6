import Cells
import Containers
import Analysis
import CivilTime
package import Diary
package import Importing
import Language
import Messages

/// What was read otherwise than it stands, was not added, or was left out.
extension ImportText {
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
    warnings += remarks(summary.remarks) + matches(outcome.matches, isUpdate: outcome.updates)
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
  private func matches(_ matches: ImportMatches, isUpdate: Bool) -> [RowWarning] {
    func warning(_ list: LineList, _ words: (Int) -> String, _ items: [String]? = nil) -> RowWarning? {
      guard let line = list.lines.first else { return nil }
      let more = list.count - Self.shown
      return RowWarning(
        line: line, words: words(list.count), cells: items ?? [language.lines(list)],
        more: items != nil && more > 0 ? language.moreCells(more) : nil)
    }
    // One that was corrected here stays, with the update too, and its line says so.
    let isTaken = isUpdate && matches.keptCorrected < matches.changed.count
    var warnings = [
      warning(matches.deleted, language.deletedRows),
      warning(
        matches.changed,
        { language.changedRows(isTaken ? $0 - matches.keptCorrected : $0, isTaken: isTaken) },
        changes(matches)),
      warning(matches.repeated, language.repeatedRows),
      warning(matches.likely, language.likelyRows, matches.twins.map { language.twin($0, today: today) }),
      warning(matches.dosesThere, language.dosesThere),
      warning(matches.dosesDeleted, language.dosesDeleted),
      warning(matches.overlapping, language.overlappingAttacks),
    ].compactMap(\.self)
    warnings += gone(matches)
    if !matches.contradicted.isEmpty {
      let shown = matches.contradicted.prefix(Self.shown).map { language.weekday($0, today: today) }
      warnings.append(
        RowWarning(
          line: 1, words: language.contradictedDays(matches.contradicted.count),
          cells: [shown.joined(separator: ", ") + (matches.contradicted.count > Self.shown ? " …" : "")]))
    }
    return warnings
  }

  /// What earlier imports have brought and the file says no more.
  private func gone(_ matches: ImportMatches) -> [RowWarning] {
    func warning(_ words: String, _ items: [String], _ count: Int) -> RowWarning {
      RowWarning(
        line: 1, words: words, cells: items,
        more: count > Self.shown ? language.moreCells(count - Self.shown) : nil)
    }
    var warnings: [RowWarning] = []
    let free = matches.noLongerFree
    if !free.isEmpty {
      warnings.append(
        warning(
          language.noLongerFree(free.count, isTaken: matches.isFreeTaken),
          free.prefix(ImportMatches.changeLimit).map { language.weekday($0, today: today) }, free.count))
    }
    if matches.goneCount > 0 {
      warnings.append(
        warning(
          language.goneEntries(matches.goneCount), matches.gone.map { language.gone($0, today: today) },
          matches.goneCount))
    }
    if matches.beyondCount > 0 {
      warnings.append(
        warning(
          language.entriesBeyond(matches.beyondCount), matches.beyond.map { language.gone($0, today: today) },
          matches.beyondCount))
    }
    return warnings
  }

  /// The lines that take entries out, one for each kind.
  private func deletions(of gone: some Sequence<GoneEntry>) -> [String] {
    let ids = gone.compactMap(\.typed)
    var courses: [String] = []
    var days: [String] = []
    for entry in gone {
      switch entry {
      case .course(let id, _): courses.append("  headache prev delete T\(id)")
      case .period(let day): days.append("\(day)")
      case .attack, .dose, .note: break
      }
    }
    return (ids.isEmpty ? [] : ["  headache delete \(ids.joined(separator: " "))"]) + courses
      + (days.isEmpty ? [] : ["  headache period no \(days.joined(separator: " "))"])
  }

  /// What was said before and is said now, entry by entry; `nil` where only the lines are known.
  private func changes(_ matches: ImportMatches) -> [String]? {
    let all =
      matches.changes.map(words) + matches.courses.map(language.changedCourse)
      + matches.others.map { language.changed($0, today: today) }
      + matches.freed.map { language.freedDay($0, today: today) }
    return all.isEmpty ? nil : all
  }

  /// `line 3, attack 2 (08:00 Tue 13 Oct)` and below it each field as old -> new.
  private func words(_ change: ChangedEntry) -> String {
    let head = language.changedEntry(change, today: today)
    return ([head] + fields(of: change).map { "  " + $0 }).joined(separator: "\n  ")
  }

  /// Each field that is another: `pain    5/10 -> 8/10`.
  package func fields(of change: ChangedEntry) -> [String] {
    AttackChangesText(layout).lines(from: change.before, to: change.after, today: today).map { line in
      String(line.drop { $0 == " " })
    }
  }

  package func fields(of day: FreedDay) -> String { language.freedDay(day, today: today) }

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

  /// How the file was read where it could have been read otherwise, as it is kept with the import.
  package func assumptions(_ outcome: ImportOutcome) -> [String] {
    var outcome = outcome
    // What the diary had already is no way of reading.
    outcome.matches = ImportMatches()
    return outcome.summary.sourceRemarks + warnings(outcome).map(\.message)
  }

  /// Why a row cannot be read, with the name of its column.
  package func reason(_ problem: ImportProblem) -> String {
    let name = problem.column.map { $0.name.isEmpty ? "" : "\($0.name): " } ?? ""
    return name + language.sentence(problem)
  }

  /// Rows with problems that were left out, and where they stand.
  func leftOut(_ outcome: ImportOutcome, dryRun: Bool) -> [String] {
    guard outcome.skips else { return [] }
    let summary = outcome.summary
    var lines = [
      language.leftOut(summary.refused, in: outcome.rejected.map(\.path), dryRun: dryRun)
    ]
    lines += summary.problems.prefix(Self.shown).map { problem in
      "  "
        + language.problem(
          line: problem.position.line,
          problem.column.map { language.column($0.number, $0.name) }
            ?? language.character(problem.position.column), problem)
    }
    if summary.problemCount > Self.shown {
      lines.append("  " + language.moreProblems(summary.problemCount - Self.shown))
    }
    return lines
  }

  /// The lines that take what was only named.
  func offers(_ outcome: ImportOutcome, file: String) -> [String] {
    func line(_ option: String) -> String { "  " + language.importAgain(file, outcome.given + [option]) }
    var lines: [String] = []
    let matches = outcome.matches
    if !outcome.updates, matches.changed.count > 0 || !matches.noLongerFree.isEmpty {
      lines += [language.takeChanges, line("--update")]
    }
    if outcome.matches.twins.contains(where: { $0.id != nil })
      || outcome.matches.moved > 0 && !outcome.updates
    {
      lines += [language.takeTwins, line("--also")]
    }
    let typed = deletions(of: matches.gone.prefix(Self.shown))
    if !typed.isEmpty { lines += [language.deleteGone] + typed }
    return lines
  }
}
