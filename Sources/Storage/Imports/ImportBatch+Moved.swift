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
    try noteCorrectedOnsets()
    return try known.hasEarlier(around: attack.onset)
  }

  /// The most attacks of which it is asked what their file had said.
  private static let correctedLimit = 5_000

  /// Tells where the file had attacks that were moved by hand: there it may have corrected them.
  func noteCorrectedOnsets() throws(SQLiteError) {
    guard known.needsOnsets else { return }
    for id in try corrections.ids(of: .attack).prefix(Self.correctedLimit) {
      if let attack = try saidBefore(of: id) { known.saidOnsets[id] = attack.onset.moment.wallMinutes }
    }
  }

  /// Notes that the file tells of a time.
  func reach(_ day: CivilDay) {
    guard isAgain else { return }
    reach(Int(day.number) * 1440)
    reach(Int(day.number) * 1440 + 1439)
  }

  /// The same of a minute.
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
      try saidBefore(of: id)
    }
    guard let id else { return false }
    try move(id, to: attack, origin)
    return true
  }

  func move(_ id: Int, to attack: Attack, _ origin: borrowing Provenance) throws(SQLiteError) {
    provenance.match(attack: id)
    let counted = matches.changed.count + matches.deleted.count
    let updated = matches.updated
    try change(id, to: attack, origin, isTaken: policy.updates)
    if matches.changed.count + matches.deleted.count > counted { matches.moved += 1 }
    if matches.updated > updated {
      try provenance.endRows(of: .attack, id, but: origin.moment, origin.line)
    }
  }
}
