import Messages
import Language
import Analysis
import Catalogue
import AnalysisInput
import Arguments
import CivilTime
import Diary
import Rendering
import Storage
import Parsing

/// `headache report -o visit.html`.
struct ReportCommand: DiaryCommand {
  static let name = "report"
  static let group: VerbGroup? = .looking
  static let summary = ReportHelp.summary
  static let discussion = ReportHelp.discussion

  private let output: String?
  private let from: String?
  private let to: String?
  private let question: [String]
  private let force: Bool

  init(_ line: inout ArgumentReader) {
    output = line.value("output", short: "o", help: ReportHelp.output, completing: .files)
    from = line.value("from", named: "day", help: ReportHelp.from, completing: .days)
    to = line.value("to", named: "day", help: ReportHelp.to, completing: .days)
    question = line.values("question", help: ReportHelp.question)
    force = line.flag("force", help: ReportHelp.force)
  }

  func perform(_ session: Session) throws -> Answer {
    guard let output else {
      throw CommandError.noOutputNamed
    }
    if output == "-", session.json {
      throw CommandError.documentIsNoJSON("headache report -o visit.html --json")
    }
    let store = try session.openToRead()
    let model = try store.withVerifiedSnapshot { try self.model(session, store) }
    let page = HTMLReport.render(model, paper: try store.paper, language: session.language)
    if output == "-" { return .document(page) }
    try OutputFile.save(Array(page.utf8), to: output, force: force, session)
    let (period, recorded) = (model.period, model.recordedDays)
    let share = Decimals.percent(recorded, of: period.count)
    return .changed(
      session.language.reportWritten(output, period, share: share),
      schema: "report",
      data: ReportJSON.data(file: output, period, recorded: recorded), undo: nil)
  }

  private func model(_ session: Session, _ store: DiaryStore) throws -> ReportModel {
    let snapshot = try DiarySnapshot(store, now: session.now)
    let period = try self.period(session, snapshot.table)
    return ReportModel(
      on: period, of: snapshot.table, history: snapshot.history, declared: snapshot.declared,
      burden: try store.burden(in: ReportModel.burdenDays(of: period), snapshot.table),
      acute: try store.acuteResponse(in: ReportModel.burdenDays(of: period), snapshot.table),
      profile: try store.attackProfile(in: ReportModel.burdenDays(of: period), snapshot.table),
      scores: try store.scores(in: period),
      pressures: try store.bloodPressures(
        in: period, of: snapshot.preventives, where: Catalogue.movesBloodPressure),
      name: try store.setting(.name),
      birthDate: try store.setting(.birthDate).flatMap { CivilDay(iso: $0) },
      mergeGapHours: snapshot.mergeGapHours, questions: question, printed: session.now.today, version: Invocation.version)
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
