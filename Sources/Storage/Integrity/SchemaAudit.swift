import Diary
import Migrations
import SQLite

/// The parts of the audit that are about no single row's sum: what the tables are, and what refers to what.
extension DiaryStore {
  /// A table, index or view: its kind, its name, the table it is about, and its SQL.
  private struct SchemaObject: Hashable {
    var type: String
    var name: String
    var table: String
    var sql: String?
  }

  /// Compares the schema with the one this program's scripts make.
  func schemaFindings() throws(SQLiteError) -> [Finding] {
    let expected = try expectedSchema()
    let found: Set<SchemaObject>
    do throws(SQLiteError) {
      found = try schema(of: connection)
    } catch {
      guard error.isDamage else { throw error }
      return [.schema(object: "sqlite_schema")]
    }
    // Statistics that another program has had SQLite gather change no value.
    let foreign = found.subtracting(expected).filter { !$0.name.hasPrefix("sqlite_stat") }
    return Set(expected.subtracting(found).map(\.name) + foreign.map(\.name)).sorted()
      .map { .schema(object: $0) }
  }

  private func expectedSchema() throws(SQLiteError) -> Set<SchemaObject> {
    let memory = try Connection(path: ":memory:", access: .readWrite)
    try Migrator(connection: memory, schema: schema, now: 0).createTables()
    return try schema(of: memory)
  }

  private func schema(of connection: Connection) throws(SQLiteError) -> Set<SchemaObject> {
    var objects: Set<SchemaObject> = []
    let statement = try connection.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema")
    while try statement.step() {
      objects.insert(
        SchemaObject(
          type: try statement.text("type"), name: try statement.text("name"),
          table: try statement.text("tbl_name"),
          sql: try statement.textOrNil("sql")))
    }
    return objects
  }

  /// Compares the scripts the file says it has been through with those of this program.
  func migrationFindings() throws(SQLiteError) -> [Finding] {
    var applied: [Int: [UInt8]] = [:]
    do throws(SQLiteError) {
      let statement = try connection.prepare("SELECT version, sha256 FROM migration")
      while try statement.step() { applied[try statement.integer("version")] = try statement.blob("sha256") }
    } catch {
      guard error.isDamage else { throw error }
      return [.unreadable(table: "migration")]
    }
    var versions: Set<Int> = []
    for step in schema.migrations {
      let known = applied.removeValue(forKey: Int(step.version))
      if known != SHA256.digest(Array(step.sql.utf8)) { versions.insert(Int(step.version)) }
    }
    return versions.union(applied.keys).sorted().map { .migration(version: $0) }
  }

  /// Declared references as SQLite checks them, and those to batches, which are not declared for the sake of an
  /// import's speed. Batch 0 stands for the prompt where a key cannot be NULL.
  func referenceFindings() throws(SQLiteError) -> [Finding] {
    do throws(SQLiteError) {
      var findings: [Finding] = []
      let declared = try connection.prepare("PRAGMA foreign_key_check")
      while try declared.step() {
        let key = try declared.integerOrNil("rowid").map { "\($0)" } ?? "?"
        findings.append(
          .reference(
            Finding.Row(table: try declared.text("table"), key: key), target: try declared.text("parent")))
      }
      for (table, key) in [
        ("attack", "id"), ("check_in", "day"), ("menstruation_day", "day"), ("import_row", "line"),
      ] {
        let dangling = try connection.prepare(
          "SELECT \(key) AS key FROM \(table) WHERE batch <> 0 AND batch NOT IN (SELECT id FROM batch)")
        while try dangling.step() {
          findings.append(
            .reference(Finding.Row(table: table, key: "\(try dangling.integer("key"))"), target: "batch"))
        }
      }
      return findings
    } catch {
      guard error.isDamage else { throw error }
      return [.structure(error.damage)]
    }
  }

  /// The images that undo and redo would go by.
  func imageFindings() throws(SQLiteError) -> [Finding] {
    do throws(SQLiteError) {
      var steps: Set<Int> = []
      let changes = try connection.prepare("SELECT step, entity, before, after FROM change")
      while try changes.step() {
        let step = try changes.integer("step")
        guard let entity = schema.entity(numbered: try changes.integer("entity")) else {
          steps.insert(step)
          continue
        }
        for bytes in [try changes.blobOrNil("before"), try changes.blobOrNil("after")] {
          guard let bytes else { continue }
          if RowImage(bytes, of: entity) == nil { steps.insert(step) }
        }
      }
      return steps.sorted().map { .image(step: $0) }
    } catch {
      guard error.isDamage else { throw error }
      return [.unreadable(table: "change")]
    }
  }
}

extension RowImage {
  /// An image from the journal with all columns and children of its entity, whichever version of the schema it was
  /// written in; `nil` unless it is whole and has the form that one of them gave it.
  init?(_ bytes: [UInt8], of entity: Entity) {
    guard let image = RowDecoder.image(bytes).flatMap(entity.completed) else { return nil }
    self = image
  }
}
