package import Migrations

/// The tables as a version of the program knows them: the migrations that made them, and the entities whose rows
/// they hold.
package struct Schema: Sendable {
  /// Every step, oldest first.
  package let migrations: [Migration]
  /// Entities in another form than this program's.
  private let redefined: [Entity]

  /// `redefining`: entities that the migrations have given another form than this program's; for tests that add a
  /// migration.
  package init(_ migrations: [Migration], redefining entities: [Entity] = []) {
    self.migrations = migrations
    redefined = entities
  }

  /// What this program reads and writes.
  package static let current = Schema(Migration.all)

  /// What `user_version` says of a file that needs none of the migrations.
  var version: Int { Int(migrations.last?.version ?? 0) }

  /// The entity in the form that this schema gives it.
  func entity(_ entity: Entity) -> Entity {
    if redefined.isEmpty { return entity }
    return redefined.first { $0.number == entity.number } ?? entity
  }

  /// Every entity that a command changes through the journal.
  var journalled: [Entity] {
    if redefined.isEmpty { return Entity.journalled }
    let new = redefined.filter { entity in !Entity.journalled.contains { $0.number == entity.number } }
    // A schema of the past has no entity that came later.
    return (Entity.journalled.map(entity) + new).filter { $0.since <= version }
  }

  /// The entity that the journal names by this number.
  func entity(numbered number: Int) -> Entity? {
    redefined.first { $0.number == number } ?? Entity.journalled.first { $0.number == number }
  }

  /// Every table whose rows add up to a seal.
  var sealed: [SealedTable] {
    journalled.map { SealedTable($0) } + [BatchRow.table, StepRow.table, ChangeRow.table, ImportRow.table]
  }

  /// What a report, a list and a comparison are made from.
  var printed: [SealedTable] {
    [Entity.attack, .dose, .checkIn, .declaredRange, .trial, .drug].map { SealedTable(entity($0)) } + [
      BatchRow.table
    ]
  }
}
