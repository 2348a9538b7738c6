import Foundation
import Migrations
import RewritingMigration
import SQLite
import Testing

@testable import Storage

/// The machinery of migrations, proven with a golden diary of the first schema and a second step that only the
/// tests have.
@Suite struct MigrationTests {
  private let golden: GoldenDiary

  init() throws { golden = try GoldenDiary() }

  @Test func theGoldenDiarySaysWhatItSaidWhenItWasMade() throws {
    let text = try GoldenDiary.dump(golden.path)
    if ProcessInfo.processInfo.environment["HEADACHE_GOLDEN"] == "write" {
      try text.write(to: GoldenDiary.folder.appending(path: "v1.txt"), atomically: true, encoding: .utf8)
    }
    #expect(text == GoldenDiary.text)
    let store = try golden.open(Migration.all)
    try store.requireKnownSteps()
    #expect(try SealAudit.problems(store.connection) == [])
    #expect(try store.attacks(in: nil, limit: 100).count == 4)
    try store.close()
    #expect(try golden.isUntouched)
  }

  @Test func aRewrittenTableHoldsWhatItHeld() throws {
    let store = try golden.open(RewritingMigration.steps)
    #expect(try Migrator.version(of: store.connection) == 2)
    #expect(try GoldenDiary.dump(golden.path, leavingOut: ["attack.place"]) == GoldenDiary.text)
    #expect(try SealAudit.problems(store.connection) == [])
    #expect(try store.connection.scalar("PRAGMA integrity_check") == .text("ok"))
    #expect(try store.connection.scalar("PRAGMA foreign_keys") == .integer(1))
    #expect(try store.connection.scalar("SELECT count(*) FROM migration") == .integer(2))
    let objects = "SELECT count(*) FROM sqlite_schema WHERE name IN ('attack_open', 'attack_readable')"
    #expect(try store.connection.scalar(objects) == .integer(2))
    try store.requireKnownSteps()
    // And it is a diary to go on with.
    try Workload.log(store, seed: 4)
    _ = try store.undo()
    try store.close()
  }

  @Test func theDiaryIsBackedUpAsItWas() throws {
    try golden.open(RewritingMigration.steps).close()
    let names = try golden.backupNames()
    #expect(names.count == 1)
    let name = try #require(names.first)
    #expect(BackupName(name, of: "diary")?.cause == .migration)
    let path = golden.backups + "/" + name
    #expect(try GoldenDiary.dump(path) == GoldenDiary.text)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    // It opens like any diary.
    try DiaryStore.open(path, steps: Migration.all, classify: TestDiary.classify).close()
  }

  struct Bad: Sendable, CustomStringConvertible {
    var description: String
    var sql: String
    var changes: Set<String> = []
  }

  /// What a script does that its step does not declare is found out before anything is committed.
  @Test(arguments: [
    Bad(description: "attack", sql: "DELETE FROM reading; DELETE FROM attack_dose; DELETE FROM attack"),
    Bad(description: "attack.peak", sql: "UPDATE attack SET peak = 9 WHERE id = 1"),
    Bad(
      description: "attack.peak",
      sql: "UPDATE attack SET peak = CASE id WHEN 5 THEN 8 ELSE 5 END WHERE id IN (5, 6)"),
    Bad(description: "trial_effect", sql: "DROP TABLE trial_effect"),
    Bad(description: "trial.note", sql: "ALTER TABLE trial DROP COLUMN note"),
    Bad(description: "foreign keys", sql: "DELETE FROM drug", changes: ["drug"]),
    Bad(description: "seal.next_id", sql: "UPDATE seal SET next_id = 1", changes: ["attack.sum"]),
  ])
  func anUndeclaredChangeIsTakenBack(_ bad: Bad) throws {
    let step = Migration(version: 2, name: "bad", sql: bad.sql, changes: bad.changes)
    let error = storeError { _ = try golden.open(Migration.all.prefix(1) + [step]) }
    #expect(error == .failedMigration(version: 2, bad.description))
    #expect(try Data(contentsOf: URL(filePath: golden.path)) == GoldenDiary.bytes)
  }

  @Test func aDeclaredChangeIsMade() throws {
    let step = Migration(
      version: 2, name: "change", sql: "UPDATE attack SET peak = 9 WHERE id = 1; DROP TABLE trial_effect",
      changes: ["attack.peak", "trial_effect"])
    let store = try golden.open(Migration.all.prefix(1) + [step])
    #expect(try store.connection.scalar("SELECT peak FROM attack WHERE id = 1") == .integer(9))
  }

  @Test func aScriptThatFailsHalfWayLeavesNothing() throws {
    let step = Migration(
      version: 2, name: "bad", sql: "CREATE TABLE t (x) STRICT; UPDATE attack SET peak = 1; SELECT nonsense")
    #expect(storeError { _ = try golden.open(Migration.all.prefix(1) + [step]) } != nil)
    #expect(try Data(contentsOf: URL(filePath: golden.path)) == GoldenDiary.bytes)
  }

  @Test func aSchemaMadeByAnotherScriptIsRefused() throws {
    let first = Migration(version: 1, name: "diary", sql: Migration.all[0].sql + "-- changed\n")
    let error = storeError { _ = try golden.open([first, RewritingMigration.step]) }
    #expect(error == .changedMigration(version: 1))
    #expect(try golden.isUntouched)
    let store = try golden.open([first])
    #expect(storeError { try store.requireKnownSteps() } == .changedMigration(version: 1))
  }

  @Test func aDiaryThatMayOnlyBeReadIsNotMigrated() throws {
    let error = storeError {
      _ = try DiaryStore.open(
        golden.path, access: .readOnly, steps: RewritingMigration.steps, classify: TestDiary.classify)
    }
    #expect(error == .readOnly(golden.path))
    #expect(try golden.isUntouched)
  }

  @Test func aDamagedDiaryIsNotMigrated() throws {
    var bytes = try Data(contentsOf: URL(filePath: golden.path))
    // The header of the b-tree page that the attacks are on.
    let page = try Connection(path: golden.path, access: .readOnly)
      .scalar("SELECT rootpage FROM sqlite_schema WHERE name = 'attack'")
    guard case .integer(let number) = page else { throw SQLiteError(.mismatch, message: "rootpage") }
    let start = (Int(number) - 1) * 4096
    for offset in 3..<12 { bytes[start + offset] ^= 0x55 }
    try bytes.write(to: URL(filePath: golden.path))
    let error = storeError { _ = try golden.open(RewritingMigration.steps) }
    guard case .damaged = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try Data(contentsOf: URL(filePath: golden.path)) == bytes)
    #expect(try golden.backupNames() == [])
  }

  @Test func whoeverIsFirstMigratesAndAllUseIt() throws {
    DispatchQueue.concurrentPerform(iterations: 4) { worker in
      do {
        let store = try golden.open(RewritingMigration.steps)
        try Workload.log(store, seed: worker + 1)
        try store.close()
      } catch {
        Issue.record(error)
      }
    }
    let store = try golden.open(RewritingMigration.steps)
    #expect(try store.connection.scalar("SELECT count(*) FROM migration") == .integer(2))
    #expect(try store.attacks(in: nil, limit: 100).count == 8)
    #expect(try SealAudit.problems(store.connection) == [])
    #expect(try golden.backupNames().count == 1)
  }
}
