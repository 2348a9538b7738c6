import CFaultVFS
import Foundation
import SQLite

@testable import Storage

/// Moves a fault from the first operation of a command to its last, and looks each time at what is left.
///
/// The shape is that of SQLite's own tests: <https://www.sqlite.org/testing.html>, section 3.
struct FaultSweep {
  /// What a diary says, and what schema it has.
  struct State: Equatable {
    var content: Content
    var version: Int
    var schema: [String]

    init(_ connection: Connection) throws {
      content = try Content(connection, uuids: false)
      version = try Migrator.version(of: connection)
      schema = try connection.texts("SELECT ifnull(sql, '') FROM sqlite_schema ORDER BY name")
    }
  }

  let workload: Workload
  private let diary: TestDiary
  /// The files before the command; none where there is no diary.
  private let base: [String: Data]
  private let before: State?
  private let after: State
  /// How many backups there are once the command is done.
  private let backups: Int
  private(set) var points = 0
  /// What did not hold, a line each.
  private(set) var broken: [String] = []
  /// What was made out of these very files before.
  private var known = KnownFiles()

  init(_ workload: Workload) throws {
    self.workload = workload
    diary = try TestDiary()
    if let prepare = workload.prepare {
      let store = try diary.store()
      try prepare(store)
      try store.close()
      before = try State(try diary.connection())
    } else {
      before = nil
    }
    base = try diary.folder.tree()
    try workload.run(diary, nil)
    after = try State(try diary.connection())
    backups = try Self.backupNames(diary).count
  }

  /// Every n-th I/O operation goes wrong in turn, until the command gets by without meeting the fault.
  mutating func sweep(_ mode: FaultMode) throws {
    try sweep(label: "mode \(mode.rawValue) at", vfs: "fault") { [prefix = diary.folder.path] n in
      prefix.withCString { _ = fault_vfs_arm(mode, n, $0) }
    } disarm: {
      fault_vfs_disarm()
      return fault_vfs_fired()
    }
  }

  /// The n-th allocation of SQLite's fails: each of the first `all`, then one in ever more.
  mutating func sweepMemory(onward: Bool, all: Int = 20) throws {
    try sweep(label: onward ? "no memory from" : "no memory at", vfs: nil, all: all) { n in
      fault_memory_arm(n, onward ? 1 : 0)
    } disarm: {
      fault_memory_disarm()
      return fault_memory_fired()
    }
  }

  private mutating func sweep(
    label: String, vfs: String?, all: Int = .max, arm: (Int) -> Void, disarm: () -> Int
  ) throws {
    var n = 0
    while n < 50_000 {
      n += 1 + n / all
      try diary.folder.replace(by: base)
      let failure: (any Error)?
      arm(n)
      do {
        try workload.run(diary, vfs)
        failure = nil
      } catch {
        failure = error
      }
      let fired = disarm()
      points += 1
      do {
        try check(failure, "\(workload.name), \(label) \(n)")
      } catch {
        broken.append(
          "\(workload.name), \(label) \(n): \(error) after \(failure.map { "\($0)" } ?? "success")")
      }
      if fired == 0 {
        if let failure { broken.append("\(workload.name): fails without a fault: \(failure)") }
        return
      }
    }
    broken.append("\(workload.name), \(label): no end")
  }

  private mutating func check(_ failure: (any Error)?, _ point: String) throws {
    let expected = Set(base.keys).union(["diary.sqlite", "diary.sqlite-journal"])
    let left = try diary.folder.tree().keys.filter { !expected.contains($0) && !$0.hasPrefix("backups/") }
    if !left.isEmpty { broken.append("\(point): left behind \(left.sorted())") }
    guard FileManager.default.fileExists(atPath: diary.path) else {
      if base["diary.sqlite"] != nil || failure == nil { broken.append("\(point): the diary is gone") }
      return
    }
    let found = try state(point)
    // A diary that was made, empty, before the first entry failed is as good as none.
    let isOld = found == before || (before == nil && found.content.isEmpty)
    let isKnown = isOld || found == after
    switch failure {
    case nil: if found != after { broken.append("\(point): acknowledged and not there") }
    case .some(StoreError.uncertain): if !isKnown { broken.append("\(point): neither old nor new") }
    case .some(let error):
      if !isOld, !(workload.mayBeThereUnsaid && isKnown) {
        broken.append("\(point): \(error), and yet something is there")
      }
    }
    try checkBackups(isNew: failure == nil || found != before, point)
    // Giving the command again works from either outcome; looking at every fifth keeps the sweep short.
    if let failure, points.isMultiple(of: 5) || failure as? StoreError == .uncertain {
      try workload.run(diary, nil)
      let repeated = try state(point + ", repeated")
      if found != after && repeated != after { broken.append("\(point): repeating it comes out differently") }
    }
  }

  /// Whatever bears a backup's name is a whole copy of the diary before the command; where the command was done,
  /// all its backups are there.
  private mutating func checkBackups(isNew: Bool, _ point: String) throws {
    let tree = try diary.folder.tree().filter { $0.key.hasPrefix("backups/") }
    let names = tree.keys.map { String($0.dropFirst(8)) }
    for name in names {
      guard BackupName(name, of: "diary") != nil else {
        broken.append("\(point): left backups/\(name)")
        continue
      }
      if known.isSound(tree["backups/" + name]) { continue }
      let copy = try Connection(path: diary.folder.file("backups/\(name)"), access: .readOnly)
      let integrity = try? copy.scalar("PRAGMA integrity_check")
      if (try? State(copy)) != before || integrity != .text("ok") {
        broken.append("\(point): a bad backup")
      } else {
        known.addSound(tree["backups/" + name])
      }
    }
    if isNew, names.count < backups { broken.append("\(point): \(names.count) of \(backups) backups") }
    if names.count < base.keys.count(where: { $0.hasPrefix("backups/") }) {
      broken.append("\(point): a backup is gone")
    }
  }

  /// What the diary says after the fault, having looked at its structure, sums and seals.
  private mutating func state(_ point: String) throws -> State {
    let files = try diary.folder.tree().filter { $0.key.hasPrefix("diary.sqlite") }
    if let state = known.state(of: files) { return state }
    let findings = broken.count
    // The program's own opening comes first, where it can: it must need no help.
    let store = workload.isReadable ? try diary.store() : nil
    let connection = try store?.connection ?? diary.connection()
    let integrity = try connection.scalar("PRAGMA integrity_check")
    if integrity != .text("ok") { broken.append("\(point): \(integrity)") }
    let problems = try SealAudit.problems(connection)
    if !problems.isEmpty { broken.append("\(point): \(problems)") }
    let state = try State(connection)
    try connection.close()
    if broken.count == findings { known.add(state, of: files) }
    return state
  }

  private static func backupNames(_ diary: TestDiary) throws -> [String] {
    try diary.folder.tree().keys.filter { $0.hasPrefix("backups/") }.map { String($0.dropFirst(8)) }
  }
}
