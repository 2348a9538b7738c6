import CivilTime
import Diary
import SQLite

/// Attacks, doses, preventives, days and the rest.
extension DiaryMerge {
  func add(attack entry: Entry) throws(MergeStep) {
    let uuid = try id(of: entry)
    let rows = try rows(in: entry)
    try MergeStep.sql { () throws(SQLiteError) in
      try look()
      if let there = try attacks.attack(uuid) {
        likely.match(attack: there.id)
        return try keep(entry, .attack, id: there.id, isDeleted: there.isDeleted)
      }
      for row in rows {
        // The same row of the same file was imported here too.
        guard let twin = try twin(of: row) else { continue }
        likely.match(attack: twin)
        return try keep(entry, .attack, id: twin, isDeleted: try attacks.isDeleted(twin), isTwin: true)
      }
      if try hold(attack: entry, rows) { return }
      try insert(attack: entry, rows)
    }
  }

  func insert(attack entry: Entry, _ rows: [Row]) throws(SQLiteError) {
    let id = try transaction.seals.nextID("attack")
    try insert(entry, .attack, id: id)
    for var row in rows where isNewBatch(entry.value("batch")) {
      row.values[row.entry] = .integer(id)
      // Of an import that was here before, the row would outlive the undoing of this one.
      guard isNewBatch(row.values[3]) else { continue }
      _ = try insert(row: row.values)
    }
  }

  /// Doses and preventives, whose tables find them by their ids.
  func add(identified entry: Entry) throws(MergeStep) {
    let uuid = try id(of: entry)
    guard let entity = entry.section.entity else { return }
    try MergeStep.sql { () throws(SQLiteError) in
      try look()
      let found = try transaction.connection.scalar(
        "SELECT id FROM \(entity.name) WHERE uuid = ?", [.blob(uuid)])
      if case .integer(let id) = found {
        likely.match(id: Int(id), of: entry.section)
        let there = try transaction.image(entity, key: [.integer(id)])
        let isDeleted = there?.value("deleted", of: entity) == .integer(1)
        return try keep(entry, entity, id: Int(id), isDeleted: isDeleted)
      }
      if try hold(entry) { return }
      try insert(entry, entity, id: try transaction.seals.nextID(entity.name))
    }
  }

  /// A day of which the same is said here is known, whoever said it.
  func add(day entry: Entry) throws(MergeStep) {
    guard let entity = entry.section.entity else { return }
    try MergeStep.sql { () throws(SQLiteError) in
      let key = Array(entry.image.values.prefix(2))
      if let day = CivilDay(row: entry.image.values) {
        seenDays[entry.section, default: DaySet()].insert(day)
      }
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
}

// MARK: - Parts

extension DiaryMerge {
  struct Row {
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
    guard let there = try transaction.image(entity, key: [.integer(id)]) else { return }
    var image = entry.image
    let own = isTwin ? ["id", "uuid", "batch", "logged_at", "zone"] : ["id", "batch"]
    for column in own {
      if let place = entry.place(column) { image.values[place] = there.values[place] }
    }
    if isDeleted { return try keep(entry, as: image, deleted: there, entity, id) }
    if image == there { outcome.keep() } else { try settle(entry, as: image, here: there, entity) }
  }

  /// An entry that was deleted here stays so, unless the other diary has changed it since, or has it beside one that it
  /// went into here: that is shown, and taken where it is asked for.
  private func keep(
    _ entry: Entry, as image: RowImage, deleted here: RowImage, _ entity: Entity, _ id: Int
  ) throws(SQLiteError) {
    var gone = image
    gone.replace(from: "deleted", of: entity, with: [.integer(1)])
    let isChanged = gone == here ? false : try !wasHere(gone, entity, id)
    let isPart = updates ? try wasMerged(entity, id) : false
    if isChanged || isPart { return try settle(entry, as: image, here: here, entity, isDeleted: true) }
    outcome.keep(entry.section, deleted: entry.name, line: entry.line)
  }

  func insert(_ entry: Entry, _ entity: Entity, id: Int) throws(SQLiteError) {
    line = entry.line
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

  /// Whether the same, said at the same second, was taken back here.
  func isRemoved(_ entry: Entry, _ entity: Entity) throws(SQLiteError) -> Bool {
    try removals(of: entity).contains(entity.said(entry.image.values))
  }

  /// What was taken out of a table here, as it stood.
  func removals(of entity: Entity) throws(SQLiteError) -> Set<[Value]> {
    if let removed { return removed[entity.number] ?? [] }
    var all: [Int: Set<[Value]>] = [:]
    let rows = try transaction.connection.prepare(
      """
      SELECT entity, before FROM change JOIN step ON step.id = step
      WHERE before IS NOT NULL AND after IS NULL AND state = 0
      """)
    while try rows.step() {
      let number = try rows.integer("entity")
      guard let entity = transaction.store.schema.entity(numbered: number),
        let bytes = try rows.blobOrNil("before"), let image = RowImage(bytes, of: entity)
      else { continue }
      all[number, default: []].insert(entity.said(image.values))
    }
    removed = all
    return all[entity.number] ?? []
  }
}

extension CivilDay {
  /// The day that a row is of which a day is the first column.
  init?(row values: [Value]) {
    guard case .integer(let day) = values[0], let number = Int32(exactly: day) else { return nil }
    self.init(number: number)
  }
}

extension Entity {
  /// What a row says, without its number and what this diary has made of it.
  func said(_ values: [Value]) -> [Value] {
    var said = values
    for column in columns[0] == "id" ? ["id", "batch", "deleted"] : [] {
      if let place = columns.firstIndex(of: column) { said[place] = .null }
    }
    return said
  }
}
