import CivilTime
import Diary
import SQLite

/// Doses of attacks that the diary has elsewhere: by themselves, or on a headache-free day. One that was taken once stands
/// once.
extension ImportBatch {
  /// A dose that an attack, or a headache-free day, of the diary has, and its row in the file has no more.
  struct LostDose {
    var drug: String
    var day: CivilDay
  }

  /// Asks for the days of all doses that may be followed, as they are looked up at once.
  func askForDoses(of rows: [Undecided]) throws(SQLiteError) {
    guard hasLoneDoses else { return }
    try readEarlierDoses()
    func ask(_ dose: Dose, _ day: CivilDay?) {
      if let day = dose.takenAt?.day ?? day { _ = earlierDoses?.has(on: day) }
    }
    for row in rows {
      switch row {
      case .attack(let attack, _, _): for dose in attack.doses { ask(dose, attack.onset.moment.day) }
      case .day(let checkIn, let doses, _), .freed(let checkIn, let doses, _):
        for dose in doses { ask(dose, checkIn.day) }
      case .other(.dose(let dose), _): ask(dose, nil)
      case .other: break
      }
    }
    for held in heldDoses {
      ask(held.dose, nil)
      guard case .own = held.row, let day = held.dose.takenAt?.day else { continue }
      for near in -MovedDays.most...MovedDays.most { _ = earlierDoses?.has(on: day + near) }
    }
  }

  /// Whether a new attack may have doses that the file had elsewhere, which shows when all rows are read.
  func mayTakeDoses(_ attack: borrowing Attack) throws(SQLiteError) -> Bool {
    if attack.doses.isEmpty { return false }
    if hasAttacks {
      try noteCorrectedOnsets()
      if try known.hasEarlier(near: attack.onset) { return true }
    }
    if !hasLoneDoses { return false }
    var isNear = false
    for dose in attack.doses {
      let day = (dose.takenAt ?? attack.onset.moment).day
      try readEarlierDoses()
      if earlierDoses?.has(on: day) == true { isNear = true }
    }
    return isNear
  }

  /// An attack without the doses that the diary has elsewhere, or had before they were deleted. With the update, one that
  /// the same file had by itself, and has no more, goes into the attack.
  ///
  /// `other`: what the diary has of the attack.
  /// `isShort`: the file has a dose in the attack that the diary leaves elsewhere for now.
  /// `isTaken`: whether the diary is to have the attack so.
  func placed(
    _ attack: borrowing Attack, butOf other: Attack? = nil, _ line: Int, isTaken: Bool
  ) throws(SQLiteError) -> (attack: Attack, isShort: Bool) {
    guard hasLoneDoses || !lostDoses.isEmpty, !attack.doses.isEmpty else { return (copy attack, false) }
    var there = other?.doses ?? []
    var placed = copy attack
    placed.doses = []
    var isShort = false
    for dose in attack.doses {
      if let same = there.firstIndex(where: { $0.drug == dose.drug && $0.takenAt == dose.takenAt }) {
        there.remove(at: same)
        placed.doses.append(dose)
        continue
      }
      switch try place(dose, of: attack, line, isTaken: isTaken) {
      case .attack: placed.doses.append(dose)
      case .elsewhere: matches.dosesThere.add(once: line)
      case .deleted: matches.dosesDeleted.add(once: line)
      case .laterOn: isShort = true
      }
    }
    return (placed, isShort)
  }

  private enum Place {
    case attack
    case elsewhere
    case deleted
    /// Elsewhere until the update is asked for.
    case laterOn
  }

  private func place(
    _ dose: Dose, of attack: borrowing Attack, _ line: Int, isTaken: Bool
  ) throws(SQLiteError) -> Place {
    // One of a headache-free day without a time stands at its beginning.
    var timed = dose
    let onset = attack.onset.moment
    timed.takenAt = dose.takenAt ?? Moment(onset.day, minuteOfDay: 0, offset: onset.offset)
    if !isSettled { return try doses.isAlone(timed) ? .elsewhere : .attack }
    switch try match(timed) {
    case .there: return .elsewhere
    case .moved(let alone) where alone.isDeleted: return .deleted
    case .moved(let alone) where try corrections.has(.dose, alone.id): return .elsewhere
    case .moved(let alone):
      let isSame = alone.dose.isSaid(by: timed)
      if isTaken || !isSame {
        matches.add(
          ChangedEntry.Other(line: line, id: alone.id, .doseOfAttack(alone.dose, dose), isTaken: isTaken))
      }
      if isTaken {
        try take(out: alone.id, line)
        return .attack
      }
      if isSame { matches.dosesThere.add(once: line) }
      return .laterOn
    case .none: break
    }
    if try doses.isAloneElsewhere(timed, known.earlierImports()) { return .elsewhere }
    if isLost(dose, on: (dose.takenAt ?? onset).day) { return .laterOn }
    return .attack
  }

  /// What a dose is beside those that the same file has brought by themselves.
  func match(_ dose: Dose) throws(SQLiteError) -> EarlierDoses.Match {
    guard hasLoneDoses else { return .none }
    try readEarlierDoses()
    return try earlierDoses?.match(dose) { (known) throws(SQLiteError) in
      known.isOfFreeDay
        ? known.dose.takenAt.map { freeLines[$0.day] != nil } ?? false
        : others.isMatched(.dose, known.id)
    } isGone: { (known) throws(SQLiteError) in
      known.isDeleted ? try !corrections.has(.dose, known.id) : false
    } ?? .none
  }

  private func readEarlierDoses() throws(SQLiteError) {
    if earlierDoses != nil { return }
    earlierDoses = try EarlierDoses(
      transaction.connection, transaction.store.names, known.earlierImports())
  }

  /// Whether an attack has lost such a dose in the file, which the diary still has in it.
  func isLost(_ dose: Dose, on day: CivilDay) -> Bool {
    guard let lost = lostDoses.firstIndex(where: { $0.drug == dose.drug && $0.day == day }) else {
      return false
    }
    lostDoses.remove(at: lost)
    return true
  }

  /// Notes what the diary has in an attack, and the file has no more.
  func noteLost(from before: Attack, to after: Attack) {
    var after = after.doses
    for dose in before.doses {
      if let same = after.firstIndex(where: { $0.drug == dose.drug && $0.takenAt == dose.takenAt }) {
        after.remove(at: same)
      } else {
        let at = dose.takenAt ?? before.onset.moment
        lostDoses.append(LostDose(drug: dose.drug, day: at.day))
      }
    }
  }

  /// Takes out a dose by itself for the file.
  func take(out dose: Int, _ line: Int) throws(SQLiteError) {
    guard var image = try transaction.image(.dose, key: [.integer(dose)]) else { return }
    image.replace(from: "deleted", of: .dose, with: [.integer(1)])
    try transaction.put(.dose, key: [.integer(dose)], image)
    // Where the file has it by itself again, it is to come back.
    try provenance.endRows(of: .dose, dose, but: nil, line)
  }
}
