import SQLite

@testable import Storage

/// Reckons every sum and every seal anew from the rows themselves.
enum SealAudit {
  /// What does not add up, a line each; empty for a sound diary.
  static func problems(_ connection: Connection) throws -> [String] {
    var problems: [String] = []
    for entity in try Schema.found(in: connection).journalled {
      var total = Total()
      let table = EntityTable(entity, on: connection)
      for key in try keys(of: entity, on: connection) {
        guard let (image, stored) = try table.image(key) else { continue }
        if image.sum != stored { problems.append("\(entity.name) \(key): sum") }
        total.add(image.sum)
        if case .integer(let id) = key[0] { total.highest = max(total.highest, Int(id)) }
      }
      problems += try compare(total, with: entity.name, on: connection, numbered: entity.columns[0] == "id")
    }
    for (name, columns) in [
      ("step", "id, at, command, state"), ("change", "step, n, entity, key, before, after"),
      ("batch", BatchRow.table.columns.joined(separator: ", ")),
    ] {
      var total = Total()
      for row in try rows("SELECT \(columns), sum FROM \(name)", on: connection) {
        let sum = RowImage(values: row.dropLast(), children: []).sum
        if row.last != .integer(Int64(bitPattern: sum)) { problems.append("\(name) \(row[0]): sum") }
        total.add(sum)
        if case .integer(let id) = row[0] { total.highest = max(total.highest, Int(id)) }
      }
      problems += try compare(total, with: name, on: connection, numbered: name != "change")
    }
    var total = Total()
    for row in try rows(
      "SELECT \(ImportRow.table.columns.joined(separator: ", ")) FROM import_row", on: connection)
    {
      total.add(RowImage(values: row, children: []).sum)
    }
    return try problems + compare(total, with: "import_row", on: connection, numbered: false)
  }

  private struct Total {
    var rows = 0
    var sum: UInt64 = 0
    var highest = 0

    mutating func add(_ sum: UInt64) {
      rows += 1
      self.sum &+= sum
    }
  }

  private static func compare(
    _ total: Total, with name: String, on connection: Connection, numbered: Bool
  ) throws -> [String] {
    let select = "SELECT row_count, sum, next_id FROM seal WHERE name = '\(name)'"
    guard let seal = try rows(select, on: connection).first else { return ["\(name): no seal"] }
    var problems: [String] = []
    if seal[0] != .integer(total.rows) { problems.append("\(name): \(total.rows) rows, sealed \(seal[0])") }
    guard case .integer(let next) = seal[2] else { return ["\(name): no next id"] }
    let expected = Seal(rowCount: total.rows, sum: total.sum, nextID: Int(next))
    if seal[1] != .integer(expected.storedSum) { problems.append("\(name): sum of sums") }
    if numbered, Int(next) <= total.highest {
      problems.append("\(name): next id \(next) is taken")
    }
    return problems
  }

  private static func keys(of entity: Entity, on connection: Connection) throws -> [[Value]] {
    let list = entity.columns.prefix(entity.keyCount).joined(separator: ", ")
    return try rows("SELECT \(list) FROM \(entity.name)", on: connection)
  }

  static func rows(_ sql: String, on connection: Connection) throws -> [[Value]] {
    let statement = try connection.statement(sql)
    // A `SELECT a, b FROM t` of the tests' own: its commas are its columns.
    let columns = sql.prefix(while: { $0 != "F" }).count { $0 == "," } + 1
    try statement.bind([])
    var rows: [[Value]] = []
    while try statement.step() { rows.append(try (0..<columns).map { try statement.value(at: Int32($0)) }) }
    statement.reset()
    return rows
  }
}
