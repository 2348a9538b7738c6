import CivilTime
import Containers
import Language
import Arguments
import Messages
import Rendering
import Importing
import Parsing

/// `headache import FILE`.
struct ImportCommand: DiaryCommand {
  static let name = "import"
  static let group: VerbGroup? = .files
  static let summary = ImportHelp.summary
  static let discussion = ImportHelp.discussion
  static let isChanging = true

  private let file: String?
  private let dryRun: Bool
  private let updates: Bool
  private let addsTwins: Bool
  private let skipsBad: Bool
  private let areLines: Bool
  private let isSaving: Bool
  private let complete: String?
  private let answers: ImportAnswers
  private let sources: SourceChoice

  init(_ line: inout ArgumentReader) {
    file = line.word("file", help: ImportHelp.file, completing: .files)
    dryRun = line.flag("dry-run", help: ImportHelp.dryRun)
    updates = line.flag("update", help: ImportHelp.update)
    addsTwins = line.flag("also", help: ImportHelp.also)
    skipsBad = line.flag("skip-bad", help: ImportHelp.skipBad)
    complete = line.value("complete", named: "range", help: ImportHelp.complete)
    areLines = line.flag("lines", help: ImportHelp.lines)
    isSaving = line.flag("save", help: ImportHelp.save)
    sources = SourceChoice(&line)
    answers = ImportAnswers(&line)
  }

  func perform(_ session: Session) throws -> Answer {
    if let rules = try sources.shownRules() {
      return .shown(rules, schema: "rules", data: RulesJSON.data(rules))
    }
    guard let file else { throw CommandError.noFileToImport }
    let given = try answers.read()
    if isSaving, !areLines { throw CommandError.saveWithoutLines }
    let source = try ImportSource(file, session.language)
    if areLines { return try readLines(source, given, session) }
    if let diary = try DiaryImport(session, source, file: file) {
      if let option = optionOfFiles(given) { throw CommandError.wholeDiaryTakes(no: option) }
      return try diary.run(dryRun: dryRun, updates: updates, addsTwins: addsTwins)
    }
    let ranges = try complete.map { try parseRanges([$0], now: session.now, command: "--complete") } ?? []
    let choices = ImportRun.Choices(
      updates: updates, addsTwins: addsTwins, skipsBad: skipsBad, dryRun: dryRun, complete: ranges,
      completeTyped: complete)
    let outcome = try ImportRun(session, source, given, sources, choices).run()
    let text = ImportText(session.layout, today: session.now.today)
      .render(outcome, file: file, dryRun: dryRun, complete: ranges)
    let data = ImportJSON.data(outcome, session.layout, today: session.now.today)
    guard !outcome.isRefused else {
      return .declined(text, schema: "import", data: data, code: ExitStatus.badData)
    }
    if dryRun { return .shown(text, schema: "import", data: data) }
    return .changed(text, schema: "import", data: data, undo: outcome.isStep ? "headache undo" : nil)
  }

  private func readLines(
    _ source: ImportSource, _ given: FileAnswers, _ session: Session
  ) throws -> Answer {
    if let option = complete.map({ _ in "--complete" }) ?? given.list.first.map({ "--\($0.option)" }) {
      throw CommandError.linesTake(no: option)
    }
    let outcome = try LinesRun(
      session, source, saves: isSaving && !dryRun, skipsBad: skipsBad, addsTwins: addsTwins, updates: updates
    ).run()
    let text = LinesText(session.layout, today: session.now.today).render(outcome, file: source.path)
    let data = LinesJSON.data(outcome, session.layout, today: session.now.today)
    if outcome.isRefused {
      return .declined(text, schema: "lines", data: data, code: ExitStatus.badData)
    }
    if !outcome.isStep { return .shown(text, schema: "lines", data: data) }
    return .changed(text, schema: "lines", data: data)
  }

  /// An option that says something of a file of rows, which a whole diary is not.
  private func optionOfFiles(_ given: FileAnswers) -> String? {
    if complete != nil { return "--complete" }
    if skipsBad { return "--skip-bad" }
    return given.list.first.map { "--\($0.option)" }
  }
}
