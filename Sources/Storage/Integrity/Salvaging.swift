package import Diary
import SQLite

/// Getting entries out of a damaged diary, where there is no backup.
extension DiaryStore {
  /// Writes every row that can be read and whose sum is right into a new diary, which begins a journal of its own.
  /// Nothing is written to this one.
  ///
  /// `new`: not published yet. `now`: seconds since 1970-01-01T00:00Z.
  package func salvage(into new: NewDiary, now: Int) throws(StoreError) -> Salvage {
    let seals = try mappingSQLiteErrors { () throws(SQLiteError) in
      // Refuses whole pages for one cell that is out of place. The sums tell good rows from bad.
      try connection.execute("PRAGMA cell_size_check = OFF; BEGIN")
      return try allSeals()
    }
    defer { connection.rollBack() }
    let target = try DiaryStore.open(new.draft, vfs: vfs, schema: supported, classify: classify)
    let salvage = try target.write("export --salvage", now: now) { transaction throws(StoreError) in
      try mappingSQLiteErrors { () throws(SQLiteError) in
        var run = SalvageRun(from: connection, schema, seals: seals, into: transaction)
        return try run.finish()
      }
    }
    try target.close()
    return salvage
  }
}

/// One salvage at work.
struct SalvageRun {
  private let source: Connection
  /// The tables as the damaged diary has them.
  private let schema: Schema
  private let seals: [String: Seal]
  private let target: WriteTransaction
  private var result = Salvage()
  private var drugs: Set<Int64> = []
  /// Imports by whether they are live; their rows go with them.
  private var batches: [Int64: Bool] = [:]
  /// The keys of what was written, for the provenance of imported rows.
  private var entries: [Int: Set<Int64>] = [:]

  init(from source: Connection, _ schema: Schema, seals: [String: Seal], into target: WriteTransaction) {
    self.source = source
    self.schema = schema
    self.seals = seals
    self.target = target
  }

  mutating func finish() throws(SQLiteError) -> Salvage {
    try salvage(target.store.schema.entity(.drug))
    try salvageBatches()
    for entity in target.store.schema.journalled where entity.name != "drug" { try salvage(entity) }
    try salvageProvenance()
    // There is nothing that undoing this step could take back.
    target.hasNewSums = true
    try target.setState(.discarded)
    return result
  }

  /// `entity`: in the form of the new diary.
  private mutating func salvage(_ entity: Entity) throws(SQLiteError) {
    guard let stored = schema.journalled.first(where: { $0.number == entity.number }) else { return }
    let table = SealedTable(stored)
    var written = 0
    let highest = try scan(table, children: stored.children) { (run, image) throws(SQLiteError) in
      image = entity.filled(image)
      guard try run.adopt(&image.values, of: entity), try run.nameDrugs(&image, of: entity),
        try run.unlessPresent({ () throws(SQLiteError) in try run.target.insert(entity, image) })
      else { return }
      if case .integer(let key) = image.values[0] {
        run.entries[entity.number, default: []].insert(key)
        if entity.name == "drug" { run.drugs.insert(key) }
      }
      if let column = entity.columns.firstIndex(of: "deleted"), image.values[column] == .integer(1) { return }
      written += 1
    }
    result.written[table.name] = written
    try setNextID(table, highest)
  }

  private mutating func salvageBatches() throws(SQLiteError) {
    let highest = try scan(BatchRow.table) { (run, image) throws(SQLiteError) in
      guard var batch = try? BatchRow(values: image.values) else { return }
      run.batches[Int64(batch.id)] = batch.isLive
      guard batch.isLive else { return }
      batch.step = run.target.step
      let row = batch
      _ = try run.unlessPresent { () throws(SQLiteError) in try run.target.insert(row) }
    }
    try setNextID(BatchRow.table, highest)
  }

  /// Rows without a sum of their own: what is wrong in one makes a row of a file count as new, or as known.
  private mutating func salvageProvenance() throws(SQLiteError) {
    _ = try scan(ImportRow.table) { (run, image) throws(SQLiteError) in
      guard let row = try? ImportRow(values: image.values), run.batches[Int64(row.batch)] == true,
        run.entries[row.entity]?.contains(Int64(row.entry)) == true
      else { return }
      let isNew = try run.unlessPresent { () throws(SQLiteError) in try run.target.connection.insert(row) }
      if isNew { try run.target.seals.add("import_row", sum: image.sum) }
    }
  }

