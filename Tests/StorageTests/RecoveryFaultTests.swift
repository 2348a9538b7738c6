import CFaultVFS
import Foundation
import SQLite
import TestSupport
import Testing

@testable import Storage

/// A diary whose command was killed in the middle of its commit is opened on a disk that fails: whatever happens
/// then, the next opening finds it as it was before the command.
@Suite struct RecoveryFaultTests {
  private static let names: Set = ["log", "import of 100 rows", "undo of an import", "purge", "restore"]
  private static let killed = Workload.all.filter { names.contains($0.name) }

  init() { #expect(fault_vfs_register() == SQLiteCode.ok) }

  @Sendable private static func open(_ diary: TestDiary) throws {
    let store = try diary.store(vfs: "fault")
    _ = try store.history(limit: 1)
    try store.close()
  }

  @Test func `no fault of the disk stops a recovery`() async throws {
    let sweeps = try await withThrowingTaskGroup(of: RecoverySweep.self) { group in
      for workload in Self.killed {
        group.addTask {
          var sweep = try RecoverySweep(workload, most: TestForm.isLong ? 20 : 2)
          for mode in FaultPoints.modes { try sweep.sweep(mode, open: Self.open) }
          return sweep
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    for sweep in sweeps {
      #expect(sweep.broken == [])
      #expect(sweep.crashes.count > 1, "\(sweep.workload.name)")
    }
    let points = sweeps.reduce(0) { $0 + $1.points }
    let moments = sweeps.reduce(0) { $0 + $1.crashes.count }
    #expect(sweeps.count == Self.names.count && points >= 500)
    print(
      "recovery sweep (R3): \(points) points, after kills at \(moments) moments of \(sweeps.count) commands")
  }

  /// Positive control: a program that takes a journal it cannot play back out of the way.
  @Test func `the sweep finds a journal that is removed`() throws {
    let log = try #require(Self.killed.first { $0.name == "log" })
    var sweep = try RecoverySweep(log, most: 6)
    try sweep.sweep(.onward) { diary in
      do { try Self.open(diary) } catch {
        try? FileManager.default.removeItem(atPath: diary.path + "-journal")
        throw error
      }
    }
    #expect(!sweep.broken.isEmpty)
  }
}
