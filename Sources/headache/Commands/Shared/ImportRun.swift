import Containers
import Messages
import Rendering
import CivilTime
import Diary
import Importing
import Catalogue
import Platform
import Recording
import Storage
import Parsing

/// One import from the file's first byte to the commit: read once, in one transaction, all or nothing.
struct ImportRun {
  typealias Outcome = ImportOutcome

  private let session: Session
  private let file: String
  private let order: DateOrder?
  private let sources: SourceChoice
  private let choices: TableChoices
  private let encoding: TextEncoding?
  private let source: ImportSource

  init(
    _ session: Session, _ source: ImportSource, file: String, order: DateOrder?,
    sources: SourceChoice = SourceChoice(), choices: TableChoices = TableChoices(),
    encoding: TextEncoding? = nil
  ) {
    self.source = source
    self.sources = sources
    self.choices = choices
    self.encoding = encoding
    self.session = session
    self.file = file
    self.order = order
  }

  static func order(_ text: String) throws -> DateOrder {
    switch text.lowercased() {
    case "dmy", "day-first": return .dayFirst
    case "mdy", "month-first": return .monthFirst
    case "ymd", "year-first": return .yearFirst
    default:
      throw CommandError.notADateOrder
    }
  }

  /// Reads the file into the diary; with problems in it, or for a dry run, the diary stays as it was, and where
  /// there was none there is none.
  func run(dryRun: Bool, complete: [SpokenRange]) throws -> Outcome {
    let found = try sources.find(source, file: file)
    let evidence = order == nil && found == nil ? try dateOrder(source) : nil
    var attempt = Attempt(
      source: source, found: found, evidence: evidence, dryRun: dryRun, complete: complete)
    if encoding != nil, found == nil {
      attempt.table = try TableSurvey(session, source, order, choices, encoding).reading(instead: nil)
    }
    let outcome = try run(attempt)
    guard isHeldBack(outcome.summary, attempt) else { return outcome }
    let survey = TableSurvey(session, source, order, choices, encoding)
    attempt.table = try survey.reading(instead: outcome.summary)
    if attempt.table == nil, outcome.summary.problemCount > 0 { return outcome }
    attempt.isSurveyed = true
    try source.rewind()
    return try run(attempt)
  }

  /// How a file is to be read.
  private struct Attempt {
    var source: ImportSource
    /// The program that it comes from.
    var found: SourceRecognition.Found?
    var evidence: DateOrderEvidence?
    var dryRun: Bool
    var complete: [SpokenRange]
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
    if attempt.dryRun || outcome.summary.problemCount > 0 || isHeldBack(outcome.summary, attempt) {
      return outcome
    }
    if try new.publish() { return outcome }
    // Another process has made a diary meanwhile: its entries and these belong together.
    try attempt.source.rewind()
    return try run(attempt, into: try session.open())
  }

  /// Whether the file has to be looked through before anything of it is saved.
  private func isHeldBack(_ summary: ImportSummary, _ attempt: Attempt) -> Bool {
    attempt.found == nil && attempt.table == nil && !attempt.isSurveyed && summary.needsSurvey
  }

  /// Which way round the file's dates are, where its own values show it.
  private func dateOrder(_ source: ImportSource) throws -> DateOrderEvidence? {
    let evidence = try Importer.dateOrder(today: session.now.today) { (chunk) throws(StoreError) in
      try source.fill(&chunk)
    }
    try source.rewind()
    return evidence
  }

  private func run(_ attempt: Attempt, into store: DiaryStore) throws -> Outcome {
    let (source, evidence, dryRun) = (attempt.source, attempt.evidence, attempt.dryRun)
    let options = options(store, evidence)
    let ruled = try attempt.found.map {
      try sources.read($0, self.options(store, nil), of: store, file: file)
    }
    let outcome = try store.write(
      "import \(source.name)", now: session.seconds, backup: dryRun ? nil : .beforeImport
    ) {
      transaction throws(StoreError) -> Outcome in
      let batch = try transaction.beginImport(source: source.name, zone: session.now.zoneName)
      let summary: ImportSummary
      if let ruled {
        summary = ruled.summary
        for row in ruled.rows { try Self.add(row, to: batch, sharesLine: true) }
      } else if let table = attempt.table {
        summary = try TableImporter(options, choices).read(table) { (row) throws(StoreError) in
          try Self.add(row, to: batch)
        }
      } else {
        summary = try Importer(options).read(
          from: { (chunk) throws(StoreError) in try source.fill(&chunk) },
          into: { (row) throws(StoreError) in try Self.add(row, to: batch) })
      }
      try batch.settle()
      if summary.problemCount > 0 || dryRun || isHeldBack(summary, attempt) {
        transaction.abandon()
      } else {
        let format = summary.source.map { "source." + $0 } ?? summary.format?.rawValue ?? ""
        try batch.finish(format: format, recordedFields: summary.recordedFields)
        for range in attempt.complete { try transaction.declare(range) }
        if let source = summary.source, batch.added > 0 { try sources.keep(of: source, in: transaction) }
      }
      return Outcome(
        summary: summary, added: batch.added, matches: batch.matches,
        dateOrder: ruled?.dateOrder ?? (attempt.table == nil ? evidence : nil),
        isStep: !transaction.isEmpty)
    }
    try store.close()
    return outcome
  }

  private static func add(
    _ row: ImportedRow, to batch: ImportBatch, sharesLine: Bool = false
  ) throws(StoreError) {
    let raw = row.raw.map { String(decoding: $0, as: UTF8.self) }
    let moment = row.moment.map {
      Provenance.RowMomentKey(key: $0.key, content: $0.content, isMinute: $0.isMinute)
    }
    var origin = Provenance(key: (row.key.high, row.key.low), moment: moment, line: row.line, raw: raw)
    origin.sharesLine = sharesLine || row.sharesLine
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
    ImportOptions(session, store, order: order ?? evidence?.order, evidence)
  }
}

extension ImportOptions {
  init(_ session: Session, _ store: DiaryStore?, order: DateOrder?, _ evidence: DateOrderEvidence?) {
    let now = session.now
    let offsets = ZoneOffsets(now.zone)
    self.init(
      now: now.moment, dateOrder: order, dateOrderEvidence: evidence, zone: now.zoneName,
      offset: { offsets.offset(wall: $0) }, resolution: { offsets.resolution(wall: $0) },
      vocabulary: session.vocabulary(store).ofFile)
    var zones: [String: ZoneOffsets?] = [:]
    namedOffset = { name, wall in
      if zones[name] == nil { zones[name] = SystemClock.zone(named: name).map { ZoneOffsets($0) } }
      return zones[name]??.offset(wall: wall)
    }
  }
}

extension Vocabulary {
  /// The same drugs, each looked up once, as a file names few; without the doses that the person takes today.
  fileprivate var ofFile: Vocabulary {
    let known = KnownDrugs()
    return Vocabulary(
      drug: { [self] word in
        if let match = known.matches[word] { return match }
        var match = self.match(word)
        if case .drug(var drug) = match {
          drug.usualDose = nil
          match = .drug(drug)
        }
        if known.matches.count < 10_000 { known.matches[word] = match }
        return match
      },
      drugNames: drugNames, isStrength: Catalogue.isStrength(_:thousandths:), verbs: { Verbs.words })
  }

  private final class KnownDrugs {
    var matches: [String: Match] = [:]
  }
}
