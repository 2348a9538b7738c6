import Containers
import Messages
import Rendering
import CivilTime
import Diary
import Cells
import Importing
import Catalogue
import Platform
import Recording
import Storage
import Parsing

/// One import from the file's first byte to the commit: read once, in one transaction, all or nothing.
struct ImportRun {
  typealias Outcome = ImportOutcome

  /// What is done with what the diary has already, and with what cannot be read.
  struct Choices {
    var updates = false
    var addsTwins = false
    var skipsBad = false
    var dryRun = false
    var complete: [SpokenRange] = []
    /// The same as it was typed.
    var completeTyped: String?

    /// As it is typed.
    var typed: [String] {
      [(updates, "--update"), (addsTwins, "--also"), (skipsBad, "--skip-bad")].filter(\.0).map(\.1)
        + (completeTyped.map { ["--complete \(typable($0))"] } ?? [])
    }
  }

  /// How many of the rows that are understood a dry run shows.
  private static let previewedRows = 5

  private let session: Session
  private let source: ImportSource
  private let sources: SourceChoice
  private let choices: Choices
  private let file: KnownFile

  private var order: DateOrder? { file.answers.dateOrder }

  init(
    _ session: Session, _ source: ImportSource, _ given: FileAnswers, _ sources: SourceChoice,
    _ choices: Choices
  ) throws {
    self.session = session
    self.source = source
    self.sources = sources
    self.choices = choices
    var file = try KnownFile(session, source, given, sources)
    file.flags = choices.typed + sources.typed
    self.file = file
  }

  /// Reads the file into the diary; with problems in it, or for a dry run, the diary stays as it was, and where
  /// there was none there is none.
  func run() throws -> Outcome {
    let evidence = order == nil && file.found == nil ? try dateOrder() : nil
    var attempt = Attempt(evidence: evidence)
    if !file.answers.table.columns.isEmpty, let found = file.found {
      throw CommandError.columnsOfSource(found.rules.name, file: source.path)
    }
    if file.found == nil, file.typed.contains(where: { SourceAnswers.tags.contains($0.option) }) {
      throw CommandError.tagsOfSheet(file: source.path)
    }
    if file.answers.needsSurvey, file.found == nil {
      attempt.table = try survey.reading(instead: nil)
    }
    let outcome = try run(attempt)
    guard isHeldBack(outcome.summary, attempt) else { return outcome }
    attempt.table = try survey.reading(instead: outcome.summary)
    if attempt.table == nil, outcome.summary.problemCount > 0, !skips(outcome.summary) { return outcome }
    attempt.isSurveyed = true
    try source.rewind()
    return try run(attempt)
  }

  private var survey: TableSurvey {
    TableSurvey(session, source, file, showsColumns: choices.dryRun)
  }

  /// How the file is to be read.
  private struct Attempt {
    var evidence: DateOrderEvidence?
    /// A spreadsheet that was understood; `nil` for a plain file.
    var table: TableReading?
    /// Whether it is known to be a plain file.
    var isSurveyed = false
  }

  private func run(_ attempt: Attempt) throws -> Outcome {
    guard try FileSystem.status(session.path) == nil else {
      return try run(attempt, into: try session.open())
    }
    let new = try NewDiary(for: session.path, now: session.seconds)
    defer { new.discard() }
    let outcome = try run(attempt, into: try DiaryStore.open(new.draft, classify: Session.classify))
    if !isSaved(outcome.summary, attempt) { return outcome }
    if try new.publish() { return outcome }
    // Another process has made a diary meanwhile: its entries and these belong together.
    try source.rewind()
    return try run(attempt, into: try session.open())
  }

  /// Whether the file has to be looked through before anything of it is saved.
  private func isHeldBack(_ summary: ImportSummary, _ attempt: Attempt) -> Bool {
    file.found == nil && attempt.table == nil && !attempt.isSurveyed && summary.needsSurvey
  }

  /// Whether the rows with problems are left out, and the others taken.
  private func skips(_ summary: ImportSummary) -> Bool {
    choices.skipsBad && summary.problemCount > 0 && summary.problems.count == summary.problemCount
      && (summary.format != nil || summary.source != nil) && summary.refused < summary.rows
  }

  private func isSaved(_ summary: ImportSummary, _ attempt: Attempt) -> Bool {
    !choices.dryRun && !isHeldBack(summary, attempt) && (summary.problemCount == 0 || skips(summary))
  }

  /// Which way round the file's dates are, where its own values show it.
  private func dateOrder() throws -> DateOrderEvidence? {
    let evidence = try Importer.dateOrder(today: session.now.today) { (chunk) throws(StoreError) in
      try source.fill(&chunk)
    }
    try source.rewind()
    return evidence
  }

