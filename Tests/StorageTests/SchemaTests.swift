import Migrations
import SQLite
import Testing

@testable import Storage

@Suite struct SchemaTests {
  private let diary: TestDiary
  private let connection: Connection

  init() throws {
    diary = try TestDiary()
    try diary.store().close()
    connection = try diary.connection()
  }

  private func list(_ sql: String) throws -> [String] {
    let statement = try connection.prepare(sql)
    var list: [String] = []
    while try statement.step() { list.append(try statement.text(at: 0)) }
    return list
  }

  /// `name type`, with `!` for NOT NULL and `*` for the primary key.
  private func columns(_ table: String) throws -> String {
    try list(
      "SELECT name || ' ' || lower(type) || iif(\"notnull\", '!', '') || iif(pk, '*', '')"
        + " FROM pragma_table_info('\(table)')"
    ).joined(separator: ", ")
  }

  @Test func `the file says what it is`() throws {
    #expect(try connection.scalar("PRAGMA application_id") == .integer(0x6865_6164))
    #expect(try connection.scalar("PRAGMA user_version") == .integer(Migration.all.count))
    #expect(try connection.scalar("PRAGMA journal_mode") == .text("delete"))
    #expect(try connection.scalar("PRAGMA integrity_check") == .text("ok"))
    #expect(try connection.scalar("PRAGMA encoding") == .text("UTF-8"))
    for migration in Migration.all {
      let sha256 = try connection.scalar(
        "SELECT sha256 FROM migration WHERE version = ? AND name = ?",
        [.integer(Int64(migration.version)), .text(migration.name)])
      #expect(sha256 == .blob(SHA256.digest(Array(migration.sql.utf8))))
    }
  }

  /// What other programs that open the file in twenty years will find.
  @Test(arguments: SchemaSnapshot.tables.sorted { $0.key < $1.key })
  func `a table has the columns it ships with`(table: String, columns: String) throws {
    #expect(try self.columns(table) == columns)
  }

  @Test func `there are no other tables, indexes, triggers or views`() throws {
    let objects = "SELECT name FROM sqlite_schema WHERE type = '%' AND name NOT LIKE 'sqlite_%' ORDER BY name"
    func names(_ type: String) throws -> [String] {
      try list(objects.replacing("%'", with: "\(type)'", maxReplacements: 1))
    }
    #expect(try names("table") == SchemaSnapshot.tables.keys.sorted())
    #expect(try names("index") == SchemaSnapshot.indexes)
    #expect(try names("trigger") == [])
    #expect(try names("view") == ["attack_readable"])
  }

  /// An entity that forgets a column would lose it in undo and leave it out of the sum.
  @Test(arguments: Entity.journalled.map(\.number))
  func `an entity names every column of its tables`(number: Int) throws {
    let entity = try #require(Schema.current.entity(numbered: number))
    // A column that a later version has added stands behind the sum.
    let added = entity.added.map(\.name)
    let columns = entity.columns.dropLast(added.count) + ["sum"] + added
    #expect(try list("SELECT name FROM pragma_table_info('\(entity.name)')") == Array(columns))
    let key = try list("SELECT name FROM pragma_table_info('\(entity.name)') WHERE pk ORDER BY pk")
    #expect(key == Array(entity.columns.prefix(entity.keyCount)))
    for child in entity.children {
      let all = try list("SELECT name FROM pragma_table_info('\(child.name)')")
      #expect(Array(all.dropFirst()) == child.columns)
      #expect(all.first == entity.name)
    }
  }

  @Test func `entity numbers are unique and every table with a sum is sealed`() throws {
    #expect(Set(Entity.journalled.map(\.number)).count == Entity.journalled.count)
    let sealed = try list("SELECT name FROM seal ORDER BY name")
    let summed = try list(
      "SELECT m.name FROM sqlite_schema AS m, pragma_table_info(m.name) AS c"
        + " WHERE m.type = 'table' AND c.name = 'sum' AND m.name <> 'seal' ORDER BY m.name")
    #expect(sealed == (summed + ["import_row"]).sorted())
    #expect(try SealAudit.problems(connection) == [])
  }

  @Test func `the readable view shows what stands`() throws {
    let attack =
      "INSERT INTO attack (id, uuid, onset, onset_precision, end_kind, knows, logged_at, deleted, sum)"
    try connection.execute(
      "\(attack) VALUES (1, x'00', 60, 0, 2, 15, 0, 0, 0), (2, x'01', 60, 0, 2, 15, 0, 1, 0)")
    #expect(try list("SELECT onset FROM attack_readable") == ["1970-01-01 01:00:00"])
  }
}
