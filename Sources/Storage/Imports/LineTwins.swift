import CivilTime
package import Diary
import SQLite

/// What lines of notes make, beside what the diary had before them: the same may have been typed, or have come with
/// another file, or with a line of the same notes that was corrected since.
///
/// Lines that came before are done again, to see which entries are theirs, and all of them as in a diary without entries:
/// what is typed of an attack that is there is added to it. So all of it is in a transaction that is abandoned.
package final class LineTwins {
  /// The numbers that the next entries get.
  struct Numbers {
    var attack: Int
    var dose: Int
    var note: Int
    var trial: Int
    /// How many changes there were before.
    var changes: Int

    init(_ transaction: WriteTransaction) throws(SQLiteError) {
      attack = try transaction.seals.peekID("attack")
      dose = try transaction.seals.peekID("dose")
      note = try transaction.seals.peekID("day_note")
      trial = try transaction.seals.peekID("trial")
      changes = transaction.marker
    }
  }

  struct Made {
    var line: Int
    var isKnown: Bool
    var from: Numbers
    var to: Numbers
  }

  /// A dose by its minute of universal time and its drug, or a remark by its day and words.
  private enum Key: Hashable {
    case dose(Int, String)
    case doseOfDay(CivilDay, String)
    case note(CivilDay, String)
    case noteOfDay(CivilDay)
  }

  let transaction: WriteTransaction
  let first: Numbers
  private var last: Numbers
  private var made: [Made] = []
  private var ofLines: Set<Value>?
  /// The attacks that stand for a line.
  var matchedAttacks: Set<Int> = []
  /// Lines that came new, and attacks that are none of those before.
  var newAttacks: [(made: Made, attack: Attack)] = []
  /// The numbers of entries that were deleted by hand, by their tables.
  private var deleted: [Int: Set<Int>] = [:]
  private static let hidden = [Entity.attack, .dose, .dayNote, .trial]

  package init(_ transaction: WriteTransaction) throws(StoreError) {
    self.transaction = transaction
    let numbers = try transaction.store.mappingSQLiteErrors { () throws(SQLiteError) in
      try Numbers(transaction)
    }
    (first, last) = (numbers, numbers)
    try transaction.store.mappingSQLiteErrors { () throws(SQLiteError) in try hide() }
  }

  /// Takes the entries out of sight.
  private func hide() throws(SQLiteError) {
    for entity in Self.hidden {
      let rows = try transaction.connection.prepare("SELECT id FROM \(entity.name) WHERE deleted = 1")
      var ids: Set<Int> = []
      while try rows.step() { ids.insert(try rows.integer("id")) }
      deleted[entity.number] = ids
      try transaction.connection.run("UPDATE \(entity.name) SET deleted = 1")
    }
  }

  /// Brings them back, those that lines have brought and that were deleted by hand among them.
  private func show() throws(SQLiteError) {
    for entity in Self.hidden {
      try transaction.connection.run("UPDATE \(entity.name) SET deleted = 0")
      for id in deleted[entity.number] ?? [] where try !isOfLines(entity, id) {
        try transaction.connection.run("UPDATE \(entity.name) SET deleted = 1 WHERE id = ?", [.integer(id)])
      }
    }
  }

  /// Notes what a line has made. `isKnown`: whether it came before.
  package func note(line: Int, isKnown: Bool) throws(StoreError) {
    let now = try transaction.store.mappingSQLiteErrors { () throws(SQLiteError) in
      try Numbers(transaction)
    }
    made.append(Made(line: line, isKnown: isKnown, from: last, to: now))
    last = now
  }

  /// The lines that came new and are likely in the diary already, each with one entry.
  ///
  /// `hasLost`: whether lines that came before stand no more among them, so that others may be these, corrected.
  package func likely(hasLost: Bool) throws(StoreError) -> [LikelyLine] {
    try transaction.store.mappingSQLiteErrors { () throws(SQLiteError) in
      try show()
      var found: [Int: LikelyLine] = [:]
      // Those that came before take their own entries.
      let ordered = made.filter(\.isKnown) + made.filter { !$0.isKnown }
      try findAttacks(ordered, &found)
      try findOthers(ordered, &found)
      if hasLost {
        try findMoved(&found)
        try findFreed(ordered, &found)
        try findCourses(ordered, &found)
      }
      return found.values.sorted { $0.line < $1.line }
    }
  }

  private func findAttacks(_ lines: [Made], _ found: inout [Int: LikelyLine]) throws(SQLiteError) {
    var attacks: [(made: Made, attack: Attack)] = []
    var days = DaySet()
    for made in lines {
      for id in made.from.attack..<made.to.attack {
        guard let image = try transaction.image(.attack, key: [.integer(id)]) else { continue }
        let attack = try StoredAttack(image, names: transaction.store.names).attack
        let day = attack.onset.moment.day
        for near in [day - 1, day, day + 1] { days.insert(near) }
        attacks.append((made, attack))
      }
    }
    if attacks.isEmpty { return }
    let first = first.attack
    var there = try ForeignAttacks(transaction.connection, on: days) { $0 < first }
    for (made, attack) in attacks {
      guard case .likely(let id, _, _) = try there.twin(of: attack, transaction.connection) else {
        if !made.isKnown { newAttacks.append((made, attack)) }
        continue
      }
      matchedAttacks.insert(id)
      guard !made.isKnown, let image = try transaction.image(.attack, key: [.integer(id)])
      else { continue }
      let before = try StoredAttack(image, names: transaction.store.names).attack
      let change = ChangedEntry(line: made.line, id: id, before: before, after: attack, isTaken: false)
      found[made.line] = LikelyLine(
        line: made.line, .attack(change), isOfLines: try isOfLines(.attack, id),
        isDeleted: isDeleted(.attack, id))
    }
  }

  private func findOthers(_ lines: [Made], _ found: inout [Int: LikelyLine]) throws(SQLiteError) {
    var there: [Key: [(entity: Entity, id: Int)]] = [:]
    var used: Set<Int> = []
    if lines.contains(where: { $0.from.dose < $0.to.dose }) { try addDoses(to: &there) }
    if lines.contains(where: { $0.from.note < $0.to.note }) { try addNotes(to: &there) }
    func take(_ keys: [Key]) -> (entity: Entity, id: Int)? {
      for key in keys {
        for entry in there[key] ?? [] where used.insert(entry.id * 16 + entry.entity.number).inserted {
          return entry
        }
      }
      return nil
    }
    for made in lines {
      for id in made.from.dose..<made.to.dose {
        guard let new = try dose(id), let at = new.takenAt,
          let entry = take([.dose(at.instant, new.drug), .doseOfDay(at.day, new.drug)]), !made.isKnown
        else { continue }
        if entry.entity.number == Entity.attack.number {
          found[made.line] = LikelyLine(line: made.line, .doseOfAttack(entry.id), isOfLines: false)
        } else if let before = try dose(entry.id) {
          found[made.line] = LikelyLine(
            line: made.line,
            .other(ChangedEntry.Other(line: made.line, id: entry.id, .dose(before, new), isTaken: false)),
            isOfLines: try isOfLines(.dose, entry.id), isDeleted: isDeleted(.dose, entry.id))
        }
      }
      for id in made.from.note..<made.to.note {
        guard let new = try remark(id),
          let entry = take([.note(new.day, new.text), .noteOfDay(new.day)]), !made.isKnown,
          let before = try remark(entry.id)
        else { continue }
        found[made.line] = LikelyLine(
          line: made.line,
          .other(ChangedEntry.Other(line: made.line, id: entry.id, .note(before, new), isTaken: false)),
          isOfLines: try isOfLines(.dayNote, entry.id), isDeleted: isDeleted(.dayNote, entry.id))
      }
    }
  }

  /// Doses by themselves and of attacks at their minutes; those that lines have brought also by their days, as their time
  /// may have been corrected.
  private func addDoses(to there: inout [Key: [(entity: Entity, id: Int)]]) throws(SQLiteError) {
    let alone = try transaction.connection.prepare(
      "SELECT id FROM dose WHERE id < ? AND \(DiaryStore.live) ORDER BY id")
    try alone.bind([.integer(first.dose)])
    while try alone.step() {
      let id = try alone.integer("id")
      guard let known = try dose(id), let at = known.takenAt else { continue }
      there[.dose(at.instant, known.drug), default: []].append((.dose, id))
      if try isOfLines(.dose, id) { there[.doseOfDay(at.day, known.drug), default: []].append((.dose, id)) }
    }
    let inAttacks = try transaction.connection.prepare(
      """
      SELECT attack, taken - ifnull(taken_offset, 0) AS at, drug.name AS name FROM attack_dose
        JOIN drug ON drug.id = attack_dose.drug
      WHERE taken IS NOT NULL AND attack IN (SELECT id FROM attack WHERE id < ? AND \(DiaryStore.live))
      ORDER BY attack
      """)
    try inAttacks.bind([.integer(first.attack)])
    while try inAttacks.step() {
      let key = Key.dose(try inAttacks.integer("at"), try inAttacks.text("name"))
      there[key, default: []].append((.attack, try inAttacks.integer("attack")))
    }
  }

  private func addNotes(to there: inout [Key: [(entity: Entity, id: Int)]]) throws(SQLiteError) {
    let notes = try transaction.connection.prepare(
      "SELECT id FROM day_note WHERE id < ? AND \(DiaryStore.live) ORDER BY id")
    try notes.bind([.integer(first.note)])
    while try notes.step() {
      let id = try notes.integer("id")
      guard let known = try remark(id) else { continue }
      there[.note(known.day, known.text), default: []].append((.dayNote, id))
      if try isOfLines(.dayNote, id) { there[.noteOfDay(known.day), default: []].append((.dayNote, id)) }
    }
  }

  private func dose(_ id: Int) throws(SQLiteError) -> Dose? {
    guard let image = try transaction.image(.dose, key: [.integer(id)]),
      case .dose(let dose) = try BroughtEntry(image, of: .dose, names: transaction.store.names)
    else { return nil }
    return dose
  }

  private func remark(_ id: Int) throws(SQLiteError) -> StoredNote? {
    guard let image = try transaction.image(.dayNote, key: [.integer(id)]),
      case .note(let text, let day) = try BroughtEntry(image, of: .dayNote, names: transaction.store.names)
    else { return nil }
    return StoredNote(id: id, day: day, text: text)
  }

  func isDeleted(_ entity: Entity, _ id: Int) -> Bool {
    deleted[entity.number]?.contains(id) ?? false
  }

  /// Whether a line of notes has brought an entry: the journal shows it.
  func isOfLines(_ entity: Entity, _ id: Int) throws(SQLiteError) -> Bool {
    if ofLines == nil {
      let rows = try transaction.connection.prepare(
        """
        SELECT entity * 1000000000 + key AS entry FROM change
        WHERE before IS NULL AND step IN (SELECT step FROM batch WHERE live = 1 AND format LIKE 'lines%')
        """)
      var all: Set<Value> = []
      while try rows.step() { all.insert(try rows.value("entry")) }
      ofLines = all
    }
    return ofLines?.contains(.integer(Int64(entity.number) * 1_000_000_000 + Int64(id))) ?? false
  }
}
