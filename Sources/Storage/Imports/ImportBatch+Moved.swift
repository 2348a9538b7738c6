import CivilTime
import Diary
import SQLite

/// Rows whose time was corrected in the file since it was imported: they look new, and are not.
extension ImportBatch {
  /// Whether a row of a new time may be one of an earlier import with another, which shows once all rows are read.
  func mayBeMoved(
    _ attack: borrowing Attack, _ origin: borrowing Provenance
  ) throws(SQLiteError) -> Bool {
    guard !policy.addsTwins, origin.moment != nil, hasRoomForUndecided else { return false }
    return try known.hasEarlier(on: attack.onset.moment.day)
  }

  /// Names a row that is likely an attack of which the file says no more what it said, or takes it; `false` where it is
  /// none.
  func isMoved(_ attack: borrowing Attack, _ origin: borrowing Provenance) throws(SQLiteError) -> Bool {
    try attacks.write(in: transaction)
    let id = try known.earlier(same: attack) { id in
      provenance.isMatched(attack: id)
    } stored: { id throws(SQLiteError) in
      guard let image = try transaction.image(.attack, key: [.integer(id)]) else { return nil }
      return try StoredAttack(image, names: transaction.store.names).attack
    }
    guard let id else { return false }
    let changed = matches.changed.count
    try change(id, to: attack, origin, isTaken: policy.updates)
    if matches.changed.count > changed { matches.moved += 1 }
    return true
  }
}
