import Diary
import Foundation
import Platform
import SQLite
import TestSupport
import Testing

@testable import Storage

/// Where a file may be written, and where none may, with `--force` or without.
@Suite struct OutputPlaceTests {
  private let diary: TestDiary
  private let elsewhere: ScratchFolder

  init() throws {
    diary = try TestDiary()
    elsewhere = try ScratchFolder()
    try Workload.filled(diary.store())
    try diary.store().backUp(to: elsewhere.file("copy.sqlite"), replacing: false)
    _ = try diary.store().backUp(cause: .beforeImport, now: TestDiary.now)
  }

  private func refusal(_ target: String, _ kind: DiaryStore.OutputKind) -> OutputRefusal? {
    let error = storeError {
      _ = try DiaryStore.outputPlace(target, for: kind, sparing: [diary.path, elsewhere.file("none.sqlite")])
    }
    guard case .output(let refusal) = error else {
      if let error { Issue.record("\(error)") }
      return nil
    }
    return refusal
  }

  private static let kinds: [DiaryStore.OutputKind] = [.document, .diary]

  @Test(arguments: kinds, ["", "-journal", "-wal", "-shm"])
  func `the diary and what SQLite keeps beside it is never a place`(
    _ kind: DiaryStore.OutputKind, suffix: String
  ) throws {
    let path = diary.path + suffix
    if !suffix.isEmpty { try Data("x".utf8).write(to: URL(filePath: path)) }
    let folder = String(diary.folder.path.split(separator: "/").last ?? "")
    let (link, hard, way) = (elsewhere.file("link"), elsewhere.file("hard"), elsewhere.file("way"))
    let files = FileManager.default
    try files.createSymbolicLink(atPath: link, withDestinationPath: path)
    try files.linkItem(atPath: path, toPath: hard)
    try files.createSymbolicLink(atPath: way, withDestinationPath: diary.folder.path)
    let name = String(path.split(separator: "/").last ?? "")
    for target in [
      path, diary.folder.file("./\(name)"), diary.folder.file("../\(folder)/\(name)"), link, hard,
      "\(way)/\(name)",
    ] {
      #expect(refusal(target, kind) == .ofDiary(target), "\(target)")
    }
    if !suffix.isEmpty {
      try files.removeItem(atPath: path)
      #expect(refusal("\(way)/\(name)", kind) == .ofDiary("\(way)/\(name)"))
    }
  }

  @Test(arguments: kinds) func `a backup of the diary is never a place`(_ kind: DiaryStore.OutputKind) throws
  {
    for backup in try diary.store().backupPaths() {
      #expect(refusal(backup, kind) == .ofDiary(backup))
    }
  }

  @Test(arguments: kinds)
  func `what is no regular file is never a place`(_ kind: DiaryStore.OutputKind) throws {
    let files = FileManager.default
    let (fifo, dangling, toDevice) = (
      elsewhere.file("fifo"), elsewhere.file("dangling"), elsewhere.file("device")
    )
    try #require(mkfifo(fifo, 0o600) == 0)
    try files.createSymbolicLink(atPath: dangling, withDestinationPath: elsewhere.file("nothing"))
    try files.createSymbolicLink(atPath: toDevice, withDestinationPath: "/dev/null")
    for target in [
      fifo, dangling, toDevice, "/dev/null", "/dev/full", elsewhere.path, elsewhere.path + "/", "/",
    ] {
      #expect(refusal(target, kind) == .notAFile(target), "\(target)")
    }
  }

  @Test func `no document replaces another diary or a backup elsewhere`() throws {
    let copy = elsewhere.file("copy.sqlite")
    #expect(refusal(copy, .document) == .isDiary(copy))
    #expect(refusal(copy, .diary) == nil)
    for kind in Self.kinds {
      #expect(refusal(copy + "-journal", kind) == .ofDiary(copy + "-journal"))
    }
  }

  @Test func `a link leads to the file that is replaced`() throws {
    let (link, file) = (elsewhere.file("latest.csv"), elsewhere.file("2026.csv"))
    try Data().write(to: URL(filePath: file))
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file)
    let place = try DiaryStore.outputPlace(link, for: .document, sparing: [diary.path])
    #expect(place == file)
    #expect(
      try DiaryStore.outputPlace(elsewhere.file("new.csv"), for: .document, sparing: []).hasSuffix("/new.csv")
    )
  }

  /// SQLite would roll it back into the new file.
  @Test func `no diary or backup is put beside a journal`() throws {
    let target = elsewhere.file("new.sqlite")
    try Data("left".utf8).write(to: URL(filePath: target + "-journal"))
    #expect(refusal(target, .diary) == .besideJournal(target + "-journal"))
    #expect(refusal(target, .document) == nil)
    let error = storeError {
      _ = try DiaryStore.openOrCreate(target, now: TestDiary.now, classify: TestDiary.classify)
    }
    guard case .output(.besideJournal) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try !elsewhere.contents().keys.contains("new.sqlite"))
  }
}
