import Migrations
import SQLite

/// What a diary holds, table by table and column by column, so that it can be seen what a migration did.
///
/// A column is the sum of a hash of (key, value) over the rows, so the order of the rows does not matter but
/// which row a value belongs to does.
struct MigrationCheck {
  private struct CheckedTable {
    var rows = 0
    /// Every column with the total over its values.
    var columns: [String: UInt64] = [:]
  }

  private var tables: [String: CheckedTable] = [:]

  /// The records of the migrations themselves and of where ids go on are what a migration is expected to write.
  private static let ignored: Set<String> = ["migration"]

  init(_ connection: Connection) throws(SQLiteError) {
    let names = try connection.texts(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")
    for name in names where !Self.ignored.contains(name) { tables[name] = try Self.table(name, connection) }
  }

  private static func table(_ name: String, _ connection: Connection) throws(SQLiteError) -> CheckedTable {
    let quoted = quote(name)
    let columns = try connection.texts("SELECT name FROM pragma_table_info(?)", [.text(name)])
    let keys = try connection.texts(
      "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", [.text(name)])
    let list = (keys + columns).map(quote).joined(separator: ", ")
    let statement = try connection.prepare("SELECT \(list) FROM \(quoted)")
    var totals = [UInt64](repeating: 0, count: columns.count)
    var table = CheckedTable()
    while try statement.step() {
      var key = Checksum()
      for index in keys.indices { key.add(try statement.value(at: Int32(index))) }
      for index in columns.indices {
        var cell = key
        cell.add(try statement.value(at: Int32(keys.count + index)))
        totals[index] &+= cell.hash
      }
      table.rows += 1
    }
    for (column, total) in zip(columns, totals) { table.columns[column] = total }
    return table
  }

  private static func quote(_ name: String) -> String {
    "\"\(name.replacing("\"", with: "\"\""))\""
  }

  /// The first table or column that `after` has otherwise although it is not declared: see ``Migration/changes``.
  func undeclaredChange(declared changes: Set<String>, after: MigrationCheck) -> String? {
    for (name, table) in tables.sorted(by: { $0.key < $1.key }) where !changes.contains(name) {
      guard let new = after.tables[name] else { return name }
      guard new.rows == table.rows else { return name }
      for (column, total) in table.columns.sorted(by: { $0.key < $1.key }) {
        if new.columns[column] != total, !changes.contains("\(name).\(column)") {
          return "\(name).\(column)"
        }
      }
    }
    return nil
  }
}

extension Connection {
  /// The first column of every row, which holds text.
  func texts(_ sql: String, _ values: [Value] = []) throws(SQLiteError) -> [String] {
    let statement = try prepare(sql)
    try statement.bind(values)
    var texts: [String] = []
    while try statement.step() { texts.append(try statement.text(at: 0)) }
    return texts
  }
}
