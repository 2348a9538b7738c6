import Messages
import Language
import Analysis
import Catalogue
import AnalysisInput
import Arguments
import CivilTime
import Diary
import Platform
import Rendering
import Storage
import Parsing

/// `headache report [-o visit.html]`.
struct ReportCommand: DiaryCommand {
  static let name = "report"
  static let group: VerbGroup? = .looking
  static let summary = ReportHelp.summary
  static let discussion = ReportHelp.discussion

  private let output: String?
  private let format: String?
  private let figure: ReportFigure?
  private let from: String?
  private let to: String?
  private let trial: [String]
  private let question: [String]
  private let language: String?
  private let paper: String?
  private let engine: String?
  private let anonymous: Bool
  private let notes: Bool
  private let open: Bool
  private let force: Bool

  init(_ line: inout ArgumentReader) {
    output = line.value("output", short: "o", help: ReportHelp.output, completing: .files)
    format = line.choice(
      "format", named: "format", of: { ReportFormat.allCases.map(\.rawValue) }, help: ReportHelp.format)
    from = line.value("from", named: "day", help: ReportHelp.from, completing: .days)
    to = line.value("to", named: "day", help: ReportHelp.to, completing: .days)
    trial = line.values("trial", help: ReportHelp.trial, completing: .trials)
    question = line.values("question", help: ReportHelp.question)
    anonymous = line.flag("anonymous", help: ReportHelp.anonymous)
    notes = line.flag("notes", help: ReportHelp.notes)
    figure = line.choice(
      "figure", named: "figure", of: { ReportFigure.allCases.map(\.rawValue) }, help: ReportHelp.figure
    ).flatMap(ReportFigure.init)
    language = line.choice(
      "lang", named: "language", of: { ReportLanguage.choices }, help: ReportHelp.language)
    paper = line.choice(
      "paper", named: "paper", of: { Paper.allCases.map(\.rawValue) }, help: ReportHelp.paper)
    engine = line.value("pdf-engine", named: "engine", help: ReportHelp.engine)
    open = line.flag("open", help: ReportHelp.open)
    force = line.flag("force", help: ReportHelp.force)
  }

  func perform(_ session: Session) throws -> Answer {
    // Whose file it would be comes before what it would be.
    if let output, output != "-" { _ = try OutputFile.place(for: output, .document, session) }
    let format = try ReportFormat.chosen(output: output, format: format, isFigure: figure != nil)
    if let engine, !PrintEngine.isName(engine) { throw CommandError.noEngineNamed(engine) }
    let file = ReportFile(
      output: output, format: format, force: force, day: session.now.today, session: session)
    try refuseWhatCannotBePrinted(file, session)
    let store = try session.openToRead()
    let model = try store.withVerifiedSnapshot { try self.model(session, store) }
    let writer = ReportWriter(
      file: file, paper: try paper.flatMap(Paper.init) ?? store.paper,
      language: try ReportLanguage.chosen(language, store, session), figure: figure,
      ascii: session.terminal.isASCII, engine: engine,
      preferredEngines: try [ThisProcess.environment("HEADACHE_PDF_ENGINE"), store.setting(.pdfEngine)]
        .compactMap { $0.flatMap { $0.isEmpty ? nil : $0 } })
    if file.isStandardOutput {
      if let document = writer.document(model) { return .document(document) }
      try session.output.print(writer.printed(model).bytes)
      return .document("")
    }
    let made = try writer.write(model)
    if open { try ReportOpening.open(made.name, session) }
    let (period, recorded) = (model.period, model.recordedDays)
    let share = Decimals.percent(recorded, of: period.count)
    let isOpenEnded = try isOpenEnded(session)
    let isCut = to != nil && isOpenEnded
    return .changed(
      model.hasToday
        ? session.language.reportOfToday(made.name, engine: made.engine)
        : session.language.reportWritten(
          made.name, period, share: share, engine: made.engine,
          isCut: isCut),
      schema: "report",
      data: ReportJSON.data(
        file: made.name, format: format.rawValue, period, recorded: recorded), undo: nil)
  }

