import SQLite
import Testing

/// What the diary says must not reach a terminal or a log by way of an error.
@Suite struct ErrorPrivacyTests {
  private static let secret = "sumatriptan-at-the-office"
  private let connection: Connection

  init() throws {
    connection = try Connection(path: ":memory:", access: .readWrite)
    try connection.configure()
    try connection.execute(
      """
      CREATE TABLE t (
        id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE CHECK (length(name) < 40),
        parent INTEGER REFERENCES t, bytes BLOB
      ) STRICT
      """)
    try connection.run("INSERT INTO t (id, name) VALUES (1, ?)", [.text(Self.secret)])
  }

  /// A statement and values that SQLite refuses, each for another reason.
  private static let refused: [(String, [Value])] = [
    ("INSERT INTO t (name) VALUES (?)", [.text(secret)]),
    ("INSERT INTO t (id, name) VALUES (1, ?)", [.text(secret + "!")]),
    ("INSERT INTO t (name) VALUES (?)", [.text(secret + String(repeating: "x", count: 40))]),
    ("INSERT INTO t (name, parent) VALUES (?, 99)", [.text(secret + "?")]),
    ("INSERT INTO t (id, name) VALUES (?, 'x')", [.text(secret)]),
    ("INSERT INTO t (name) VALUES (?)", [.blob(Array(secret.utf8))]),
    ("INSERT INTO t (name, bytes) VALUES ('y', ?)", [.text(secret)]),
    ("INSERT INTO t (name, bytes) VALUES ('z', CAST(? || zeroblob(20000000) AS BLOB))", [.text(secret)]),
    ("INSERT INTO t (name) VALUES (?)", [.text(secret + String(repeating: "x", count: 17 << 20))]),
    ("INSERT INTO t (name) VALUES (?)", [.null]),
    ("INSERT INTO t (name) VALUES (?)", [.text(secret), .text(secret)]),
    ("SELECT json_extract(?, '$')", [.text(secret)]),
    ("SELECT abs(?1 + -9223372036854775808) FROM t WHERE name = ?2", [.integer(0), .text(secret)]),
    ("SELECT ? LIKE 'x' ESCAPE ?", [.text(secret), .text(secret)]),
    ("SELECT * FROM t LIMIT ?", [.text(secret)]),
  ]

  @Test(arguments: refused.indices)
  func `no error quotes a bound value`(index: Int) throws {
    let (sql, values) = Self.refused[index]
    let error = failure {
      let statement = try connection.prepare(sql)
      try statement.bind(values)
      while try statement.step() {}
    }
    let thrown = try #require(error, "\(sql) went through")
    for text in ["\(thrown)", thrown.message, thrown.sql ?? "", String(reflecting: thrown)] {
      #expect(!text.contains(Self.secret), "\(sql): \(text)")
    }
    #expect(!thrown.description.isEmpty)
  }
}
