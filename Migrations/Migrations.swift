/// One step of the schema's history, as written in `Migrations/NNNN-name.sql`.
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

  package init(
    version: Int32, name: String, sql: @autoclosure @escaping @Sendable () -> String,
    changes: Set<String> = []
  ) {
    self.version = version
    self.name = name
    script = sql
    self.changes = changes
  }

  /// Every step, oldest first. A step that has shipped is never edited; the next one is added below it.
  package static let all: [Migration] = [
    Migration(
      version: 1, name: "diary", sql: String(decoding: PackageResources._001_diary_sql, as: UTF8.self))
  ]
}