  /// Hands every row that is as it was written to `body`, and accounts for the others; returns the highest number.
  private mutating func scan(
    _ table: SealedTable, children: [Entity.Child] = [],
    _ body: (inout SalvageRun, inout RowImage) throws(SQLiteError) -> Void
  ) throws(SQLiteError) -> Int {
    let (seal, source) = (seals[table.name], source)
    var (count, highest) = (0, 0)
    var run = self
    try TableScan(table, seal: seal, on: source).rows { (row) throws(SQLiteError) in
      guard var values = row else { return }
      count += 1
      let sum = table.storesSum ? values.removeLast() : .null
      if table.isNumbered, case .integer(let id) = values[0] { highest = max(highest, Int(id)) }
      var image = RowImage(values: values, children: [])
      var isChanged = false
      for child in children {
        do throws(SQLiteError) {
          image.children.append(try SalvageRun.rows(of: child, parent: values[0], on: source))
        } catch {
          guard error.isDamage else { throw error }
          isChanged = true
        }
      }
      guard !isChanged, !table.storesSum || sum == .integer(Int64(bitPattern: image.sum)) else {
        run.result.changed.append(TableAudit.name(Array(values.prefix(table.keyCount)), in: table))
        return
      }
      try body(&run, &image)
    }
    self = run
    if let seal {
      if seal.rowCount > count { result.unreadable[table.name] = seal.rowCount - count }
    } else {
      result.isCountUnknown = true
    }
    return highest
  }

  private static func rows(
    of child: Entity.Child, parent: Value, on connection: Connection
  ) throws(SQLiteError) -> [[Value]] {
    let statement = try connection.statement(child.select)
    try statement.bind([parent])
    var rows: [[Value]] = []
    while try statement.step() {
      rows.append(
        try child.columns.indices.map { (column) throws(SQLiteError) in try statement.value(at: Int32(column))
        })
    }
    statement.reset()
    return rows
  }

  /// `false` for a row of an import that was undone. One whose import is lost belongs to none.
  private func adopt(_ values: inout [Value], of entity: Entity) throws(SQLiteError) -> Bool {
    guard let column = entity.columns.firstIndex(of: "batch"), case .integer(let batch) = values[column],
      batch != 0
    else { return true }
    switch batches[batch] {
    case true?: return true
    case false?: return false
    case nil:
      values[column] = column < entity.keyCount ? .integer(0) : .null
      return true
    }
  }

  /// Gives every drug that the row names and that is lost a row of its own, without its name.
  private mutating func nameDrugs(_ image: inout RowImage, of entity: Entity) throws(SQLiteError) -> Bool {
    if let column = entity.columns.firstIndex(of: "drug") { try addDrug(image.values[column]) }
    for (child, rows) in zip(entity.children, image.children) {
      guard let column = child.columns.firstIndex(of: "drug") else { continue }
      for row in rows { try addDrug(row[column]) }
    }
    return true
  }

  private mutating func addDrug(_ value: Value) throws(SQLiteError) {
    guard case .integer(let id) = value, drugs.insert(id).inserted else { return }
    let name = "drug-\(id)"
    var stored = StoredDrug(id: Int(id), drug: target.store.classify(name))
    (stored.drug.name, stored.drug.aliases, stored.drug.usualDose) = (name, [], nil)
    try target.insert(.drug, try stored.image())
    result.namelessDrugs.append(name)
  }

  /// `false` where a row with this key is there already: a damaged index led to it twice.
  private func unlessPresent(_ insert: () throws(SQLiteError) -> Void) throws(SQLiteError) -> Bool {
    do throws(SQLiteError) {
      try insert()
      return true
    } catch {
      guard ResultCode.constraint ~= error.code else { throw error }
      return false
    }
  }

  /// No number is given twice, those of lost rows included, as far as the seal can be believed.
  private func setNextID(_ table: SealedTable, _ highest: Int) throws(SQLiteError) {
    guard table.isNumbered else { return }
    let sealed = seals[table.name]?.nextID ?? 0
    let isLikely = sealed > highest && sealed &- highest < 1_000_000
    try target.seals.setNextID(table.name, isLikely ? sealed : highest + 1)
  }
}
