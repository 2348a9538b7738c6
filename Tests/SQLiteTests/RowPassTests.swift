import SQLite
import Testing

@Suite struct RowPassTests {
  private let connection: Connection

  init() throws {
    connection = try Connection(path: ":memory:", access: .readWrite)
    try connection.configure()
    try connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER, b TEXT) STRICT")
    for (id, a) in [(3, Value.null), (1, .integer(Int64.min)), (2, .integer(Int64.max))] {
      try connection.run("INSERT INTO t VALUES (?, ?, 'text')", [.integer(id), a])
    }
  }

  /// Every row as `id a`, `-` for NULL.
  private func rows(_ source: String, _ values: [Value] = []) throws -> [String] {
    var found: [String] = []
    try connection.forEachRow("id, a", from: source, values) { numbers, nulls throws(SQLiteError) in
      #expect(numbers.count == 2 && (nulls == 0 || nulls == 2 && numbers[1] == 0))
      found.append("\(numbers[0]) \(nulls & 2 == 0 ? "\(numbers[1])" : "-")")
    }
    return found
  }

  @Test func `every row comes once by its key with its nulls`() throws {
    let all = ["1 \(Int64.min)", "2 \(Int64.max)", "3 -"]
    #expect(try rows("t NOT INDEXED") == all)
    #expect(try rows("t WHERE id > ? AND id < ?", [.integer(1), .integer(3)]) == [all[1]])
    #expect(try rows("t WHERE id > 9").isEmpty)
    #expect(try rows("t NOT INDEXED") == all)
  }

  @Test func `a column that is no number is a mismatch`() throws {
    let error = failure { try connection.forEachRow("id, b", from: "t") { _, _ in } }
    #expect(error?.code == .mismatch)
    #expect(error?.message.contains("1") == true && error?.message.contains("text") == false)
    #expect(try rows("t").count == 3)
  }

  @Test func `what the body throws ends the pass and is thrown`() throws {
    var count = 0
    let error = failure {
      try connection.forEachRow("id", from: "t") { numbers, _ throws(SQLiteError) in
        count += 1
        if numbers[0] == 2 { throw SQLiteError(.corrupt, message: "second") }
      }
    }
    #expect(error?.code == .corrupt && error?.message == "second" && count == 2)
    #expect(try rows("t").count == 3)
  }

  @Test func `a pass may run statements and passes of its own`() throws {
    var pairs = 0
    var sum = 0
    try connection.forEachRow("id", from: "t") { outer, _ throws(SQLiteError) in
      try connection.forEachRow("id", from: "t") { _, _ in pairs += 1 }
      #expect(failureOfInner() == .corrupt)
      let statement = try connection.prepare("SELECT id FROM t WHERE id = ?")
      try statement.bind([.integer(Int(outer[0]))])
      if try statement.step() { sum += try statement.integer(at: 0) }
    }
    #expect(pairs == 9 && sum == 6)
  }

  private func failureOfInner() -> ResultCode? {
    failure {
      try connection.forEachRow("id", from: "t") { _, _ throws(SQLiteError) in
        throw SQLiteError(.corrupt, message: "inner")
      }
    }?.code
  }

  @Test func `more columns than a row has room for are refused`() throws {
    let many = { (count: Int) in [String](repeating: "id", count: count).joined(separator: ", ") }
    #expect(failure { try connection.forEachRow(many(65), from: "t") { _, _ in } }?.code == .range)
    var counts: [Int] = []
    try connection.forEachRow(many(64), from: "t") { numbers, _ in counts.append(numbers.count) }
    #expect(counts == [64, 64, 64])
  }

  @Test func `a closed connection is misuse`() throws {
    _ = try rows("t")
    try connection.close()
    #expect(failure { _ = try rows("t") }?.code == .misuse)
  }

  @Test func `the function cannot be used by the file itself`() throws {
    try connection.execute("CREATE VIEW v AS SELECT each_row(id) FROM t")
    _ = try rows("t")
    #expect(failure { _ = try connection.scalar("SELECT * FROM v") } != nil)
  }
}
