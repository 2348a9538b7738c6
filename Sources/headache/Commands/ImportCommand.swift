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
  static let summary = Text(en: "Bring in a history from another program's file or a spreadsheet.")
  static let discussion = Text(
    en: """
      headache import history.csv
      headache import history.csv --dry-run
      headache import diary.csv --complete 2025      every headache of 2025 is in the file
      headache import diary.json                     all of a diary: what export --format json wrote
      headache import other.sqlite                   the entries of another diary

      A spreadsheet (csv, xlsx, ods) is read as it is kept; what it does not say is asked, each with the option
      that answers it.

      All rows or none. Importing a file again adds nothing, also one that a spreadsheet has saved anew: a row
      is known by its time, and one that was changed is named. What is not understood is kept and named with its
      lines, drugs that nobody knows among it. A row that says nothing beyond its date is no attack. An attack
      list says nothing about the days between: they stay unknown until declared. `-` reads standard input.

      Exports of other programs are recognised: \(SourceCatalogue.heads.map(\.name).joined(separator: ", ")).

      Another diary may come in any order and as often as one likes: what is here already is not doubled, what
      says something else here is named and stays as here, and what was deleted here stays deleted.
      """)
  static let isChanging = true

  private let file: String?
  private let dryRun: Bool
  private let dateOrder: String?
  private let complete: String?
  private let encoding: String?
  private let answers: ImportAnswers
  private let sources: SourceChoice

  init(_ line: inout ArgumentReader) {
    file = line.word("file", help: Text(en: "The file, or - for standard input."), completing: .files)
    dryRun = line.flag("dry-run", help: Text(en: "Read and check, save nothing."))
    dateOrder = line.value(
      "date-order", named: "order",
      help: Text(en: "The order in dates such as 3/4/25, where the file does not show it: dmy, mdy or ymd."),
      completing: .oneOf(["dmy", "mdy", "ymd"]))
    sources = SourceChoice(&line)
    complete = line.value(
      "complete", named: "range", help: Text(en: "Declare that the file has every headache of these days."))
    encoding = line.choice(
      "encoding", named: "name", of: { TextEncoding.allCases.map(\.rawValue) },
      help: Text(en: "How the text stands in bytes, where it is not UTF-8."))
    answers = ImportAnswers(&line, person: sources.person)
  }

  func perform(_ session: Session) throws -> Answer {
    if let rules = try sources.shownRules() {
      return .shown(rules, schema: "rules", data: ["rules": .string(rules)])
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
