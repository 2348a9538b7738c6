import CivilTime
import Diary
import SQLite

/// What an import does with entries that the diary has already.
package struct ImportPolicy: Hashable, Sendable {
  package var origin = ImportOrigin.sheet
  /// Whether what the file says otherwise now is taken.
  package var updates = false
  /// Whether an attack is added that is likely one of another origin.
  package var addsTwins = false
  /// What a spreadsheet is known by: one of the same shape is the same, whatever it is called now.
  package var shapes: [String] = []

  package init(
    _ origin: ImportOrigin = .sheet, updates: Bool = false, addsTwins: Bool = false, shapes: [String] = []
  ) {
    self.origin = origin
    self.shapes = shapes
    self.updates = updates
    self.addsTwins = addsTwins
  }
}

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
    let isEdited = isWhole ? false : try known.isEdited(id)
    stored.attack = before.updated(to: copy attack, isEdited: isEdited)
    if stored.attack == before {
      // Only the spelling is another.
      matches.unchanged += 1
      return
    }
    matches.add(
      ChangedEntry(line: origin.line, id: id, before: before, after: stored.attack, isTaken: isTaken))
    guard isTaken else { return }
    try transaction.put(.attack, key: [.integer(id)], try transaction.image(of: stored))
    try provenance.supersede(origin, entity: .attack, entry: id)
  }

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

  /// Days with an attack and the word that there was none, where this import has brought one of the two.
  func contradictedDays() throws(SQLiteError) -> [CivilDay] {
    guard try transaction.connection.scalar("SELECT 1 FROM check_in LIMIT 1") != .null else { return [] }
    // In this order: an attack's day is looked up among the days, and no day among all attacks.
    let rows = try transaction.connection.prepare(
      """
      SELECT DISTINCT day FROM attack
        CROSS JOIN check_in ON day = (onset - (onset % 1440 + 1440) % 1440) / 1440
      WHERE attack.deleted = 0 AND (attack.batch IS ?1) <> (check_in.batch = ?1)
        AND (attack.batch IS NULL OR attack.batch NOT IN (SELECT id FROM batch WHERE live = 0))
        AND check_in.batch NOT IN (SELECT id FROM batch WHERE live = 0)
      ORDER BY day
      """)
    try rows.bind([.integer(id)])
    var days: [CivilDay] = []
    while try rows.step() { days.append(try CivilDay.stored(try rows.integer("day"))) }
    return days
  }
}
