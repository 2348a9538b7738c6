import CivilTime
import Diary
import SQLite

/// What two diaries say against each other once they are one, though no entry of either is another.
extension DiaryMerge {
  /// Doses of attacks that have come, which stand here by themselves as well.
  func dosesTwice() throws(SQLiteError) -> [MergeOutcome.DoseTwice] {
    guard let standing = likely.standing, standing.hasDoses else { return [] }
    let rows = try transaction.connection.prepare(
      """
      SELECT dose.id AS id, attack FROM attack_dose
        JOIN dose ON dose.drug = attack_dose.drug
          AND dose.taken - ifnull(dose.taken_offset, 0) = attack_dose.taken - ifnull(attack_dose.taken_offset, 0)
      WHERE attack >= ? AND dose.id < ? AND dose.deleted = 0
        AND attack IN (SELECT id FROM attack WHERE deleted = 0)
        AND (dose.batch IS NULL OR dose.batch NOT IN (SELECT id FROM batch WHERE live = 0))
      ORDER BY dose.id
      """)
    try rows.bind([.integer(standing.attacks), .integer(standing.doses)])
    var doses: [MergeOutcome.DoseTwice] = []
    while try rows.step() {
      doses.append(MergeOutcome.DoseTwice(dose: try rows.integer("id"), attack: try rows.integer("attack")))
    }
    return doses
  }

  /// Whether an entry, as the other diary has it, is one that this diary had before: then it was changed here alone.
  func wasHere(_ image: RowImage, _ entity: Entity, _ id: Int) throws(SQLiteError) -> Bool {
    let rows = try transaction.connection.prepare(
      """
      SELECT before, after FROM change JOIN step ON step.id = step
      WHERE entity = ? AND key = ? AND state = 0 ORDER BY step, n
      """)
    try rows.bind([.integer(entity.number), .integer(id)])
    let form = transaction.store.schema.entity(entity)
    while try rows.step() {
      for column in ["before", "after"] as [StaticString] {
        guard let bytes = try rows.blobOrNil(column), var past = RowImage(bytes, of: form) else { continue }
        past.replace(from: "deleted", of: form, with: [.integer(1)])
        if past == image { return true }
      }
    }
    return false
  }

  /// Whether an attack went into another here.
  func wasMerged(_ entity: Entity, _ id: Int) throws(SQLiteError) -> Bool {
    guard entity.number == Entity.attack.number else { return false }
    let found = try transaction.connection.scalar(
      """
      SELECT 1 FROM change JOIN step ON step.id = step
      WHERE entity = ? AND key = ? AND state = 0 AND command LIKE 'merge %' LIMIT 1
      """, [.integer(entity.number), .integer(id)])
    return found != .null
  }
}
