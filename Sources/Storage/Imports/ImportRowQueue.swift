import Diary
import SQLite

/// Rows of the table `import_row` on their way into it, where a first import fills it.
///
/// Their places are hashes, so that each goes to another page of the table. Written in the order of the file, a million
/// rows read and write pages a million times; they wait here, and are sorted and written several at a time. Whether a place is
/// taken, the filter knows nearly always without a look into the table.
struct ImportRowQueue {
  /// A row in less than half of the memory: forty thousand of them are the largest thing that an import holds.
  private struct Waiting {
    var slot: UInt64
    var proof: UInt64
    var entry: Int
    var line: Int32
    var occurrence: Int32
    var entity: Int32
    /// In `texts`; -1 for none.
    var text: Int32

    init(_ row: borrowing ImportRow, text: Int32) {
      (slot, proof, entry, self.text) = (row.slot, row.proof, row.entry, text)
      line = Int32(clamping: row.line)
      occurrence = Int32(clamping: row.occurrence)
      entity = Int32(clamping: row.entity)
    }

    /// Whether all of a row has room.
    static func fits(_ row: borrowing ImportRow) -> Bool {
      row.line <= Int(Int32.max) && row.occurrence <= Int(Int32.max)
    }
  }

  private var rows: [Waiting] = []
  private var texts: [String] = []
  private var filter = SlotFilter()
  /// Bytes of texts that wait.
  private var textBytes = 0
  private var sink: BulkSink
  private let batch: Int

  private static let limit = 40_960
  private static let textLimit = 1 << 20

  init(_ connection: Connection, batch: Int) {
    self.batch = batch
    sink = BulkSink(into: ImportRow.table.name, ImportRow.table.columns, on: connection)
  }

  /// Whether a row with this place may wait here, or stand in the table already.
  func mayHold(_ slot: UInt64) -> Bool { filter.contains(slot) }

  /// Whether a row with this place waits here.
  func holds(_ slot: UInt64) -> Bool { rows.contains { $0.slot == slot } }

  /// Adds a row of the batch if its place is known to be free without a look into the table; answers with its sum.
  mutating func addFree(_ row: borrowing ImportRow) throws(SQLiteError) -> UInt64? {
    filter.contains(row.slot) ? nil : try add(row)
  }

  /// Adds a row of the batch whose place is free; answers with its sum.
  mutating func add(_ row: borrowing ImportRow) throws(SQLiteError) -> UInt64 {
    guard Waiting.fits(row) else { throw SQLiteError(.range, .importRow) }
    filter.insert(row.slot)
    if let raw = row.raw {
      textBytes += raw.utf8.count
      texts.append(raw)
    }
    rows.append(Waiting(row, text: row.raw == nil ? -1 : Int32(texts.count - 1)))
    if rows.count >= Self.limit || textBytes >= Self.textLimit { try flush() }
    var checksum = Checksum()
    try row.write(to: &checksum)
    return checksum.hash
  }

  /// Writes the rows that wait.
  mutating func flush() throws(SQLiteError) {
    if rows.isEmpty { return }
    var order = rows.indices.map { (slot: Int64(bitPattern: rows[$0].slot), index: $0) }
    order.sort { $0.slot < $1.slot }
    for place in order {
      let row = rows[place.index]
      sink.begin()
      try ImportRow(
        slot: row.slot, proof: row.proof, occurrence: Int(row.occurrence), batch: batch, line: Int(row.line),
        entity: Int(row.entity), entry: row.entry, raw: row.text < 0 ? nil : texts[Int(row.text)]
      ).write(to: &sink)
      try sink.end()
      try sink.writeFull()
    }
    try sink.write()
    rows.removeAll(keepingCapacity: true)
    texts.removeAll(keepingCapacity: true)
    textBytes = 0
  }
}
