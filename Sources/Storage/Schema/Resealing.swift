import Migrations
import SQLite

/// Writes the sums and seals of tables anew whose rows a migration has given another form or other values.
///
/// What did not agree before does not agree after: the sum of a row that was damaged, and a seal that was wrong,
/// stay wrong by as much, so that `check` finds the damage as if there had been no migration. Where the journal
/// holds the image whose sum a damaged row bears, it gets the sum of that image in its new form, and can still be
/// put back.
struct Resealing {
  private struct ResealedTable {
    var name: String
    var before: TableAudit
    /// The sums that damaged rows are to have, by key; `nil` in a row that no image in the journal is of.
    var damaged: [(key: [Value], difference: TableAudit.Difference, written: UInt64?)]
  }

  private let schema: Schema
  private let step: Migration
  private let connection: Connection
  private var tables: [ResealedTable] = []

  /// To be made before the step is run, with its transaction open.
  init(of step: Migration, _ schema: Schema, on connection: Connection) throws(SQLiteError) {
    self.schema = schema
    self.step = step
    self.connection = connection
    let version = Int(step.version)
    for entity in schema.journalled {
      guard let old = entity.asOf(version - 1), Self.isTouched(entity, by: step) else { continue }
      let later = entity.asOf(version) ?? entity
      let audit = try TableAudit(of: SealedTable(old), on: connection)
      var table = ResealedTable(name: entity.name, before: audit, damaged: [])
      for difference in audit.differences {
        let image = try connection.journalled(old, key: difference.key, sum: difference.stored)
        let written = image.flatMap(later.completed)?.sum
        table.damaged.append((difference.key, difference, written))
      }
      tables.append(table)
    }
  }

  /// Whether rows of the entity come out of the step with other sums.
  private static func isTouched(_ entity: Entity, by step: Migration) -> Bool {
    if entity.versions.contains(Int(step.version)) { return true }
    let names = Set([entity.name] + entity.children.map(\.name))
    return step.changes.contains { names.contains(String($0.prefix { $0 != "." })) }
  }

  /// What ``finish()`` changes, as a migration declares it.
  var changes: Set<String> {
    if tables.isEmpty { return [] }
    return Set(tables.map { "\($0.name).sum" } + ["seal.row_count", "seal.sum", "seal.next_id"])
  }

  /// To be called when the step has been run.
  func finish() throws(SQLiteError) {
    for table in tables { try reseal(table) }
  }

  private func reseal(_ table: ResealedTable) throws(SQLiteError) {
    // A step may drop what is no longer needed.
    guard let entity = schema.journalled.first(where: { $0.name == table.name })?.asOf(Int(step.version))
    else { return }
    // A seal that is gone stays gone, for `check` to find.
    let seal = "SELECT 1 FROM seal WHERE name = ?"
    guard try connection.scalar(seal, [.text(table.name)]) != .null else { return }
    var sums: [(key: [Value], sum: UInt64)] = []
    var total: UInt64 = 0
    let after = try TableAudit(of: SealedTable(entity), on: connection) { key, stored, computed in
      let sum = sum(of: key, computed, in: table)
      if sum != stored { sums.append((key, sum)) }
      total &+= sum
    }
    for (key, sum) in sums {
      try connection.run(entity.updateSum, [.integer(Int64(bitPattern: sum))] + key)
    }
    var seals = Seals(connection)
    try seals.add(table.name, sum: total &- table.before.storedTotal, rows: after.count - table.before.count)
    if after.highest > table.before.highest {
      try seals.setNextID(table.name, max(try seals.peekID(table.name), after.highest + 1))
    }
    try seals.write()
  }

  private func sum(of key: [Value], _ computed: UInt64, in table: ResealedTable) -> UInt64 {
    guard let damaged = table.damaged.first(where: { $0.key == key }) else { return computed }
    return damaged.written ?? computed &+ (damaged.difference.stored &- damaged.difference.computed)
  }
}
