import Foundation
import Testing

@testable import Storage

/// What a killed command leaves is named and removed; what a living one is working on never is.
@Suite struct DraftTests {
  private let diary: TestDiary
  private let store: DiaryStore

  init() throws {
    diary = try TestDiary()
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: diary.folder.path)
    store = try diary.store()
    try Workload.log(store, seed: 1)
    _ = try store.backUp(cause: .byHand, now: TestDiary.now)
  }

  /// Leaves a file in the diary's folder, last written to so many seconds ago.
  @discardableResult
  private func leave(_ name: String, age: Double) throws -> String {
    let path = diary.folder.file(name)
    try Data("x".utf8).write(to: URL(filePath: path))
    try self.age(path, by: age)
    return path
  }

  private func age(_ path: String, by seconds: Double) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: Date.now.addingTimeInterval(-seconds)], ofItemAtPath: path)
  }

  @Test func `drafts of every kind are found and removed with their journals`() throws {
    var left = ["diary.sqlite.0123456789ab", ".diary.sqlite.0123456789ab", "backups/.diary.0123456789ab"]
    left = try left.map { try leave($0, age: 120) }
    let journal = try leave("diary.sqlite.0123456789ab-journal", age: 120)
    #expect(try store.abandonedDrafts() == left)
    #expect(try store.placeFindings() == left.map { .abandonedDraft($0) })
    #expect(try store.removeAbandonedDrafts() == left)
    for path in left + [journal] { #expect(!FileManager.default.fileExists(atPath: path), "\(path)") }
    #expect(try store.placeFindings() == [])
    #expect(try store.attack(1) != nil)
  }

  @Test func `what is no draft of this diary is left alone`() throws {
    for name in [
      "diary.sqlite.0123456789a", "diary.sqlite.0123456789AB", "diary.sqlite.0123456789abc",
      "diary.sqlite-0123456789ab", "other.sqlite.0123456789ab", "backups/.other.0123456789ab",
      "backups/diary.0123456789ab",
    ] { try leave(name, age: 999_999) }
    let folder = diary.folder.file("diary.sqlite.0000000000aa")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    try age(folder, by: 999_999)
    let link = diary.folder.file("diary.sqlite.0000000000ab")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: diary.path)
    #expect(try store.abandonedDrafts() == [])
    #expect(try store.removeAbandonedDrafts() == [])
  }

  @Test func `a draft just made is left alone`() throws {
    try leave("diary.sqlite.0123456789ab", age: 5)
    #expect(try store.abandonedDrafts() == [])
  }

  /// However long it takes: a program that was stopped for a week goes on where it was.
  @Test func `a draft that is being worked on is left alone`() throws {
    let new = try NewDiary(for: diary.folder.file("diary.sqlite"), now: TestDiary.now)
    try age(new.draft, by: 999_999)
    let copy = try BackupDraft(
      copying: diary.path, into: diary.folder.file("backups"), name: "diary", vfs: nil)
    try age(copy.path, by: 999_999)
    #expect(try store.abandonedDrafts() == [])
    // A second backup, which tidies up, spares it too.
    _ = try store.backUp(cause: .byHand, now: TestDiary.now)
    #expect(FileManager.default.fileExists(atPath: copy.path))
    try copy.verify()
    copy.discard()
    new.discard()
    #expect(try diary.folder.contents().keys.sorted() == ["backups", "diary.sqlite"])
  }

  /// The lock goes with the process, however it ends: here with the last reference.
  @Test func `a draft whose maker is gone is found`() throws {
    var draft: TemporaryFile? = try TemporaryFile(at: diary.folder.file("diary.sqlite.0123456789ab"))
    let path = try #require(draft?.path)
    try age(path, by: 120)
    #expect(try store.abandonedDrafts() == [])
    draft = nil
    #expect(try store.abandonedDrafts() == [path])
  }
}
