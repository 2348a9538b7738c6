import Arguments
import Storage

/// `headache restore [FILE]`.
struct RestoreCommand: DiaryCommand {
  static let name = "restore"
  static let summary = "Make the diary what a backup is; alone, list the backups."
  static let discussion = """
    headache restore                           the backups beside the diary
    headache restore copy.sqlite               have this one back

    The diary as it is now is backed up first, and the line that brings it back is printed. Undo does not
    take a restore back: the backup has an undo history of its own.
    """
  static let isChanging = true

  private let file: String?

  init(_ line: inout ArgumentReader) {
    file = line.word("file", help: "The backup.", completing: .files)
  }

  func perform(_ session: Session) throws -> Answer {
    guard let file else {
      // The diary itself may be lost or damaged.
      let backups = try DiaryStore.backups(of: session.path)
      let folder = DiaryStore.backupFolder(of: session.path)
      return .shown(
        RestoreText.list(backups, folder: folder, session), schema: "backups",
        data: RestoreText.json(backups, folder: folder, session))
    }
    let backup: String?
    do throws(StoreError) {
      backup = try DiaryStore.restore(
        session.path, from: file, now: session.seconds, classify: Session.classify)
    } catch {
      throw RestoreText.explaining(error, file: file, session)
    }
    return .changed(
      RestoreText.restored(file, backup: backup, session), schema: "restore",
      data: RestoreText.json(file, backup: backup, session), undo: nil)
  }
}
