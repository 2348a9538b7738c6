import Migrations
import SQLite

/// Brings a file's schema up to this program's, one script and one transaction at a time; never back.
struct Migrator {
  let connection: Connection
  /// Seconds since 1970, for the record of what was applied when.
  let now: Int

  /// What a file says that needs none of `steps`.
  static func version(after steps: [Migration]) -> Int { Int(steps.last?.version ?? 0) }

  /// What the file says it is.
  static func version(of connection: Connection) throws(SQLiteError) -> Int {
    guard case .integer(let version) = try connection.scalar("PRAGMA user_version") else { return 0 }
    return Int(version)
  }

  /// Gives an empty file the schema.
  func create(_ steps: [Migration]) throws(SQLiteError) {
    for step in steps {
      try connection.transaction { () throws(SQLiteError) in try apply(step) }
    }
  }

  /// Runs one script inside the caller's transaction and writes down that it did.
  func apply(_ step: Migration) throws(SQLiteError) {
    try connection.execute(step.sql)
    try connection.run(
      "INSERT INTO migration (version, name, sha256, applied_at) VALUES (?, ?, ?, ?)",
      [
        .integer(Int(step.version)), .text(step.name), .blob(SHA256.digest(Array(step.sql.utf8))),
        .integer(now),
      ])
    // A pragma takes no parameters; the version is a number of ours.
    try connection.execute("PRAGMA user_version = \(step.version)")
  }

  /// The version of the first script that the file had in another form than `steps` have it; `nil` where the
  /// file's history is the beginning of ours.
  static func changedStep(_ steps: [Migration], on connection: Connection) throws(SQLiteError) -> Int? {
    let version = try Migrator.version(of: connection)
    let applied = try connection.prepare("SELECT version, sha256 FROM migration ORDER BY version")
    var expected = 1
    while try applied.step() {
      let found = try applied.integer(0)
      guard found == expected, let step = steps.first(where: { $0.version == found }),
        try applied.blob(1) == SHA256.digest(Array(step.sql.utf8))
      else { return found }
      expected += 1
    }
    return expected == version + 1 ? nil : expected
  }
}
