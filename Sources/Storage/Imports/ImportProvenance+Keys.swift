import Diary
import SQLite

/// Rows that are known by a key of their own: an id of the file's, or what version 1 made of all their cells.
extension ImportProvenance {
  /// The n-th row of a file with a key is matched with the n-th occurrence of that key in the diary; `isOwnID`: but an id of
  /// an attack of its own stands once in a file.
  mutating func claimByKey(
    _ origin: borrowing Provenance, entity: Entity, entry: Int, isOwnID: Bool = false
  ) throws(SQLiteError) -> Claim {
    var occurrence = 0
    // Goes past slots that other keys have taken: all ids of one import have this half in common.
    var shift: UInt64 = 0
    while true {
      let first = Self.slot(origin.key.0, occurrence)
      if shift == 0, let other = lastFirst, other.slot == first, other.proof != origin.key.1 {
        if try queues.slot(of: origin.key.1, behind: first) == nil { shift = Self.shift(origin.key.1) }
      }
      let queued = shift == 0 ? nil : try queues.slot(of: origin.key.1, behind: first)
      let slot = queued ?? first &+ shift
      if queued == nil,
        try add(origin, slot: slot, proof: origin.key.1, occurrence, entity: entity, entry: entry)
      {
        return .isNew
      }
      guard let row = try row(at: slot) else { throw SQLiteError(.corrupt, .importRow) }
      if shift == 0 { lastFirst = row }
      guard row.proof == origin.key.1, row.occurrence == occurrence else {
        if queued != nil { throw SQLiteError(.corrupt, .importRow) }
        shift &+= Self.shift(origin.key.1)
        continue
      }
      if row.batch != batch, match(row) { return .known(entry: row.entry) }
      if row.batch == batch, isOwnID { return .repeated }
      occurrence += 1
      shift = 0
    }
  }

  /// How far a row with an id of its own goes past those that have taken its place.
  private static func shift(_ proof: UInt64) -> UInt64 { proof &* 0x9e37_79b9_7f4a_7c15 | 1 }

  /// The entry of a row that version 1 has imported with this key, matched as ``claimByKey`` matches; `nil` for none.
  mutating func match(key: (UInt64, UInt64)) throws(SQLiteError) -> Int? { try matchedRow(key: key)?.entry }

  /// The same row.
  mutating func matchedRow(key: (UInt64, UInt64)) throws(SQLiteError) -> Row? {
    var occurrence = 0
    var shift: UInt64 = 0
    while let row = try row(at: Self.slot(key.0, occurrence) &+ shift) {
      guard row.proof == key.1, row.occurrence == occurrence else {
        shift &+= 1
        continue
      }
      if row.batch != batch, match(row) { return row }
      occurrence += 1
      shift = 0
    }
    return nil
  }
}
