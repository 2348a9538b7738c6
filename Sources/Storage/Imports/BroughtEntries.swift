import CivilTime
import Diary
import SQLite

/// The entries that earlier imports have brought, where rows do not say which they are: so it was before rows had a
/// moment, and is of those that come from another diary.
struct BroughtEntries {
  private struct Number: Hashable {
    var entity: Int
    var id: Int
  }

  private let connection: Connection
  private let names: DrugNames
  /// Those that a row of this file was matched with.
  private var matched: Set<Number> = []
  private var isUnnumbered: Bool?

  init(_ connection: Connection, _ names: DrugNames) {
    self.connection = connection
    self.names = names
  }

  mutating func match(_ entity: Entity, _ id: Int) { matched.insert(Number(entity: entity.number, id: id)) }

  func isMatched(_ entity: Entity, _ id: Int) -> Bool {
    matched.contains(Number(entity: entity.number, id: id))
  }

  /// Whether there are such rows.
  mutating func hasUnnumbered() throws(SQLiteError) -> Bool {
    if let isUnnumbered { return isUnnumbered }
    let found = try connection.scalar(
      """
      SELECT 1 FROM import_row WHERE entry = 0 AND (entity = ? OR entity = ? OR entity = ?) LIMIT 1
      """,
      [
        .integer(Entity.dose.number), .integer(Entity.dayNote.number), .integer(Entity.trial.number),
      ])
    isUnnumbered = found != .null
    return found != .null
  }

  /// The number of an entry of an import that says the same, deleted or not.
  func same(as entry: BroughtEntry, batch: Int) throws(SQLiteError) -> Int? {
    let ids: [Int]
    switch entry {
    case .note(let text, let day):
      ids = try self.ids(
        entry, "batch = ?1 AND day = ?2 AND note = ?3", [.integer(batch), .day(day), .text(text)])
    case .dose(let dose):
      guard let at = dose.takenAt, let drug = try names.knownID(dose.drug) else { return nil }
      ids = try self.ids(
        entry, "batch = ?1 AND drug = ?2 AND taken - ifnull(taken_offset, 0) = ?3",
        [.integer(batch), .integer(drug), .integer(at.instant)])
    case .course(let trial):
      guard let drug = try names.knownID(trial.drug) else { return nil }
      ids = try self.ids(
        entry, "batch = ?1 AND drug = ?2 AND (SELECT min(day) FROM dose_step WHERE trial = trial.id) = ?3",
        [.integer(batch), .integer(drug), .day(trial.start)])
    }
    // Equal ones are one as good as the other.
    return ids.first { !matched.contains(Number(entity: entry.entity.number, id: $0)) } ?? ids.first
  }

  /// The number of the only entry of the day, or the drug, that no row of this file is and of which no row says the number.
  func unnumbered(like entry: BroughtEntry, _ imports: EarlierImports) throws(SQLiteError) -> Int? {
    if imports.ids.isEmpty { return nil }
    let ids: [Int]
    switch entry {
    case .note(_, let day): ids = try self.ids(entry, "batch IN (\(imports.list)) AND day = ?1", [.day(day)])
    case .dose(let dose):
      guard let day = dose.takenAt?.day.number, let drug = try names.knownID(dose.drug) else { return nil }
      ids = try self.ids(
        entry, "batch IN (\(imports.list)) AND drug = ?1 AND taken >= ?2 AND taken < ?2 + 1440",
        [.integer(drug), .integer(Int(day) * 1440)])
    case .course(let trial):
      guard let drug = try names.knownID(trial.drug) else { return nil }
      ids = try self.ids(entry, "batch IN (\(imports.list)) AND drug = ?1", [.integer(drug)])
    }
    var free: Int?
    for id in ids where !matched.contains(Number(entity: entry.entity.number, id: id)) {
      let row = try connection.scalar(
        "SELECT 1 FROM import_row WHERE entity = ? AND entry = ? LIMIT 1",
        [.integer(entry.entity.number), .integer(id)])
      if row != .null { continue }
      if free != nil { return nil }
      free = id
    }
    return free
  }

  private func ids(_ entry: BroughtEntry, _ condition: String, _ values: [Value]) throws(SQLiteError) -> [Int]
  {
    let rows = try connection.prepare(
      "SELECT id FROM \(entry.entity.name) WHERE \(condition) ORDER BY deleted, id")
    try rows.bind(values)
    var ids: [Int] = []
    while try rows.step() { ids.append(try rows.integer("id")) }
    return ids
  }
}
