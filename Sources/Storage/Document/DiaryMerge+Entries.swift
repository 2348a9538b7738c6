import CivilTime
import Diary
import SQLite

/// Attacks, doses, preventives, days and the rest.
extension DiaryMerge {
  func add(attack entry: Entry) throws(MergeStep) {
    let uuid = try id(of: entry)
    let rows = try rows(in: entry)
    try MergeStep.sql { () throws(SQLiteError) in
      if let there = try attacks.attack(uuid) {
        return try keep(entry, .attack, id: there.id, isDeleted: there.isDeleted)
      }
      for row in rows {
        // The same row of the same file was imported here too.
        guard let twin = try twin(of: row) else { continue }
        return try keep(entry, .attack, id: twin, isDeleted: try attacks.isDeleted(twin), isTwin: true)
      }
      let id = try transaction.seals.nextID("attack")
      try insert(entry, .attack, id: id)
      for var row in rows where isNewBatch(entry.value("batch")) {
        row.values[row.entry] = .integer(id)
        // Of an import that was here before, the row would outlive the undoing of this one.
        guard isNewBatch(row.values[3]) else { continue }
        _ = try insert(row: row.values)
      }
    }
  }

  /// Doses and preventives, whose tables find them by their ids.
  func add(identified entry: Entry) throws(MergeStep) {
    let uuid = try id(of: entry)
    guard let entity = entry.section.entity else { return }
    try MergeStep.sql { () throws(SQLiteError) in
      let found = try transaction.connection.scalar(
        "SELECT id FROM \(entity.name) WHERE uuid = ?", [.blob(uuid)])
      if case .integer(let id) = found {
        let there = try transaction.image(entity, key: [.integer(id)])
        let isDeleted = there?.value("deleted", of: entity) == .integer(1)
        return try keep(entry, entity, id: Int(id), isDeleted: isDeleted)
      }
      try insert(entry, entity, id: try transaction.seals.nextID(entity.name))
    }
  }

  /// A day of which the same is said here is known, whoever said it.
  func add(day entry: Entry) throws(MergeStep) {
    guard let entity = entry.section.entity else { return }
    try MergeStep.sql { () throws(SQLiteError) in
      let key = Array(entry.image.values.prefix(2))
      if let there = try transaction.image(entity, key: key) {
        let isSame = there.value("knows", of: entity) == entry.value("knows")
        return isSame ? outcome.keep() : try settle(entry, as: entry.image, here: there, entity)
      }
      if try isRemoved(entry, entity) {
        return outcome.keep(entry.section, deleted: entry.name, line: entry.line)
      }
      try write(entity, entry.image)
      outcome.add(to: entry.section)
    }
  }

  /// Entries without an id: known by all that they say.
  func add(other entry: Entry) throws(MergeStep) {
    guard let entity = entry.section.entity else { return }
    try MergeStep.sql { () throws(SQLiteError) in
      if standing[entry.section] == nil { standing[entry.section] = try standing(of: entity) }
      let said = Self.said(entry.image.values, entity)
      if var there = standing[entry.section]?[said], there.live + there.deleted > 0 {
        if there.live > 0 {
          there.live -= 1
          outcome.keep()
        } else {
          there.deleted -= 1
          outcome.keep(entry.section, deleted: entry.name, line: entry.line)
        }
        standing[entry.section]?[said] = there
        return
      }
      // A declaration that was ended here, or there: both together would say more than the person did.
      if entry.section == .declarations, let there = try declaration(like: entry) {
        var image = entry.image
        image.values[0] = there.values[0]
        return try settle(entry, as: image, here: there, entity)
      }
      try insert(entry, entity, id: try transaction.seals.nextID(entity.name))
    }
  }
}

// MARK: - Parts

extension DiaryMerge {
  private struct Row {
    var values: [Value]
    var entry: Int
  }

  private func id(of entry: Entry) throws(MergeStep) -> [UInt8] {
    guard case .blob(let uuid) = entry.value("uuid"), uuid.count == 16 else { throw .fault(.missing("uuid")) }
    guard seen.insert(KnownAttacks.ID(uuid)).inserted else { throw .fault(.repeated) }
    return uuid
  }

  private func rows(in entry: Entry) throws(MergeStep) -> [Row] {
    let types = try typesOfRows()
    return try MergeStep.reading { () throws(DocumentFault) in
      var rows: [Row] = []
      for value in try DocumentForm.list("rows", of: entry.members) {
        guard case .members(let members) = value else { throw .unfit("rows") }
        var values = try DocumentForm.rows.values(members, names)
        try DocumentForm.check(values, DocumentForm.rows, types)
        for (place, column) in ImportRow.table.columns.enumerated() {
          if column == "entity" { values[place] = .integer(Entity.attack.number) }
          if column == "entry" { rows.append(Row(values: values, entry: place)) }
        }
      }
      return rows
    }
  }

