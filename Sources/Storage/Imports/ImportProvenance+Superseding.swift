import Diary
import SQLite

/// Rows of which the file says something else now: what they became is known by later rows.
extension ImportProvenance {
  /// A row with the proof of another and this says that the other holds no more.
  private static let end: UInt64 = 0x5851_f42d_4c95_7f2d

  /// What an entry was changed to comes behind what it was. Days, which are numbered by themselves, may have several
  /// rows that hold, so that a row is ended by one of its own; so is one of another moment.
  static func markSuperseded(_ rows: inout [Row]) {
    var seen: Set<Int> = []
    for index in rows.indices.reversed()
    where rows[index].entity != Entity.checkIn.number && rows[index].entry != 0 {
      rows[index].isSuperseded = !seen.insert(rows[index].entry).inserted
    }
    var open: [UInt64: Int] = [:]
    for index in rows.indices {
      if let ended = open.removeValue(forKey: rows[index].proof) {
        rows[ended].isSuperseded = true
        rows[index].isSuperseded = true
      } else {
        open[rows[index].proof &+ end] = index
      }
    }
  }

  /// Records that the entry of an earlier row now says what this row says.
  mutating func supersede(
    _ origin: borrowing Provenance, entity: Entity, entry: Int, _ earlier: Row? = nil
  ) throws(SQLiteError) {
    guard let moment = origin.moment else { return }
    if let earlier, entity.number == Entity.checkIn.number { try end(earlier, moment, origin.line) }
    _ = try addLast(origin, moment, try chain(moment).count, entity, entry)
  }

  /// Ends all rows of an entry but those of one moment, which it has no more.
  mutating func endRows(
    of entity: Entity, _ entry: Int, but moment: Provenance.RowMomentKey?, _ line: Int
  ) throws(SQLiteError) {
    try flush()
    let rows = try connection.prepare(
      "SELECT slot, occurrence FROM import_row WHERE entity = ? AND entry = ?")
    try rows.bind([.integer(entity.number), .integer(entry)])
    var keys: Set<UInt64> = []
    while try rows.step() {
      let slot = UInt64(bitPattern: Int64(try rows.integer("slot")))
      keys.insert(Self.key(slot, try rows.integer("occurrence")))
    }
    if let moment { keys.remove(moment.key) }
    for key in keys {
      let moment = Provenance.RowMomentKey(key: key, content: 0, isMinute: true)
      for row in try chain(moment)
      where row.entity == entity.number && row.entry == entry && !row.isSuperseded {
        try end(row, moment, line)
      }
    }
  }

  private mutating func end(
    _ row: Row, _ moment: Provenance.RowMomentKey, _ line: Int
  ) throws(SQLiteError) {
    var ending = moment
    ending.content = row.proof &+ Self.end
    guard let entity = Entity.journalled.first(where: { $0.number == row.entity }) else {
      throw SQLiteError(.corrupt, .importRow)
    }
    _ = try addLast(
      Provenance(key: (0, 0), line: line, raw: nil), ending, try chain(moment).count, entity, row.entry)
  }
}
