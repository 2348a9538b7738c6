import Foundation
import SQLite
import TestSupport
import Testing

@Suite struct ConnectionTests {
  private let folder: ScratchFolder
  private let path: String

  init() throws {
    folder = try ScratchFolder()
    path = try folder.database()
    let connection = try Connection(path: path, access: .readWrite)
    try connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY) STRICT; INSERT INTO t VALUES (1), (2)")
    try connection.close()
  }

  @Test func `a missing file is not made`() {
    let error = failure { _ = try Connection(path: folder.file("nosuch"), access: .readWrite) }
    #expect(error?.code.primary == .cannotOpen)
    #expect(!FileManager.default.fileExists(atPath: folder.file("nosuch")))
  }

  @Test func `a database is no copy of itself`() throws {
    let connection = try Connection(path: path, access: .readWrite)
    #expect(failure { try connection.copy(from: connection) } != nil)
    #expect(try connection.scalar("SELECT count(*) FROM t") == .integer(2))
  }

  @Test func `a file in use by a program with a write-ahead log is busy`() throws {
    let other = try Connection(path: path, access: .readWrite)
    #expect(try other.scalar("PRAGMA journal_mode = WAL") == .text("wal"))
    try other.execute("BEGIN; INSERT INTO t VALUES (3)")
    let connection = try Connection(path: path, access: .readWrite)
    #expect(failure { try connection.requireRollbackJournal() }?.code.primary == .busy)
    try other.execute("COMMIT")
    try other.close()
    try connection.requireRollbackJournal()
    #expect(try connection.scalar("SELECT count(*) FROM t") == .integer(3))
  }

  /// Set before the first connection, it is what makes an import fast; after it, it changes nothing.
  @Test func `a library at work stays as it is`() throws {
    let connection = try Connection(path: path, access: .readWrite)
    Library.runSingleThreaded()
    #expect(try connection.scalar("SELECT count(*) FROM t") == .integer(2))
  }

  @Test func `a file that is no database is found out at the first statement`() throws {
    try Data("Dear diary, today my head hurts. \(String(repeating: "Ouch. ", count: 200))".utf8)
      .write(to: URL(filePath: folder.file("text")))
    let connection = try Connection(path: folder.file("text"), access: .readWrite)
    #expect(
      failure { _ = try connection.scalar("SELECT count(*) FROM sqlite_schema") }?.code == .notADatabase)
    #expect(failure { try connection.requireRollbackJournal() }?.code == .notADatabase)
  }

  @Test func `a symbolic link is refused in the last place and any other`() throws {
    let manager = FileManager.default
    try manager.createSymbolicLink(atPath: folder.file("link"), withDestinationPath: path)
    let inside = try ScratchFolder()
    try manager.createSymbolicLink(atPath: inside.file("folder"), withDestinationPath: folder.path)
    for path in [folder.file("link"), inside.file("folder") + "/test.sqlite"] {
      let error = failure {
        _ = try Connection(path: path, access: .readWrite).scalar("SELECT count(*) FROM t")
      }
      #expect(error?.code == ResultCode(rawValue: 1550))  // SQLITE_CANTOPEN_SYMLINK
    }
  }

  @Test func `a read-only connection reads and cannot write`() throws {
    let connection = try Connection(path: path, access: .readOnly)
    try connection.configure()
    #expect(try connection.scalar("SELECT count(*) FROM t") == .integer(2))
    #expect(failure { try connection.execute("INSERT INTO t VALUES (3)") }?.code.primary == .readOnly)
    #expect(try connection.scalar("SELECT count(*) FROM t") == .integer(2))
  }

  @Test func `closing with a statement in use is busy and leaves the connection usable`() throws {
    let connection = try Connection(path: path, access: .readWrite)
    do {
      let statement = try connection.prepare("SELECT id FROM t ORDER BY id")
      #expect(try statement.step())
      #expect(failure { try connection.close() }?.code == .busy)
      #expect(try statement.step())
      #expect(try statement.integer(at: 0) == 2)
      #expect(try connection.scalar("SELECT count(*) FROM t") == .integer(2))
      withExtendedLifetime(statement) {}
    }
    try connection.close()
    try connection.close()
  }

  @Test func `every use after closing is misuse`() throws {
    let connection = try Connection(path: path, access: .readWrite)
    _ = try connection.statement("SELECT 1")
    try connection.close()
    let uses: [() throws -> Void] = [
      { _ = try connection.prepare("SELECT 1") }, { _ = try connection.statement("SELECT 1") },
      { try connection.run("SELECT 1") }, { try connection.execute("SELECT 1") },
      { _ = try connection.scalar("SELECT 1") }, { try connection.configure() }, { try connection.begin() },
      { try connection.commit() }, { try connection.requireRollbackJournal() },
      { try connection.transaction { () throws(SQLiteError) in } },
    ]
    for use in uses { #expect(failure(use)?.code == .misuse) }
    connection.rollBack()
    #expect(connection.changes == 0)
    #expect(!connection.isInTransaction)
  }

  @Test func `a statement may outlive its connection`() throws {
    func orphan() throws -> Statement {
      let connection = try Connection(path: path, access: .readWrite)
      return try connection.prepare("SELECT count(*) FROM t")
    }
    let statement = try orphan()
    #expect(try statement.step())
    #expect(try statement.integer(at: 0) == 2)
  }
}