  private func run(_ attempt: Attempt, into store: DiaryStore) throws -> Outcome {
    let evidence = attempt.evidence
    let options = options(store, evidence)
    let ruled = try file.found.map {
      try sources.read(source, $0, self.options(store, nil), file.answers, typed: file.given)
    }
    let rejected = RejectedFile(source, file, session)
    defer { rejected.discard() }
    let outcome = try store.write(
      "import \(source.name)", now: session.seconds, backup: choices.dryRun ? nil : .beforeImport
    ) { transaction in
      let batch = try transaction.beginImport(
        source: source.name, zone: session.now.zoneName,
        ImportPolicy(
          file.found.map { .source($0.rules.name) } ?? .sheet, updates: choices.updates,
          addsTwins: choices.addsTwins, shapes: file.shapes))
      let summary: ImportSummary
      var firstRows: [ImportedRow] = []
      let wanted = choices.dryRun ? Self.previewedRows : 0
      func take(_ row: ImportedRow) throws(StoreError) {
        if firstRows.count < wanted { firstRows.append(row) }
        try Self.add(row, to: batch)
      }
      if let ruled {
        summary = ruled.summary
        batch.begin(summary.fields)
        for row in ruled.rows { try take(row) }
      } else if let table = attempt.table {
        batch.begin(table.fields)
        summary = try TableImporter(options, file.answers.table).read(table) { (row) throws(StoreError) in
          try take(row)
        }
      } else {
        summary = try Importer(options).read(
          begin: { batch.begin($0) },
          from: { (chunk) throws(StoreError) in try source.fill(&chunk) },
          into: { (row) throws(StoreError) in try take(row) })
      }
      try batch.settle(isWhole: summary.problemCount == 0, silent: summary.silentDays)
      if skips(summary), !choices.complete.isEmpty {
        throw CommandError.completeWithBadRows(
          summary.refused, file: source.path,
          given: file.given.filter { !$0.hasPrefix("--complete ") })
      }
      var outcome = Outcome(
        summary: summary, added: batch.added, matches: batch.matches,
        dateOrder: ruled?.dateOrder ?? (attempt.table == nil ? evidence : nil), isStep: false)
      outcome.firstRows = firstRows
      if choices.dryRun { outcome.rules = file.found?.rules.readingLines ?? [] }
      outcome.kept = kept(attempt)
      outcome.given = file.given
      outcome.skips = skips(summary)
      outcome.updates = choices.updates
      guard isSaved(summary, attempt) else {
        transaction.abandon()
        return outcome
      }
      try finish(batch, outcome, attempt, ruled?.declined ?? [:])
      for range in choices.complete { try transaction.declare(range) }
      if outcome.skips { outcome.rejected = try rejected.write(summary) }
      outcome.isStep = !transaction.isEmpty
      return outcome
    }
    rejected.keep()
    try store.close()
    return outcome
  }

  /// The answers of earlier files that were used: a year is, where nothing in this one says another.
  private func kept(_ attempt: Attempt) -> [Outcome.Kept] {
    var year = attempt.table?.keptYear.map(String.init)
    return file.kept.compactMap { kept in
      var kept = kept
      kept.answers.removeAll { $0.option == "year" && $0.value != year }
      if kept.answers.contains(where: { $0.option == "year" }) { year = nil }
      return kept.answers.isEmpty ? nil : kept
    }
  }

  /// Ends the batch, and keeps with it what was said of the file and how it was read.
  private func finish(
    _ batch: ImportBatch, _ outcome: Outcome, _ attempt: Attempt, _ declined: [String: [String]]
  ) throws(StoreError) {
    var answers = file.answers
    if let year = answers.table.year ?? attempt.table?.keptYear, let mark = attempt.table?.yearMark {
      (answers.table.year, answers.table.yearMark) = (year, mark)
    }
    answers.told.declined = declined
    answers.table.leftSheets = attempt.table?.leftSheets ?? []
    let summary = outcome.summary
    let format = summary.source.map { ImportOrigin.sourceMark + $0 } ?? summary.format?.rawValue ?? ""
    try batch.finish(format: format, recordedFields: summary.recordedFields)
    try batch.keep(
      ImportTexts(
        shapes: file.shapes, answers: answers.list.map { ($0.option, $0.value) },
        assumptions: ImportText(session.layout, today: session.now.today).assumptions(outcome)))
  }

  private static func add(
    _ row: ImportedRow, to batch: ImportBatch
  ) throws(StoreError) {
    let raw = row.raw.map { String(decoding: $0, as: UTF8.self) }
    let moment = row.moment.map {
      Provenance.RowMomentKey(
        key: $0.key, content: $0.content, isMinute: $0.isMinute, former: $0.former, isOwnID: $0.isOwnID)
    }
    let origin = Provenance(key: (row.key.high, row.key.low), moment: moment, line: row.line, raw: raw)
    switch row.entry {
    case .attack(let attack): try batch.add(attack, uuid: row.uuid?.bytes, from: origin)
    case .checkIn(let checkIn, let doses): try batch.add(checkIn, doses: doses, from: origin)
    case .dose(let dose): try batch.add(dose, from: origin)
    case .menstruation(let day): try batch.add(menstruation: day, from: origin)
    case .note(let text, let day): try batch.add(note: text, on: day, from: origin)
    case .trial(let trial): try batch.add(trial, from: origin)
    }
  }

  private func options(_ store: DiaryStore, _ evidence: DateOrderEvidence?) -> ImportOptions {
    var options = ImportOptions(session, store, order: order ?? evidence?.order, evidence)
    for word in file.answers.table.words { options.words[word.name.lowercased()] = word.value }
    if choices.skipsBad { options.problemLimit = ImportSummary.skippedLimit }
    return options
  }
}
