import CivilTime
package import Diary
import SQLite

/// Where an imported row came from, so that importing it again adds nothing.
package struct Provenance: Sendable {
  /// Sixteen bytes by which the row is known again: see `import_row.key`.
  package var key: [UInt8]
  /// The line the row starts on.
  package var line: Int
  /// What the entry has no place for, verbatim.
  package var raw: String?

  package init(key: [UInt8], line: Int, raw: String?) {
    self.key = key
    self.line = line
    self.raw = raw
  }
}

/// Line numbers of a file, a bit each.
struct LineSet {
  private var words: [UInt64] = []

  /// `false` when the line is in the set already.
  mutating func insert(_ line: Int) -> Bool {
    let (word, bit) = (line / 64, UInt64(1) << UInt64(line % 64))
    if word >= words.count { words.append(contentsOf: repeatElement(0, count: word + 1 - words.count)) }
    defer { words[word] |= bit }
    return words[word] & bit == 0
  }
}

/// One import at work inside a transaction: rows are added unless an earlier import brought them already.
package final class ImportBatch {
  private let transaction: WriteTransaction
  private let id: Int
  private let zone: Int?
  private var row: [Value]
  private let provenance: Statement
  private let known: Statement
  /// The rows of earlier imports that a row of this file has been matched with, by batch and line: equal rows
  /// within one file are told apart by counting, at a bit a row.
  private var matched: [Int: LineSet] = [:]
  package private(set) var added = 0
  package private(set) var unchanged = 0

  private var encoder = RowEncoder()

  init(_ transaction: WriteTransaction, source: String, zone: String?) throws(SQLiteError) {
    self.transaction = transaction
    id = try transaction.seals.nextID("batch")
    self.zone =
      if let zone { try transaction.store.names.zoneID(zone, in: transaction) } else { nil }
    row = [
      .integer(id), .blob(transaction.uuids.next()), .integer(transaction.step), .text(source), .text(""),
      .integer(self.zone), .integer(Knowledge.all.rawValue), .integer(transaction.now), .integer(0),
      .integer(1),
    ]
    try transaction.insertBatch(row)
    provenance = try transaction.connection.prepare(
      "INSERT INTO import_row (key, occurrence, batch, line, entity, entry, raw) VALUES (?, ?, ?, ?, ?, ?, ?)"
        + " ON CONFLICT DO NOTHING")
    known = try transaction.connection.prepare(
      "SELECT batch, line FROM import_row WHERE key = ? AND occurrence = ?")
  }

  /// Adds the attack unless its row is known. `uuid` is the attack's own where the file carries one.
  package func add(_ attack: Attack, uuid: [UInt8]?, from origin: Provenance) throws(StoreError) {
    try transaction.store.restating { () throws(SQLiteError) in
      if let uuid, try isKnown(uuid) {
        unchanged += 1
        return
      }
      let number = try transaction.seals.peekID("attack")
      guard try claim(origin, entity: .attack, entry: number) else { return }
      _ = try transaction.seals.nextID("attack")
      let stored = StoredAttack(
        id: number, uuid: uuid ?? transaction.uuids.next(), attack: attack, loggedAt: transaction.now,
        batch: id)
      let image = try stored.image(zone: zone) { name throws(SQLiteError) in try drug(name) }
      try transaction.insert(.attack, image)
    }
  }

  /// Adds the headache-free day, and the doses taken on it, unless its row is known.
  package func add(_ checkIn: CheckIn, doses: [Dose], from origin: Provenance) throws(StoreError) {
    try transaction.store.restating { () throws(SQLiteError) in
      guard try claim(origin, entity: .checkIn, entry: Int(checkIn.day.number)) else { return }
      let key: [Value] = [.day(checkIn.day), .integer(id)]
      // The same day twice in one file says the same thing.
      if try transaction.image(.checkIn, key: key) == nil {
        let row = key + [.integer(checkIn.knows.rawValue), .integer(transaction.now)]
        try transaction.insert(.checkIn, RowImage(values: row, children: []))
      }
      for dose in doses {
        let number = try transaction.seals.nextID("dose")
        let row: [Value] =
          [.integer(number), .blob(transaction.uuids.next())] + dose.values(drug: try drug(dose.drug))
          + [.integer(transaction.now), .integer(id), .integer(0)]
        try transaction.insert(.dose, RowImage(values: row, children: []))
      }
    }
  }

  /// Ends the import: its counts become part of the batch. An import that added nothing leaves no step.
  ///
  /// - Parameters:
  ///   - format: what the file turned out to be.
  ///   - knows: what its columns can know.
  package func finish(format: String, knows: Knowledge) throws(StoreError) {
    guard added > 0 else { return }
    try transaction.store.restating { () throws(SQLiteError) in
      var after = row
      after[4] = .text(format)
      after[6] = .integer(knows.rawValue)
      after[8] = .integer(added)
      try transaction.updateBatch(row, after)
      row = after
      transaction.hasBatch = true
    }
  }

  private func drug(_ name: String) throws(SQLiteError) -> Int {
    try transaction.store.names.drugID(name, in: transaction)
  }

  /// Whether an attack with this id is in the diary, deleted or not: a deleted one stays deleted.
  private func isKnown(_ uuid: [UInt8]) throws(SQLiteError) -> Bool {
    let statement = try transaction.connection.statement("SELECT 1 FROM attack WHERE uuid = ?")
    try statement.bind([.blob(uuid)])
    defer { statement.reset() }
    return try statement.step()
  }

  /// Records where an entry comes from; `false` when an earlier import has brought this row.
  ///
  /// The n-th row of a file with a key is matched with the n-th occurrence of that key in the diary.
  private func claim(_ origin: Provenance, entity: Entity, entry: Int) throws(SQLiteError) -> Bool {
    var occurrence = 0
    while true {
      let row: [Value] = [
        .blob(origin.key), .integer(occurrence), .integer(id), .integer(origin.line), .integer(entity.number),
        .integer(entry), origin.raw.map { .text($0) } ?? .null,
      ]
      try provenance.run(row)
      if transaction.connection.changes == 1 {
        encoder.removeAll()
        encoder.append(row: row)
        try transaction.seals.add("import_row", sum: Checksum.of(encoder.bytes))
        added += 1
        return true
      }
      try known.bind([.blob(origin.key), .integer(occurrence)])
      guard try known.step() else { throw SQLiteError(.corrupt, message: "import_row") }
      let (batch, line) = (try known.integer(0), try known.integer(1))
      known.reset()
      if batch != id, matched[batch, default: LineSet()].insert(line) {
        unchanged += 1
        return false
      }
      occurrence += 1
    }
  }
}

extension WriteTransaction {
  /// Starts an import from a file called `source`, without its folder.
  package func beginImport(source: String, zone: String?) throws(StoreError) -> ImportBatch {
    try store.restating { () throws(SQLiteError) in
      try ImportBatch(self, source: source, zone: zone)
    }
  }
}
