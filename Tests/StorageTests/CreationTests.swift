import Foundation
import Glibc
import SQLite
import Testing

@testable import Storage

@Suite(.serialized) struct CreationTests {
  private let diary: TestDiary

  init() throws { diary = try TestDiary() }

  private func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require((attributes[.posixPermissions] as? NSNumber)?.intValue)
  }

  @Test(arguments: [0o000, 0o022, 0o077])
  func `a new diary and its folders are for their owner alone`(mask: UInt32) throws {
    let before = umask(mask)
    defer { umask(before) }
    let path = diary.folder.file("share/headache/diary.sqlite")
    let store = try DiaryStore.openOrCreate(path, now: TestDiary.now, classify: TestDiary.classify)
    #expect(try mode(path) == 0o600)
    #expect(try mode(diary.folder.file("share/headache")) == 0o700)
    #expect(try mode(diary.folder.file("share")) == 0o700)
    // While a transaction is open there is a journal: it has the diary's mode.
    try store.connection.begin()
    try store.connection.execute("UPDATE seal SET next_id = 7")
    #expect(try mode(path + "-journal") == 0o600)
    store.connection.rollBack()
    try store.close()
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: diary.folder.file("share/headache"))
        == ["diary.sqlite"])
  }

  @Test func `opening a missing diary makes nothing`() throws {
    let error = storeError { _ = try DiaryStore.open(diary.path, classify: TestDiary.classify) }
    #expect(error == .missing(diary.path))
    #expect(try diary.folder.contents().isEmpty)
  }

  @Test func `of several processes the first makes the diary and all use it`() throws {
    for round in 0..<5 {
      let path = diary.folder.file("diary\(round).sqlite")
      DispatchQueue.concurrentPerform(iterations: 4) { worker in
        do {
          let store = try DiaryStore.openOrCreate(path, now: TestDiary.now, classify: TestDiary.classify)
          var entries = RandomEntries(seed: worker)
          let attack = entries.attack()
          _ = try store.write("log", now: TestDiary.now) { work throws(StoreError) in try work.add(attack) }
          try store.close()
        } catch {
          Issue.record(error)
        }
      }
      let store = try DiaryStore.open(path, classify: TestDiary.classify)
      #expect(Set(try store.attacks(in: nil, limit: 10).map(\.id)) == [1, 2, 3, 4])
      #expect(try SealAudit.problems(store.connection) == [])
    }
    let names = try diary.folder.contents().keys.sorted()
    #expect(names == (0..<5).map { "diary\($0).sqlite" })
  }

  @Test func `a new diary gives way to one that was first and to nothing else`() throws {
    let late = try NewDiary(for: diary.path, now: TestDiary.now)
    try diary.store().close()
    let before = try Data(contentsOf: URL(filePath: diary.path))
    #expect(try late.publish() == false)
    late.discard()
    #expect(try Data(contentsOf: URL(filePath: diary.path)) == before)
    #expect(try diary.folder.contents().keys.sorted() == ["diary.sqlite"])

    let folder = diary.folder.file("gone")
    let lost = try NewDiary(for: folder + "/diary.sqlite", now: TestDiary.now)
    try FileManager.default.moveItem(atPath: folder, toPath: diary.folder.file("moved"))
    let error = storeError { _ = try lost.publish() }
    guard case .platform(let reason) = error else {
      return #expect(Bool(false), "\(String(describing: error))")
    }
    #expect(reason.isMissing)
  }

  @Test func `a folder that is a symbolic link is allowed`() throws {
    try FileManager.default.createDirectory(
      atPath: diary.folder.file("real"), withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(
      atPath: diary.folder.file("link"), withDestinationPath: diary.folder.file("real"))
    let path = diary.folder.file("link/diary.sqlite")
    try DiaryStore.openOrCreate(path, now: TestDiary.now, classify: TestDiary.classify).close()
    try DiaryStore.open(path, classify: TestDiary.classify).close()
    #expect(FileManager.default.fileExists(atPath: diary.folder.file("real/diary.sqlite")))
  }

  @Test func `a read-only session reads and refuses to write`() throws {
    try diary.store().close()
    let before = try diary.folder.contents()
    let store = try DiaryStore.open(diary.path, access: .readOnly, classify: TestDiary.classify)
    #expect(try store.attacks(in: nil, limit: 1) == [])
    var entries = RandomEntries(seed: 1)
    let attack = entries.attack()
    let error = storeError {
      _ = try store.write("log", now: TestDiary.now) { work throws(StoreError) in try work.add(attack) }
    }
    #expect(error == .readOnly(diary.path))
    try store.close()
    #expect(try diary.folder.contents() == before)
  }

  /// Another program has switched the diary to a write-ahead log, and left one.
  @Test func `a diary in write-ahead-log mode is switched back`() throws {
    let store = try diary.store()
    var entries = RandomEntries(seed: 3)
    let attack = entries.attack()
    _ = try store.write("log", now: TestDiary.now) { work throws(StoreError) in try work.add(attack) }
    try store.close()
    let other = try diary.connection()
    #expect(try other.scalar("PRAGMA journal_mode = WAL") == .text("wal"))
    try other.execute("UPDATE setting SET value = ''")
    try other.close()
    #expect(try diary.connection().scalar("PRAGMA journal_mode") == .text("wal"))
    let again = try diary.store()
    #expect(try again.lastAttack()?.attack == attack)
    #expect(try again.connection.scalar("PRAGMA journal_mode") == .text("delete"))
    try again.close()
    #expect(try diary.folder.contents().keys.sorted() == ["diary.sqlite"])
  }

  /// A diary and its journal as a power cut in mid-commit leaves them.
  @Test func `a hot journal is rolled back`() throws {
    try diary.store().close()
    let before = try Content(diary)
    let writer = try diary.connection()
    // So small a cache that pages spill into the file before the commit.
    try writer.execute("PRAGMA cache_size = 1; PRAGMA synchronous = OFF; BEGIN IMMEDIATE")
    for id in 1...400 {
      try writer.run(
        "INSERT INTO day_note (id, day, note, logged_at, deleted, sum) VALUES (?, 1, ?, 0, 0, 0)",
        [.integer(id), .text(String(repeating: "x", count: 500))])
    }
    let crashed = diary.folder.file("crashed.sqlite")
    try FileManager.default.copyItem(atPath: diary.path, toPath: crashed)
    try FileManager.default.copyItem(atPath: diary.path + "-journal", toPath: crashed + "-journal")
    writer.rollBack()
    let store = try DiaryStore.open(crashed, classify: TestDiary.classify)
    #expect(try Content(store.connection) == before)
    #expect(try store.connection.scalar("PRAGMA integrity_check") == .text("ok"))
    #expect(!FileManager.default.fileExists(atPath: crashed + "-journal"))
  }
}
