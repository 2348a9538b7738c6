import Diary
import Migrations
import SQLite

/// What is done with a diary that an older version of the program has written.
package enum OlderDiary: Sendable {
  /// Brought up to date where the connection may write, and left as it is where it may not.
  case migrated
  /// Left as it is, to be read: nothing may be written to it.
  case asItIs
  /// Left as it is, whatever its tables look like, to read its settings and nothing else.
  case settingsOnly
}

extension DiaryStore {
  /// Reads the diary by the schema of the version that it has.
  ///
  /// Every query of this program names the tables and columns of its own schema. So a diary of an older version is
  /// read as it is where the steps that it lacks only add: what its rows lack is given by ``AddedColumn/initial``,
  /// through temporary views that stand before its tables; indexes change nothing that is read. One whose tables
  /// a step rewrites otherwise is refused until it is migrated.
  func useSchema(asOf version: Int, for purpose: OlderDiary) throws(StoreError) {
    let older = supported.asOf(version)
    if purpose != .settingsOnly {
      let supported = supported
      let connection = connection
      let isReadable = try mappingSQLiteErrors { () throws(SQLiteError) in
        guard try supported.onlyAdds(to: older) else { return false }
        for view in supported.views(over: older) { try connection.execute(view) }
        return true
      }
      guard isReadable else { throw .readOnly(path) }
    }
    schema = older
  }
}

extension Schema {
  /// The schema that a version of the program had.
  func asOf(_ version: Int) -> Schema {
    Schema(
      migrations.filter { Int($0.version) <= version },
      redefining: journalled.compactMap { $0.asOf(version) })
  }

  /// Whether the steps that `older` lacks leave its rows as they are, and bring no column and no table but those
  /// that the entities declare.
  fileprivate func onlyAdds(to older: Schema) throws(SQLiteError) -> Bool {
    guard migrations.dropFirst(older.migrations.count).allSatisfy(\.changes.isEmpty) else { return false }
    let added = Set(
      additions(to: older).flatMap { table in table.columns.map { "\(table.name).\($0.name)" } })
    return try columns().subtracting(added) == older.columns()
  }

  /// A table of this schema of which an older one lacks columns, or all.
  private struct Addition {
    var name: String
    var isNewTable = false
    var columns: [Entity.AddedColumn] = []
  }

  private func additions(to older: Schema) -> [Addition] {
    var additions: [Addition] = []
    for entity in journalled {
      if entity.since > older.version {
        // One that is new has a sum beside what the entity lists.
        let columns = (entity.columns + ["sum"]).map { Entity.AddedColumn($0, since: entity.since) }
        additions.append(Addition(name: entity.name, isNewTable: true, columns: columns))
        for child in entity.children {
          let columns = [child.parent] + child.columns
          additions.append(
            Addition(
              name: child.name, isNewTable: true,
              columns: columns.map { Entity.AddedColumn($0, since: entity.since) }))
        }
        continue
      }
      additions.append(Addition(name: entity.name, columns: entity.added))
      for child in entity.children {
        // A table that is new has the parent's key before what its entity lists.
        additions.append(
          child.since > older.version
            ? Addition(
              name: child.name, isNewTable: true,
              columns: ([child.parent] + child.columns).map { Entity.AddedColumn($0, since: child.since) })
            : Addition(name: child.name, columns: child.added))
      }
    }
    return additions.compactMap { addition in
      var addition = addition
      addition.columns.removeAll { $0.since <= older.version }
      return addition.columns.isEmpty ? nil : addition
    }
  }

  /// Statements for temporary views by the names of the tables, which come before those of the file
  /// (<https://www.sqlite.org/lang_naming.html>), with what the rows of `older` lack.
  fileprivate func views(over older: Schema) -> [String] {
    additions(to: older).map { addition in
      let values = addition.columns.map { "\($0.initial.literal) AS \($0.name)" }.joined(by: ", ")
      return addition.isNewTable
        ? "CREATE TEMP VIEW \(addition.name) AS SELECT \(values) WHERE 0"
        : "CREATE TEMP VIEW \(addition.name) AS SELECT *, \(values) FROM main.\(addition.name)"
    }
  }

  /// Every column of every table, as `table.column`, in an empty file of this schema.
  private func columns() throws(SQLiteError) -> Set<String> {
    let memory = try Connection(path: ":memory:", access: .readWrite)
    try Migrator(connection: memory, schema: self, now: 0).createTables()
    return Set(
      try memory.texts(
        """
        SELECT tables.name || '.' || columns.name
        FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns WHERE tables.type = 'table'
        """))
  }
}

extension Value {
  /// As SQL writes it.
  fileprivate var literal: String {
    switch self {
    case .null: "NULL"
    case .integer(let value): "\(value)"
    case .real(let value): "\(value)"
    case .text(let value):
      "'" + value.split(separator: "'", omittingEmptySubsequences: false).map(String.init).joined(by: "''")
        + "'"
    case .blob(let bytes):
      "x'" + bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined(by: "") + "'"
    }
  }
}
