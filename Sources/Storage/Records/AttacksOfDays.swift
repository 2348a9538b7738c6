package import CivilTime
package import Diary
import SQLite

/// Attacks by the days they touch, and the latest of all.
extension DiaryStore {
  /// The live attacks that touch the days of `range`, in the order they began: also one that began before the range
  /// and reaches into it. An end at midnight is none of the day that begins.
  ///
  /// What lies near the end of the diary is found by the index `attack_last`; a range of long ago costs one pass over
  /// the attacks since.
  package func attacks(touching range: DayRange) throws(StoreError) -> [StoredAttack] {
    let (condition, values) = Self.touching(range)
    return try stored(
      "SELECT id FROM attack WHERE \(condition) AND \(Self.live) ORDER BY onset - ifnull(onset_offset, 0), id",
      values)
  }

  /// Which attacks touch the days of a range, as a condition on `attack`, and its parameters ?1 to ?3.
  static func touching(_ range: DayRange) -> (condition: String, values: [Value]) {
    (
      """
      id IN (
        SELECT id FROM attack WHERE \(lastTime) >= ?1 UNION ALL SELECT id FROM attack WHERE end_kind = 0)
      AND onset < ?3 AND (onset >= ?2 OR ended > ?2 OR end_kind <> 1 AND (
        EXISTS (SELECT 1 FROM reading WHERE attack = id AND at >= ?2)
        OR EXISTS (SELECT 1 FROM attack_dose WHERE attack = id AND taken >= ?2)))
      """,
      [
        .integer(minute(range.start, -reach)), .integer(minute(range.start)), .integer(minute(range.end)),
      ]
    )
  }

  /// The live attacks with a dose that has a time of its own on one of the days, whether they touch it or not.
  package func attacks(withDosesIn range: DayRange) throws(StoreError) -> [StoredAttack] {
    try stored(
      "SELECT id FROM attack WHERE id IN (SELECT attack FROM attack_dose WHERE taken >= ? AND taken < ?)"
        + " AND \(Self.live) ORDER BY onset - ifnull(onset_offset, 0), id",
      [.integer(Self.minute(range.start)), .integer(Self.minute(range.end))])
  }

  /// The live attack of which something is known last: the one that goes on, or else the one that ended last.
  package func latestAttack() throws(StoreError) -> StoredAttack? {
    if let open = try openAttack() { return open }
    return try stored(
      "SELECT id FROM attack WHERE \(Self.live) ORDER BY \(Self.lastTime) DESC, id DESC LIMIT 1", []
    ).first
  }

  /// The attacks that a statement names, in its order, checked.
  func stored(_ sql: String, _ values: [Value]) throws(StoreError) -> [StoredAttack] {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      let statement = try connection.prepare(sql)
      try statement.bind(values)
      var ids: [Int] = []
      while try statement.step() { ids.append(try statement.integer("id")) }
      var attacks: [StoredAttack] = []
      for id in ids {
        guard let image = try table(.attack).sound([.integer(id)]) else { continue }
        attacks.append(try StoredAttack(image, names: names))
      }
      return attacks
    }
  }
}
