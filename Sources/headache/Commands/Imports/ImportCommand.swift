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
  static let summary = Text(en: "Bring in a history from another program's file or a spreadsheet.")
  static let discussion = Text(
    en: """
      headache import history.csv
      headache import history.csv --dry-run          what would come in, and how it is read
      headache import longer.csv --update            and take what the file says otherwise now
      headache import history.csv --skip-bad         leave rows out that cannot be read
      headache import --lines notes.txt              notes: what one would type, a day before each line
      headache import diary.csv --complete 2025      every headache of 2025 is in the file
      headache import diary.json                     all of a diary: what export --format json wrote
      headache import other.sqlite                   the entries of another diary

      A spreadsheet (csv, xlsx, ods) is read as it is kept; what it does not say is asked, each with the option
      that answers it, and the answers are kept: the next file of the same columns needs none.

      All rows or none, in one step. Importing a file again adds nothing, also one that a spreadsheet has saved
      anew: a row is known by its time, and one that says something else now is shown. What is likely in the
      diary from another program, or was typed, is named and not added without --also. What was deleted stays
      deleted. A row that says nothing beyond its date is no attack. An attack list says nothing about the days
      between: they stay unknown until declared. `-` reads standard input.

      Columns that are known, by these names and those of other languages: date, start, end, duration, headache,
      migraine, severity, type, side, quality, aura, nausea, vomiting, photophobia, phonophobia, medication,
      dosage, relief, impact, triggers, symptoms, note.

      Exports of other programs are recognised: \(SourceCatalogue.heads.map(\.name).joined(separator: ", ")).

      Another diary may come in any order and as often as one likes: what is here already is not doubled, what
      says something else here is named and stays as here, and what was deleted here stays deleted.
      """)
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
    file = line.word("file", help: Text(en: "The file, or - for standard input."), completing: .files)
    dryRun = line.flag("dry-run", help: Text(en: "Read and check, save nothing."))
    updates = line.flag(
      "update", help: Text(en: "Take what the file says otherwise now of entries that it brought before."))
    addsTwins = line.flag(
      "also", help: Text(en: "Import attacks as well that are likely in the diary, from elsewhere or typed."))
    skipsBad = line.flag(
      "skip-bad", help: Text(en: "Leave rows out that cannot be read, and write them to FILE.rejected.csv."))
    complete = line.value(
      "complete", named: "range", help: Text(en: "Declare that the file has every headache of these days."))
    areLines = line.flag(
      "lines", help: Text(en: "The file is notes: what one would type, with the day before it. Shown first."))
    isSaving = line.flag("save", help: Text(en: "With --lines: save what is understood."))
    sources = SourceChoice(&line)
    answers = ImportAnswers(&line)
  }

  func perform(_ session: Session) throws -> Answer {
    if let rules = try sources.shownRules() {
      return .shown(rules, schema: "rules", data: ["rules": .string(rules)])
    }
    guard let file else { throw CommandError.noFileToImport }
    let given = try answers.read()
    if isSaving, !areLines { throw CommandError.saveWithoutLines }
    let source = try ImportSource(file, session.language)
    if areLines { return try readLines(source, given, session) }
    if let diary = try DiaryImport(session, source, file: file) {
      if let option = optionOfFiles(given) { throw CommandError.wholeDiaryTakes(no: option) }
      return try diary.run(dryRun: dryRun)
    }
    let ranges = try complete.map { try parseRanges([$0], now: session.now, command: "--complete") } ?? []
    let choices = ImportRun.Choices(
      updates: updates, addsTwins: addsTwins, skipsBad: skipsBad, dryRun: dryRun, complete: ranges)
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
    let flags = [("--complete", complete != nil), ("--update", updates), ("--also", addsTwins)]
    if let option = flags.first(where: { $0.1 })?.0 ?? given.list.first.map({ "--\($0.option)" }) {
      throw CommandError.linesTake(no: option)
    }
    let outcome = try LinesRun(session, source, saves: isSaving && !dryRun, skipsBad: skipsBad).run()
    let text = LinesText(session.layout).render(outcome, file: source.path)
    let data = LinesJSON.data(outcome, session.layout)
    if outcome.isRefused {
      return .declined(text, schema: "lines", data: data, code: ExitStatus.badData)
    }
    if !outcome.isStep { return .shown(text, schema: "lines", data: data) }
    return .changed(text, schema: "lines", data: data)
  }

  /// An option that says something of a file of rows, which a whole diary is not.
  private func optionOfFiles(_ given: FileAnswers) -> String? {
    if complete != nil { return "--complete" }
    let flags = [("--update", updates), ("--also", addsTwins), ("--skip-bad", skipsBad)]
    return flags.first { $0.1 }?.0 ?? given.list.first.map { "--\($0.option)" }
  }
}