  /// Standard output takes one document, and a terminal none of bytes.
  private func refuseWhatCannotBePrinted(_ file: ReportFile, _ session: Session) throws(CommandError) {
    guard file.isStandardOutput else { return }
    if session.json, file.format != .json {
      throw .documentIsNoJSON("headache report -o visit.\(file.format.rawValue) --json")
    }
    if open { throw .opensAFile }
    if file.format.needsEngine, session.terminal.width != nil { throw .notForTerminals(file.format.rawValue) }
  }

  /// What is in the diary, without a word of how it is to be shown.
  func model(_ session: Session, _ store: DiaryStore) throws -> ReportModel {
    let snapshot = try DiarySnapshot(store, now: session.now)
    let period = try self.period(session, snapshot.table)
    let noted = try self.noted(period, session)
    let days = ReportModel.burdenDays(of: period)
    let (profile, origins) = try store.attackProfile(in: days, snapshot.table)
    var model = ReportModel(
      on: period, of: snapshot.table, history: snapshot.history(wantsLatest: true),
      declared: snapshot.declared,
      burden: try store.burden(in: days, snapshot.table),
      acute: try store.acuteResponse(in: ReportModel.drugDays(of: period), snapshot.table), profile: profile,
      scores: try store.scores(in: noted),
      pressures: try store.bloodPressures(
        in: noted, of: snapshot.preventives, where: Catalogue.movesBloodPressure),
      name: anonymous ? nil : try store.setting(.name),
      birthDate: anonymous ? nil : try store.setting(.birthDate).flatMap { CivilDay(iso: $0) },
      mergeGapHours: snapshot.mergeGapHours, questions: question, printed: session.now.today,
      version: Invocation.version)
    (model.origins, model.zone) = (origins, session.now.zoneName)
    if model.isEmpty { model.hasToday = try store.hasEntries(on: session.now.today) }
    model.trials = try asked(model.history, store, session)
    if notes { model.notes = try store.notes(in: noted) }
    return model
  }

  /// The trials named with `--trial`; `nil` for the usual ones.
  private func asked(_ history: [TriedPreventive], _ store: DiaryStore, _ session: Session) throws -> Set<
    Int
  >? {
    guard !trial.isEmpty else { return nil }
    return Set(
      try trial.map { name in
        let drug = session.drugName(name, in: store)
        let found = history.last { tried in
          tried.trial.drug == drug || "t\(tried.preventive.id)" == name.lowercased()
        }
        guard let found else { throw CommandError.noTrialToReport(name) }
        return found.preventive.id
      })
  }

  /// What is no count of days is of today too, where the report goes as far as there are days that are over.
  private func noted(_ period: DayRange, _ session: Session) throws -> DayRange {
    let today = session.now.today
    guard period.end == today, try isOpenEnded(session) else { return period }
    return DayRange(period.start, through: today)
  }

  /// Whether nobody has asked for an earlier last day.
  private func isOpenEnded(_ session: Session) throws -> Bool {
    guard to != nil, let asked = try DayOptions.range(from: from, to: to, now: session.now) else {
      return true
    }
    return asked.last >= session.now.today
  }

  private func period(_ session: Session, _ table: DayTable) throws -> DayRange {
    let asked = try DayOptions.range(from: from, to: to, now: session.now)
    let yesterday = session.now.today - 1
    let first = table.recordedSpan?.start ?? yesterday
    var earliest = yesterday.month
    for _ in 0..<17 { earliest = earliest.previous }
    let start = from == nil ? max(first, earliest.days.start) : asked?.start ?? first
    let last = to == nil ? yesterday : min(asked?.last ?? yesterday, yesterday)
    guard start <= last else { throw CommandError.nothingRecorded(through: last) }
    return DayRange(start, through: last)
  }
}
