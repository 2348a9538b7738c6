import SQLite
import Testing

@Suite struct StatementTests {
  private let connection: Connection

  init() throws {
    connection = try Connection(path: ":memory:", access: .readWrite)
    try connection.configure()
    try connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT")
  }

  @Test(arguments: [[], [Value.null], [.null, .null, .null]])
  func `another number of values than parameters is refused`(values: [Value]) throws {
    let statement = try connection.prepare("SELECT ?, ?")
    #expect(failure { try statement.bind(values) }?.code == .range)
    #expect(failure { try statement.run(values) }?.code == .range)
    try statement.bind([.integer(1), .integer(2)])
    #expect(try statement.step())
  }

  @Test(arguments: ["", "  ", "-- a remark", ";"])
  func `a text without a statement is misuse`(sql: String) {
    #expect(failure { _ = try connection.prepare(sql) }?.code == .misuse)
  }

  @Test func `a second statement in the text is refused`() {
    #expect(failure { _ = try connection.prepare("SELECT 1; SELECT 2") }?.code == .misuse)
    #expect(failure { _ = try connection.prepare("SELECT 1;  ") } == nil)
  }

  @Test(arguments: ["SELEC 1", "SELECT nosuch", "SELECT * FROM nosuch", "INSERT INTO t VALUES (1)"])
  func `what does not compile says why and carries its text`(sql: String) {
    let error = failure { _ = try connection.prepare(sql) }
    #expect(error?.code.primary == ResultCode(rawValue: 1))
    #expect(error?.sql == sql)
    #expect(error?.message.isEmpty == false)
  }

  @Test func `every row is read once in order`() throws {
    for id in 1...3 { try connection.run("INSERT INTO t VALUES (?, ?)", [.integer(id), .text("n\(id)")]) }
    let statement = try connection.prepare("SELECT id, name FROM t ORDER BY id DESC")
    for _ in 0..<2 {
      try statement.bind([])
      var rows: [String] = []
      while try statement.step() {
        rows.append("\(try statement.integer(at: 0)) \(try statement.text(at: 1))")
      }
      #expect(rows == ["3 n3", "2 n2", "1 n1"])
    }
  }

  @Test func `a statement that failed can run again`() throws {
    let insert = try connection.prepare("INSERT INTO t (id, name) VALUES (?, ?)")
    try insert.run([.integer(1), .text("a")])
    let error = failure { try insert.run([.integer(2), .text("a")]) }
    #expect(error?.code == ResultCode(rawValue: 2067))  // SQLITE_CONSTRAINT_UNIQUE
    #expect(error?.code.primary == .constraint)
    try insert.run([.integer(2), .text("b")])
    #expect(try connection.scalar("SELECT count(*) FROM t") == .integer(2))
    #expect(connection.changes == 1)
  }

  @Test func `the same text is prepared once`() throws {
    #expect(try connection.statement("SELECT 1") === connection.statement("SELECT 1"))
    #expect(try connection.prepare("SELECT 1") !== connection.prepare("SELECT 1"))
  }

  @Test func `a scalar of no row is null`() throws {
    #expect(try connection.scalar("SELECT name FROM t") == .null)
    #expect(try connection.scalar("SELECT count(*) FROM t WHERE name = ?", [.text("x")]) == .integer(0))
  }

  @Test func `a script stops at its first error`() throws {
    let script = "INSERT INTO t VALUES (1, 'a'); INSERT INTO t VALUES (1, 'b'); INSERT INTO t VALUES (2, 'c')"
    #expect(failure { try connection.execute(script) }?.code.primary == .constraint)
    #expect(try connection.scalar("SELECT count(*) FROM t") == .integer(1))
  }

  @Test func `codes match by their primary code`() {
    #expect(ResultCode.constraint ~= ResultCode(rawValue: 2067))
    #expect(!(ResultCode(rawValue: 2067) ~= ResultCode.constraint))
    #expect(ResultCode(rawValue: 2067).primary == .constraint)
    #expect(!(ResultCode.io ~= ResultCode(rawValue: 2067)))
  }
}
