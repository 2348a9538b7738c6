import Rendering
import ArgumentParser
import Importing
import Parsing

/// `headache import FILE`.
struct ImportCommand: DiaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Bring in a history from a CSV file.",
    discussion: """
      headache import history.csv
      headache import history.csv --dry-run
      headache import diary.csv --complete 2025      every headache of 2025 is in the file

      All rows or none. Importing a file again adds nothing. An attack list says nothing about the days
      between: they stay unknown until declared. `-` reads standard input.
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The file, or - for standard input.", completion: .file(extensions: ["csv"]))
  var file: String

  @Flag(help: "Read and check, save nothing.")
  var dryRun = false

  @Option(
    help: ArgumentHelp(
      "The order in dates such as 3/4/2025, where the file does not show it: dmy or mdy.", valueName: "order")
  )
  var dateOrder: String?

  @Option(help: ArgumentHelp("Declare that the file has every headache of these days.", valueName: "range"))
  var complete: String?

  func perform(_ session: Session) throws -> Answer {
    let order = try dateOrder.map(ImportRun.order)
    let ranges = try complete.map { try parseRanges([$0], now: session.now, command: "--complete") } ?? []
    let outcome = try ImportRun(session, file: file, order: order).run(dryRun: dryRun, complete: ranges)
    let text = ImportText(session.layout).render(outcome, file: file, dryRun: dryRun, complete: ranges)
    let data = ImportJSON.data(outcome, session.layout)
    guard outcome.summary.problemCount == 0 else {
      return .declined(text, schema: "import", data: data, code: ErrorReporter.badData)
    }
    if dryRun { return .shown(text, schema: "import", data: data) }
    return .changed(text, schema: "import", data: data, undo: outcome.isStep ? "headache undo" : nil)
  }
}
