import SQLite
import Testing

@Suite struct ValueTests {
  private let connection: Connection

  init() throws {
    connection = try Connection(path: ":memory:", access: .readWrite)
    try connection.configure()
    try connection.execute("CREATE TABLE t (v ANY) STRICT")
  }

  private func stored(_ value: Value) throws -> Value {
    try connection.run("DELETE FROM t")
    try connection.run("INSERT INTO t (v) VALUES (?)", [value])
    return try connection.scalar("SELECT v FROM t")
  }

  @Test(arguments: [
    Value.null, .integer(Int64.min), .integer(Int64.max), .integer(Int64(0)), .integer(Int64(-1)), .real(0.1),
    .real(-0.0), .real(.infinity), .real(.leastNonzeroMagnitude), .real(.greatestFiniteMagnitude), .text(""),
    .text("a\0b"), .text("\0"), .text("naïve 頭痛 🤕"), .text("'; DROP TABLE t; --"), .text("1"), .blob([]),
    .blob([0]), .blob([0, 255, 0]), .blob(Array(repeating: 7, count: 100_000)),
  ])
  func `a value comes back as it went in`(_ value: Value) throws {
    #expect(try stored(value) == value)
    // And as a bound value that no table has touched.
    #expect(try connection.scalar("SELECT ?", [value]) == value)
  }

  @Test func `text keeps every byte and its length in bytes`() throws {
    #expect(try connection.scalar("SELECT length(CAST(? AS BLOB))", [.text("a\0é")]) == .integer(4))
    #expect(try connection.scalar("SELECT hex(?)", [.text("a\0é")]) == .text("6100C3A9"))
  }

  /// Two spellings of "é" are equal as Swift strings and differ as bytes; SQLite goes by bytes, and an edit
  /// from one to the other is an edit.
  @Test func `text is equal by its bytes`() throws {
    #expect(Value.text("\u{e9}") != .text("e\u{301}"))
    #expect(Set([Value.text("\u{e9}"), .text("e\u{301}"), .text("e\u{301}")]).count == 2)
    #expect(try stored(.text("e\u{301}")) == .text("e\u{301}"))
  }

  @Test func `an empty blob, an empty text and NULL are three things`() throws {
    let statement = try connection.prepare("SELECT typeof(?), typeof(?), typeof(?)")
    try statement.bind([.blob([]), .text(""), .null])
    #expect(try statement.step())
    #expect(
      try [statement.text(at: 0), statement.text(at: 1), statement.text(at: 2)] == ["blob", "text", "null"])
  }

  @Test func `not a number becomes null`() throws {
    #expect(try stored(.real(.nan)) == .null)
  }

  @Test func `optionals and yes, no, unknown have one spelling`() {
    #expect(Value.integer(nil as Int?) == .null)
    #expect(Value.integer(7 as Int?) == .integer(Int64(7)))
    #expect(
      [Value.boolean(true), .boolean(false), .boolean(nil)] == [
        .integer(Int64(1)), .integer(Int64(0)), .null,
      ])
  }

  @Test func `bytes that are no text are a mismatch and not a guess`() throws {
    let statement = try connection.prepare("SELECT CAST(x'c328' AS TEXT), CAST(x'ff' AS TEXT)")
    #expect(try statement.step())
    #expect(failure { _ = try statement.text(at: 0) }?.code == .mismatch)
    #expect(failure { _ = try statement.textOrNil(at: 1) }?.code == .mismatch)
    #expect(failure { _ = try statement.value(at: 1) }?.code == .mismatch)
  }

  @Test func `a column of another type is a mismatch that names the column only`() throws {
    let statement = try connection.prepare("SELECT 'secret', x'736563726574', 1, 1.5, NULL")
    #expect(try statement.step())
    let readings: [() throws -> Void] = [
      { _ = try statement.integer(at: 0) }, { _ = try statement.integerOrNil(at: 0) },
      { _ = try statement.blob(at: 0) },
      { _ = try statement.text(at: 1) }, { _ = try statement.integer(at: 1) },
      { _ = try statement.text(at: 2) },
      { _ = try statement.blobOrNil(at: 2) }, { _ = try statement.integer(at: 3) },
      { _ = try statement.text(at: 3) },
      { _ = try statement.integer(at: 4) }, { _ = try statement.text(at: 4) },
      { _ = try statement.blob(at: 4) },
    ]
    for reading in readings {
      let error = failure(reading)
      #expect(error?.code == .mismatch)
      #expect(error?.description.contains("secret") == false)
    }
    #expect(try statement.integerOrNil(at: 4) == nil)
    #expect(try statement.textOrNil(at: 4) == nil)
    #expect(try statement.blobOrNil(at: 4) == nil)
    #expect(statement.isNull(at: 4) && !statement.isNull(at: 3))
    #expect(try statement.value(at: 3) == .real(1.5))
  }
}
