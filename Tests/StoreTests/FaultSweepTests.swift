import CFaultVFS
import Foundation
import SQLite
import Testing

@testable import Store

/// A command that was acknowledged is in the diary; one that failed is not; "uncertain" may be either; and
/// whatever happened, the file is sound and the command can be given again.
@Suite struct FaultSweepTests {
  static let counter = Counter()

  init() { #expect(fault_vfs_register() == SQLiteCode.ok) }

  @Test(arguments: Workload.all)
  func noFaultOfTheDiskBreaksACommand(_ workload: Workload) throws {
    var sweep = try FaultSweep(workload)
    for mode in [FaultMode.once, .onward, .torn, .full] { try sweep.sweep(mode) }
    #expect(sweep.broken == [])
    #expect(sweep.points > 40)
    Self.counter.add(sweep.points, of: Workload.all.count, named: "fault VFS sweep")
  }

  static let memoryCounter = Counter()

  private static let small = Workload.all.filter {
    ["log", "check-in", "undo of an import"].contains($0.name)
  }

  @Test(arguments: small)
  func noLackOfMemoryBreaksACommand(_ workload: Workload) throws {
    try #require(fault_memory_install() == SQLiteCode.ok)
    var sweep = try FaultSweep(workload)
    try sweep.sweepMemory(onward: false)
    try sweep.sweepMemory(onward: true)
    #expect(sweep.broken == [])
    #expect(sweep.points > 40)
    Self.memoryCounter.add(sweep.points, of: Self.small.count, named: "memory sweep")
  }

  /// Positive control: an import in two transactions is half there after a fault in the second.
  @Test func theSweepFindsATornImport() throws {
    let torn = Workload(name: "torn import", prepare: Workload.filled) { store in
      for rows in [0..<10, 10..<20] {
        try store.write("import", now: TestDiary.now) { work throws(StoreError) in
          try Workload.addRows(rows, to: work)
        }
      }
    }
    var sweep = try FaultSweep(torn)
    try sweep.sweep(.onward)
    #expect(sweep.broken.contains { $0.contains("yet something is there") })
  }

  /// Positive control: with the journal in memory alone, a power cut in mid-commit destroys the diary.
  @Test func theSweepFindsAMissingJournal() throws {
    let careless = Workload(name: "no journal", prepare: Workload.filled) { store in
      try store.connection.execute("PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY")
      try store.write("import", now: TestDiary.now) { work throws(StoreError) in
        try Workload.addRows(0..<20, to: work)
      }
    }
    var sweep = try FaultSweep(careless)
    try sweep.sweep(.onward)
    #expect(!sweep.broken.isEmpty)
  }

  /// Adds up what ran on several threads and prints it once all have reported.
  final class Counter: @unchecked Sendable {
    private let lock = NSLock()
    private var points = 0
    private var reports = 0

    func add(_ points: Int, of expected: Int, named name: String) {
      lock.withLock {
        self.points += points
        reports += 1
        if reports == expected { print("\(name): \(self.points) points") }
      }
    }
  }
}

enum SQLiteCode { static let ok: Int32 = 0 }
