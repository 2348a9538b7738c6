import Diary
import Foundation
import SQLite
import Testing

@testable import Storage

@Suite struct BackupTests {
  private let diary: TestDiary

  init() throws { diary = try TestDiary() }

  private func filled() throws -> DiaryStore {
    let store = try diary.store()
    try Workload.filled(store)
    return store
  }

  private func backups() throws -> [String] {
    let folder = diary.folder.file("backups")
    guard FileManager.default.fileExists(atPath: folder) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  private func content(_ path: String) throws -> Content {
    try Content(try Connection(path: path, access: .readOnly))
  }

  private func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require((attributes[.posixPermissions] as? NSNumber)?.intValue)
  }

  private func addRows(_ rows: Range<Int>, to store: DiaryStore, now: Int = TestDiary.now) throws {
    try store.write("import", now: now, backup: .beforeImport) { work throws(StoreError) in
      try Workload.addRows(rows, to: work)
    }
  }

  @Test func `a backup is the whole diary, for its owner alone`() throws {
    let store = try filled()
    let path = try store.backUp(cause: .byHand, now: TestDiary.now)
    #expect(path == diary.folder.file("backups/diary-2026-11-22T12-00-00Z.sqlite"))
    #expect(try mode(path) == 0o600)
    #expect(try mode(diary.folder.file("backups")) == 0o700)
    #expect(try content(path) == Content(store.connection))
    let copy = try DiaryStore.open(path, classify: TestDiary.classify)
    #expect(try copy.history(limit: 100) == store.history(limit: 100))
    #expect(try SealAudit.problems(copy.connection) == [])
    #expect(try backups().count == 1)
  }

  @Test func `two of one second have two names`() throws {
    let store = try filled()
    let paths = try (0..<12).map { _ in try store.backUp(cause: .byHand, now: TestDiary.now) }
    #expect(Set(paths).count == 12)
    #expect(try store.backups().map { "\(store.backupFolder)/\($0.text)" } == paths.reversed())
  }

  /// Every copy is of one moment: whole steps only, each sum and seal in place, never fewer than the last.
  @Test func `a backup is consistent while others write`() throws {
    try filled().close()
    let isDone = Flag()
    DispatchQueue.concurrentPerform(iterations: 2) { worker in
      do {
        let store = try diary.store()
        if worker == 0 {
          for row in 0..<40 {
            try Workload.log(store, seed: row + 100)
            try store.write("import", now: TestDiary.now) { work throws(StoreError) in
              try Workload.addRows((row * 5)..<(row * 5 + 5), to: work)
            }
          }
          isDone.set()
        } else {
          var latest = 0
          var count = 0
          while !isDone.isSet || count < 5 {
            let path = try store.backUp(cause: .byHand, now: TestDiary.now + count)
            count += 1
            let copy = try Connection(path: path, access: .readOnly)
            #expect(try copy.scalar("PRAGMA integrity_check") == .text("ok"))
            #expect(try SealAudit.problems(copy) == [])
            let step = try copy.scalar("SELECT max(id) FROM step")
            guard case .integer(let id) = step else { throw SQLiteError(.mismatch, message: "step") }
            #expect(Int(id) >= latest)
            latest = Int(id)
          }
          print("backups taken beside a writer: \(count)")
        }
        try store.close()
      } catch {
        Issue.record(error)
      }
    }
  }

  final class Flag: @unchecked Sendable {
    private let lock = NSLock()
    private var value = false
    var isSet: Bool { lock.withLock { value } }
    func set() { lock.withLock { value = true } }
  }

  @Test func `the latest five of a cause are kept`() throws {
    let store = try filled()
    let stranger = "diary-2020-01-01T00-00-00Z-imports.sqlite"
    _ = try store.backUp(cause: .byHand, now: 0)
    _ = try store.backUp(cause: .restore, now: 60)
    try Data().write(to: URL(filePath: diary.folder.file("backups/\(stranger)")))
    let paths = try (1...8).map {
      try store.backUp(cause: .beforeImport, now: TestDiary.now + $0 * 86_400)
    }
    let kept = paths.suffix(5).map { String($0.dropFirst(store.backupFolder.utf8.count + 1)) }
    let others = ["diary-1970-01-01T00-00-00Z.sqlite", "diary-1970-01-01T00-01-00Z-restore.sqlite", stranger]
    #expect(try backups() == (others + kept).sorted())
    // With the clock turned back, the newest is kept all the same.
    let late = try store.backUp(cause: .beforeImport, now: 5)
    #expect(FileManager.default.fileExists(atPath: late))
    #expect(try backups().filter { $0.hasSuffix("-import.sqlite") }.count == 5)
  }

