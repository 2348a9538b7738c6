package import CivilTime
package import Diary
import SQLite

/// What an import brings that is no attack and no headache-free day: rows that live and die with their batch.
extension ImportBatch {
  /// Adds a dose that belongs to no attack, unless its row is known or it was typed.
  package func add(_ dose: Dose, from origin: Provenance) throws(StoreError) {
    try add(.dose(dose), origin)
  }

  /// Adds a remark about a day, unless its row is known.
  package func add(note: String, on day: CivilDay, from origin: Provenance) throws(StoreError) {
    try add(.note(note, day), origin)
  }

  /// Adds a course of a preventive, unless its row is known or the diary has a course of the drug in those days.
  package func add(_ trial: Trial, from origin: Provenance) throws(StoreError) {
    try add(.course(trial), origin)
  }

  /// Adds a day of menstruation, unless its row is known.
  package func add(menstruation day: CivilDay, from origin: Provenance) throws(StoreError) {
    try transaction.store.mappingSQLiteErrors { () throws(SQLiteError) in
      reach(day)
      if isAgain { saidPeriods.insert(day) }
      switch try provenance.claim(origin, entity: .menstruationDay, entry: 0) {
      case .isNew:
        // Whatever its time: a day is one.
        if try isMenstruationDay(day) { return matches.unchanged += 1 }
        noteAdded()
        try transaction.insert(
          .menstruationDay, try menstruationImage(day, batch: id, loggedAt: transaction.now))
      case .known, .formerly:
        // A moment of UTC is of the day before, or after, in another zone.
        for said in [day, day - 1, day + 1] where try isMenstruationDay(said) {
          saidPeriods.insert(said)
          return matches.unchanged += 1
        }
        matches.deleted.add(origin.line)
      case .repeated: matches.repeated.add(origin.line)
      case .undecided, .isUnknown: matches.changed.add(origin.line)
      }
    }
  }

  private func isMenstruationDay(_ day: CivilDay) throws(SQLiteError) -> Bool {
    try transaction.connection.scalar("SELECT 1 FROM menstruation_day WHERE day = ? LIMIT 1", [.day(day)])
      != .null
  }

  private func add(_ entry: BroughtEntry, _ origin: Provenance) throws(StoreError) {
    try transaction.store.mappingSQLiteErrors { () throws(SQLiteError) in
      entry.day.map(reach)
      switch try provenance.standing(of: origin) {
      case .new where try others.hasUnnumbered(): try hold(.other(entry, origin))
      case .new: try addNew(entry, origin)
      case .known(let row): try count(known: entry, origin, row)
      case .repeated: matches.repeated.add(origin.line)
      case .undecided: try hold(.other(entry, origin))
      }
    }
  }

  /// Adds an entry that no earlier import has brought, unless the diary has it from elsewhere.
  func addNew(_ entry: BroughtEntry, _ origin: Provenance) throws(SQLiteError) {
    let id: Int
    switch entry {
    case .dose(let dose): return try addNew(dose, origin)
    case .note(let text, let day) where isAgain && !isSettled && newNotes.count < Self.newNoteLimit:
      return newNotes.append((StoredNote(id: 0, day: day, text: text), origin))
    case .note(let text, let day):
      id = try transaction.seals.nextID(entry.entity.name)
      let note = StoredNote(id: id, day: day, text: text)
      try transaction.insert(.dayNote, try note.image(batch: self.id, loggedAt: transaction.now))
    case .course(let trial):
      if try hasCourse(like: trial) { return matches.add(LikelyTwin(line: origin.line)) }
      id = try transaction.seals.peekID(entry.entity.name)
      try transaction.insert(.trial, try transaction.image(of: trial, batch: self.id))
    }
    noteAdded()
    try provenance.record(origin, entity: entry.entity, entry: id)
  }

  /// The most remarks that are held back.
  private static let newNoteLimit = 20_000

  /// Whether the diary has a dose from elsewhere: within an attack, or by itself.
  func isThere(_ dose: Dose) throws(SQLiteError) -> Bool {
    if try doses.isInAttack(dose) { return true }
    return try doses.isAlone(dose)
  }

  private func hasCourse(like trial: Trial) throws(SQLiteError) -> Bool {
    let names = transaction.store.names
    let rows = try transaction.connection.prepare("SELECT id FROM trial WHERE \(DiaryStore.live)")
    while try rows.step() {
      guard let image = try transaction.image(.trial, key: [.integer(try rows.integer("id"))]) else {
        continue
      }
      let other = try StoredTrial(image, names: names).trial
      if other.drug == trial.drug, other.overlaps(trial) { return true }
    }
    return false
  }

