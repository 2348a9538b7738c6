import CFaultVFS
import Foundation
import SQLite
import Testing

@testable import Storage

/// Faults while a diary is opened that a command was killed on in the middle of its commit: its rollback journal
/// is hot, and the opening plays it back.
///
/// SQLite calls this a compound failure: <https://www.sqlite.org/testing.html>, section 3.4.
struct RecoverySweep {
  let workload: Workload
  private let diary: TestDiary
  private let after: FaultSweep.State
  /// What a kill leaves at some of the moments at which there is something to play back: the files, and the
  /// diary that is in them.
  let crashes: [(files: [String: Data], state: FaultSweep.State)]
  private(set) var points = 0
  /// What did not hold, a line each.
  private(set) var broken: [String] = []
  private var known = KnownFiles()
  private var checks = 0

  /// `most`: at how many moments of the command it is killed.
  init(_ workload: Workload, most: Int) throws {
    self.workload = workload
    diary = try TestDiary()
    let store = try diary.store()
    try workload.prepare?(store)
    try store.close()
    let before = try FaultSweep.State(try diary.connection())
    let base = try diary.folder.tree()
    try workload.run(diary, nil)
    let after = try FaultSweep.State(try diary.connection())
    self.after = after
    let all = try Self.crashes(of: workload, on: diary, from: base)
    let stride = max(1, all.count / most)
    crashes = try all.indices.filter { $0 % stride == stride / 2 }.prefix(most).map { [diary] index in
      try diary.folder.replace(by: all[index])
      let state = try FaultSweep.State(try diary.connection())
      try #require(state == before || state == after)
      return (all[index], state)
    }
  }

  /// Every distinct state with a hot journal that a kill can leave: from some operation on, nothing reaches the
  /// disk any more, not even the rollback.
  private static func crashes(
    of workload: Workload, on diary: TestDiary, from base: [String: Data]
  ) throws -> [[String: Data]] {
    var crashes: [[String: Data]] = []
    var n = 0
    while true {
      n += 1
      try diary.folder.replace(by: base)
      diary.folder.path.withCString { _ = fault_vfs_arm(.onward, n, $0) }
      try? workload.run(diary, "fault")
      fault_vfs_disarm()
      if fault_vfs_fired() == 0 { return crashes }
      let left = try diary.folder.tree()
      let isHot = left["diary.sqlite-journal"]?.starts(with: journalMagic) == true
      if isHot, left["diary.sqlite"] != base["diary.sqlite"], left != crashes.last { crashes.append(left) }
    }
  }

  /// Source: <https://www.sqlite.org/fileformat2.html#the_rollback_journal>
  private static let journalMagic: [UInt8] = [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]

  /// `open`: opens the diary through the VFS "fault", whose n-th operation goes wrong in turn.
  mutating func sweep(_ mode: FaultMode, open: (TestDiary) throws -> Void) throws {
    for (index, crash) in crashes.enumerated() {
      points += try FaultPoints.sweep(mode, under: diary.folder.path) {
        try diary.folder.replace(by: crash.files)
      } work: {
        try open(diary)
      } check: { point, failure in
        let label = "\(workload.name), killed at moment \(index), \(point)"
        do { try check(failure, expecting: crash.state, label) } catch { broken.append("\(label): \(error)") }
      }
    }
  }

  private mutating func check(
    _ failure: (any Error)?, expecting state: FaultSweep.State, _ point: String
  ) throws {
    if failure as? StoreError == .uncertain { broken.append("\(point): nothing was to be saved") }
    let files = try diary.folder.tree()
    let found: FaultSweep.State
    if let state = known.state(of: files) {
      found = state
    } else {
      // The next opening needs no help.
      let store = try diary.store()
      found = try FaultSweep.State(store.connection)
      let isSound = try store.connection.scalar("PRAGMA integrity_check") == .text("ok")
      let problems = try SealAudit.problems(store.connection)
      try store.close()
      let isHot = try diary.folder.tree()["diary.sqlite-journal"]?.starts(with: Self.journalMagic) == true
      if isSound, problems.isEmpty, !isHot {
        known.add(found, of: files)
      } else {
        broken.append("\(point): sound \(isSound), \(problems), still hot \(isHot)")
      }
    }
    if found != state { broken.append("\(point): another diary than the one that was killed") }
    // And the command can be given again.
    checks += 1
    guard failure != nil, checks.isMultiple(of: 5) else { return }
    try workload.run(diary, nil)
    if try FaultSweep.State(try diary.connection()) != after { broken.append("\(point): cannot go on") }
  }
}
