import Arguments
import Language
import Messages
import CivilTime
import Diary
import Parsing
import Platform
import Rendering
import Storage

/// `headache check`.
struct CheckCommand: DiaryCommand {
  static let name = "check"
  static let group: VerbGroup? = .files
  static let summary = CheckHelp.summary
  static let discussion = CheckHelp.discussion
  static let isChanging = true

  private let fix: Bool
  private let accept: Bool
  private let purge: Bool
  private let yes: Bool

  init(_ line: inout ArgumentReader) {
    fix = line.flag("fix", help: CheckHelp.fix)
    accept = line.flag("accept", help: CheckHelp.accept)
    purge = line.flag("purge", help: CheckHelp.purge)
    yes = line.flag("yes", help: CheckHelp.yes)
  }

  func perform(_ session: Session) throws -> Answer {
    if accept, !fix { throw CommandError.acceptNeedsFix }
    if purge, fix { throw CommandError.purgeAlone }
    if purge { return try purge(session) }
    let words = CheckText(session.layout)
    let store = fix ? try session.open() : try session.openToRead()
    var done: (undoable: [String], rest: [String])?
    if fix { done = words.done(try repair(store, session)) }
    let findings = try store.findings(now: session.now.moment)
    let remedies = try store.remedies(for: findings)
    try store.close()
    let text = (done.map(words.text(done:)) ?? "") + words.text(findings, remedies)
    let data = CheckJSON.data(
      findings, done: done.map { $0.undoable + $0.rest }, session.language)
    guard findings.isEmpty else {
      return .shown(text, schema: "check", data: data, code: ExitStatus.refused)
    }
    let isUndoable = done.map { !$0.undoable.isEmpty } ?? false
    return .changed(text, schema: "check", data: data, undo: isUndoable ? "headache undo" : nil)
  }

  private func repair(_ store: DiaryStore, _ session: Session) throws -> Repairs {
    var repairs = Repairs()
    do throws(StoreError) {
      repairs = try store.repair(
        "check --fix\(accept ? " --accept" : "")", accepting: accept, now: session.seconds)
    } catch {
      // A file that cannot even be locked for its damage.
      guard case .damaged(let what) = error else { throw error }
      repairs.damage = [.structure(what)]
    }
    if accept, repairs.isBeyondRows { throw CommandError.beyondAccepting }
    repairs.madePrivate = try store.makePrivate()
    // Of a damaged diary, the draft of a backup may be the only whole copy.
    if repairs.damage.isEmpty { repairs.removedDrafts = try store.removeAbandonedDrafts() }
    return repairs
  }

  private func purge(_ session: Session) throws -> Answer {
    let store = try session.open()
    if !yes { try askForTheWord(session) }
    let count: Int
    do throws(StoreError) {
      count = try store.purge()
    } catch {
      switch error {
      case .uncertain: throw CommandError.halfPurged
      case .unsound(let damage): throw CommandError.damagedNotPurged(damage)
      default: throw error
      }
    }
    let backups = try store.backupPaths()
    try store.close()
    return .changed(
      CheckText(session.layout).purged(count, backups: backups), schema: "purge",
      data: CheckJSON.purged(count, backups: backups), undo: nil)
  }

  private func askForTheWord(_ session: Session) throws {
    guard session.terminal.mayAsk else { throw CommandError.purgeNeedsYes }
    session.output.remark(CheckText(session.layout).purgeQuestion)
    guard readLine()?.lowercased() == session.language.purgeWord else { throw CommandError.notPurged }
  }
}
