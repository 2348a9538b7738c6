package import CivilTime
package import Diary
import SQLite

/// What an import brings that is no attack and no headache-free day: rows that live and die with their batch.
extension ImportBatch {
  /// Adds a dose that belongs to no attack, unless its row is known or it was typed.
  package func add(_ dose: Dose, from origin: Provenance) throws(StoreError) {
    let isThere = try transaction.store.mappingSQLiteErrors { () throws(SQLiteError) in
      if doses.isBrought(dose) { return true }
      if try doses.isAlone(dose) { return true }
      return try doses.isInAttack(dose)
    }
    if isThere { return try claim(origin, .dose, ifTyped: true) { _ throws(SQLiteError) in } }
    try claim(origin, .dose) { _ throws(SQLiteError) in try self.insert(dose) }
  }

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

  /// Adds a remark about a day, unless its row is known.
  package func add(note: String, on day: CivilDay, from origin: Provenance) throws(StoreError) {
    try claim(origin, .dayNote) { batch throws(SQLiteError) in
      let note = StoredNote(id: try self.transaction.seals.nextID("day_note"), day: day, text: note)
      try self.transaction.insert(.dayNote, try note.image(batch: batch, loggedAt: self.transaction.now))
    }
  }

  /// Adds a course of a preventive, unless its row is known or the diary has a course of the drug in those days.
  package func add(_ trial: Trial, from origin: Provenance) throws(StoreError) {
    let there = try transaction.store.trials().first {
      $0.trial.drug == trial.drug && $0.trial.overlaps(trial)
    }
    if let there {
      if there.batch != nil, there.trial.start == trial.start, try change(there, to: trial, origin) { return }
      return try claim(origin, .trial, ifTyped: true) { _ throws(SQLiteError) in }
    }
    try claim(origin, .trial) { batch throws(SQLiteError) in
      try self.transaction.insert(.trial, try self.transaction.image(of: trial, batch: batch))
    }
  }

  /// Of a course that an import has brought, the file says more now: another dose, the last day. `false` where it says
  /// the same.
  private func change(
    _ there: StoredTrial, to trial: Trial, _ origin: Provenance
  ) throws(StoreError) -> Bool {
    var new = there
    new.trial.steps = trial.steps
    new.trial.stop = trial.stop ?? there.trial.stop
    new.trial.intervalDays = trial.intervalDays
    guard new.trial != there.trial else { return false }
    matches.add(
      ChangedCourse(
        line: origin.line, id: there.id, before: there.trial, after: new.trial, isTaken: policy.updates))
    if policy.updates { try transaction.update(new) }
    return true
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
      case .undecided, .isUnknown: noteChanged(origin.line)
      }
    }
  }
}
