package import Migrations

/// A second migration, which the program does not have: it rewrites the table of attacks, to which most others
/// refer, and adds a column.
///
/// The comments are SQLite's recipe, step by step: <https://www.sqlite.org/lang_altertable.html#otheralter>.
package enum RewritingMigration {
  package static var step: Migration { Migration(version: 2, name: "place", sql: script()) }
  package static var steps: [Migration] { Migration.all.prefix(1) + [step] }

  /// A positive control: the script commits half-way.
  package static var tornSteps: [Migration] {
    let sql = script() + "COMMIT; BEGIN IMMEDIATE; UPDATE setting SET value = '';"
    return Migration.all.prefix(1) + [Migration(version: 2, name: "torn", sql: sql)]
  }

  /// `middle`: statements to run before the old table is dropped.
  package static func script(middle: String = "") -> String {
    let table = statement("CREATE TABLE attack (")
    let new = table.replacing("CREATE TABLE attack (", with: "CREATE TABLE new_attack (")
      .replacing("  note TEXT,\n", with: "  note TEXT,\n  place TEXT,\n")
    let columns = columns(of: table).joined(separator: ", ")
    return """
      -- 1. "If foreign key constraints are enabled, disable them using PRAGMA foreign_keys=OFF."
      -- 2. "Start a transaction."
      --    Both are done by whoever runs this.
      -- 3. "Remember the format of all indexes, triggers, and views associated with table X."
      --    The index attack_open and the view attack_readable; there are no triggers.
      -- 4. "Use CREATE TABLE to construct a new table "new_X" that is in the desired revised format of table X."
      \(new)
      -- 5. "Transfer content from X into new_X using a statement like: INSERT INTO new_X SELECT ... FROM X."
      INSERT INTO new_attack (\(columns)) SELECT \(columns) FROM attack;
      \(middle)
      -- 9. "If any views refer to table X in a way that is affected by the schema change, then drop those views
      --    using DROP VIEW and recreate them": the renaming refuses while one refers to no table.
      DROP VIEW attack_readable;
      -- 6. "Drop the old table X: DROP TABLE X."
      DROP TABLE attack;
      -- 7. "Change the name of new_X to X using: ALTER TABLE new_X RENAME TO X."
      ALTER TABLE new_attack RENAME TO attack;
      -- 8. "Use CREATE INDEX, CREATE TRIGGER, and CREATE VIEW to reconstruct indexes, triggers, and views
      --    associated with table X."
      \(statement("CREATE INDEX attack_open"))
      \(statement("CREATE VIEW attack_readable"))
      -- 10. "If foreign key constraints were originally enabled then run PRAGMA foreign_key_check"
      -- 11. "Commit the transaction started in step 2."
      -- 12. "If foreign keys constraints were originally enabled, reenable them now."
      --    These too are done by whoever runs this.

      """
  }

  /// A statement of the first migration, by its beginning.
  private static func statement(_ beginning: String) -> String {
    let sql = Migration.all[0].sql
    guard let start = sql.firstRange(of: beginning)?.lowerBound,
      let end = sql[start...].firstRange(of: ";")?.upperBound
    else { return "" }
    return String(sql[start..<end])
  }

  /// The names of a table's columns: the first words of its lines, but for its first and those of constraints.
  private static func columns(of table: String) -> [Substring] {
    table.split(separator: "\n").dropFirst().compactMap { $0.split(separator: " ").first }
      .filter { $0.first?.isLowercase == true }
  }
}
