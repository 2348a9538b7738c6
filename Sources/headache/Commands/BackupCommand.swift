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
  static let group: VerbGroup? = .files
  static let summary = BackupHelp.summary
  static let discussion = BackupHelp.discussion

  private let file: String?
  private let force: Bool

  init(_ line: inout ArgumentReader) {
    file = line.word("file", help: BackupHelp.file, completing: .files)
    force = line.flag("force", help: BackupHelp.force)
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
      data: BackupJSON.made(target), undo: nil)
  }

  /// Returns where the backup stands.
  private func write(_ store: DiaryStore, _ session: Session) throws -> String {
    guard let file else { return try store.backUp(cause: .byHand, now: session.seconds) }
    var target = file
    if try FileSystem.status(file)?.kind == .folder {
      let stem = BackupName.stem(FileSystem.split(session.path).name)
      let name = BackupName(diary: stem, time: session.seconds, cause: .byHand)
      target = "\(file)\(file.hasSuffix("/") ? "" : "/")\(name.text)"
    } else if try FileSystem.status(file) == nil {
      try refuseMissingFolder(file)
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

  /// `/media`, `/media/NAME`, `/run/media/NAME`, `/mnt`, `/Volumes`.
  private static func holdsDisks(_ folder: String) -> Bool {
    if ["/media", "/run/media", "/mnt", "/Volumes"].contains(folder) { return true }
    return ["/media/", "/run/media/"].contains {
      folder.hasPrefix($0) && !folder.dropFirst($0.count).contains("/")
    }
  }

  /// A stick that is not in leaves no folder of its name: a file there would be a copy that nobody finds again.
  private func refuseMissingFolder(_ file: String) throws {
    let (folder, name) = FileSystem.split(file)
    if file.isEmpty { return }
    if name.isEmpty { throw CommandError.noFolderToBackUpTo(folder) }
    guard try FileSystem.status(folder)?.kind == .folder else {
      throw CommandError.noFolderToBackUpTo(folder, make: "mkdir -p \(typable(folder))")
    }
    // Where disks are hung in, a name without an ending is that of a disk: `/media/stick`.
    guard name.dropFirst().contains(".") || !BackupCommand.holdsDisks(folder) else {
      throw CommandError.noFolderToBackUpTo(file, asFile: "headache backup \(typable(file + ".sqlite"))")
    }
  }
}