  @Test func `an import that adds something is preceded by one`() throws {
    let store = try diary.store()
    // An empty diary has nothing to lose.
    try addRows(0..<5, to: store)
    #expect(try backups() == [])
    let before = try Content(store.connection)
    try addRows(0..<10, to: store)
    #expect(try backups() == ["diary-2026-11-22T12-00-00Z-import.sqlite"])
    #expect(try content(diary.folder.file("backups/\(backups()[0])")) == before)
    // The same file again adds nothing; a row that cannot be read takes all back.
    try addRows(0..<10, to: store)
    let error = storeError {
      try store.write("import", now: TestDiary.now, backup: .beforeImport) { work throws(StoreError) in
        try Workload.addRows(20..<30, to: work)
        throw StoreError.unknown(.trial)
      }
    }
    #expect(error == .unknown(.trial))
    try store.write("import", now: TestDiary.now, backup: .beforeImport) { work throws(StoreError) in
      try Workload.addRows(20..<30, to: work)
      work.abandon()
    }
    #expect(try backups().count == 1)
  }

  @Test func `a backup is made of what was there before an undone import is forgotten`() throws {
    let store = try filled()
    try addRows(0..<300, to: store)
    _ = try store.undo()
    try addRows(1000..<1010, to: store, now: TestDiary.now + 1)
    let latest = try #require(try store.backups().first)
    let copy = try DiaryStore.open("\(store.backupFolder)/\(latest.text)", classify: TestDiary.classify)
    #expect(try copy.redo()?.command == "import")
  }

  @Test func `what is there is not replaced unasked`() throws {
    let store = try filled()
    let target = diary.folder.file("copy.sqlite")
    try Data("mine".utf8).write(to: URL(filePath: target))
    guard case .platform(let error) = storeError({ try store.backUp(to: target, replacing: false) }) else {
      Issue.record("not refused")
      return
    }
    #expect(error.exists)
    #expect(try Data(contentsOf: URL(filePath: target)) == Data("mine".utf8))
    try store.backUp(to: target, replacing: true)
    #expect(try content(target) == Content(store.connection))
    #expect(try mode(target) == 0o600)
    #expect(try diary.folder.contents().keys.sorted() == ["copy.sqlite", "diary.sqlite"])
  }

  @Test func `a stream is an SQLite file and leaves nothing`() throws {
    let store = try filled()
    var bytes: [UInt8] = []
    try store.streamBackup { (chunk) throws(StoreError) in bytes += chunk }
    #expect(try diary.folder.contents().keys.sorted() == ["diary.sqlite"])
    let copy = diary.folder.file("copy.sqlite")
    try Data(bytes).write(to: URL(filePath: copy))
    #expect(try content(copy) == Content(store.connection))
    try FileManager.default.removeItem(atPath: copy)
    let error = storeError {
      try store.streamBackup { (_) throws(StoreError) in throw StoreError.full }
    }
    #expect(error == .full)
    #expect(try diary.folder.contents().keys.sorted() == ["diary.sqlite"])
  }

