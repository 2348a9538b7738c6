import CivilTime
import Diary
import SQLite

/// Headache-free days of a file that came before and says something else of them now.
extension ImportBatch {
  /// A free day, the doses of which are others than those of the same row before.
  func change(dosesOf checkIn: CheckIn, to doses: [Dose], _ origin: borrowing Provenance) throws(SQLiteError)
  {
    let there = try dosesBrought(on: checkIn.day)
    let isSame = Self.texts(there.map(\.dose)) == Self.texts(doses)
    if isSame { matches.unchanged += 1 } else { matches.changed.add(origin.line) }
    guard policy.updates else { return }
    try provenance.supersede(origin, entity: .checkIn, entry: Int(checkIn.day.number))
    if isSame { return noteAdded() }
    matches.updated += 1
    for dose in there {
      guard var image = try transaction.image(.dose, key: [.integer(dose.id)]) else { continue }
      image.replace(from: "deleted", of: .dose, with: [.integer(1)])
      try transaction.put(.dose, key: [.integer(dose.id)], image)
    }
    for dose in doses { try insert(dose) }
  }

  private static func texts(_ doses: [Dose]) -> [String] {
    doses.map { dose in
      let amount = dose.amount.map { "\($0)" } ?? ""
      return
        "\(dose.drug)|\(amount)|\(dose.count)|\(dose.takenAt?.minuteOfDay ?? 0)|\(dose.relief?.rawValue ?? -1)"
    }.sorted()
  }

  /// The doses without an attack that earlier files of this name have brought on a day.
  private func dosesBrought(on day: CivilDay) throws(SQLiteError) -> [(id: Int, dose: Dose)] {
    let rows = try transaction.connection.prepare(
      """
      SELECT id FROM dose WHERE taken >= ? AND taken < ? AND deleted = 0 AND batch IN (
        SELECT id FROM batch WHERE live = 1 AND id <> ? AND source = ?) ORDER BY id
      """)
    try rows.bind([
      .integer(Int(day.number) * 1440), .integer(Int(day.number + 1) * 1440), .integer(id), .text(source),
    ])
    var found: [(id: Int, dose: Dose)] = []
    while try rows.step() {
      let id = try rows.integer("id")
      guard let image = try transaction.image(.dose, key: [.integer(id)]) else { continue }
      var row = ImageReader(image, of: .dose)
      row.skip(to: "drug")
      found.append((id, try Dose(&row, names: transaction.store.names)))
    }
    return found
  }

  /// Attacks that earlier files of this name have brought, of days that this file says were free: where no row of it is
  /// such an attack, the row says something else now. One that was corrected by hand stays.
  func freeAttacks() throws(SQLiteError) {
    for (attack, day) in try replacedAttacks() {
      guard let line = freeLines[day], try !known.isEdited(attack),
        let image = try transaction.image(.attack, key: [.integer(attack)])
      else { continue }
      var stored = try StoredAttack(image, names: transaction.store.names)
      matches.add(
        FreedDay(line: line, id: attack, onset: stored.attack.onset, isTaken: policy.updates))
      guard policy.updates else { continue }
      stored.isDeleted = true
      try transaction.put(.attack, key: [.integer(attack)], try transaction.image(of: stored))
    }
  }

  private func replacedAttacks() throws(SQLiteError) -> [(attack: Int, day: CivilDay)] {
    let rows = try transaction.connection.prepare(
      """
      SELECT attack.id AS attack, day FROM attack
        CROSS JOIN check_in ON day = (onset - (onset % 1440 + 1440) % 1440) / 1440
      WHERE attack.deleted = 0
        AND check_in.batch IN (SELECT id FROM batch WHERE live = 1 AND source = ?2)
        AND attack.batch IN (SELECT id FROM batch WHERE live = 1 AND id <> ?1 AND source = ?2)
      ORDER BY attack.id
      """)
    try rows.bind([.integer(id), .text(source)])
    var candidates: [(attack: Int, day: CivilDay)] = []
    while try rows.step() {
      candidates.append((try rows.integer("attack"), try CivilDay.stored(try rows.integer("day"))))
    }
    if candidates.isEmpty { return [] }
    return candidates.filter { !provenance.isMatched(attack: $0.attack) }
  }
}
