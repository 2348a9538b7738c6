package import Diary
import SQLite

/// Notes that are imported line by line.
extension ImportBatch {
  /// Whether a line of notes has not come before. `key`: 128 bits of what is written.
  package func claim(line: Int, _ key: (UInt64, UInt64)) throws(StoreError) -> Bool {
    try transaction.store.mappingSQLiteErrors { () throws(SQLiteError) in
      let origin = Provenance(key: key, line: line, raw: nil)
      if case .isNew = try provenance.claim(origin, entity: .importText, entry: 0) { return true }
      return false
    }
  }

  /// A line of notes has changed the diary.
  package func countLine() { noteAdded() }
}

extension ImportBatch {
  /// Makes an entry that a line of notes has brought be as the line says now; what was corrected by hand since, and the
  /// line says as before, stays.
  package func take(_ line: LikelyLine) throws(StoreError) {
    try transaction.store.mappingSQLiteErrors { () throws(SQLiteError) in
      switch line.entry {
      case .attack(let change):
        guard let image = try transaction.image(.attack, key: [.integer(change.id)]) else { return }
        var stored = try StoredAttack(image, names: transaction.store.names)
        stored.attack = stored.attack.updated(to: change.after, base: try said(of: change.id))
        try transaction.put(.attack, key: [.integer(change.id)], try transaction.image(of: stored))
      case .other(let change):
        guard let id = change.id else { return }
        switch change.kind {
        case .dose(_, let dose): try take(.dose(dose), of: id)
        case .note(_, let note): try take(.note(note.text, note.day), of: id)
        case .doseOfAttack, .freeDay: return
        }
      case .course(let change): try take(.course(change.after), of: change.id)
      case .freed(let days):
        for day in days {
          guard let image = try transaction.image(.attack, key: [.integer(day.id)]) else { continue }
          var stored = try StoredAttack(image, names: transaction.store.names)
          stored.isDeleted = true
          try transaction.put(.attack, key: [.integer(day.id)], try transaction.image(of: stored))
        }
      case .doseOfAttack: return
      }
    }
  }

  /// Whether lines that came with some of these before stand among them no more.
  package func hasLostLines() throws(StoreError) -> Bool {
    try transaction.store.mappingSQLiteErrors { () throws(SQLiteError) in
      let rows = try transaction.connection.prepare(
        "SELECT slot, batch FROM import_row WHERE entity = ? AND batch <> ?")
      try rows.bind([.integer(Entity.importText.number), .integer(id)])
      var (there, lost): (Set<Int>, Set<Int>) = ([], [])
      while try rows.step() {
        let isThere = provenance.isMatched(slot: UInt64(bitPattern: Int64(try rows.integer("slot"))))
        if isThere { there.insert(try rows.integer("batch")) } else { lost.insert(try rows.integer("batch")) }
      }
      return !there.isDisjoint(with: lost)
    }
  }
}

extension ImportBatch {
  private func take(_ new: BroughtEntry, of id: Int) throws(SQLiteError) {
    let (entity, names) = (new.entity, transaction.store.names)
    guard let image = try transaction.image(entity, key: [.integer(id)]) else { return }
    let base = try corrections.base(entity, id, unknown: new.blank) { image throws(SQLiteError) in
      try BroughtEntry(image, of: entity, names: names)
    } _: { file, before, base in
      base.updated(to: file, base: before)
    }
    switch try BroughtEntry(image, of: entity, names: names).updated(to: new, base: base) {
    case .dose(let dose): try transaction.put(dose, dose: id, image)
    case .note(let text, let day): try transaction.put(StoredNote(id: id, day: day, text: text), image)
    case .course(let trial): try transaction.put(trial, course: image)
    }
  }
}
