import Messages
import Language
import Analysis
import Catalogue
import AnalysisInput
import ArgumentParser
import CivilTime
import Diary
import Rendering
import Storage
import Parsing

/// `headache report -o visit.html`.
struct ReportCommand: DiaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write a page for the neurologist.",
    discussion: """
      headache report -o visit.html
      headache report -o visit.html --from 2025-05-01 --to 2026-10-31

      One self-contained HTML file; print it from a browser. The last 18 months if no days are given.
      """)

  @OptionGroup var global: GlobalOptions

  @Option(name: .shortAndLong, help: "The file to write, or - for standard output.", completion: .file())
  var output: String?

  @Option(help: ArgumentHelp("The first day.", valueName: "day"))
  var from: String?

  @Option(help: ArgumentHelp("The last day.", valueName: "day"))
  var to: String?

  @Option(help: "A question for the visit; may be given more than once.")
  var question: [String] = []

  @Flag(help: "Replace the file if it is there.")
  var force = false

  func perform(_ session: Session) throws -> Answer {
    guard let output else {
      throw CommandError.noOutputNamed
    }
    if output == "-", session.json {
      throw CommandError.documentIsNoJSON("headache report -o visit.html --json")
    }
    let store = try session.openToRead()
    let (snapshot, period, burden) = try store.withVerifiedSnapshot {
      let snapshot = try DiarySnapshot(store, now: session.now)
      let period = try self.period(session, snapshot.table)
      return (snapshot, period, try store.burden(in: ReportModel.lately(of: period), snapshot.table))
    }
    var model = ReportModel(snapshot, period: period, today: session.now.today, questions: question)
    model.history = snapshot.history
    model.burden = burden
    model.pressures = try store.bloodPressures(
      in: period, of: snapshot.preventives, where: Catalogue.movesBloodPressure)
    model.name = try store.setting(Setting.name.rawValue)
    model.birthDate = try store.setting(Setting.birthDate.rawValue).flatMap { CivilDay(iso: $0) }
    let page = HTMLReport.render(model, paper: try store.paper)
    if output == "-" { return .document(page) }
    try Output.save(Array(page.utf8), to: output, force: force)
    let recorded = snapshot.table.recorded(in: period)
    let share = Decimals.percent(recorded, of: period.count)
    return .changed(
      session.language.reportWritten(output, period, share: share),
      schema: "report",
      data: .object([
        ("file", .string(output)), ("from", .string("\(period.start)")), ("to", .string("\(period.last)")),
        ("days", .int(period.count)), ("recorded", .int(recorded)),
      ]), undo: nil)
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

extension ReportModel {
  /// Everything the page shows, worked out from a diary.
  init(_ snapshot: DiarySnapshot, period: DayRange, today: CivilDay, questions: [String]) {
    let seen = snapshot.preventives.filter { course in
      DayRange(course.trial.start, before: course.trial.stop.map { $0 + 1 } ?? today).overlaps(period)
    }
    self.init(
      period: period, printed: today, version: Headache.version, days: snapshot.table.records(in: period),
      courses: seen,
      comparisons: seen.map {
        compare($0, among: snapshot.preventives, in: snapshot.table, attackOnsets: snapshot.onsets)
      },
      declared: snapshot.declared, migraineRule: snapshot.table.rule, questions: questions)
  }
}
