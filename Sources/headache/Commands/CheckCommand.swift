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
  static let summary = Text(en: "See whether the diary is sound, and makes sense.")
  static let discussion = Text(
    en: """
      headache check
      headache check --fix              repair what is safe to repair; undo takes it back
      headache check --fix --accept     keep what another program has changed
      headache check --purge            remove what was deleted for good

      Changes nothing by itself. Exit code 1 when something was found.
      """)
  static let isChanging = true

  private let fix: Bool
  private let accept: Bool
  private let purge: Bool
  private let yes: Bool

  init(_ line: inout ArgumentReader) {
    fix = line.flag("fix", help: Text(en: "Repair what is safe to repair, in one step that undo takes back."))
    accept = line.flag(
      "accept", help: Text(en: "With --fix: take rows that another program has changed as they are."))
    purge = line.flag(
      "purge", help: Text(en: "Remove deleted entries and everything undo could bring back, for good."))
    yes = line.flag("yes", help: Text(en: "With --purge: do not ask."))
  }

  func perform(_ session: Session) throws -> Answer {
    if accept, !fix { throw CommandError.acceptNeedsFix }
    if purge, fix { throw CommandError.purgeAlone }
    if purge { return try purge(session) }
    let words = CheckText(session.layout)
    let store = fix ? try session.open() : try session.openToRead()
    let instant = session.now.moment.instant
    var findings = try store.findings(now: instant)
    var done: (undoable: [String], rest: [String])?
    if fix {
      done = words.done(try repair(store, findings, session))
      findings = try store.findings(now: instant)
    }
    try store.close()
    let text = (done.map(words.text(done:)) ?? "") + words.text(findings, hints: !fix)
    let data = CheckJSON.data(
      findings, done: done.map { $0.undoable + $0.rest }, session.language)
    guard findings.isEmpty else {
      return .shown(text, schema: "check", data: data, code: ExitStatus.refused)
    }
    let isUndoable = done.map { !$0.undoable.isEmpty } ?? false
    return .changed(text, schema: "check", data: data, undo: isUndoable ? "headache undo" : nil)
  }

  private typealias Repairs = CheckText.Repairs

  private func repair(_ store: DiaryStore, _ findings: [Finding], _ session: Session) throws -> Repairs {
    let damage = findings.filter { $0.kind == .damage }
    let canAccept = damage.allSatisfy(\.isOutsideEdit)
    if accept, !canAccept { throw CommandError.beyondAccepting }
    var repairs = Repairs()
    if canAccept {
      let (accept, instant) = (accept && !damage.isEmpty, session.now.moment.instant)
      repairs = try store.write("check --fix\(accept ? " --accept" : "")", now: session.seconds) {
        transaction throws(StoreError) in
        var repairs = Repairs()
        if accept {
          repairs.accepted = try transaction.acceptRows()
          repairs.isAccepted = true
        } else if !damage.isEmpty {
          repairs.restored = try transaction.restoreRows()
        }
        // Nothing is written on top of damage that stays.
        if accept || repairs.restored.count == damage.count {
          repairs.ended = try transaction.endForgottenAttacks(now: instant)
        }
        return repairs
      }
    }
    repairs.madePrivate = try store.makePrivate()
    // Of a damaged diary, the draft of a backup may be the only whole copy.
    if damage.isEmpty { repairs.removedDrafts = try store.removeAbandonedDrafts() }
    return repairs
  }

  private func purge(_ session: Session) throws -> Answer {
    let store = try session.open()
    let damage = try store.snapshot { try store.audit() }
    // Rewriting a damaged file would take away what a restorer could still read.
    guard damage.isEmpty else { throw CommandError.damagedNotPurged(damage) }
    if !yes { try askForTheWord() }
    let count: Int
    do throws(StoreError) {
      count = try store.purge()
    } catch {
      guard error == .uncertain else { throw error }
      throw CommandError.halfPurged
    }
    let backups = try store.backupPaths()
    try store.close()
    return .changed(
      CheckText(session.layout).purged(count, backups: backups), schema: "purge",
      data: .object([("removed", .int(count)), ("backups", .array(backups.map(JSON.string)))]), undo: nil)
  }

  private func askForTheWord() throws {
    guard Terminal.current.mayAsk else { throw CommandError.purgeNeedsYes }
    Output.remark(CheckText(Terminal.current.layout).purgeQuestion)
    guard readLine()?.lowercased() == Terminal.language.purgeWord else { throw CommandError.notPurged }
  }
}
