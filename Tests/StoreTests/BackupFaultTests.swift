import CFaultVFS
import Foundation
import SQLite
import Testing

@testable import Store

/// Starved at any I/O operation, a backup is whole or not there, and a restored diary is the one before or the
/// one restored.
@Suite struct BackupFaultTests {
  private let diary: TestDiary
  private let folder: String

  init() throws {
    #expect(fault_vfs_register() == SQLiteCode.ok)
    diary = try TestDiary()
    folder = diary.folder.path
    let store = try diary.store()
    try Workload.filled(store)
    try store.close()
  }

  private func removeAll(but bytes: Data) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) where name != "source" {
      try FileManager.default.removeItem(atPath: diary.folder.file(name))
    }
    try bytes.write(to: URL(filePath: diary.path))
  }

  /// What of the backups is not a whole copy of `content`, a line each.
  private func badBackups(_ content: Content) throws -> [String] {
    let backups = diary.folder.file("backups")
    guard FileManager.default.fileExists(atPath: backups) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: backups).filter { name in
      guard BackupName(name, of: "diary") != nil else { return true }
      return try Content(try Connection(path: "\(backups)/\(name)", access: .readOnly)) != content
    }
  }

  @Test(arguments: FaultPoints.modes)
  func aBackupIsWholeOrNotThere(_ mode: FaultMode) throws {
    let base = try Data(contentsOf: URL(filePath: diary.path))
    let content = try Content(diary)
    var broken: [String] = []
    let points = try FaultPoints.sweep(mode, under: folder) {
      try removeAll(but: base)
    } work: {
      let store = try diary.store(vfs: "fault")
      _ = try store.backUp(cause: .byHand, now: TestDiary.now)
      try store.close()
    } check: { point, failure in
      broken += try badBackups(content).map { "\(point): \($0)" }
      if failure == nil, !FileManager.default.fileExists(atPath: diary.folder.file("backups")) {
        broken.append("\(point): acknowledged and not there")
      }
      if try Data(contentsOf: URL(filePath: diary.path)) != base { broken.append("\(point): the diary") }
    }
    #expect(broken == [])
    #expect(points > 50)
    print("backup fault sweep, mode \(mode.rawValue): \(points) points")
  }

  @Test(arguments: FaultPoints.modes)
  func aRestoredDiaryIsTheOneBeforeOrTheOneRestored(_ mode: FaultMode) throws {
    let source = diary.folder.file("source")
    var store = try diary.store()
    try store.backUp(to: source, replacing: false)
    for seed in 20..<26 { try Workload.log(store, seed: seed) }
    try store.close()
    let base = try Data(contentsOf: URL(filePath: diary.path))
    let before = try Content(diary)
    let wanted = try Content(try Connection(path: source, access: .readOnly))
    var broken: [String] = []
    let points = try FaultPoints.sweep(mode, under: folder) {
      try removeAll(but: base)
    } work: {
      _ = try DiaryStore.restore(
        diary.path, from: source, now: TestDiary.now, vfs: "fault", classify: TestDiary.classify)
    } check: { point, failure in
      store = try diary.store()
      let found = try Content(store.connection)
      let problems = try SealAudit.problems(store.connection)
      if !problems.isEmpty { broken.append("\(point): \(problems)") }
      try store.close()
      switch failure {
      case nil: if found != wanted { broken.append("\(point): acknowledged and not there") }
      case .some(StoreError.uncertain):
        if found != before, found != wanted { broken.append("\(point): neither") }
      case .some(let error): if found != before { broken.append("\(point): \(error), and yet restored") }
      }
      broken += try badBackups(before).map { "\(point): \($0)" }
      let left = try FileManager.default.contentsOfDirectory(atPath: folder)
      // A journal that a failing disk did not remove holds no header, or the opening above has rolled it back.
      if !Set(left).isSubset(of: ["backups", "diary.sqlite", "diary.sqlite-journal", "source"]) {
        broken.append("\(point): left \(left.sorted())")
      }
    }
    #expect(broken == [])
    #expect(points > 100)
    print("restore fault sweep, mode \(mode.rawValue): \(points) points")
  }
}
