import Testing
import TestSupport

@testable import SQLite

/// Rows that wait, and are written several to a statement.
@Suite struct BulkInsertTests {
  private let folder: ScratchFolder
  private let connection: Connection
  private static let columns = ["id", "a", "b", "c"]

  init() throws {
    folder = try ScratchFolder()
    connection = try Connection(path: try folder.database(), access: .readWrite)
    try connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, a, b NOT NULL CHECK (b <> 13), c)")
  }

  private func rows() throws -> [[Value]] {
    let statement = try connection.prepare("SELECT id, a, b, c FROM t ORDER BY id")
    var rows: [[Value]] = []
    while try statement.step() { rows.append(try statement.values()) }
    return rows
  }

  private func add(_ row: [Value], to insert: inout BulkInsert) throws(SQLiteError) {
    insert.beginRow()
    for value in row {
      switch value {
      case .null: insert.addNull()
      case .integer(let number): insert.add(Int(number))
      case .text(let text): insert.add(text)
      case .blob(let bytes): insert.add(bytes)
      case .real: Issue.record("no reals")
      }
    }
    try insert.endRow()
  }

  @Test(arguments: 0..<12)
  func `random rows of every kind arrive as they are, however many there are`(seed: Int) throws {
    var source = SplitMix64(seed: UInt64(seed))
    var insert = BulkInsert(
      into: "t", Self.columns, countsRows: seed % 2 == 1, onConflict: .fails, on: connection)
    var expected: [[Value]] = []
    // Columns hold other kinds as the rows go on, so that statements have to take more of them.
    for id in 1...Int.random(in: 1...300, using: &source) {
      func value(_ kinds: Int) -> Value {
        switch Int.random(in: 0..<kinds, using: &source) {
        case 0:
          .integer(Int64.random(in: -3...3, using: &source) + (Bool.random(using: &source) ? 0 : 1 << 40))
        case 1: .text(["", "ä\u{0}b", "sumatriptan", "🙂"].randomElement(using: &source) ?? "")
        case 2: .blob((0..<Int.random(in: 0...9, using: &source)).map { UInt8($0) })
        default: .null
        }
      }
      let row = [.integer(Int64(id)), id < 100 ? .null : value(4), value(3), value(4)]
      expected.append(row)
      try add(row, to: &insert)
      if Int.random(in: 0..<3, using: &source) > 0 { try insert.writeFull() }
      if Int.random(in: 0..<90, using: &source) == 0 { try insert.write() }
      #expect(try connection.scalar("SELECT count(*) FROM t") == .integer(Int64(id - insert.waiting)))
    }
    try insert.write()
    #expect(insert.waiting == 0)
    #expect(try rows() == expected)
  }

  @Test
  func `a table of many columns takes fewer rows to a statement, and no more parameters than there may be`()
    throws
  {
    try connection.configure()
    let columns = (1...99).map { "c\($0)" }
    try connection.execute("CREATE TABLE wide (\(columns.joined(separator: ", ")))")
    var insert = BulkInsert(into: "wide", columns, onConflict: .fails, on: connection)
    for row in 0..<50 {
      insert.beginRow()
      for column in 0..<99 { insert.add(row * column) }
      try insert.endRow()
      try insert.writeFull()
    }
    try insert.write()
    #expect(try connection.scalar("SELECT sum(c99) FROM wide") == .integer(98 * 49 * 50 / 2))
  }

  @Test func `an unfinished row is dropped, and a row of too few values refused`() throws {
    var insert = BulkInsert(into: "t", Self.columns, onConflict: .fails, on: connection)
    insert.beginRow()
    insert.add(9)
    insert.add("lost")
    #expect(failure { try insert.endRow() }?.code == .range)
    try add([.integer(1), .text("kept"), .integer(2), .null], to: &insert)
    try insert.write()
    #expect(try rows() == [[.integer(1), .text("kept"), .integer(2), .null]])
  }

  @Test(arguments: [1, 40])
  func `what the table refuses is an error, in a statement of many rows as in one of one`(count: Int) throws {
    for bad in [Value.integer(13), .null] {
      try connection.execute("DELETE FROM t")
      var insert = BulkInsert(into: "t", Self.columns, onConflict: .fails, on: connection)
      for id in 1...count {
        try add([.integer(Int64(id)), .null, id == count ? bad : .integer(1), .null], to: &insert)
      }
      #expect(failure { try insert.write() }?.code.primary == .constraint)
    }
  }

  @Test func `a key that is taken fails, or is left out where that is asked for`() throws {
    try connection.execute("INSERT INTO t VALUES (7, 'there', 0, NULL)")
    var insert = BulkInsert(into: "t", Self.columns, onConflict: .fails, on: connection)
    try add([.integer(7), .null, .integer(1), .null], to: &insert)
    #expect(failure { try insert.write() }?.code.primary == .constraint)
    var skipping = BulkInsert(into: "t", Self.columns, onConflict: .skipped, on: connection)
    for id in 1...40 { try add([.integer(Int64(id)), .null, .integer(1), .null], to: &skipping) }
    try skipping.write()
    #expect(try connection.scalar("SELECT count(*) FROM t") == .integer(40))
    #expect(try connection.scalar("SELECT a FROM t WHERE id = 7") == .text("there"))
  }

  @Test func `foreign keys are looked up again once the transaction has ended, however it ends`() throws {
    try connection.execute(
      "CREATE TABLE child (parent INTEGER REFERENCES t)")
    try connection.configure()
    for commits in [true, false] {
      try connection.begin()
      try connection.omitForeignKeyChecks()
      try connection.execute("INSERT INTO child VALUES (99)")
      if commits { try connection.commit() } else { connection.rollBack() }
      #expect(
        failure { try connection.execute("INSERT INTO child VALUES (98)") }?.code.primary == .constraint)
    }
  }
}
