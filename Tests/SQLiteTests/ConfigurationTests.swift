import Foundation
import SQLite
import TestSupport
import Testing

@Suite struct ConfigurationTests {
  private let folder: ScratchFolder
  private let path: String
  private let connection: Connection

  init() throws {
    folder = try ScratchFolder()
    path = try folder.database()
    connection = try Connection(path: path, access: .readWrite)
    try connection.configure()
    try connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT) STRICT")
  }

  @Test(arguments: [
    ("synchronous", 3), ("foreign_keys", 1), ("trusted_schema", 0), ("cell_size_check", 1), ("mmap_size", 0),
    ("temp_store", 2), ("secure_delete", 1),
  ])
  func `a setting reads back`(name: String, value: Int) throws {
    let read = try connection.scalar("PRAGMA \(name)")
    // On a file that was never mapped SQLite may answer mmap_size with no row at all.
    #expect(read == .integer(value) || (name == "mmap_size" && read == .null))
  }

  @Test func `the journal is a rollback journal`() throws {
    try connection.requireRollbackJournal()
    #expect(try connection.scalar("PRAGMA journal_mode") == .text("delete"))
    // DBCONFIG_DEFENSIVE: no way to run without one.
    #expect(try connection.scalar("PRAGMA journal_mode = OFF") == .text("delete"))
  }

  @Test(arguments: [
    "PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = 'x'",
    "PRAGMA writable_schema = ON; DELETE FROM sqlite_master",
    "PRAGMA writable_schema = ON; INSERT INTO sqlite_master VALUES ('table', 'u', 'u', 9, 'x')",
  ])
  func `the schema table cannot be written`(script: String) {
    #expect(failure { try connection.execute(script) }?.message.contains("may not be modified") == true)
  }

  @Test(arguments: [
    "SELECT \"nosuch\"", "SELECT * FROM t WHERE name = \"nosuch\"", "CREATE INDEX i ON t (\"nosuch\")",
  ])
  func `a double-quoted text is an unknown column`(sql: String) {
    #expect(failure { try connection.execute(sql) }?.message.contains("no such column") == true)
  }

  @Test func `a row without its parent is refused`() throws {
    try connection.execute("CREATE TABLE c (t INTEGER REFERENCES t) STRICT")
    let error = failure { try connection.run("INSERT INTO c VALUES (?)", [.integer(9)]) }
    #expect(error?.code == ResultCode(rawValue: 787))  // SQLITE_CONSTRAINT_FOREIGNKEY
  }

  @Test func `triggers and views that another program added do nothing`() throws {
    try connection.execute("CREATE TABLE log (x INTEGER) STRICT; INSERT INTO t VALUES (1, 'a')")
    let other = try Connection(path: path, access: .readWrite)
    try other.execute("CREATE TRIGGER spy AFTER INSERT ON t BEGIN INSERT INTO log VALUES (1); END")
    try other.execute("CREATE VIEW spied AS SELECT * FROM t")
    try other.close()
    try connection.run("INSERT INTO t VALUES (?, ?)", [.integer(2), .text("b")])
    #expect(try connection.scalar("SELECT count(*) FROM log") == .integer(0))
    #expect(failure { _ = try connection.scalar("SELECT count(*) FROM spied") } != nil)
  }

  @Test func `lengths are limited`() throws {
    let long = String(repeating: "x", count: (16 << 20) + 1)
    #expect(failure { _ = try connection.scalar("SELECT ?", [.text(long)]) }?.code == .tooBig)
    #expect(failure { _ = try connection.scalar("SELECT '\(long)'") }?.code == .tooBig)
    #expect(failure { _ = try connection.scalar("SELECT zeroblob(20000000)") }?.code == .tooBig)
    try connection.execute("ATTACH ':memory:' AS one")
    #expect(failure { try connection.execute("ATTACH ':memory:' AS two") } != nil)
  }

  @Test func `a file in write-ahead-log mode is switched back`() throws {
    try connection.close()
    let other = try Connection(path: path, access: .readWrite)
    #expect(try other.scalar("PRAGMA journal_mode = WAL") == .text("wal"))
    try other.execute("INSERT INTO t VALUES (1, 'in the log')")
    try other.close()
    let mine = try Connection(path: path, access: .readWrite)
    try mine.configure()
    try mine.requireRollbackJournal()
    #expect(try mine.scalar("SELECT name FROM t") == .text("in the log"))
    try mine.close()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["test.sqlite"])
  }

  @Test func `deleted text is in no file`() throws {
    let note = "a note that was better left unwritten"
    try connection.run("INSERT INTO t VALUES (1, ?)", [.text(note)])
    #expect(try Data(contentsOf: URL(filePath: path)).range(of: Data(note.utf8)) != nil)
    try connection.run("DELETE FROM t")
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      #expect(try Data(contentsOf: URL(filePath: folder.file(name))).range(of: Data(note.utf8)) == nil)
    }
  }
}
