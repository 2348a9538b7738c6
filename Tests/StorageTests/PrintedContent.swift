import SQLite

@testable import Storage

/// Every value of a diary that some command may print: all columns of all rows but the sums, read in the order of
/// the file, and once more looked up by key, as commands do.
struct PrintedContent: Equatable {
  var rows: [String: [[Value]]] = [:]
  var lookedUp: [String: [RowImage?]] = [:]
  var openAttack = Value.null

  /// `keys`: those of a sound copy of the diary; `nil` to take the rows' own.
  init(_ connection: Connection, keys: PrintedContent? = nil) throws {
    for table in Schema.current.sealed {
      rows[table.name] = try Self.rows(table.name, table.columns, connection)
      for child in table.children {
        rows[child.name] = try Self.rows(child.name, [table.name] + child.columns, connection)
      }
    }
    for entity in Entity.journalled {
      let table = EntityTable(entity, on: connection)
      let known = (keys ?? self).rows[entity.name] ?? []
      lookedUp[entity.name] = try known.map { try table.image(Array($0.prefix(entity.keyCount)))?.image }
    }
    openAttack = try connection.scalar("SELECT max(id) FROM attack WHERE end_kind = 0")
  }

  private static func rows(
    _ table: String, _ columns: [String], _ connection: Connection
  ) throws -> [[Value]] {
    let statement = try connection.prepare("SELECT \(columns.joined(separator: ", ")) FROM \(table)")
    var rows: [[Value]] = []
    while try statement.step() {
      rows.append(try columns.indices.map { try statement.value(at: Int32($0)) })
    }
    return rows
  }
}
