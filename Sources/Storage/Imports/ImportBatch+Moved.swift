import CivilTime
import Diary
import SQLite

/// Rows whose time was corrected in the file since it was imported: they look new, and are not.
extension ImportBatch {
  /// Whether a row of a new time may be one of an earlier import with another, which shows once all rows are read. One with
  /// an id of its own is known by that whatever its time.
  func mayBeMoved(
    _ attack: borrowing Attack, _ origin: borrowing Provenance
  ) throws(SQLiteError) -> Bool {
    guard !policy.addsTwins, hasRoomForUndecided, let moment = origin.moment, !moment.isOwnID else {
      return false
    }
    return try known.hasEarlier(near: attack.onset)
  }

  /// Notes that the file tells of a time.
  func reach(_ minute: Int) {
    span = span.map { min($0.lowerBound, minute)...max($0.upperBound, minute) } ?? minute...minute
  }

  /// Names a row that is likely an attack of which the file says no more what it said, or takes it; `false` where it is
  /// none.
  func isMoved(_ attack: borrowing Attack, _ origin: borrowing Provenance) throws(SQLiteError) -> Bool {
    try attacks.write(in: transaction)
    guard let span else { return false }
    let id = try known.earlier(same: attack, file: span) { id in
      provenance.isMatched(attack: id)
    } stored: { id throws(SQLiteError) in
      guard let image = try transaction.image(.attack, key: [.integer(id)]) else { return nil }
      let stored = try StoredAttack(image, names: transaction.store.names)
      // What was taken out for the file has nothing to do with it any more.
      if stored.isDeleted, try !corrections.has(.attack, id) { return nil }
      return stored.attack
    }
    guard let id else { return false }
    let counted = matches.changed.count + matches.deleted.count
    let updated = matches.updated
    try change(id, to: attack, origin, isTaken: policy.updates)
    if matches.changed.count + matches.deleted.count > counted { matches.moved += 1 }
    if matches.updated > updated {
      try provenance.endRows(of: .attack, id, but: origin.moment, origin.line)
    }
    return true
  }
}
