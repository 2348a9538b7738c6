import CivilTime
import Diary
import SQLite

/// Attacks of which a file says something else than it said before.
extension ImportBatch {
  /// Of an attack that is there, the file says something else: it is shown, and taken where that is asked for.
  ///
  /// `isWhole`: the file holds everything of an attack, so that what it lacks was taken out.
  func change(
    _ id: Int, to attack: borrowing Attack, _ origin: borrowing Provenance, isTaken: Bool,
    isWhole: Bool = false
  ) throws(SQLiteError) {
    try attacks.write(in: transaction)
    guard let image = try transaction.image(.attack, key: [.integer(id)]) else { return }
    var stored = try StoredAttack(image, names: transaction.store.names)
    if stored.isDeleted { return matches.deleted.add(origin.line) }
    let before = stored.attack
    let base = isWhole ? nil : try said(of: id)
    let shown = matches.changed.count
    let said = attack.beside(
      base ?? before, lacking: isWhole ? FileFields.ofEntries.subtracting(saidFields) : try lacking())
    let file = try placed(said, butOf: before, origin.line, isTaken: isTaken).attack
    stored.attack = before.updated(to: file, base: base)
    if stored.attack.inOneOrder == before.inOneOrder {
      // Only the spelling, or the order, is another, or what was corrected here as well.
      if matches.changed.count == shown { matches.unchanged += 1 }
      return
    }
    if !isTaken { noteLost(from: before, to: stored.attack) }
    matches.add(
      ChangedEntry(line: origin.line, id: id, before: before, after: stored.attack, isTaken: isTaken))
    guard isTaken else { return }
    try transaction.put(.attack, key: [.integer(id)], try transaction.image(of: stored))
    try provenance.supersede(origin, entity: .attack, entry: id)
  }

  /// What it has said of one of which nothing is known any more.
  static var nothing: Attack { Attack(onset: Onset(Moment(wallMinutes: 0, offset: nil)), end: .unknown) }

  /// What the file has said of an attack that was corrected by hand since; `nil` where it was not.
  func said(of id: Int) throws(SQLiteError) -> Attack? {
    let names = transaction.store.names
    return try corrections.base(.attack, id, unknown: Self.nothing) { image throws(SQLiteError) in
      try StoredAttack(image, names: names).attack
    } _: { file, before, base in
      base.updated(to: file, base: before, takesAlong: false)
    }
  }

  /// A row that is known, if what earlier versions of the program did not look at has stayed the same.
  ///
  /// One that was corrected by hand since says nothing else for certain.
  func compare(
    _ id: Int, _ attack: borrowing Attack, _ origin: borrowing Provenance
  ) throws(SQLiteError) {
    if try corrections.has(.attack, id) { return try count(known: id, origin.line) }
    known.match(id)
    try change(id, to: attack, origin, isTaken: policy.updates)
  }
}
