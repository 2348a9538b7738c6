import CivilTime
import Diary
import SQLite

extension ImportBatch {
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
