import Diary
import SQLite

/// Where an imported row came from, so that importing it again adds nothing.
package struct Provenance: Sendable {
  /// 128 bits by which the row is known again, in two halves: see `import_row`.
  package var key: (UInt64, UInt64)
  /// The line the row starts on.
  package var line: Int
  /// What the entry has no place for, verbatim.
  package var raw: String?

  package init(key: (UInt64, UInt64), line: Int, raw: String?) {
    self.key = key
    self.line = line
    self.raw = raw
  }
}

/// The table `import_row`, as one import fills it.
struct ImportProvenance {
  /// The rows of earlier imports that a row of this file has been matched with, by batch and line: equal rows
  /// within one file are told apart by counting, at a bit a row.
  private var matched: [Int: LineSet] = [:]
  private var insert: BulkSink
  private let known: Statement
  private let batch: Int
  private let connection: Connection
  /// What the rows inserted add to their table's seal.
  private(set) var total = Seal(rowCount: 0, sum: 0, nextID: 0)

  init(_ connection: Connection, batch: Int) throws(SQLiteError) {
    self.connection = connection
    self.batch = batch
    insert = try BulkSink(ImportRow.table.insert + " ON CONFLICT DO NOTHING", on: connection)
    known = try connection.prepare("SELECT proof, occurrence, batch, line FROM import_row WHERE slot = ?")
  }

  /// Records where an entry comes from; `false` when an earlier import has brought this row.
  ///
  /// The n-th row of a file with a key is matched with the n-th occurrence of that key in the diary.
  mutating func claim(_ origin: borrowing Provenance, entity: Entity, entry: Int) throws(SQLiteError) -> Bool
  {
    var occurrence = 0
    // Counts past a slot that another key has taken, once in some billion diaries.
    var shift: UInt64 = 0
    while true {
      let slot = Self.slot(origin.key.0, occurrence) &+ shift
      if try add(origin, slot: slot, occurrence: occurrence, entity: entity, entry: entry) { return true }
      try known.bind([.integer(Int64(bitPattern: slot))])
      guard try known.step() else { throw SQLiteError(.corrupt, .importRow) }
      let (proof, number) = (try known.integer(0), try known.integer(1))
      let isSame = proof == Int(Int64(bitPattern: origin.key.1)) && number == occurrence
      let (owner, line) = (try known.integer(2), try known.integer(3))
      known.reset()
      guard isSame else {
        shift &+= 1
        continue
      }
      if owner != batch, matched[owner, default: LineSet()].insert(line) { return false }
      occurrence += 1
      shift = 0
    }
  }

  private mutating func add(
    _ origin: borrowing Provenance, slot: UInt64, occurrence: Int, entity: Entity, entry: Int
  ) throws(SQLiteError) -> Bool {
    insert.begin()
    try ImportRow(
      slot: slot, proof: origin.key.1, occurrence: occurrence, batch: batch, line: origin.line,
      entity: entity.number, entry: entry, raw: origin.raw
    ).write(to: &insert)
    try insert.end()
    guard connection.changes == 1 else { return false }
    total.rowCount += 1
    total.sum &+= insert.checksum.hash
    return true
  }

  /// Every occurrence of a key has a place of its own; the first has the key's own bits.
  private static func slot(_ key: UInt64, _ occurrence: Int) -> UInt64 {
    key &+ UInt64(occurrence) &* 0x9e37_79b9_7f4a_7c15
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
