import Foundation
import Glibc
import SQLite
import TestSupport
import Testing

@testable import Storage

/// What stands at the diary's path and is no diary is refused by name and left byte for byte as it was.
@Suite struct RefusalTests {
  private let diary: TestDiary

  init() throws { diary = try TestDiary() }

  private func refusal() throws -> StoreError? {
    let before = try diary.folder.contents()
    var errors: [StoreError?] = []
    for access in [Connection.Access.readWrite, .readOnly] {
      errors.append(
        storeError { _ = try DiaryStore.open(diary.path, access: access, classify: TestDiary.classify) })
    }
    errors.append(storeError { _ = try diary.store() })
    #expect(Set(errors.map { "\(String(describing: $0))" }).count == 1)
    #expect(try diary.folder.contents() == before)
    return errors[0]
  }

  private func put(_ bytes: [UInt8]) throws { try Data(bytes).write(to: URL(filePath: diary.path)) }

  @Test func `a zero-length file is refused`() throws {
    try put([])
    #expect(try refusal() == .empty(diary.path))
  }

  @Test(arguments: [1, 15, 16, 99, 100, 512, 5000])
  func `a file of random bytes is refused`(count: Int) throws {
    var random = SplitMix64(seed: count)
    try put((0..<count).map { _ in UInt8.random(in: 0...255, using: &random) })
    #expect(try refusal() == .notADatabase(diary.path))
  }

  @Test(arguments: ["Dear diary,\n", "SQLite format 3", "SQLite format 3\0"])
  func `a file of text is refused`(text: String) throws {
    try put(Array(text.utf8))
    #expect(try refusal() == .notADatabase(diary.path))
  }

  @Test(arguments: ["PRAGMA journal_mode = DELETE", "PRAGMA journal_mode = WAL"])
  func `the database of another program is refused`(mode: String) throws {
    try put([])
    let other = try diary.connection()
    try other.execute("\(mode); CREATE TABLE t (x); INSERT INTO t VALUES (1)")
    try other.close()
    #expect(try refusal() == .foreign(diary.path))
  }

  @Test(arguments: ["PRAGMA journal_mode = DELETE", "PRAGMA journal_mode = WAL"])
  func `a diary of a newer program is refused`(mode: String) throws {
    try diary.store().close()
    let other = try diary.connection()
    try other.execute("\(mode); PRAGMA user_version = 99")
    try other.close()
    #expect(try refusal() == .newerSchema(found: 99, supported: Schema.current.version))
  }

  @Test func `a folder is refused`() throws {
    try FileManager.default.createDirectory(atPath: diary.path, withIntermediateDirectories: false)
    #expect(try refusal() == .notAFile(diary.path))
  }

  @Test func `a FIFO is refused`() throws {
    #expect(mkfifo(diary.path, 0o600) == 0)
    let error = storeError { _ = try diary.store() }
    #expect(error == .notAFile(diary.path))
  }

  @Test func `a symbolic link to a diary is refused`() throws {
    let real = try TestDiary()
    try real.store().close()
    try FileManager.default.createSymbolicLink(atPath: diary.path, withDestinationPath: real.path)
    #expect(try refusal() == .symbolicLink(diary.path))
    #expect(try real.folder.contents().keys.sorted() == ["diary.sqlite"])
  }

  @Test func `a symbolic link to nothing is refused`() throws {
    try FileManager.default.createSymbolicLink(
      atPath: diary.path, withDestinationPath: diary.folder.file("elsewhere"))
    #expect(try refusal() == .symbolicLink(diary.path))
    #expect(!FileManager.default.fileExists(atPath: diary.folder.file("elsewhere")))
  }

  /// The header of a diary, and nothing sensible behind it.
  @Test func `a diary of which only the header is left is refused`() throws {
    try diary.store().close()
    let whole = Array(try Data(contentsOf: URL(filePath: diary.path)))
    for length in [100, 512, 4096, 5000, whole.count - 4096] {
      try put(Array(whole[..<length]))
      let error = storeError {
        let store = try DiaryStore.open(diary.path, classify: TestDiary.classify)
        _ = try store.attacks(in: nil, limit: 10)
        _ = try store.history(limit: 10)
        _ = try store.trials()
        _ = try store.declaredRanges()
      }
      switch error {
      case .damaged, .notADatabase: break
      default: #expect(length == whole.count - 4096, "\(length): \(String(describing: error))")
      }
    }
  }

  /// Damage is an error, whatever bit it hits, or it is in what nobody asked for; it is never a crash.
  @Test(arguments: 0..<4)
  func `flipped bits never trap`(seed: Int) throws {
    let store = try diary.store()
    var commands = RandomCommands(seed: seed)
    for _ in 0..<25 { _ = try commands.play(on: store) }
    try store.close()
    let whole = Array(try Data(contentsOf: URL(filePath: diary.path)))
    var random = SplitMix64(seed: seed)
    for _ in 0..<150 {
      var damaged = whole
      for _ in 0..<4 {
        damaged[Int.random(in: 100..<whole.count, using: &random)] ^=
          1 << UInt8.random(in: 0...7, using: &random)
      }
      try put(damaged)
      readEverything()
    }
    try? FileManager.default.removeItem(atPath: diary.path + "-journal")
  }

  private func readEverything() {
    let reads: [(DiaryStore) throws -> Void] = [
      { _ = try $0.attacks(in: nil, limit: 100) }, { try $0.forEachAttackFacts { _ in } },
      { try $0.forEachDoseFacts { _ in } }, { try $0.forEachCheckIn { _ in } }, { _ = try $0.trials() },
      { _ = try $0.declaredRanges() }, { _ = try $0.lastLoggedDay(offset: 60) },
      { _ = try $0.history(limit: 100) },
      { _ = try $0.openAttack() }, { _ = try $0.undo() }, { _ = try $0.undo() }, { _ = try $0.redo() },
    ]
    for read in reads {
      _ = storeError {
        let store = try DiaryStore.open(diary.path, classify: TestDiary.classify)
        try read(store)
      }
    }
  }
}
