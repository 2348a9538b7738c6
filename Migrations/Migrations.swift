package import SQLite

/// One step of the schema's history: the script `Migrations/NNNN-name.sql`, and what SQL alone cannot do.
///
/// A step runs in one transaction, after a backup. What it adds to a table whose rows are journalled is declared
/// in that table's `Entity`; what it changes of what was there is declared in ``changes``. Sums and seals are
/// written anew by the migrator, never by the step.
package struct Migration: Sendable {
  /// What `user_version` says once the step is applied.
  package let version: Int32
  package let name: String
  package var sql: String { script() }
  /// Most openings of a diary ask for no script.
  private let script: @Sendable () -> String
  /// What the step changes of what was there: `table` where it adds or removes rows or drops the table,
  /// `table.column` where it changes values or drops the column. Everything else must come out of the step as
  /// it went in, or the step is taken back. Tables and columns that are new need not be named.
  package let changes: Set<String>
  /// The step's part in Swift: it runs after the script, in the same transaction, and what it reads and writes
  /// goes through the connection it is given. Like the script, it is never edited once it has shipped.
  package let body: (@Sendable (MigrationConnection) throws(SQLiteError) -> Void)?

  package init(
    version: Int32, name: String, sql: @autoclosure @escaping @Sendable () -> String,
    changes: Set<String> = [],
    body: (@Sendable (MigrationConnection) throws(SQLiteError) -> Void)? = nil
  ) {
    self.version = version
    self.name = name
    script = sql
    self.changes = changes
    self.body = body
  }

  /// Every step, oldest first. A step that has shipped is never edited; the next one is added below it.
  package static let all: [Migration] = [
    Migration(
      version: 1, name: "diary", sql: String(decoding: PackageResources._001_diary_sql, as: UTF8.self)),
    Migration(
      version: 2, name: "last-times",
      sql: String(decoding: PackageResources._002_last_times_sql, as: UTF8.self)),
    Migration(
      version: 3, name: "half-intensities",
      sql: String(decoding: PackageResources._003_half_intensities_sql, as: UTF8.self)),
    Migration(
      version: 4, name: "import-texts",
      sql: String(decoding: PackageResources._004_import_texts_sql, as: UTF8.self)),
    Migration(
      version: 5, name: "scores", sql: String(decoding: PackageResources._005_scores_sql, as: UTF8.self)),
    Migration(
      version: 6, name: "judged-days",
      sql: String(decoding: PackageResources._006_judged_days_sql, as: UTF8.self)),
  ]
}

/// What a migration's step in Swift may do with the diary: read rows and run single statements, inside the
/// transaction of the migration, which it neither begins nor ends.
package struct MigrationConnection {
  private let connection: Connection

  package init(_ connection: Connection) { self.connection = connection }

  /// Hands the columns of every row of a `SELECT` to `body`, which may run statements of its own but not change the
  /// rows that are being read.
  ///
  /// `values`: for the parameters of `sql`, in order.
  package func forEachRow(
    _ sql: String, _ values: [Value] = [], _ body: ([Value]) throws(SQLiteError) -> Void
  ) throws(SQLiteError) {
    let statement = try connection.prepare(sql)
    try statement.bind(values)
    while try statement.step() { try body(try statement.values()) }
  }

  /// Runs one statement that returns no rows.
  ///
  /// `values`: for the parameters of `sql`, in order.
  package func run(_ sql: String, _ values: [Value] = []) throws(SQLiteError) {
    try connection.run(sql, values)
  }
}
