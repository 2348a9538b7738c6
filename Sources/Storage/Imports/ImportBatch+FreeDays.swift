import CivilTime
import Diary
import SQLite

/// Headache-free days of a file that came before and says something else of them now.
extension ImportBatch {
  /// A free day, the doses of which are others than those of the same row before: what nobody has corrected here becomes
  /// what the file says.
  func change(
    dosesOf checkIn: CheckIn, to doses: [Dose], _ origin: borrowing Provenance, _ row: ImportProvenance.Row
  ) throws(SQLiteError) {
    if try !isFree(Int(checkIn.day.number)) { return matches.deleted.add(origin.line) }
    let brought = try dosesBrought(on: checkIn.day)
    let there = brought.filter { !$0.isDeleted && !others.isMatched(.dose, $0.id) }.map(\.dose)
    var new = doses.beside(there, lacking: try lacking())
    var old: [BroughtDose] = []
    var isChanged = false
    for dose in brought {
      // What a file has taken out was not deleted by hand.
      if dose.isDeleted, try !corrections.has(.dose, dose.id) { continue }
      // One that the file has on a row of its own is not the day's.
      if others.isMatched(.dose, dose.id) { continue }
      if let same = new.firstIndex(where: { dose.dose.isSaid(by: $0) }) {
        new.remove(at: same)
      } else if try corrections.has(.dose, dose.id) {
        // It was corrected, or deleted, by hand: the file's is not put beside it.
        guard let same = new.firstIndex(where: { $0.drug == dose.dose.drug }) else { continue }
        let said = new.remove(at: same)
        if dose.isDeleted {
          matches.dosesDeleted.add(once: origin.line)
        } else if try change(corrected: dose.id, to: said, origin) {
          isChanged = true
        }
      } else {
        old.append(dose)
      }
    }
    let count = new.count
    var added: [Dose] = []
    for dose in new {
      let isChanged = old.contains { $0.dose.drug == dose.drug && $0.dose.takenAt == dose.takenAt }
      let isThere = isChanged ? false : try isThere(dose)
      if !isThere { added.append(dose) }
    }
    if added.count < count { matches.dosesThere.add(once: origin.line) }
    if old.isEmpty, added.isEmpty {
      if !isChanged { matches.unchanged += 1 }
      return
    }
    matches.add(
      ChangedEntry.Other(
        line: origin.line, id: nil, .freeDay(checkIn.day, old.map(\.dose), added), isTaken: policy.updates))
    guard policy.updates else {
      for dose in old { lostDoses.append(LostDose(drug: dose.dose.drug, day: checkIn.day)) }
      return
    }
    for dose in old { try take(out: dose.id, origin.line) }
    for dose in added { try transaction.insert(dose, batch: id) }
    try provenance.supersede(origin, entity: .checkIn, entry: Int(checkIn.day.number), row)
  }

  /// A day on which the same file had an attack, once it is known what has become of that: where no row is that attack any
  /// more, the day is free of headache now, and the attack goes with the update alone.
  func free(_ checkIn: CheckIn, _ doses: [Dose], _ origin: borrowing Provenance) throws(SQLiteError) {
    var replaced: [(id: Int, attack: Attack, isCorrected: Bool)] = []
    for id in try known.missing(on: checkIn.day, isMatched: { provenance.isMatched(attack: $0) }) {
      guard let image = try transaction.image(.attack, key: [.integer(id)]) else { continue }
      let stored = try StoredAttack(image, names: transaction.store.names)
      // It may be on another day by now.
      guard !stored.isDeleted, stored.attack.onset.moment.day == checkIn.day else { continue }
      replaced.append((id, stored.attack, try corrections.has(.attack, id)))
    }
    if replaced.isEmpty || policy.updates && !replaced.contains(where: \.isCorrected) {
      return try claim(free: checkIn, doses, origin)
    }
    for (id, attack, isCorrected) in replaced {
      provenance.match(attack: id)
      matches.add(
        FreedDay(
          line: origin.line, id: id, onset: attack.onset, isTaken: false,
          isCorrected: isCorrected && policy.updates))
      noteLost(from: attack, to: Attack(onset: attack.onset, end: .unknown))
    }
  }

  /// Whether the row of an attack tells of doses alone, on a day that the file said was free of headache while it had a
  /// column for that.
  func isOfFreeDay(_ attack: borrowing Attack) throws(StoreError) -> Bool {
    guard !attack.doses.isEmpty, attack.onset.precision == .day, attack.saysNoMoreThanDoses else {
      return false
    }
    let day = attack.onset.moment.day
    return try transaction.store.mappingSQLiteErrors { () throws(SQLiteError) in
      guard try lacking().contains(.freeDays) else { return false }
      return try transaction.connection.scalar(
        """
        SELECT EXISTS (SELECT 1 FROM check_in WHERE day = \(day.number)
          AND batch IN (\(try known.earlierImports().list)))
        """) == .integer(1)
    }
  }

