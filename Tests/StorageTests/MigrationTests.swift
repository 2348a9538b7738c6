import Foundation
import Migrations
import RewritingMigration
import SQLite
import Testing

@testable import Storage

/// The machinery of migrations, proven with a golden diary of the first schema and a second step that only the
/// tests have.
@Suite struct MigrationTests {
  /// The version of a step after those of the program.
  private static let next = Int32(Migration.all.count + 1)

  private let golden: GoldenDiary

  init() throws { golden = try GoldenDiary() }

  @Test func `the golden diary says what it said when it was made`() throws {
    let text = try GoldenDiary.dump(golden.path)
    if ProcessInfo.processInfo.environment["HEADACHE_GOLDEN"] == "write" {
      try text.write(to: GoldenDiary.folder.appending(path: "v1.txt"), atomically: true, encoding: .utf8)
    }
    #expect(text == GoldenDiary.text)
    let store = try golden.open(.current)
    #expect(try Migrator.version(of: store.connection) == Migration.all.count)
    // What a later version added to its rows, and the sums that go with that.
    let sums: Set = ["attack.sum", "trial.sum", "seal.sum"]
    let new = sums.union([
      "attack.peak_tenths", "reading.intensity_tenths", "import_text.*", "score.*", "trial.judge",
    ])
    #expect(
      try GoldenDiary.dump(golden.path, leavingOut: new)
        == GoldenDiary.dump(GoldenDiary.folder.appending(path: "v1.diary").path, leavingOut: sums))
    try store.requireKnownSteps()
    #expect(try SealAudit.problems(store.connection) == [])
    #expect(try store.attacks(in: nil, limit: 100).count == 4)
    #expect(try store.audit() == [])
    try store.close()
    #expect(try golden.backupNames().count == 1)
  }

  @Test func `a rewritten table holds what it held, under sums of its new form`() throws {
    let store = try golden.open(RewritingMigration.schema)
    #expect(try Migrator.version(of: store.connection) == Int(RewritingMigration.version))
    let new: Set = [
      "attack.peak_tenths", "reading.intensity_tenths", "attack.place", "attack_dose.route", "attack_meal.*",
      "day_count.*", "import_text.*", "score.*", "trial.judge",
    ]
    let sums: Set = ["attack.sum", "trial.sum", "seal.sum"]
    let text = try GoldenDiary.dump(golden.path, leavingOut: new.union(sums))
    let before = try GoldenDiary.dump(GoldenDiary.folder.appending(path: "v1.diary").path, leavingOut: sums)
    #expect(text == before)
    let filled = "SELECT count(*) FROM attack WHERE place <> 'home'"
    #expect(try store.connection.scalar(filled) == .integer(0))
    #expect(try SealAudit.problems(store.connection) == [])
    #expect(try store.connection.scalar("PRAGMA integrity_check") == .text("ok"))
    #expect(try store.connection.scalar("PRAGMA foreign_keys") == .integer(1))
    #expect(
      try store.connection.scalar("SELECT count(*) FROM migration") == .integer(Migration.all.count + 1))
    let objects =
      "SELECT count(*) FROM sqlite_schema WHERE name IN ('attack_open', 'attack_last', 'attack_readable')"
    #expect(try store.connection.scalar(objects) == .integer(3))
    try store.requireKnownSteps()
    // And it is a diary to go on with.
    try Workload.log(store, seed: 4)
    _ = try store.undo()
    try store.close()
  }

  @Test func `the diary is backed up as it was`() throws {
    try golden.open(RewritingMigration.schema).close()
    let names = try golden.backupNames()
    #expect(names.count == 1)
    let name = try #require(names.first)
    #expect(BackupName(name, of: "diary")?.cause == .migration)
    let path = golden.backups + "/" + name
    #expect(try GoldenDiary.dump(path) == GoldenDiary.text)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    // It opens like any diary.
    try DiaryStore.open(path, schema: .current, classify: TestDiary.classify).close()
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
    Bad(description: "foreign_key_check", sql: "DELETE FROM drug", changes: ["drug"]),
    Bad(description: "seal.next_id", sql: "UPDATE seal SET next_id = 1", changes: ["attack.sum"]),
  ])
  func `an undeclared change is taken back`(_ bad: Bad) throws {
    let before = try golden.upgrade()
    let step = Migration(version: Self.next, name: "bad", sql: bad.sql, changes: bad.changes)
    let error = storeError { _ = try golden.open(Schema(Migration.all + [step])) }
    #expect(error == .failedMigration(version: Int(Self.next), bad.description))
    #expect(try Data(contentsOf: URL(filePath: golden.path)) == before)
  }

  @Test func `a declared change is made, and its table is sealed anew`() throws {
    let step = Migration(
      version: Self.next, name: "change", sql: "UPDATE attack SET peak = 9 WHERE id = 1; DELETE FROM reading",
      changes: ["attack.peak", "reading"])
    let store = try golden.open(Schema(Migration.all + [step]))
    #expect(try store.connection.scalar("SELECT peak FROM attack WHERE id = 1") == .integer(9))
    #expect(try store.attack(1)?.attack.readings == [])
    let sums = try store.audit().filter { if case .schema = $0 { false } else { true } }
    #expect(sums == [])
  }

  /// What SQL cannot do a step does in Swift, and no more than it declares.
  @Test func `a step in Swift reads and writes within the migration`() throws {
    let store = try golden.open(RewritingMigration.schema)
    let days =
      "SELECT count(*) FROM day_count JOIN (SELECT onset / 1440 AS at, count(*) AS n FROM attack"
      + " GROUP BY at) ON at = day WHERE n = attacks"
    #expect(try store.connection.scalar(days) == .integer(5))
  }

  @Test func `an undeclared change in Swift is taken back, as is a step that fails`() throws {
    let before = try golden.upgrade()
    let careless = Migration(version: Self.next, name: "bad", sql: "CREATE TABLE t (x INTEGER) STRICT") {
      connection throws(SQLiteError) in
      try connection.run("UPDATE attack SET peak = ? WHERE id = 1", [.integer(9)])
    }
    #expect(
      storeError { _ = try golden.open(Schema(Migration.all + [careless])) }
        == .failedMigration(version: Int(Self.next), "attack.peak"))
    let failing = Migration(version: Self.next, name: "bad", sql: "CREATE TABLE t (x INTEGER) STRICT") {
      connection throws(SQLiteError) in
      try connection.run("INSERT INTO t VALUES (1)")
      throw SQLiteError(.full, message: "no more")
    }
    #expect(storeError { _ = try golden.open(Schema(Migration.all + [failing])) } == .full)
    #expect(try Data(contentsOf: URL(filePath: golden.path)) == before)
  }

  /// Images in the journal are completed with what every row had on the day of the migration.
  @Test(arguments: [
    ("attack.place", "UPDATE attack SET place = 'work' WHERE id = 5"),
    ("attack_dose.route", "UPDATE attack_dose SET route = 1"),
    ("attack_meal", "INSERT INTO attack_meal VALUES (1, 0, 'cheese')"),
  ])
  func `a new column that is not the same in every row is refused`(column: String, sql: String) throws {
    let before = try golden.upgrade()
    let version = RewritingMigration.version
    let step = Migration(version: version, name: "bad", sql: RewritingMigration.script() + sql)
    let schema = Schema(Migration.all + [step], redefining: [RewritingMigration.attack])
    #expect(storeError { _ = try golden.open(schema) } == .failedMigration(version: Int(version), column))
    #expect(try Data(contentsOf: URL(filePath: golden.path)) == before)
  }

  @Test func `a new kind of row gets a seal, and its rows are undone like any`() throws {
    let version = Migration.all.count + 1
    let sleep = Entity(90, "sleep", since: version, ["id", "hours"])
    let step = Migration(
      version: Int32(version), name: "sleep",
      sql: "CREATE TABLE sleep (id INTEGER PRIMARY KEY, hours INTEGER NOT NULL, sum INTEGER NOT NULL) STRICT;"
    )
    let schema = Schema(Migration.all + [step], redefining: [sleep])
    let store = try golden.open(schema)
    try store.write("sleep 7", now: TestDiary.now) { work in
      let id = try work.seals.nextID("sleep")
      try work.add(sleep, RowImage(values: [.integer(id), .integer(7)], children: []))
    }
    #expect(try store.audit() == [])
    #expect(try store.undo()?.command == "sleep 7")
    #expect(try store.connection.scalar("SELECT count(*) FROM sleep") == .integer(0))
    #expect(try store.redo() != nil)
    #expect(try store.audit() == [])
    // A new diary of this schema has the seal as well.
    let new = try NewDiary(for: golden.diary.folder.file("new.sqlite"), now: 0, schema: schema)
    #expect(try DiaryStore.open(new.draft, schema: schema, classify: TestDiary.classify).audit() == [])
    new.discard()
  }

  @Test func `a script that fails half-way leaves nothing`() throws {
    let step = Migration(
      version: 2, name: "bad", sql: "CREATE TABLE t (x) STRICT; UPDATE attack SET peak = 1; SELECT nonsense")
    #expect(storeError { _ = try golden.open(Schema(Migration.all.prefix(1) + [step])) } != nil)
    #expect(try Data(contentsOf: URL(filePath: golden.path)) == GoldenDiary.bytes)
  }

  @Test func `a schema made by another script is refused`() throws {
    let first = Migration(version: 1, name: "diary", sql: Migration.all[0].sql + "-- changed\n")
    let error = storeError { _ = try golden.open(Schema([first, RewritingMigration.step])) }
    #expect(error == .changedMigration(version: 1))
    #expect(try golden.isUntouched)
    let store = try golden.open(Schema([first]))
    #expect(storeError { try store.requireKnownSteps() } == .changedMigration(version: 1))
  }

  @Test func `a diary that may only be read is not migrated`() throws {
    let error = storeError {
      _ = try DiaryStore.open(
        golden.path, access: .readOnly, schema: RewritingMigration.schema, classify: TestDiary.classify)
    }
    #expect(error == .readOnly(golden.path))
    #expect(try golden.isUntouched)
  }

  @Test func `a diary of damaged structure is not migrated`() throws {
    var bytes = try Data(contentsOf: URL(filePath: golden.path))
    // The header of the b-tree page that the attacks are on.
    let page = try Connection(path: golden.path, access: .readOnly)
      .scalar("SELECT rootpage FROM sqlite_schema WHERE name = 'attack'")
    guard case .integer(let number) = page else { throw SQLiteError(.mismatch, message: "rootpage") }
    let start = (Int(number) - 1) * 4096
    for offset in 3..<12 { bytes[start + offset] ^= 0x55 }
    try bytes.write(to: URL(filePath: golden.path))
    let error = storeError { _ = try golden.open(RewritingMigration.schema) }
    guard case .damaged = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try Data(contentsOf: URL(filePath: golden.path)) == bytes)
    #expect(try golden.backupNames() == [])
  }

  @Test func `of several processes the first migrates and all use the result`() throws {
    _ = try golden.upgrade()
    DispatchQueue.concurrentPerform(iterations: 4) { worker in
      do {
        let store = try golden.open(RewritingMigration.schema)
        try Workload.log(store, seed: worker + 1)
        try store.close()
      } catch {
        Issue.record(error)
      }
    }
    let store = try golden.open(RewritingMigration.schema)
    #expect(
      try store.connection.scalar("SELECT count(*) FROM migration") == .integer(Migration.all.count + 1))
    #expect(try store.attacks(in: nil, limit: 100).count == 8)
    #expect(try SealAudit.problems(store.connection) == [])
    #expect(try golden.backupNames().count == 1)
  }
}
