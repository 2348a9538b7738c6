import Arguments
import Language
import Messages
import CivilTime
import Diary
import Cells
import Importing
import Platform
import Rendering
import Storage
import Parsing

/// `headache export`.
struct ExportCommand: DiaryCommand {
  static let name = "export"
  static let group: VerbGroup? = .files
  static let summary = ExportHelp.summary
  static let discussion = ExportHelp.discussion

  private let output: String
  private let from: String?
  private let to: String?
  private let force: Bool
  private let salvage: Bool
  private let format: String?
  private let forExcel: Bool

  init(_ line: inout ArgumentReader) {
    output = line.value("output", short: "o", default: "-", help: ExportHelp.output, completing: .files)
    from = line.value("from", named: "day", help: ExportHelp.from, completing: .days)
    to = line.value("to", named: "day", help: ExportHelp.to, completing: .days)
    force = line.flag("force", help: ExportHelp.force)
    format = line.value("format", help: ExportHelp.format, completing: .oneOf(["csv", "json"]))
    forExcel = line.flag("excel", help: ExportHelp.excel)
    salvage = line.flag("salvage", help: ExportHelp.salvage)
  }

  func perform(_ session: Session) throws -> Answer {
    if salvage { return try salvaged(session) }
    switch format?.lowercased() {
    case "json" where forExcel: throw CommandError.wholeDiaryTakes(no: "--excel")
    case nil, "csv": break
    case "json":
      if let option = from != nil ? "--from" : to != nil ? "--to" : nil {
        throw CommandError.wholeDiaryTakes(no: option)
      }
      return try DiaryExport(session: session, output: output, force: force).run()
    default: throw CommandError.noExportFormat
    }
    if output == "-", session.json {
      throw CommandError.documentIsNoJSON("headache export -o attacks.csv --json")
    }
    let range = try DayOptions.range(from: from, to: to, now: session.now)
    let store = try session.openToRead()
    let long = LongOutput(session)
    var draft: FileDraft?
    defer { draft?.discard() }
    // Verified first, and read in the same state: a sheet is never of two.
    let sheet = try store.withVerifiedSnapshot {
      let others = try store.nonAttackEntries()
      if !others.isEmpty, !session.quiet {
        session.output.remark(.note, ExportText(session.layout).leftOut(others))
      }
      let rows = try store.attackRows(in: range, latestFirst: false)
      if output == "-" { return try write(rows) { long.add(document: $0) } }
      let file = try OutputFile.draft(of: output, force: force, session)
      draft = file
      return try write(rows) { try file.write($0) }
    }
    if forExcel, !session.quiet { session.output.remark(.note, session.language.neutralised(sheet.guarded)) }
    guard let draft else { return .long(long) }
    try OutputFile.publish(draft, output)
    return .changed(
      session.language.exported(sheet.attacks, to: output) + "\n",
      schema: "export", data: ExportJSON.data(file: output, attacks: sheet.attacks),
      undo: nil)
  }

  /// The sheet, in pieces of some hundred lines, so that it takes no more room however long the diary is. Answers with how
  /// many attacks were written, and in how many cells a formula was kept from running.
  private func write(
    _ rows: AttackRows, to write: ([UInt8]) throws -> Void
  ) throws -> (attacks: Int, guarded: Int) {
    // By the mark Excel knows that letters with accents are UTF-8.
    if forExcel { try write(AttackCSV.mark) }
    try write(AttackCSV.header)
    var (lines, count) = (AttackCSV.LineWriter(), 0)
    while let stored = try rows.next() {
      guard let uuid = RowKey(bytes: stored.uuid) else {
        throw StoreError.damaged(.fault(.noIdentifier, place: "attack.uuid"))
      }
      lines.add(stored.attack, uuid: uuid)
      count += 1
      if lines.count > 1 << 16 { try write(lines.taken()) }
    }
    try write(lines.taken())
    return (count, lines.guarded)
  }

  private func salvaged(_ session: Session) throws -> Answer {
    guard output != "-" else { throw CommandError.salvageNeedsFile }
    guard from == nil, to == nil, format == nil, !force, !forExcel else { throw CommandError.salvageTakesAll }
    let store: DiaryStore
    do throws(StoreError) {
      store = try session.openToSalvage()
    } catch {
      guard case .damaged(let what) = error else { throw error }
      throw CommandError.beyondSalvage(what)
    }
    let place = try OutputFile.place(for: output, .diary, session)
    let new = try NewDiary(for: place, now: session.seconds)
    defer { new.discard() }
    let salvage = try store.salvage(into: new, now: session.seconds)
    try store.close()
    guard try new.publish() else { throw CommandError.salvageExists(output) }
    return .shown(
      SalvageText(session.layout).text(salvage, file: output), schema: "salvage",
      data: SalvageJSON.data(salvage, file: output, session.language),
      code: salvage.isWhole ? 0 : ExitStatus.refused)
  }
}
