package import CivilTime
import Diary
import SQLite

/// What an import brings that is no attack and no headache-free day: rows that live and die with their batch.
extension ImportBatch {
  /// Adds a day of menstruation, unless its row is known.
  package func add(menstruation day: CivilDay, from origin: Provenance) throws(StoreError) {
    try claim(origin, .menstruationDay) { batch throws(SQLiteError) in
      guard try self.transaction.image(.menstruationDay, key: [.day(day), .integer(batch)]) == nil else {
        return
      }
      try self.transaction.insert(
        .menstruationDay, try menstruationImage(day, batch: batch, loggedAt: self.transaction.now))
    }
  }

  /// `ifTyped`: the entry is in the diary, if not from an earlier import.
  private func claim(
    _ origin: Provenance, _ entity: Entity, ifTyped: Bool = false, _ insert: (Int) throws(SQLiteError) -> Void
  ) throws(StoreError) {
    try transaction.store.mappingSQLiteErrors { () throws(SQLiteError) in
      switch try claim(origin, entity: entity, onlyLook: ifTyped) {
      case .isNew where ifTyped: noteTyped(origin.line)
      case .isNew:
        noteAdded()
        try insert(id)
      case .known: noteUnchanged()
      case .repeated: noteRepeated(origin.line)
      case .undecided: noteChanged(origin.line)
      }
    }
  }
}
