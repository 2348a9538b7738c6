import Diary
import SQLite

/// What entries name: settings, drugs, imports, and the rows of imported files.
extension DiaryMerge {
  func add(setting entry: Entry) throws(MergeStep) {
    let key = [entry.image.values[0]]
    guard
      let there = try MergeStep.sql({ () throws(SQLiteError) in try transaction.image(.setting, key: key) })
    else {
      try MergeStep.sql { () throws(SQLiteError) in
        if try isRemoved(entry, .setting) {
          return outcome.keep(.settings, deleted: entry.name, line: entry.line)
        }
        try transaction.add(.setting, entry.image)
        outcome.add(to: .settings)
      }
      return
    }
    if there == entry.image { return outcome.keep() }
    try MergeStep.sql { () throws(SQLiteError) in
      try settle(entry, as: entry.image, here: there, .setting)
    }
  }

  /// A drug is known by its name. One that is off the list here, and on it there, comes back on it as the other diary
  /// has it, as one does that is named again.
  func add(drug entry: Entry) throws(MergeStep) {
    guard names.drug(entry.name) == nil, !entry.name.isEmpty else { throw .fault(.repeated) }
    guard let id = try MergeStep.sql({ () throws(SQLiteError) in try put(drug: entry) }) else { return }
    names.add(drug: entry.name, id)
  }

  /// `nil` for one that is decided on when all are read.
  private func put(drug entry: Entry) throws(SQLiteError) -> Int? {
    var image = entry.image
    let isListed = entry.value("deleted") != .integer(1)
    let found = try transaction.connection.scalar(
      "SELECT id FROM drug WHERE name = ?", [entry.value("name")])
    guard case .integer(let id) = found else {
      return try hold(drug: entry) ? nil : try insert(drug: entry)
    }
    renamed.match(id)
    image.values[0] = .integer(id)
    let there = try transaction.image(.drug, key: [.integer(id)])
    if there == image { return Int(id) }
    if let there, there.values[entry.place("deleted") ?? 0] == .integer(1) {
      image.children[0] = try free(aliases: image.children[0], entry)
      if isListed { try transaction.put(.drug, key: [.integer(id)], image) }
      if isListed { outcome.add(to: .drugs) }
    } else if isListed, let there {
      image.children[0] = try free(aliases: image.children[0], entry)
      if image != there { try settle(entry, as: image, here: there, .drug) }
    }
    return Int(id)
  }

  func insert(drug entry: Entry) throws(SQLiteError) -> Int {
    var image = entry.image
    let id = try transaction.seals.nextID("drug")
    image.values[0] = .integer(id)
    // As where one is typed: undo takes it off the list and leaves its row.
    var unlisted = image
    if let column = entry.place("deleted") { unlisted.values[column] = .integer(1) }
    unlisted.children = unlisted.children.map { _ in [] }
    image.children[0] = try free(aliases: image.children[0], entry)
    if entry.value("deleted") != .integer(1) {
      try transaction.insert(.drug, unlisted)
      try transaction.put(.drug, key: [.integer(id)], image)
    } else {
      try transaction.insert(.drug, image)
      transaction.hasBatch = true
    }
    outcome.add(to: .drugs)
    return id
  }

  /// Those other names of a drug that no other drug has here.
  func free(aliases: [[Value]], _ entry: Entry) throws(SQLiteError) -> [[Value]] {
    var kept: [[Value]] = []
    for alias in aliases {
      let owner = try transaction.connection.scalar(
        """
        SELECT 1 FROM drug WHERE deleted = 0 AND name <> ?2
          AND (name = ?1 OR id IN (SELECT drug FROM drug_alias WHERE alias = ?1))
        """, [alias[0], entry.value("name")])
      if owner == .null {
        kept.append(alias)
      } else {
        var conflict = MergeOutcome.Conflict(.drugs, entry.name, line: entry.line)
        conflict.isKept = true
        outcome.keep(conflict)
      }
    }
    return kept
  }

  func add(batch entry: Entry) throws(MergeStep) {
    guard case .blob(let uuid) = entry.value("uuid"), uuid.count == 16 else { throw .fault(.missing("uuid")) }
    guard names.batch(uuid) == nil else { throw .fault(.repeated) }
    let id = try MergeStep.sql { () throws(SQLiteError) in try put(batch: entry) }
    names.add(batch: uuid, id)
  }

  private func put(batch entry: Entry) throws(SQLiteError) -> Int {
    let found = try transaction.connection.scalar(
      "SELECT id FROM batch WHERE uuid = ?", [entry.value("uuid")])
    if case .integer(let id) = found { return Int(id) }
    let id = try transaction.seals.nextID("batch")
    var values = entry.image.values
    for (column, value) in [("id", id), ("step", transaction.step), ("live", 1)] {
      if let place = entry.place(column) { values[place] = .integer(value) }
    }
    try transaction.insert(try BatchRow(values: values))
    newBatches.insert(id)
    transaction.hasBatch = true
    outcome.add(to: .imports)
    return id
  }

  /// What was said of a file comes with what the file brought.
  func add(text entry: Entry) throws(MergeStep) {
    try MergeStep.sql { () throws(SQLiteError) in
      guard case .integer(let batch) = entry.value("batch"), newBatches.contains(Int(batch)) else { return }
      var image = entry.image
      image.values[0] = .integer(try transaction.seals.nextID("import_text"))
      try transaction.insert(.importText, image)
    }
  }

  /// What a row of an imported file is known by, unless it is known here.
  func add(row values: [Value]) throws(MergeStep) {
    try MergeStep.sql { () throws(SQLiteError) in
      let row = try ImportRow(values: values)
      if newBatches.contains(row.batch) { _ = try insert(row: values) }
    }
  }
}
