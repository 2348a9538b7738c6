import CivilTime
import Diary
import SQLite

extension Connection {
  /// Days with an attack and the word that there was none, in order.
  ///
  /// `batch`: an import that has brought one of the two; `nil` for all there are.
  func contradictedDays(broughtBy batch: Int? = nil) throws(SQLiteError) -> [CivilDay] {
    guard try scalar("SELECT 1 FROM check_in LIMIT 1") != .null else { return [] }
    // In this order: an attack's day is looked up among the days, and no day among all attacks.
    let rows = try prepare(
      """
      SELECT DISTINCT day FROM attack
        CROSS JOIN check_in ON day = (onset - (onset % 1440 + 1440) % 1440) / 1440
      WHERE attack.deleted = 0 AND (?1 IS NULL OR (attack.batch IS ?1) <> (check_in.batch = ?1))
        AND (attack.batch IS NULL OR attack.batch NOT IN (SELECT id FROM batch WHERE live = 0))
        AND check_in.batch NOT IN (SELECT id FROM batch WHERE live = 0)
      ORDER BY day
      """)
    try rows.bind([batch.map { .integer(Int64($0)) } ?? .null])
    var days: [CivilDay] = []
    while try rows.step() { days.append(try rows.day("day")) }
    return days
  }
}
