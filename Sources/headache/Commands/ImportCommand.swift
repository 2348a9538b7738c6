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
  private let dateOrder: String?
  private let complete: String?
  private let encoding: String?
  private let answers: ImportAnswers
  private let sources: SourceChoice

  init(_ line: inout ArgumentReader) {
    file = line.word("file", help: ImportHelp.file, completing: .files)
    dryRun = line.flag("dry-run", help: ImportHelp.dryRun)
    dateOrder = line.value(
      "date-order", named: "order", help: ImportHelp.dateOrder, completing: .oneOf(["dmy", "mdy", "ymd"]))
    sources = SourceChoice(&line)
    complete = line.value("complete", named: "range", help: ImportHelp.complete)
    encoding = line.choice(
      "encoding", named: "name", of: { TextEncoding.allCases.map(\.rawValue) }, help: ImportHelp.encoding)
    answers = ImportAnswers(&line, person: sources.person)
  }

  func perform(_ session: Session) throws -> Answer {
    if let rules = try sources.shownRules() {
      return .shown(rules, schema: "rules", data: RulesJSON.data(rules))
    }
    guard let file else { throw CommandError.noFileToImport }
    let source = try ImportSource(file, session.language)
    if let diary = try DiaryImport(session, source, file: file) {
      if let option = dateOrder != nil ? "--date-order" : complete != nil ? "--complete" : nil {
        throw CommandError.wholeDiaryTakes(no: option)
      }
      return try diary.run(dryRun: dryRun)
    }
    let order = try dateOrder.map(ImportRun.order)
    let ranges = try complete.map { try parseRanges([$0], now: session.now, command: "--complete") } ?? []
    let run = ImportRun(
      session, source, file: file, order: order, sources: sources, choices: try answers.choices(),
      encoding: encoding.flatMap(TextEncoding.init(rawValue:)))
    let outcome = try run.run(dryRun: dryRun, complete: ranges)
    let text = ImportText(session.layout).render(outcome, file: file, dryRun: dryRun, complete: ranges)
    let data = ImportJSON.data(outcome, session.layout)
    guard outcome.summary.problemCount == 0 else {
      return .declined(text, schema: "import", data: data, code: ExitStatus.badData)
    }
    if dryRun { return .shown(text, schema: "import", data: data) }
    return .changed(text, schema: "import", data: data, undo: outcome.isStep ? "headache undo" : nil)
  }
}
