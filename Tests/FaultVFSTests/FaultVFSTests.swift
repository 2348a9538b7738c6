import CFaultVFS
import CSQLite
import Testing

/// The failing disk must fail as it says, and only where it says: every crash test leans on it.
@Suite struct FaultVFSTests {
  static let rewrite =
    "PRAGMA cache_size = 2; BEGIN; UPDATE t SET text = 'new' || hex(randomblob(400)); COMMIT"

  @Test func `The failing disk and the failing memory are in place`() {
    #expect(fault_vfs_register() == SQLITE_OK)
    #expect(fault_vfs_register() == SQLITE_OK)
    #expect(fault_memory_install() == SQLITE_OK)
  }

  @Test func `Counting changes nothing`() throws {
    let scratch = try scratch()
    #expect(fault_vfs_arm(FaultMode.count, 1, scratch.folder) == SQLITE_OK)
    #expect(scratch.run(Self.rewrite, vfs: "fault") == SQLITE_OK)
    fault_vfs_disarm()
    #expect(fault_vfs_count() > 20)
    #expect(fault_vfs_fired() == 0)
    #expect(scratch.isNew)
  }

  @Test func `Paths outside the prefix are left alone`() throws {
    let scratch = try scratch()
    #expect(fault_vfs_arm(FaultMode.onward, 1, scratch.folder + "-elsewhere") == SQLITE_OK)
    #expect(scratch.run(Self.rewrite, vfs: "fault") == SQLITE_OK)
    fault_vfs_disarm()
    #expect(fault_vfs_count() == 0)
  }

  @Test func `A prefix that does not fit arms nothing`() throws {
    #expect(fault_vfs_arm(FaultMode.onward, 1, String(repeating: "x", count: 5000)) == SQLITE_TOOBIG)
    let scratch = try scratch()
    #expect(scratch.run(Self.rewrite, vfs: "fault") == SQLITE_OK)
  }

  @Test(arguments: [FaultMode.once, .onward, .torn, .full])
  func `A journaled rewrite survives every fault`(mode: FaultMode) throws {
    let sweep = try sweep(mode, "PRAGMA synchronous = EXTRA; " + Self.rewrite)
    #expect(sweep.points > 10)
    #expect(sweep.broken == 0)
    #expect(sweep.lost == 0)
  }

  @Test(arguments: [FaultMode.onward, .torn, .full])
  func `Without a journal the same sweep finds damage`(mode: FaultMode) throws {
    #expect(try sweep(mode, "PRAGMA journal_mode = OFF; " + Self.rewrite).broken > 0)
  }

  @Test func `A full disk reports that it is full`() throws {
    let scratch = try scratch()
    #expect(fault_vfs_arm(FaultMode.full, 1, scratch.folder) == SQLITE_OK)
    #expect(scratch.run(Self.rewrite, vfs: "fault") == SQLITE_FULL)
    fault_vfs_disarm()
  }

  /// Repeats the work with the fault one operation later each time, until it comes too late.
  private func sweep(_ mode: FaultMode, _ sql: String) throws -> (points: Int, broken: Int, lost: Int) {
    let scratch = try scratch()
    var result = (points: 0, broken: 0, lost: 0)
    for nth in 1... {
      scratch.reset()
      #expect(fault_vfs_arm(mode, nth, scratch.folder) == SQLITE_OK)
      let code = scratch.run(sql, vfs: "fault")
      fault_vfs_disarm()
      result.broken += scratch.isAllOrNothing ? 0 : 1
      result.lost += code == SQLITE_OK && !scratch.isNew ? 1 : 0
      if fault_vfs_fired() == 0 { break }
      result.points += 1
    }
    return result
  }

  private func scratch() throws -> ScratchDatabase {
    try #require(fault_vfs_register() == SQLITE_OK)
    let scratch = try ScratchDatabase()
    scratch.reset()
    return scratch
  }
}

@Suite struct FaultMemoryTests {
  @Test(arguments: [0, 1]) func `Every allocation may fail without damage`(onward: CInt) throws {
    let scratch = try ScratchDatabase()
    var refused = 0
    for nth in 1... {
      scratch.reset()
      fault_memory_arm(nth, onward)
      let code = scratch.run(FaultVFSTests.rewrite)
      fault_memory_disarm()
      #expect(scratch.isAllOrNothing, "allocation \(nth)")
      refused += code & 0xFF == SQLITE_NOMEM ? 1 : 0
      if fault_memory_fired() == 0 { break }
    }
    #expect(refused > 20)
  }

  @Test func `Once disarmed, nothing is counted`() throws {
    let scratch = try ScratchDatabase()
    fault_memory_arm(1, 0)
    fault_memory_disarm()
    scratch.reset()
    #expect(fault_memory_count() == 0)
    #expect(scratch.isAllOrNothing)
  }
}
