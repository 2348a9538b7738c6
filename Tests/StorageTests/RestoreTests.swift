import Diary
import Foundation
import SQLite
import TestSupport
import Testing

@testable import Storage

@Suite struct RestoreTests {
  private let diary: TestDiary
  /// Beside the diary's folder, so that the folder's content is the diary's alone.
  private let elsewhere: ScratchFolder
  private var file: String { elsewhere.file("copy.sqlite") }

  init() throws {
    diary = try TestDiary()
    elsewhere = try ScratchFolder()
  }

  private func restore(_ path: String) throws -> String? {
    try DiaryStore.restore(diary.path, from: path, now: TestDiary.now, classify: TestDiary.classify)
  }

  /// A diary that has gone on since a backup of it was made at ``file``.
  private func prepare() throws {
    let store = try diary.store()
    try Workload.filled(store)
    try store.backUp(to: file, replacing: false)
    for seed in 20..<30 { try Workload.log(store, seed: seed) }
    try store.close()
  }

  private func steps() throws -> [DiaryStore.Step] {
    let store = try diary.store()
    defer { try? store.close() }
    return try store.history(limit: 100)
  }

  @Test func `the diary becomes the backup, and what was there can be restored`() throws {
    try prepare()
    let (before, steps) = (try Content(diary), try steps())
    let wanted = try Content(try Connection(path: file, access: .readOnly))
    let backup = try #require(try restore(file))
    #expect(try Content(diary) == wanted)
    #expect(try self.steps().count == steps.count - 10)
    #expect(try diary.folder.contents().keys.sorted() == ["backups", "diary.sqlite"])
    #expect(BackupName(String(backup.split(separator: "/").last ?? ""), of: "diary")?.cause == .restore)
    // The line that reverses it.
    _ = try restore(backup)
    #expect(try Content(diary) == before)
    #expect(try self.steps() == steps)
    let store = try diary.store()
    #expect(try SealAudit.problems(store.connection) == [])
    #expect(try store.connection.scalar("PRAGMA integrity_check") == .text("ok"))
    try Workload.log(store, seed: 50)
  }

  /// The lock is let go of: another connection that was open all the time reads what is there now.
  @Test func `a program that has the diary open sees it`() throws {
    try prepare()
    let open = try diary.store()
    #expect(try open.history(limit: 100).count == 14)
    _ = try restore(file)
    #expect(try open.history(limit: 100).count == 4)
    try Workload.log(open, seed: 60)
    #expect(try SealAudit.problems(open.connection) == [])
  }

  @Test func `a lost diary is restored`() throws {
    try prepare()
    try FileManager.default.removeItem(atPath: diary.path)
    #expect(try restore(file) == nil)
    #expect(try Content(diary) == Content(try Connection(path: file, access: .readOnly)))
    let attributes = try FileManager.default.attributesOfItem(atPath: diary.path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    #expect(try diary.folder.contents().keys.sorted() == ["diary.sqlite"])
  }

  @Test func `a link to a backup is as good`() throws {
    try prepare()
    let link = elsewhere.file("link")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file)
    #expect(try restore(link) != nil)
  }

  enum Spoiled: String, CaseIterable, Sendable {
    case empty, text, cutShort, foreign, newer, rowGone, rowChanged, pageGarbled, otherSchema, folder,
      missing, itself
  }

  /// What is no sound backup is refused; the diary, its folder and the file stay as they are, byte for byte.
  @Test(arguments: Spoiled.allCases)
  func `what is no sound backup is refused`(_ spoiled: Spoiled) throws {
    try prepare()
    let path = spoiled == .itself ? diary.path : file
    try spoil(spoiled)
    let before = (try diary.folder.contents(), try elsewhere.contents())
    let error = storeError { _ = try restore(path) }
    let isExpected =
      switch (spoiled, error) {
      case (.empty, .empty), (.text, .notADatabase), (.foreign, .foreign), (.folder, .notAFile),
        (.newer, .newerSchema(found: 99, supported: Schema.current.version)), (.rowGone, .unsoundBackup),
        (.rowChanged, .alteredBackup),
        (.cutShort, .unsoundBackup), (.pageGarbled, .unsoundBackup),
        (.otherSchema, .changedMigration(version: 1)), (.missing, .platform),
        (.itself, .isBackupSource):
        true
      default: false
      }
    #expect(isExpected, "\(String(describing: error))")
    #expect(try diary.folder.contents() == before.0)
    #expect(try elsewhere.contents() == before.1)
  }

  private func spoil(_ spoiled: Spoiled) throws {
    var bytes = try Data(contentsOf: URL(filePath: file))
    func change(_ sql: String) throws {
      let other = try Connection(path: file, access: .readWrite)
      try other.execute(sql)
      try other.close()
    }
    switch spoiled {
    case .empty: try Data().write(to: URL(filePath: file))
    case .text: try Data("Dear diary".utf8).write(to: URL(filePath: file))
    case .cutShort: try bytes.prefix(bytes.count / 2).write(to: URL(filePath: file))
    case .foreign: try change("PRAGMA application_id = 1")
    case .newer: try change("PRAGMA user_version = 99")
    case .rowGone: try change("DELETE FROM change WHERE n = 1")
    case .rowChanged: try change("UPDATE attack SET note = 'another' WHERE id = 2")
    case .otherSchema: try change("UPDATE migration SET sha256 = x'00'")
    case .pageGarbled:
      for page in 2..<(bytes.count / 4096) { for byte in 0..<8 { bytes[page * 4096 + byte] ^= 0x33 } }
      try bytes.write(to: URL(filePath: file))
    case .folder:
      try FileManager.default.removeItem(atPath: file)
      try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: false)
    case .missing: try FileManager.default.removeItem(atPath: file)
    case .itself: break
    }
  }

  @Test func `a diary with a row that is not as it was written is not replaced`() throws {
    try prepare()
    let other = try diary.connection()
    try other.execute("UPDATE attack SET note = 'another' WHERE id = 2")
    try other.close()
    let before = try diary.folder.contents()
    let damage = [Finding.sum(Finding.Row(table: "attack", key: "2"))]
    #expect(storeError { _ = try restore(file) } == .unsound(damage))
    #expect(try diary.folder.contents() == before)
  }

  /// What SQLite would roll back from it is not the backup's.
  @Test func `no diary is restored beside the journal of another`() throws {
    try prepare()
    try FileManager.default.removeItem(atPath: diary.path)
    try Data("left".utf8).write(to: URL(filePath: diary.path + "-journal"))
    #expect(storeError { _ = try restore(file) } == .output(.besideJournal(diary.path + "-journal")))
    #expect(try diary.folder.contents().keys.sorted() == ["diary.sqlite-journal"])
  }

  /// There is nothing to have back from a diary that cannot be backed up: it is left for its owner to move away.
  @Test func `a damaged diary is not replaced`() throws {
    try prepare()
    let other = try diary.connection()
    try other.execute("DELETE FROM change WHERE n = 1")
    try other.close()
    let before = try diary.folder.contents()
    #expect(storeError { _ = try restore(file) } == .damaged(.fault(.rowCount, place: "change")))
    #expect(try diary.folder.contents() == before)
  }
}
