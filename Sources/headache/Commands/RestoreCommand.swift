import Messages
import Arguments
import CivilTime
import Rendering
import Storage

/// `headache restore [FILE]`.
struct RestoreCommand: DiaryCommand {
  static let name = "restore"
  static let group: VerbGroup? = .files
  static let summary = RestoreHelp.summary
  static let discussion = RestoreHelp.discussion
  static let isChanging = true

  private let file: String?

  init(_ line: inout ArgumentReader) {
    file = line.word("file", help: RestoreHelp.file, completing: .files)
  }

  func perform(_ session: Session) throws -> Answer {
    let words = BackupText(session.layout, diary: session.namedDiary)
    guard let file else {
      // The diary itself may be lost or damaged.
      let names = try DiaryStore.backups(of: session.path)
      let folder = DiaryStore.backupFolder(of: session.path)
      let backups = names.map { name in
        ListedBackup(
          path: "\(folder)/\(name.text)", name: name.text,
          at: session.now.moment(atInstant: name.time / 60), cause: name.cause)
      }
      return .shown(
        words.list(backups, folder: folder), schema: "backups",
        data: BackupJSON.list(backups))
    }
    let backup: String?
    do throws(StoreError) {
      backup = try DiaryStore.restore(
        session.path, from: file, now: session.seconds, classify: Session.classify)
    } catch {
      throw session.restoring(file, error)
    }
    return .changed(
      words.restored(file, backup: backup), schema: "restore",
      data: BackupJSON.restored(file, backup: backup, diary: session.namedDiary), undo: nil)
  }
}
