import CFaultVFS
import Foundation
import SQLite
import TestSupport
import Testing

@testable import Storage

/// A command that was acknowledged is in the diary; one that failed is not; "uncertain" may be either; and
/// whatever happened, the file is sound and the command can be given again.
@Suite struct FaultSweepTests {
  init() { #expect(fault_vfs_register() == SQLiteCode.ok) }

  /// All of it as one sweep, on every core, so that its points and its time are one number each.
  @Test func `no fault of the disk breaks a command`() async throws {
    let clock = ContinuousClock()
    let start = clock.now
    let done = try await withThrowingTaskGroup(of: (FaultSweep, Double).self) { group in
      for workload in Workload.all {
        group.addTask {
          let start = Self.processorSeconds
          var sweep = try FaultSweep(workload)
          for mode in FaultPoints.modes { try sweep.sweep(mode) }
          return (sweep, Self.processorSeconds - start)
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    let sweeps = done.map(\.0)
    for sweep in sweeps.sorted(by: { $0.workload.name < $1.workload.name }) {
      #expect(sweep.broken == [])
      #expect(sweep.points > 40, "\(sweep.workload.name)")
      print("  \(sweep.workload.name): \(sweep.points) points")
    }
    let points = sweeps.reduce(0) { $0 + $1.points }
    #expect(points >= 5_000)
    let seconds = (clock.now - start).components.seconds
    let processor = Int(done.reduce(0) { $0 + $1.1 })
    print(
      "fault VFS sweep (R2): \(points) points over \(sweeps.count) commands in \(seconds) s,"
        + " \(processor) s of them the processor's")
  }

  /// What this thread has used; a sweep never leaves its own.
  private static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static let memoryCounter = PointCounter()

  private static let small = Workload.all.filter {
    ["log", "check-in", "import of 100 rows", "undo of an import"].contains($0.name)
  }

  @Test(arguments: small)
  func `no lack of memory breaks a command`(_ workload: Workload) throws {
    try #require(fault_memory_install() == SQLiteCode.ok)
    var sweep = try FaultSweep(workload)
    let all = TestForm.isLong ? 2_000 : 20
    try sweep.sweepMemory(onward: false, all: all)
    try sweep.sweepMemory(onward: true, all: all)
    #expect(sweep.broken == [])
    #expect(sweep.points > 40)
    Self.memoryCounter.add(sweep.points, of: Self.small.count, named: "memory sweep")
  }

  /// Positive control: a command that goes on where a change of its has failed.
  @Test func `the sweep finds an error that is ignored`() throws {
    let careless = Workload(name: "ignored", prepare: Workload.filled) { store in
      try store.write("log", now: TestDiary.now) { work throws(StoreError) in
        for seed in 4..<6 {
          var entries = RandomEntries(seed: seed)
          let attack = entries.attack()
          _ = try? work.add(attack)
        }
      }
    }
    var sweep = try FaultSweep(careless)
    try sweep.sweepMemory(onward: false)
    #expect(sweep.broken.contains { $0.contains("acknowledged and not there") })
  }

  /// Positive control: a backup written straight to its name.
  @Test func `the sweep finds a torn backup`() throws {
    let careless = Workload(
      name: "torn backup", prepare: Workload.filled,
      onFile: { diary, vfs in
        let folder = diary.folder.file("backups")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let name = BackupName(diary: "diary", time: TestDiary.now, cause: .byHand).text
        let store = try diary.store(vfs: vfs)
        _ = FileManager.default.createFile(atPath: "\(folder)/\(name)", contents: nil)
        let copy = try Connection(path: "\(folder)/\(name)", access: .readWrite, vfs: vfs)
        try copy.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
        try copy.copy(from: store.connection)
        try copy.close()
        try store.close()
      })
    var sweep = try FaultSweep(careless)
    try sweep.sweep(.onward)
    #expect(sweep.broken.contains { $0.contains("a bad backup") })
  }

  /// Positive control: a restore that empties the diary in one transaction and fills it in another.
  @Test func `the sweep finds a torn restore`() throws {
    let careless = Workload(
      name: "torn restore",
      prepare: { store in
        try Workload.filled(store)
        try store.backUp(to: Workload.source(of: store.path), replacing: false)
        for seed in 20..<26 { try Workload.log(store, seed: seed) }
      },
      onFile: { diary, vfs in
        let store = try diary.store(vfs: vfs)
        try store.connection.execute("PRAGMA foreign_keys = OFF; DELETE FROM attack_dose; DELETE FROM attack")
        try store.connection.copy(
          from: try Connection(path: Workload.source(of: diary.path), access: .readOnly, vfs: vfs))
        try store.close()
      })
    var sweep = try FaultSweep(careless)
    try sweep.sweep(.onward)
    #expect(sweep.broken.contains { $0.contains("yet something is there") })
  }

  /// Positive control: a migration whose script commits half-way.
  @Test func `the sweep finds a migration in two transactions`() throws {
    var sweep = try FaultSweep(.migration(named: "torn migration", torn: true))
    try sweep.sweep(.onward)
    #expect(!sweep.broken.isEmpty)
  }

  /// Positive control: an import in two transactions is half there after a fault in the second.
  @Test func `the sweep finds a torn import`() throws {
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
  @Test func `the sweep finds a missing journal`() throws {
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
}

enum SQLiteCode { static let ok: Int32 = 0 }
