import RewritingMigration
import SQLite

@testable import Storage

/// What a diary says: every row of a live batch or of none, with its children and its deleted mark.
///
/// Left out is what undo does not take back: the journal, the seals' next ids, and drugs that nothing
/// in the diary names.
struct Content: Equatable {
  var images: [String: [RowImage]] = [:]
  var rows: [String: [[Value]]] = [:]

  /// `uuids`: whether the random ids count; two runs of one command differ in them.
  init(_ connection: Connection, uuids: Bool = true) throws {
    for entity in try Schema.found(in: connection).journalled {
      let keys = entity.columns.prefix(entity.keyCount).joined(separator: ", ")
      let filter = entity.name == "drug" ? " WHERE id IN (\(Self.drugsInUse))" : Self.filter(entity)
      let table = EntityTable(entity, on: connection)
      for key in try SealAudit.rows("SELECT \(keys) FROM \(entity.name)\(filter) ORDER BY 1", on: connection)
      {
        guard var image = try table.image(key)?.image else { continue }
        if !uuids, let column = entity.columns.firstIndex(of: "uuid") { image.values[column] = .null }
        images[entity.name, default: []].append(image)
      }
    }
    rows["batch"] = try SealAudit.rows(
      "SELECT id, step, source, format, zone, knows, imported_at, row_count FROM batch WHERE live = 1",
      on: connection)
    rows["import_row"] = try SealAudit.rows(
      "SELECT slot, proof, occurrence, batch, line, entity, entry, raw FROM import_row"
        + " WHERE batch IN (SELECT id FROM batch WHERE live = 1) ORDER BY 1, 2", on: connection)
  }

  init(_ diary: TestDiary, uuids: Bool = true) throws {
    try self.init(try diary.connection(), uuids: uuids)
  }

  var isEmpty: Bool { images.isEmpty && rows.values.allSatisfy(\.isEmpty) }

  /// The same content in the form that a later schema gives it.
  func completed(by schema: Schema) -> Content {
    var content = self
    for entity in schema.journalled {
      content.images[entity.name] = images[entity.name]?.map { entity.filled($0) }
    }
    return content
  }

  private static func filter(_ entity: Entity) -> String {
    guard entity.columns.contains("batch") else { return "" }
    return " WHERE batch IS NULL OR batch NOT IN (SELECT id FROM batch WHERE live = 0)"
  }

  private static let drugsInUse = """
    SELECT attack_dose.drug FROM attack_dose JOIN attack ON attack = attack.id
      WHERE batch IS NULL OR batch NOT IN (SELECT id FROM batch WHERE live = 0)
    UNION SELECT drug FROM dose WHERE batch IS NULL OR batch NOT IN (SELECT id FROM batch WHERE live = 0)
    UNION SELECT drug FROM trial
    """
}

extension Schema {
  /// The schema that a file has been brought up to: the program's, or the one that the tests add.
  static func found(in connection: Connection) throws -> Schema {
    try Migrator.version(of: connection) == current.version ? current : RewritingMigration.schema
  }
}
