import CFaultVFS
import CivilTime
import Diary
import Testing

@testable import Storage

/// The journal is deleted, which commits, and then the folder cannot be synced: SQLite reports an error although
/// the entry is in the file. The diary must say so, and giving the command again must add nothing twice.
@Suite struct AmbiguousCommitTests {
  private let diary: TestDiary

  init() throws {
    #expect(fault_vfs_register() == SQLiteCode.ok)
    diary = try TestDiary()
  }

  /// What `body` throws while no delete can be made durable.
  private func failure(_ body: (DiaryStore) throws -> Void) throws -> StoreError? {
    let store = try diary.store(vfs: "fault")
    diary.folder.path.withCString { _ = fault_vfs_arm(.unsyncedDelete, 1, $0) }
    defer { fault_vfs_disarm() }
    let error = storeError { try body(store) }
    #expect(fault_vfs_fired() == 1)
    return error
  }

  private func attacks() throws -> Int { try diary.store().attacks(in: nil, limit: 1000).count }

  @Test func `an entry whose commit failed last is uncertain and there`() throws {
    #expect(try failure { try Workload.log($0, seed: 1) } == .uncertain)
    #expect(try attacks() == 1)
    #expect(try diary.store().history(limit: 9).count == 1)
    #expect(try SealAudit.problems(try diary.connection()) == [])
  }

  @Test func `an undo and a redo are uncertain and done`() throws {
    try Workload.log(try diary.store(), seed: 1)
    #expect(try failure { _ = try $0.undo() } == .uncertain)
    #expect(try attacks() == 0)
    #expect(try failure { _ = try $0.redo() } == .uncertain)
    #expect(try attacks() == 1)
    #expect(try SealAudit.problems(try diary.connection()) == [])
  }

  @Test func `an uncertain import given again adds nothing`() throws {
    func bring(_ store: DiaryStore) throws {
      try store.write("import", now: TestDiary.now) { work throws(StoreError) in
        try Workload.addRows(0..<50, to: work)
      }
    }
    #expect(try failure(bring) == .uncertain)
    #expect(try attacks() == 50)
    try bring(try diary.store())
    #expect(try attacks() == 50)
    #expect(try diary.store().history(limit: 9).count == 1)
  }

  /// Positive control: where the delete does not happen either, nothing is uncertain and nothing is there.
  @Test func `a commit that did not happen is not uncertain`() throws {
    let store = try diary.store(vfs: "fault")
    diary.folder.path.withCString { _ = fault_vfs_arm(.count, 0, $0) }
    let before = try DiaryPicture(store)
    try Workload.log(store, seed: 1)
    let operations = fault_vfs_count()
    fault_vfs_disarm()
    _ = try store.undo()
    var plain = 0
    for nth in 1...operations {
      let fresh = try diary.store(vfs: "fault")
      diary.folder.path.withCString { _ = fault_vfs_arm(.onward, nth, $0) }
      let error = storeError { try Workload.log(fresh, seed: 1) }
      fault_vfs_disarm()
      guard let error, error != .uncertain else { continue }
      plain += 1
      #expect(try DiaryPicture(try diary.store()).attacks == before.attacks, "\(nth)")
    }
    #expect(plain > 10)
  }
}
