import Diary
import SQLite

/// Rows of the table `import_row` on their way into it, where a first import fills it.
///
/// Their places are hashes, so that each goes to another page of the table. Written in the order of the file, a million
/// rows read and write pages a million times; they wait here, and are sorted and written several at a time. Whether a place is
/// taken, the filter knows nearly always without a look into the table.
struct ImportRowQueue {
  private var rows: [ImportRow] = []
  private var slots: [UInt64] = []
  private var filter = SlotFilter()
  /// Bytes of texts that wait.
  private var textBytes = 0
  private var several: BulkSink
  private var one: BulkSink

  private static let limit = 32_768
  private static let textLimit = 1 << 20
  /// Rows of one statement: eight values each, of the 63 that one may have.
  private static let rowsAtOnce = 7

  init(_ connection: Connection) throws(SQLiteError) {
    let columns = ImportRow.table.columns.count
    let row = "(" + [String](repeating: "?", count: columns).joined(by: ", ") + ")"
    let insert =
      "INSERT OR FAIL INTO import_row (" + ImportRow.table.columns.joined(by: ", ") + ") VALUES "
    one = try BulkSink(insert + row, on: connection)
    several = try BulkSink(
      insert + [String](repeating: row, count: Self.rowsAtOnce).joined(by: ", "), on: connection)
  }

  /// Whether a row with this place may wait here, or stand in the table already.
  func mayHold(_ slot: UInt64) -> Bool { filter.contains(slot) }

  /// Whether a row with this place waits here.
  func holds(_ slot: UInt64) -> Bool { slots.contains(slot) }

  /// A place that was taken past this queue.
  mutating func note(_ slot: UInt64) { filter.insert(slot) }

  /// Adds a row whose place is free; answers with its sum.
  mutating func add(_ row: ImportRow) throws(SQLiteError) -> UInt64 {
    filter.insert(row.slot)
    textBytes += row.raw?.utf8.count ?? 0
    slots.append(row.slot)
    rows.append(row)
    if rows.count >= Self.limit || textBytes >= Self.textLimit { try flush() }
    var checksum = Checksum()
    try row.write(to: &checksum)
    return checksum.hash
  }

  /// Writes the rows that wait.
  mutating func flush() throws(SQLiteError) {
    if rows.isEmpty { return }
    var order = (0..<rows.count).map { (slot: Int64(bitPattern: slots[$0]), index: $0) }
    order.sort { $0.slot < $1.slot }
    var place = 0
    while order.count - place >= Self.rowsAtOnce {
      several.begin()
      for _ in 0..<Self.rowsAtOnce {
        try rows[order[place].index].write(to: &several)
        place += 1
      }
      try several.end()
    }
    while place < order.count {
      one.begin()
      try rows[order[place].index].write(to: &one)
      try one.end()
      place += 1
    }
    rows.removeAll(keepingCapacity: true)
    slots.removeAll(keepingCapacity: true)
    textBytes = 0
  }
}

/// A set of places that forgets none and takes some for others: of a million, one in two hundred (Bloom, CACM 1970, 13:422).
struct SlotFilter {
  /// 2^24 bits.
  private var words = [UInt64](repeating: 0, count: 1 << 18)

  mutating func insert(_ slot: UInt64) {
    for turn in 0..<UInt64(3) {
      let bit = Self.bit(slot, turn)
      words[Int(bit >> 6)] |= 1 << (bit & 63)
    }
  }

  func contains(_ slot: UInt64) -> Bool {
    for turn in 0..<UInt64(3) {
      let bit = Self.bit(slot, turn)
      if words[Int(bit >> 6)] & 1 << (bit & 63) == 0 { return false }
    }
    return true
  }

  private static func bit(_ slot: UInt64, _ turn: UInt64) -> UInt64 {
    ((slot ^ slot >> 32) &* 0x9e37_79b9_7f4a_7c15) >> (turn * 20) & 0xff_ffff
  }
}
