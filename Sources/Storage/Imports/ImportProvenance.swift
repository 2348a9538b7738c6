import Diary
import SQLite

/// The table `import_row`, as one import fills it.
///
/// A row is known by its own id, or by its moment (see ``Provenance/RowMomentKey``). Version 1 knew rows without an id by all
/// of their cells; what it imported is still known so.
struct ImportProvenance {
  enum Claim {
    case isNew
    /// An earlier import has brought this row.
    case known(entry: Int)
    /// An earlier import has brought this row, if what was not a part of what it was known by has stayed the same.
    case formerly(entry: Int)
    /// A row of this file says the same of the same minute.
    case repeated
    /// Earlier imports have brought rows of this moment, and none that says the same: which of them this one is shows
    /// when all rows are read.
    case undecided
    /// No import has brought a row of this moment, and it was asked to add none.
    case isUnknown
  }

  /// What a format is called where its rows are known by their moments.
  static let mark = "/2"

  /// The attacks of earlier imports that a row of this file has been matched with: equal rows within one file are told apart
  /// by counting, at a bit a row.
  private var matchedAttacks = IDSet()
  /// The same of rows that are no attacks, which are few: equal ones may be of one entry, so that it is their places in the
  /// table that are told apart.
  private var matchedSlots: Set<UInt64> = []
  /// How many rows of earlier imports that is.
  private(set) var matchedCount = 0
  private var insert: BulkSink
  /// `nil` where earlier imports have left rows: then each is looked up in the table.
  private var queue: ImportRowQueue?
  /// Whether the row before was one that an earlier import has brought: then the next is looked for before it is added.
  private var expectsKnown: Bool
  /// The row that was last found at the place where an id begins: all ids of one import begin alike.
  var lastFirst: Row?
  private let known: KnownRow
  var queues: ImportQueues
  let batch: Int
  let connection: Connection
  /// Whether earlier imports have left rows.
  let isAgain: Bool
  /// Whether version 1 has imported anything.
  private let hasFirstKeys: Bool
  /// What the rows inserted add to their table's seal.
  private(set) var total = Seal(rowCount: 0, sum: 0, nextID: 0)

  init(_ connection: Connection, batch: Int) throws(SQLiteError) {
    self.connection = connection
    self.batch = batch
    queues = ImportQueues(connection)
    insert = BulkSink(
      into: ImportRow.table.name, ImportRow.table.columns, onConflict: .skipped, on: connection)
    known = try KnownRow(connection)
    expectsKnown = try connection.scalar("SELECT EXISTS (SELECT 1 FROM import_row)") == .integer(1)
    isAgain = expectsKnown
    queue = expectsKnown ? nil : ImportRowQueue(connection, batch: batch)
    hasFirstKeys =
      try connection.scalar(
        "SELECT EXISTS (SELECT 1 FROM batch WHERE id <> ? AND format NOT LIKE ?)",
        [.integer(batch), .text("%" + Self.mark)]) == .integer(1)
  }

  /// Records where an entry comes from, unless an earlier import has brought this row.
  mutating func claim(
    _ origin: borrowing Provenance, entity: Entity, entry: Int, addsNew: Bool = true
  ) throws(SQLiteError) -> Claim {
    guard let moment = origin.moment else { return try claimByKey(origin, entity: entity, entry: entry) }
    if hasFirstKeys, let entry = try match(key: origin.key) { return .known(entry: entry) }
    if !expectsKnown, addsNew,
      try add(origin, slot: moment.key, proof: moment.content, 0, entity: entity, entry: entry)
    {
      return .isNew
    }
    let chain = try chain(moment)
    expectsKnown = queue == nil && !chain.isEmpty
    for row in chain where row.proof == moment.content && !row.isSuperseded {
      if row.batch != batch, match(row) { return .known(entry: row.entry) }
      if moment.isMinute { return .repeated }
    }
    if let former = moment.former {
      for row in chain where row.proof == former && !row.isSuperseded && row.batch != batch && match(row) {
        return .formerly(entry: row.entry)
      }
    }
    if earlier(chain) != nil { return .undecided }
    if !addsNew { return .isUnknown }
    return try addLast(origin, moment, chain.count, entity, entry)
  }

  /// The rows of a moment, in the order in which they came.
  mutating func chain(_ moment: Provenance.RowMomentKey) throws(SQLiteError) -> [Row] {
    var rows: [Row] = []
    while let row = try row(at: Self.slot(moment.key, rows.count)) { rows.append(row) }
    if rows.count > 1 { Self.markSuperseded(&rows) }
    return rows
  }