  /// The attack that the same row of a file has become here.
  private func twin(of row: Row) throws(SQLiteError) -> Int? {
    let found = try transaction.connection.statement(
      "SELECT entry FROM import_row WHERE slot = ? AND proof = ? AND entity = 1")
    try found.bind([row.values[0], row.values[1]])
    let id = try found.step() ? try found.integer("entry") : 0
    found.reset()
    guard id != 0 else { return nil }
    let own = try transaction.connection.scalar(
      "SELECT batch FROM attack WHERE id = ?", [.integer(id)])
    // One of the same import, or one that this document has brought, is another occurrence, and not this one.
    guard case .integer(let other) = own, own != row.values[3], !newBatches.contains(Int(other)) else {
      return nil
    }
    return id
  }

  private func isNewBatch(_ value: Value) -> Bool {
    if case .integer(let batch) = value { newBatches.contains(Int(batch)) } else { false }
  }

  /// Counts an entry that is here already; `isTwin`: with another id, and of another import.
  private func keep(
    _ entry: Entry, _ entity: Entity, id: Int, isDeleted: Bool, isTwin: Bool = false
  ) throws(SQLiteError) {
    if isDeleted { return outcome.keep(entry.section, deleted: entry.name, line: entry.line) }
    guard let there = try transaction.image(entity, key: [.integer(id)]) else { return }
    var image = entry.image
    let own = isTwin ? ["id", "uuid", "batch", "logged_at", "zone"] : ["id", "batch"]
    for column in own {
      if let place = entry.place(column) { image.values[place] = there.values[place] }
    }
    if image == there { outcome.keep() } else { try settle(entry, as: image, here: there, entity) }
  }

  private func insert(_ entry: Entry, _ entity: Entity, id: Int) throws(SQLiteError) {
    var image = entry.image
    image.values[0] = .integer(id)
    try write(entity, image)
    outcome.add(to: entry.section)
  }

  private func write(_ entity: Entity, _ image: RowImage) throws(SQLiteError) {
    if isNewBatch(image.value("batch", of: entity)) {
      try transaction.insert(entity, image)
    } else {
      try transaction.add(entity, image)
    }
  }

  /// What a row says, without its number and what this diary has made of it.
  private static func said(_ values: [Value], _ entity: Entity) -> [Value] {
    var said = values
    for column in ["id", "batch", "deleted"] {
      if let place = entity.columns.firstIndex(of: column) { said[place] = .null }
    }
    return said
  }

  private func standing(of entity: Entity) throws(SQLiteError) -> [[Value]: Standing] {
    let entity = transaction.store.schema.entity(entity)
    let rows = try transaction.connection.prepare(entity.selectRows + "1")
    var all: [[Value]: Standing] = [:]
    while try rows.step() {
      let values = try rows.values()
      let isDeleted =
        entity.columns.firstIndex(of: "deleted").map { values[$0] == .integer(1) } ?? false
      let said = Self.said(values, entity)
      if isDeleted {
        all[said, default: Standing()].deleted += 1
      } else {
        all[said, default: Standing()].live += 1
      }
    }
    return all
  }

  /// The stretch that begins on the same day and was declared in the same second, before anything was brought in.
  private func declaration(like entry: Entry) throws(SQLiteError) -> RowImage? {
    let (first, at) = (entry.place("first") ?? 0, entry.place("declared_at") ?? 0)
    let said = standing[.declarations]?.first { there, standing in
      there[first] == entry.image.values[first] && there[at] == entry.image.values[at]
    }
    guard said != nil else { return nil }
    let id = try transaction.connection.scalar(
      "SELECT id FROM declared_range WHERE first = ? AND declared_at = ? ORDER BY deleted, id LIMIT 1",
      [entry.image.values[first], entry.image.values[at]])
    guard id != .null else { return nil }
    return try transaction.image(.declaredRange, key: [id])
  }

  /// Whether the day, said at the same second, was taken back here.
  private func isRemoved(_ entry: Entry, _ entity: Entity) throws(SQLiteError) -> Bool {
    if removedDays == nil {
      let rows = try transaction.connection.prepare(
        """
        SELECT entity, before FROM change JOIN step ON step.id = step
        WHERE entity IN (\(Entity.checkIn.number), \(Entity.menstruationDay.number))
          AND after IS NULL AND state = 0
        """)
      var removed: Set<[Value]> = []
      while try rows.step() {
        let number = try rows.integer("entity")
        guard let entity = transaction.store.schema.entity(numbered: number),
          let bytes = try rows.blobOrNil("before"), let image = RowImage(bytes, of: entity)
        else { continue }
        removed.insert([.integer(number)] + image.values)
      }
      removedDays = removed
    }
    return removedDays?.contains([.integer(entity.number)] + entry.image.values) ?? false
  }
}