  /// Whether a day is still said to have been free of headache.
  func isFree(_ day: Int) throws(SQLiteError) -> Bool {
    let row = try transaction.connection.statement(
      "SELECT EXISTS (SELECT 1 FROM check_in WHERE day = ?) AS said")
    try row.bind([.integer(day)])
    let isThere = try row.step() ? try row.integer("said") == 1 : false
    row.reset()
    return isThere
  }

  /// A dose that was corrected by hand: what the file says otherwise than before is shown, and taken with the update.
  private func change(
    corrected id: Int, to said: Dose, _ origin: borrowing Provenance
  ) throws(SQLiteError) -> Bool {
    let names = transaction.store.names
    let entry = BroughtEntry.dose(said)
    let base = try corrections.base(.dose, id, unknown: entry.blank) { image throws(SQLiteError) in
      try BroughtEntry(image, of: .dose, names: names)
    } _: { file, before, base in
      base.updated(to: file, base: before)
    }
    guard let image = try transaction.image(.dose, key: [.integer(id)]),
      case .dose(let before) = try BroughtEntry(image, of: .dose, names: names),
      case .dose(let after) = BroughtEntry.dose(before).updated(to: entry, base: base), before != after
    else { return false }
    matches.add(ChangedEntry.Other(line: origin.line, id: id, .dose(before, after), isTaken: policy.updates))
    if policy.updates { try transaction.put(after, dose: id, image) }
    return true
  }

  private struct BroughtDose {
    var id: Int
    var dose: Dose
    var isDeleted: Bool
  }

  /// The doses without an attack that earlier imports of the file have brought on a day, with those deleted since.
  private func dosesBrought(on day: CivilDay) throws(SQLiteError) -> [BroughtDose] {
    let rows = try transaction.connection.prepare(
      """
      SELECT id FROM dose WHERE taken >= ? AND taken < ? AND batch IN (\(try known.earlierImports().list))
      ORDER BY id
      """)
    try rows.bind([.integer(Int(day.number) * 1440), .integer(Int(day.number + 1) * 1440)])
    var found: [BroughtDose] = []
    while try rows.step() {
      let id = try rows.integer("id")
      guard let image = try transaction.image(.dose, key: [.integer(id)]) else { continue }
      var row = ImageReader(image, of: .dose)
      row.skip(to: "drug")
      let dose = try Dose(&row, names: transaction.store.names)
      found.append(
        BroughtDose(id: id, dose: dose, isDeleted: image.value("deleted", of: .dose) == .integer(1)))
    }
    return found
  }

  /// Attacks that earlier imports of the file have brought, of days that it says were free: where no row of it is such an
  /// attack, the row says something else now. One that was corrected by hand stays.
  func freeAttacks() throws(SQLiteError) {
    for (attack, day) in try replacedAttacks() {
      guard let line = freeLines[day], try !corrections.has(.attack, attack),
        let image = try transaction.image(.attack, key: [.integer(attack)])
      else { continue }
      var stored = try StoredAttack(image, names: transaction.store.names)
      matches.add(
        FreedDay(line: line, id: attack, onset: stored.attack.onset, isTaken: policy.updates))
      guard policy.updates else {
        noteLost(from: stored.attack, to: Attack(onset: stored.attack.onset, end: .unknown))
        continue
      }
      stored.isDeleted = true
      try transaction.put(.attack, key: [.integer(attack)], try transaction.image(of: stored))
      freedDays.insert(day)
      // Where the file says again that there was one, it is to come back.
      try provenance.endRows(of: .attack, attack, but: nil, line)
    }
  }

  private func replacedAttacks() throws(SQLiteError) -> [(attack: Int, day: CivilDay)] {
    let earlier = try known.earlierImports().list
    if earlier.isEmpty { return [] }
    let rows = try transaction.connection.prepare(
      """
      SELECT DISTINCT attack.id AS attack, day FROM attack
        CROSS JOIN check_in ON day = (onset - (onset % 1440 + 1440) % 1440) / 1440
      WHERE attack.deleted = 0 AND check_in.batch IN (\(id), \(earlier)) AND attack.batch IN (\(earlier))
      ORDER BY attack.id
      """)
    var candidates: [(attack: Int, day: CivilDay)] = []
    while try rows.step() {
      candidates.append((try rows.integer("attack"), try CivilDay.stored(try rows.integer("day"))))
    }
    if candidates.isEmpty { return [] }
    return candidates.filter { !provenance.isMatched(attack: $0.attack) }
  }
}