  /// Whether an earlier import has brought this row, or one of its moment.
  mutating func knows(_ origin: borrowing Provenance, _ moment: Provenance.RowMomentKey) throws(SQLiteError)
    -> Bool
  {
    if try chain(moment).contains(where: { $0.batch != batch && !$0.isSuperseded }) { return true }
    guard hasFirstKeys, let row = try row(at: Self.slot(origin.key.0, 0)) else { return false }
    return row.batch != batch && row.proof == origin.key.1
  }

  /// What an undecided row is, once all others are read: the earlier row of its moment that none was matched with; `nil`
  /// where there is none, and the row has been added.
  mutating func decide(
    _ origin: borrowing Provenance, entity: Entity, entry: Int
  ) throws(SQLiteError) -> Row? {
    guard let moment = origin.moment else { return nil }
    let chain = try chain(moment)
    if let row = earlier(chain) {
      _ = match(row)
      return row
    }
    _ = try addLast(origin, moment, chain.count, entity, entry)
    return nil
  }

  mutating func addLast(
    _ origin: borrowing Provenance, _ moment: Provenance.RowMomentKey, _ others: Int, _ entity: Entity,
    _ entry: Int
  ) throws(SQLiteError) -> Claim {
    let slot = Self.slot(moment.key, others)
    guard try add(origin, slot: slot, proof: moment.content, others, entity: entity, entry: entry) else {
      throw SQLiteError(.corrupt, .importRow)
    }
    return .isNew
  }

  /// A row of an earlier import with this moment that no row of this file was matched with.
  func earlier(_ chain: [Row]) -> Row? {
    chain.first { $0.batch != batch && !$0.isSuperseded && !isMatched($0) }
  }

  private func isMatched(_ row: Row) -> Bool {
    isOfAttack(row) ? matchedAttacks.contains(row.entry) : matchedSlots.contains(row.slot)
  }

  /// Marks an earlier row as the one of a row of this file; `false` where another was.
  mutating func match(_ row: Row) -> Bool {
    let isFirst = isOfAttack(row) ? matchedAttacks.insert(row.entry) : matchedSlots.insert(row.slot).inserted
    if isFirst { matchedCount += 1 }
    return isFirst
  }

  private func isOfAttack(_ row: Row) -> Bool {
    row.entity == Entity.attack.number && IDSet.holds(row.entry)
  }

  /// Marks an attack as what a row of this file says.
  mutating func match(attack id: Int) { if matchedAttacks.insert(id) { matchedCount += 1 } }

  /// Whether a row of this file was matched with the row at a place.
  func isMatched(slot: UInt64) -> Bool { matchedSlots.contains(slot) }

  /// Whether a row of this file was matched with an attack.
  func isMatched(attack id: Int) -> Bool { matchedAttacks.contains(id) }

  typealias Row = KnownRow.Row

  mutating func row(at slot: UInt64) throws(SQLiteError) -> Row? {
    if let queue {
      if !queue.mayHold(slot) { return nil }
      if queue.holds(slot) { try flush() }
    }
    return try known.at(slot)
  }

  mutating func add(
    _ origin: borrowing Provenance, slot: UInt64, proof: UInt64, _ occurrence: Int, entity: Entity, entry: Int
  ) throws(SQLiteError) -> Bool {
    let row = ImportRow(
      slot: slot, proof: proof, occurrence: occurrence, batch: batch, line: origin.line,
      entity: entity.number, entry: entry, raw: origin.raw)
    if queue != nil {
      // Rows that come in the order of their places are best all written so: few go past the queue.
      if let sum = try queue?.addFree(row) {
        total.sum &+= sum
        total.rowCount += 1
        return true
      }
      if queue?.holds(slot) == true {
        try flush()
      } else if try known.at(slot) == nil {
        total.sum &+= try queue?.add(row) ?? 0
        total.rowCount += 1
        return true
      }
    }
    insert.begin()
    try row.write(to: &insert)
    try insert.end()
    try insert.write()
    guard connection.changes == 1 else { return false }
    total.rowCount += 1
    total.sum &+= insert.checksum.hash
    return true
  }

  /// Writes the rows that wait to be written.
  mutating func flush() throws(SQLiteError) { try queue?.flush() }

  /// Every occurrence of a key has a place of its own; the first has the key's own bits.
  static func slot(_ key: UInt64, _ occurrence: Int) -> UInt64 {
    key &+ UInt64(occurrence) &* 0x9e37_79b9_7f4a_7c15
  }

  /// The key of an occurrence's place.
  static func key(_ slot: UInt64, _ occurrence: Int) -> UInt64 {
    slot &- UInt64(truncatingIfNeeded: occurrence) &* 0x9e37_79b9_7f4a_7c15
  }
}
