import CFaultVFS
import Foundation
import Migrations
import SQLite
import Testing

@testable import Store

/// Starved at any I/O operation, a migration is wholly done or not at all, and the next opening does it.
@Suite struct MigrationFaultTests {
  private let golden: GoldenDiary

  init() throws {
    #expect(fault_vfs_register() == SQLiteCode.ok)
    golden = try GoldenDiary()
  }

  /// What did not hold, a line each, and the number of points.
  private func sweep(_ mode: FaultMode, _ steps: [Migration]) throws -> (broken: [String], points: Int) {
    var broken: [String] = []
    var count = 0
    let points = try FaultPoints.sweep(mode, under: golden.diary.folder.path) {
      try golden.reset()
    } work: {
      try golden.open(steps, vfs: "fault").close()
    } check: { point, failure in
      // Looking rolls back what a power cut left.
      let connection = try golden.diary.connection()
      let version = try Migrator.version(of: connection)
      let tables = "SELECT count(*) FROM pragma_table_info('attack') WHERE name = 'place'"
      let isNew = try connection.scalar(tables) == .integer(1)
      if isNew != (version == 2) { broken.append("\(point): version \(version), new \(isNew)") }
      if try connection.scalar("PRAGMA integrity_check") != .text("ok") { broken.append("\(point): damaged") }
      try connection.close()
      if failure == nil, !isNew { broken.append("\(point): acknowledged and not done") }
      let leavingOut: Set<String> = ["attack.place"]
      if try GoldenDiary.dump(golden.path, leavingOut: leavingOut) != GoldenDiary.text {
        broken.append("\(point): another content")
      }
      // Whatever has a backup's name is a whole one; drafts are removed.
      for name in try golden.backupNames() {
        if BackupName(name, of: "diary") == nil { broken.append("\(point): left \(name)") }
        if try GoldenDiary.dump(golden.backups + "/" + name) != GoldenDiary.text {
          broken.append("\(point): a bad backup")
        }
      }
      if isNew, try golden.backupNames().isEmpty { broken.append("\(point): no backup") }
      // Going on at every fourth keeps the sweep short.
      count += 1
      guard count.isMultiple(of: 4) else { return }
      try golden.open(steps).close()
      let after = try golden.diary.connection()
      if try Migrator.version(of: after) != 2 { broken.append("\(point): cannot go on") }
    }
    return (broken, points)
  }

  @Test(arguments: FaultPoints.modes)
  func noFaultOfTheDiskLeavesItHalfDone(_ mode: FaultMode) throws {
    let (broken, points) = try sweep(mode, RewritingMigration.steps)
    #expect(broken == [])
    #expect(points > 100)
    print("migration fault sweep, mode \(mode.rawValue): \(points) points")
  }

  /// Positive control: a script that commits half-way is found out.
  @Test func theSweepFindsAMigrationInTwoTransactions() throws {
    let step = Migration(
      version: 2, name: "torn",
      sql: RewritingMigration.script() + "COMMIT; BEGIN IMMEDIATE; UPDATE setting SET value = '';")
    let (broken, _) = try sweep(.onward, Migration.all.prefix(1) + [step])
    #expect(broken.contains { $0.contains("version 1, new true") })
  }
}