  /// A row that an earlier import has brought as it is.
  private func count(known entry: BroughtEntry, _ origin: Provenance, _ row: ImportProvenance.Row)
    throws(SQLiteError)
  {
    guard let id = try row.entry != 0 ? row.entry : others.same(as: entry, batch: row.batch) else {
      return matches.unchanged += 1
    }
    others.match(entry.entity, id)
    guard let image = try live(entry.entity, id) else { return matches.deleted.add(origin.line) }
    if row.entry != 0 { return matches.unchanged += 1 }
    // It was not known by all that it says now: what nobody has corrected here is as the file had it.
    if try !corrections.has(entry.entity, id), try change(id, image, to: entry, origin) { return }
    matches.unchanged += 1
    if origin.moment != nil { try provenance.record(origin, entity: entry.entity, entry: id) }
  }

  /// A row of which the file says something else now.
  func change(to entry: BroughtEntry, _ origin: Provenance, _ row: ImportProvenance.Row) throws(SQLiteError) {
    guard let id = try row.entry != 0 ? row.entry : others.unnumbered(like: entry, known.earlierImports())
    else { return matches.add(LikelyTwin(line: origin.line)) }
    try change(id, to: entry, origin)
  }

  /// The same of the entry with a number.
  func change(_ id: Int, to entry: BroughtEntry, _ origin: Provenance) throws(SQLiteError) {
    others.match(entry.entity, id)
    guard let image = try live(entry.entity, id) else { return matches.deleted.add(origin.line) }
    if try !change(id, image, to: entry, origin) { matches.unchanged += 1 }
  }

  /// An entry that was not deleted.
  private func live(_ entity: Entity, _ id: Int) throws(SQLiteError) -> RowImage? {
    guard let image = try transaction.image(entity, key: [.integer(id)]),
      image.value("deleted", of: entity) != .integer(1)
    else { return nil }
    return image
  }

  /// Shows what is another, and takes it where that is asked for; `false` where nothing is.
  private func change(
    _ id: Int, _ image: RowImage, to entry: BroughtEntry, _ origin: Provenance
  ) throws(SQLiteError) -> Bool {
    let (entity, names) = (entry.entity, transaction.store.names)
    let before = try BroughtEntry(image, of: entity, names: names)
    let base = try corrections.base(entity, id, unknown: entry.blank) { image throws(SQLiteError) in
      try BroughtEntry(image, of: entity, names: names)
    } _: { file, before, base in
      base.updated(to: file, base: before)
    }
    let entry = entry.beside(base ?? before, lacking: try lacking())
    switch (before, before.updated(to: entry, base: base)) {
    case (.dose(let before), .dose(let after)):
      if before == after { return false }
      matches.add(
        ChangedEntry.Other(line: origin.line, id: id, .dose(before, after), isTaken: policy.updates))
      if policy.updates { try transaction.put(after, dose: id, image) }
    case (.note(let before, let day), .note(let after, let newDay)):
      if before == after, day == newDay { return false }
      let (old, new) = (
        StoredNote(id: id, day: day, text: before), StoredNote(id: id, day: newDay, text: after)
      )
      matches.add(ChangedEntry.Other(line: origin.line, id: id, .note(old, new), isTaken: policy.updates))
      if policy.updates { try transaction.put(new, image) }
    case (.course(let before), .course(let after)):
      if before == after { return false }
      matches.add(
        ChangedCourse(line: origin.line, id: id, before: before, after: after, isTaken: policy.updates))
      if policy.updates { try transaction.put(after, course: image) }
    default: return false
    }
    if policy.updates { try provenance.supersede(origin, entity: entity, entry: id) }
    return true
  }
}

extension WriteTransaction {
  func put(_ dose: Dose, dose id: Int, _ image: RowImage) throws(SQLiteError) {
    var image = image
    let drug = try store.names.drugID(dose.drug, in: self)
    image.replace(
      from: "drug", of: .dose,
      with: try ImageSink.values { row throws(SQLiteError) in try dose.write(to: &row, drug: drug) })
    try put(.dose, key: [.integer(id)], image)
  }

  func put(_ note: StoredNote, _ image: RowImage) throws(SQLiteError) {
    var image = image
    image.replace(from: "day", of: .dayNote, with: [.day(note.day), .text(note.text)])
    try put(.dayNote, key: [.integer(note.id)], image)
  }

  func put(_ trial: Trial, course image: RowImage) throws(SQLiteError) {
    var stored = try StoredTrial(image, names: store.names)
    stored.trial = trial
    let drug = try store.names.drugID(trial.drug, in: self)
    try put(.trial, key: [.integer(stored.id)], try stored.image(drug: drug))
  }
}
