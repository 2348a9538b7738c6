import Migrations
import SQLite

/// Brings a file's schema up to this program's, one migration and one transaction at a time; never back.
struct Migrator {
  let connection: Connection
  let schema: Schema
  /// Seconds since 1970, for the record of what was applied when.
  let now: Int

  /// What the file says it is.
  static func version(of connection: Connection) throws(SQLiteError) -> Int {
    guard case .integer(let version) = try connection.scalar("PRAGMA user_version") else { return 0 }
    return Int(version)
  }

  /// Gives an empty file the schema, in one transaction.
  func create() throws(SQLiteError) {
    try connection.transaction { () throws(SQLiteError) in
      for step in schema.migrations {
        try run(step)
        _ = try addSeals(of: step)
      }
    }
  }

  /// Migrates a diary that holds something by one step, inside the caller's transaction.
  ///
  /// The step must leave every table and column as it was, but for those it declares. What it adds to the rows of
  /// an entity must be the same in each of them, so that images in the journal can be completed: see ``Entity``.
  /// Then the sums and seals of the tables whose rows have another form, or other values, are written anew.
  ///
  /// - Returns: what the step did although it must not; `nil` when all is well.
  func apply(_ step: Migration) throws(SQLiteError) -> String? {
    let before = try MigrationCheck(connection)
    let resealing = try Resealing(of: step, schema, on: connection)
    try run(step)
    if try connection.scalar("PRAGMA foreign_key_check") != .null { return "foreign_key_check" }
    try connection.requireSoundStructure()
    var changed = try MigrationCheck(connection)
    if let change = before.undeclaredChange(declared: step.changes, after: changed) { return change }
    if let column = try filledColumn(of: step) { return column }
    if try addSeals(of: step) { changed = try MigrationCheck(connection) }
    try resealing.finish()
    let after = try MigrationCheck(connection)
    return changed.undeclaredChange(declared: resealing.changes, after: after)
  }

  /// Gives an empty database the tables of the schema, and no record of how it came by them.
  func createTables() throws(SQLiteError) {
    for step in schema.migrations { try change(step) }
  }

  private func change(_ step: Migration) throws(SQLiteError) {
    try connection.execute(step.sql)
    try step.body?(MigrationConnection(connection))
  }

  /// Runs the script and the step in Swift, and writes down that the file has been through them.
  private func run(_ step: Migration) throws(SQLiteError) {
    try change(step)
    try connection.run(
      "INSERT INTO migration (version, name, sha256, applied_at) VALUES (?, ?, ?, ?)",
      [
        .integer(Int(step.version)), .text(step.name), .blob(SHA256.digest(Array(step.sql.utf8))),
        .integer(now),
      ])
    // A pragma takes no parameters; the version is a constant of the program.
    try connection.execute("PRAGMA user_version = \(step.version)")
  }

  /// A column that the step adds to an entity and that does not hold its initial value in every row, or a child
  /// table that is not empty.
  private func filledColumn(of step: Migration) throws(SQLiteError) -> String? {
    let version = Int(step.version)
    for entity in schema.journalled where entity.since < version && !step.changes.contains(entity.name) {
      let columns =
        entity.added.map { (entity.name, $0) }
        + entity.children.filter { $0.since < version }.flatMap { child in
          child.added.map { (child.name, $0) }
        }
      for (table, column) in columns where column.since == version {
        let filled = "SELECT 1 FROM \(table) WHERE \(column.name) IS NOT ? LIMIT 1"
        if try connection.scalar(filled, [column.initial]) != .null { return "\(table).\(column.name)" }
      }
      for child in entity.children where child.since == version {
        if try connection.scalar("SELECT 1 FROM \(child.name) LIMIT 1") != .null { return child.name }
      }
    }
    return nil
  }

  /// Adds a seal for each new table of the step's, if it has any; the first migration brings its own.
  private func addSeals(of step: Migration) throws(SQLiteError) -> Bool {
    guard step.version > 1 else { return false }
    let new = schema.journalled.filter { $0.since == Int(step.version) }
    for entity in new {
      try connection.run(
        "INSERT INTO seal (name, row_count, sum, next_id) VALUES (?, 0, 0, 1)", [.text(entity.name)])
    }
    return !new.isEmpty
  }

  /// The version of the first migration that the file had in another form than the schema has it; `nil` where the
  /// file's history is the beginning of the schema's.
  func changedStep() throws(SQLiteError) -> Int? {
    let version = try Migrator.version(of: connection)
    let applied = try connection.prepare("SELECT version, sha256 FROM migration ORDER BY version")
    var expected = 1
    while try applied.step() {
      let found = try applied.integer("version")
      guard found == expected, let step = schema.migrations.first(where: { $0.version == found }),
        try applied.blob("sha256") == SHA256.digest(Array(step.sql.utf8))
      else { return found }
      expected += 1
    }
    return expected == version + 1 ? nil : expected
  }
}
