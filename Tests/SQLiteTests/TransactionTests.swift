import Foundation
import SQLite
import TestSupport
import Testing

@Suite struct TransactionTests {
  private let folder: ScratchFolder
  private let path: String

  init() throws {
    folder = try ScratchFolder()
    path = try folder.database()
    try opened().execute("CREATE TABLE t (id INTEGER PRIMARY KEY) STRICT")
  }

  private func opened() throws -> Connection {
    let connection = try Connection(path: path, access: .readWrite)
    try connection.configure()
    return connection
  }

  @Test func `what is committed is seen by another`() throws {
    let (mine, other) = (try opened(), try opened())
    let answer = try mine.transaction { () throws(SQLiteError) in
      try mine.run("INSERT INTO t VALUES (1)")
      #expect(mine.isInTransaction)
      return 42
    }
    #expect(answer == 42)
    #expect(!mine.isInTransaction)
    #expect(try other.scalar("SELECT count(*) FROM t") == .integer(1))
  }

  @Test func `an error rolls everything back`() throws {
    let connection = try opened()
    let error = failure {
      try connection.transaction { () throws(SQLiteError) in
        try connection.run("INSERT INTO t VALUES (1)")
        try connection.run("INSERT INTO t VALUES (1)")
      }
    }
    #expect(error?.code.primary == .constraint)
    #expect(!connection.isInTransaction)
    #expect(try connection.scalar("SELECT count(*) FROM t") == .integer(0))
    try connection.transaction { () throws(SQLiteError) in try connection.run("INSERT INTO t VALUES (1)") }
    #expect(try connection.scalar("SELECT count(*) FROM t") == .integer(1))
  }

  @Test func `a commit that cannot take place rolls back`() throws {
    let connection = try opened()
    try connection.execute(
      "CREATE TABLE c (t INTEGER REFERENCES t DEFERRABLE INITIALLY DEFERRED) STRICT")
    let error = failure {
      try connection.transaction { () throws(SQLiteError) in try connection.run("INSERT INTO c VALUES (9)") }
    }
    #expect(error?.code.primary == .constraint)
    #expect(!connection.isInTransaction)
    #expect(try connection.scalar("SELECT count(*) FROM c") == .integer(0))
  }

  @Test func `a transaction in a transaction is refused`() throws {
    let connection = try opened()
    try connection.begin()
    #expect(failure { try connection.begin() } != nil)
    #expect(connection.isInTransaction)
    connection.rollBack()
    #expect(!connection.isInTransaction)
    connection.rollBack()
  }

  /// The second writer is let in when the first is done, and sees what it wrote.
  @Test func `a second writer waits for the first`() throws {
    let first = try opened()
    try first.begin()
    try first.run("INSERT INTO t VALUES (1)")
    let path = path
    let done = DispatchSemaphore(value: 0)
    let outcome = Outcome()
    Thread.detachNewThread {
      defer { done.signal() }
      do {
        let second = try Connection(path: path, access: .readWrite)
        try second.configure()
        outcome.started.signal()
        try second.transaction { () throws(SQLiteError) in
          outcome.seen = try second.scalar("SELECT count(*) FROM t")
          try second.run("INSERT INTO t VALUES (2)")
        }
      } catch {
        outcome.error = error as? SQLiteError
      }
    }
    outcome.started.wait()
    #expect(done.wait(timeout: .now() + 0.2) == .timedOut)
    try first.commit()
    #expect(done.wait(timeout: .now() + 15) == .success)
    #expect(outcome.error == nil)
    #expect(outcome.seen == .integer(1))
    #expect(try first.scalar("SELECT count(*) FROM t") == .integer(2))
  }

  @Test func `many writers lose nothing`() throws {
    let path = path
    DispatchQueue.concurrentPerform(iterations: 4) { writer in
      do {
        for row in 0..<25 {
          let connection = try Connection(path: path, access: .readWrite)
          try connection.configure()
          try connection.transaction { () throws(SQLiteError) in
            try connection.run("INSERT INTO t VALUES (?)", [.integer(writer * 1000 + row)])
          }
          try connection.close()
        }
      } catch {
        Issue.record(error)
      }
    }
    #expect(try opened().scalar("SELECT count(*) FROM t") == .integer(100))
  }

  /// What the other thread saw; read only after it has signalled.
  private final class Outcome: @unchecked Sendable {
    let started = DispatchSemaphore(value: 0)
    var seen = Value.null
    var error: SQLiteError?
  }
}