  /// A program killed in the middle leaves a draft; one that may still be at work is left alone.
  @Test func `an abandoned draft is removed by the next backup`() throws {
    let store = try filled()
    _ = try store.backUp(cause: .byHand, now: TestDiary.now)
    let day = Date.now.addingTimeInterval(-90_000)
    for (name, date) in [
      (".diary.0123456789ab", day), (".diary.0123456789ac", .now), (".diary.0123456789aX", day),
      (".other.0123456789ab", day),
    ] {
      let path = diary.folder.file("backups/\(name)")
      try Data("x".utf8).write(to: URL(filePath: path))
      try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
    }
    _ = try store.backUp(cause: .byHand, now: TestDiary.now)
    #expect(
      try backups().filter { $0.hasPrefix(".") }
        == [".diary.0123456789aX", ".diary.0123456789ac", ".other.0123456789ab"])
  }

  /// A row that vanished is found when the copy is read back, and no backup comes of it.
  @Test func `a damaged diary is not passed off as a backup`() throws {
    let store = try filled()
    let other = try diary.connection()
    try other.execute(
      "DELETE FROM reading; DELETE FROM attack_dose; DELETE FROM attack_word; DELETE FROM attack")
    try other.close()
    let error = storeError { _ = try store.backUp(cause: .byHand, now: TestDiary.now) }
    #expect(error == .damaged(.fault(.rowCount, place: "attack")))
    #expect(try backups() == [])
  }

  /// SQLite's own checks find nothing wrong with it.
  @Test func `a diary with a row that is not as it was written is not passed off as a backup`() throws {
    let store = try filled()
    let other = try diary.connection()
    try other.execute("UPDATE attack SET note = 'another' WHERE id = 2")
    try other.close()
    let damage = [Finding.sum(Finding.Row(table: "attack", key: "2"))]
    let target = diary.folder.file("copy.sqlite")
    #expect(storeError { _ = try store.backUp(cause: .byHand, now: TestDiary.now) } == .unsound(damage))
    #expect(storeError { try store.backUp(to: target, replacing: false) } == .unsound(damage))
    var isBegun = false
    #expect(storeError { try store.streamBackup { (_) in isBegun = true } } == .unsound(damage))
    #expect(!isBegun)
    #expect(try backups() == [])
    #expect(try !diary.folder.contents().keys.contains { $0.contains("copy") })
    // One that is made before something else is the diary as it is.
    _ = try store.backUp(cause: .beforeImport, now: TestDiary.now)
  }

  @Test func `a damaged diary replaces no other file`() throws {
    let store = try filled()
    let target = diary.folder.file("copy.sqlite")
    try Data("kept".utf8).write(to: URL(filePath: target))
    let other = try diary.connection()
    try other.execute("PRAGMA foreign_keys = OFF; DELETE FROM attack")
    try other.close()
    let error = storeError { try store.backUp(to: target, replacing: true) }
    #expect(error == .damaged(.fault(.rowCount, place: "attack")))
    #expect(try Data(contentsOf: URL(filePath: target)) == Data("kept".utf8))
    #expect(try diary.folder.contents().keys.sorted() == ["copy.sqlite", "diary.sqlite"])
  }

  @Test func `backups are named by their paths latest first`() throws {
    let store = try filled()
    let first = try store.backUp(cause: .byHand, now: TestDiary.now)
    let second = try store.backUp(cause: .beforeImport, now: TestDiary.now + 1)
    #expect(try store.backupPaths() == [second, first])
  }

  @Test(arguments: BackupCause.allCases, [0, 1_795_348_800, 4_102_444_799])
  func `a name is read back as it was written`(cause: BackupCause, time: Int) throws {
    for number in [1, 2, 10] {
      for diary in ["diary", "my-diary", "2026-11-22T12-00-00Z"] {
        let name = BackupName(diary: diary, time: time, number: number, cause: cause)
        #expect(BackupName(name.text, of: diary) == name)
      }
    }
  }

  @Test(arguments: [
    "diary.sqlite", "diary-.sqlite", "diary-2026-11-22T12-00-00Z", "diary-2026-11-22T12-00-61Z.sqlite",
    "diary-2026-11-22T12-00-00Z-by hand.sqlite", "diary-2026-11-22T12-00-00Z.1.sqlite",
    "diary-2026-11-22T12-00-00Z.02.sqlite", "diary-2026-11-22T12-00-00Z-.sqlite",
    "diary-2026-11-22 12-00-00Z.sqlite", "diary-2026-02-30T12-00-00Z.sqlite", "x-2026-11-22T12-00-00Z.sqlite",
    ".diary-2026-11-22T12-00-00Z.sqlite", "diary-2026-11-22T12-00-00Z-import.sqlite-journal", "",
  ])
  func `another name is no backups`(_ text: String) {
    #expect(BackupName(text, of: "diary") == nil)
  }
}
