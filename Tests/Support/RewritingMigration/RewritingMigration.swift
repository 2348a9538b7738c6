package import Migrations
import SQLite
package import Storage

/// A migration after those of the program: it rewrites the table of attacks, to which most others
/// refer, and adds what features add to journalled rows: a column to the attack, one to its doses, and a child
/// table. A step in Swift counts what SQL then finds counted.
///
/// The comments are SQLite's recipe, step by step: <https://www.sqlite.org/lang_altertable.html#otheralter>.
package enum RewritingMigration {
  package static let version = Int32(Migration.all.count + 1)
  package static var step: Migration {
    Migration(version: version, name: "place", sql: script(), body: countDays)
  }
  package static var schema: Schema {
    Schema(Migration.all + [step], redefining: [attack])
  }

  /// Attacks with the place where they began, how each dose was taken, and what was eaten before.
  package static let attack = Entity.attack
    .adding(
      [Entity.AddedColumn("place", initial: .text("home"))],
      children: [Entity.Child("attack_meal", of: "attack", ["n", "food"])], since: Int(version)
    )
    .adding([Entity.AddedColumn("route", initial: .integer(0))], toChild: "attack_dose", since: Int(version))

  /// A positive control: the script commits half-way.
  package static var torn: Schema {
    let sql = script() + "COMMIT; BEGIN IMMEDIATE; UPDATE setting SET value = '';"
    return Schema(
      Migration.all + [Migration(version: version, name: "torn", sql: sql)], redefining: [attack])
  }

  /// `middle`: statements to run before the old table is dropped.
  package static func script(middle: String = "") -> String {
    // Its last column came with a later migration.
    let added = statement("ALTER TABLE attack ADD COLUMN").split(separator: "\n").dropFirst().joined()
      .dropLast()
    let table = statement("CREATE TABLE attack (")
      .replacing("  CHECK ((end_kind = 1)", with: added + ",\n  CHECK ((end_kind = 1)")
    let new = table.replacing("CREATE TABLE attack (", with: "CREATE TABLE new_attack (")
      .replacing("  note TEXT,\n", with: "  note TEXT,\n  place TEXT NOT NULL DEFAULT 'home',\n")
    let columns = columns(of: table).joined(separator: ", ")
    return """
      -- 1. "If foreign key constraints are enabled, disable them using PRAGMA foreign_keys=OFF."
      -- 2. "Start a transaction."
      --    Both are done by whoever runs this.
      -- 3. "Remember the format of all indexes, triggers, and views associated with table X."
      --    The indexes attack_open and attack_last and the view attack_readable; there are no triggers.
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
      \(statement("CREATE INDEX attack_last"))
      \(statement("CREATE VIEW attack_readable"))
      -- 10. "If foreign key constraints were originally enabled then run PRAGMA foreign_key_check"
      -- 11. "Commit the transaction started in step 2."
      -- 12. "If foreign keys constraints were originally enabled, reenable them now."
      --    These too are done by whoever runs this.

      -- A column of a child table needs no rewriting.
      ALTER TABLE attack_dose ADD COLUMN route INTEGER NOT NULL DEFAULT 0;

      -- One thing eaten before an attack.
      CREATE TABLE attack_meal (
        attack INTEGER NOT NULL REFERENCES attack,
        n INTEGER NOT NULL,
        food TEXT NOT NULL,
        PRIMARY KEY (attack, n)
      ) STRICT, WITHOUT ROWID;

      -- How many attacks had begun on a day when the diary was migrated.
      CREATE TABLE day_count (
        day INTEGER PRIMARY KEY,
        attacks INTEGER NOT NULL
      ) STRICT;

      """
  }

  private static func countDays(_ connection: MigrationConnection) throws(SQLiteError) {
    try connection.forEachRow("SELECT onset FROM attack") { row throws(SQLiteError) in
      guard case .integer(let onset) = row[0] else { return }
      try connection.run(
        "INSERT INTO day_count VALUES (?, 1) ON CONFLICT (day) DO UPDATE SET attacks = attacks + 1",
        [.integer(onset / 1440)])
    }
  }

  /// A statement of the program's migrations, by its beginning.
  private static func statement(_ beginning: String) -> String {
    let sql = Migration.all.map(\.sql).joined(separator: "\n")
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
