import Language
import Arguments
import Diary
import Messages
import Parsing
import Platform
import Rendering
import Storage

/// `headache backup [FILE|-]`.
struct BackupCommand: DiaryCommand {
  static let name = "backup"
  static let summary = Text(en: "Copy the whole diary, safely while it is in use.")
  static let discussion = Text(
    en: """
      headache backup                            into the folder backups beside the diary
      headache backup /media/stick               into a folder, under a name with the date
      headache backup copy.sqlite                under this name
      headache backup - | age -r KEY > d.age     encrypted, to be kept elsewhere

      Every row of a backup is read back and checked before it gets its name; a damaged diary is not backed up.
      A backup is never put in the place of a diary in use. `headache restore` lists the backups and has one back.
      """)

  private let file: String?
  private let force: Bool

  init(_ line: inout ArgumentReader) {
    file = line.word(
      "file", help: Text(en: "The file or folder to write to, or - for standard output."), completing: .files)
    force = line.flag("force", help: Text(en: "Replace the file if it is there."))
  }

  func perform(_ session: Session) throws -> Answer {
    let store = try session.openToRead()
    try store.requireKnownSteps()
    do {
      return try backUp(store, session)
    } catch StoreError.unsound(let findings) {
      let (from, to) = (typable(session.path), typable(session.path + ".damaged"))
      throw CommandError.damagedNotBackedUp(findings, copy: "cp -n \(from) \(to)")
    }
  }

  private func backUp(_ store: DiaryStore, _ session: Session) throws -> Answer {
    if file == "-" {
      if session.json { throw CommandError.documentIsNoJSON("headache backup --json") }
      guard !ThisProcess.isTerminal(.output) else { throw CommandError.backupToTerminal }
      try store.streamBackup { (chunk) throws(StoreError) in
        do throws(PlatformError) { try ThisProcess.write(chunk) } catch { throw .platform(error) }
      }
      return .document("")
    }
    let target = try write(store, session)
    try store.close()
    return .changed(
      BackupText(session.layout, diary: session.namedDiary).made(target), schema: "backup",
      data: .object([("file", .string(target))]),
      undo: nil)
  }

  /// Returns where the backup stands.
  private func write(_ store: DiaryStore, _ session: Session) throws -> String {
    guard let file else { return try store.backUp(cause: .byHand, now: session.seconds) }
    var target = file
    if try FileSystem.status(file)?.kind == .folder {
      let stem = BackupName.stem(FileSystem.split(session.path).name)
      let name = BackupName(diary: stem, time: session.seconds, cause: .byHand)
      target = "\(file)\(file.hasSuffix("/") ? "" : "/")\(name.text)"
    }
    let place = try OutputFile.place(for: target, .diary, session)
    do throws(StoreError) {
      try store.backUp(to: place, replacing: force)
    } catch {
      guard case .platform(let reason) = error, reason.exists else { throw error }
      throw CommandError.outputExists(target)
    }
    return target
  }
}
