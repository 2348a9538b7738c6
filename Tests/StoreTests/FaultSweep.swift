import CFaultVFS
import Foundation
import SQLite

@testable import Store

/// One command of the program, for the sweeps: what stands before it, and what it does.
struct Workload: Sendable, CustomStringConvertible {
  var name: String
  /// Makes the diary the command is given to; `nil` where there is none yet.
  var prepare: (@Sendable (DiaryStore) throws -> Void)?
  var run: @Sendable (DiaryStore) throws -> Void

  var description: String { name }
}

/// Moves a fault from the first operation of a command to its last, and looks each time at what is left.
///
/// The shape is that of SQLite's own tests: <https://www.sqlite.org/testing.html>, section 3.
struct FaultSweep {
  let workload: Workload
  private let diary: TestDiary
  /// The diary before the command; `nil` where there is none.
  private let base: Data?
  private let before: Content?
  private let after: Content
  private(set) var points = 0
  /// What did not hold, a line each.
  private(set) var broken: [String] = []

  init(_ workload: Workload) throws {
    self.workload = workload
    diary = try TestDiary()
    if let prepare = workload.prepare {
      let store = try diary.store()
      try prepare(store)
      try store.close()
      before = try Content(diary, uuids: false)
      base = try Data(contentsOf: URL(filePath: diary.path))
    } else {
      before = nil
      base = nil
    }
    let store = try diary.store()
    try workload.run(store)
    try store.close()
    after = try Content(diary, uuids: false)
  }

  private func restore() throws {
    for name in try diary.folder.contents().keys {
      try FileManager.default.removeItem(atPath: diary.folder.file(name))
    }
    try base?.write(to: URL(filePath: diary.path))
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

  /// The n-th allocation of SQLite's fails: each of the first twenty, then one in ever more.
  mutating func sweepMemory(onward: Bool) throws {
    try sweep(label: onward ? "no memory from" : "no memory at", vfs: nil, sparse: true) { n in
      fault_memory_arm(n, onward ? 1 : 0)
    } disarm: {
      fault_memory_disarm()
      return fault_memory_fired()
    }
  }

  private mutating func sweep(
    label: String, vfs: String?, sparse: Bool = false, arm: (Int) -> Void, disarm: () -> Int
  ) throws {
    var n = 0
    while n < 50_000 {
      n += sparse ? 1 + n / 20 : 1
      try restore()
      let failure: (any Error)?
      arm(n)
      do {
        let store = try diary.store(vfs: vfs)
        try workload.run(store)
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
    let left = try diary.folder.contents().keys.filter {
      $0 != "diary.sqlite" && $0 != "diary.sqlite-journal"
    }
    if !left.isEmpty { broken.append("\(point): left behind \(left.sorted())") }
    guard FileManager.default.fileExists(atPath: diary.path) else {
      if base != nil || failure == nil { broken.append("\(point): the diary is gone") }
      return
    }
    let found = try state(point)
    // A diary that was made, empty, before the first entry failed is as good as none.
    let isOld = found == before || (base == nil && found.isEmpty)
    switch failure {
    case nil:
      if found != after { broken.append("\(point): acknowledged and not there") }
    case .some(StoreError.uncertain):
      if !isOld && found != after { broken.append("\(point): neither old nor new") }
    case .some(let error):
      if !isOld {
        broken.append("\(point): \(error), and yet something is there")
      }
    }
    // Giving the command again works from either outcome; looking at every fifth keeps the sweep short.
    if let failure, points.isMultiple(of: 5) || failure as? StoreError == .uncertain {
      let store = try diary.store()
      try workload.run(store)
      try store.close()
      let repeated = try state(point + ", repeated")
      if found != after && repeated != after { broken.append("\(point): repeating it comes out differently") }
    }
  }

  /// What the diary says after the fault, having looked at its structure, sums and seals.
  private mutating func state(_ point: String) throws -> Content {
    let store = try diary.store()
    let integrity = try store.connection.scalar("PRAGMA integrity_check")
    if integrity != .text("ok") { broken.append("\(point): \(integrity)") }
    let problems = try SealAudit.problems(store.connection)
    if !problems.isEmpty { broken.append("\(point): \(problems)") }
    let content = try Content(store.connection, uuids: false)
    try store.close()
    return content
  }
}
