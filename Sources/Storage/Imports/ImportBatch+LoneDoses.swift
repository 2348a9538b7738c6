import CivilTime
import Diary
import SQLite

/// Doses of a file without an attack, which the diary may have in an attack, or on another row.
extension ImportBatch {
  /// A dose that waits until all attacks are decided on.
  struct HeldDose {
    enum Row {
      /// A row of its own.
      case own
      /// That of a headache-free day; `isKnown`: an earlier import has brought it as it is.
      case freeDay(CivilDay, isKnown: Bool)
    }

    var dose: Dose
    var row: Row
    var origin: Provenance
  }

  /// The most doses that wait; of those beyond, the order in the file decides.
  private static let heldLimit = 20_000

  private var holdsDoses: Bool {
    (hasAttacks || hasLoneDoses) && !isSettlingDoses && heldDoses.count < Self.heldLimit
  }

  /// Adds a dose on a row of its own that no earlier import has brought, unless the diary has it elsewhere.
  func addNew(_ dose: Dose, _ origin: Provenance) throws(SQLiteError) {
    if holdsDoses { return heldDoses.append(HeldDose(dose: dose, row: .own, origin: origin)) }
    switch try standing(of: dose, isOfFreeDay: false) {
    case .new where isSettlingDoses: newDoses.append((dose, origin))
    case .new: try insert(dose, origin)
    case .there: matches.add(LikelyTwin(line: origin.line))
    case .deleted: matches.deleted.add(origin.line)
    case .changed(let alone): try change(alone.id, to: .dose(dose), origin)
    }
  }

  func insert(_ dose: Dose, _ origin: Provenance) throws(SQLiteError) {
    let id = try transaction.seals.peekID(Entity.dose.name)
    try transaction.insert(dose, batch: self.id)
    noteAdded()
    try provenance.record(origin, entity: .dose, entry: id)
  }

  /// Adds a dose of a headache-free day, unless the diary has it elsewhere.
  func addNew(
    _ dose: Dose, ofFree day: CivilDay, _ origin: borrowing Provenance, isKnown: Bool = false
  ) throws(SQLiteError) {
    if holdsDoses {
      let row = HeldDose.Row.freeDay(day, isKnown: isKnown)
      return heldDoses.append(HeldDose(dose: dose, row: row, origin: copy origin))
    }
    switch try standing(of: dose, isOfFreeDay: true) {
    case .new:
      // What is not there of a day that came before was taken out.
      if !isKnown || freedDays.contains(day) { try transaction.insert(dose, batch: id) }
    case .there: if !isKnown { matches.dosesThere.add(once: origin.line) }
    case .deleted: if !isKnown { matches.dosesDeleted.add(once: origin.line) }
    case .changed(let alone): try change(alone, to: dose, origin.line)
    }
  }

  /// Adds the doses that wait.
  func settleDoses() throws(SQLiteError) {
    if heldDoses.isEmpty { return }
    isSettlingDoses = true
    // Attacks may have lost, or taken, some.
    doses.forget()
    for held in heldDoses {
      switch held.row {
      case .own: try addNew(held.dose, held.origin)
      case .freeDay(let day, let isKnown):
        try addNew(held.dose, ofFree: day, held.origin, isKnown: isKnown)
      }
    }
    heldDoses = []
    try settleNewDoses()
  }

  /// What a dose of the file is beside those of the diary.
  private enum Standing {
    case new
    /// In an attack, or by itself.
    case there
    /// It was deleted by hand.
    case deleted
    /// It is there, and said otherwise now.
    case changed(EarlierDoses.Known)
  }

  private func standing(of dose: Dose, isOfFreeDay: Bool) throws(SQLiteError) -> Standing {
    if try doses.isInAttack(dose) { return .there }
    // With the update, an attack that is not decided on yet may go.
    if isOfFreeDay, isSettlingDoses || !policy.updates, try doses.isInAttackOfDay(dose) { return .there }
    if !isSettlingDoses { return try doses.isAlone(dose) ? .there : .new }
    switch try match(dose) {
    case .there: return .there
    case .moved(let alone) where alone.isDeleted: return .deleted
    case .moved(let alone) where isOfFreeDay && alone.dose.isSaid(by: dose): return .there
    case .moved(let alone): return .changed(alone)
    case .none: break
    }
    if try doses.isAloneElsewhere(dose, known.earlierImports()) { return .there }
    if try isRemoved(dose) { return .deleted }
    if let day = dose.takenAt?.day, isLost(dose, on: day) { return .there }
    return .new
  }

  /// A dose by itself that a headache-free day has now, and otherwise.
  private func change(_ alone: EarlierDoses.Known, to dose: Dose, _ line: Int) throws(SQLiteError) {
    if try corrections.has(.dose, alone.id) { return matches.dosesThere.add(once: line) }
    matches.add(
      ChangedEntry.Other(line: line, id: alone.id, .dose(alone.dose, dose), isTaken: policy.updates))
    guard policy.updates, let image = try transaction.image(.dose, key: [.integer(alone.id)]) else { return }
    try transaction.put(dose, dose: alone.id, image)
    try provenance.endRows(of: .dose, alone.id, but: nil, line)
  }

  /// Whether an attack that the same file has brought had the dose, and was deleted by hand or lost it so.
  private func isRemoved(_ dose: Dose) throws(SQLiteError) -> Bool {
    if removedDoses == nil { removedDoses = try readRemoved() }
    return removedDoses?.contains {
      $0.drug == dose.drug && $0.takenAt?.wallMinutes == dose.takenAt?.wallMinutes
    }
      ?? false
  }

  /// The doses of attacks that were taken out by hand; one without a time at the beginning of its day.
  private func readRemoved() throws(SQLiteError) -> [Dose] {
    let imports = try known.earlierImports().ids
    var removed: [Dose] = []
    for id in imports.isEmpty ? [] : try corrections.ids(of: .attack) {
      guard let image = try transaction.image(.attack, key: [.integer(id)]),
        case .integer(let batch) = image.value("batch", of: .attack), imports.contains(Int(batch))
      else { continue }
      let stored = try StoredAttack(image, names: transaction.store.names)
      var said = try said(of: id)?.doses ?? []
      if stored.isDeleted {
        said += stored.attack.doses
      } else {
        for dose in stored.attack.doses {
          if let same = said.firstIndex(where: { $0.drug == dose.drug }) { said.remove(at: same) }
        }
      }
      let onset = stored.attack.onset.moment
      for var dose in said {
        dose.takenAt = dose.takenAt ?? Moment(onset.day, minuteOfDay: 0, offset: onset.offset)
        removed.append(dose)
      }
    }
    return removed
  }
}
