import CivilTime
import Diary
import SQLite

/// When attacks went on, as ``Attack/extent(now:)`` has it: what imports and checks look for overlaps in.
extension Connection {
  /// Hands the live attacks of which more than the day is known to `body`, in the order they began.
  ///
  /// `now`: until when one goes on that is open.
  func forEachExtent(
    now: Moment, _ body: (_ id: Int, _ batch: Int?, _ extent: AttackExtent) -> Void
  ) throws(SQLiteError) {
    let start = "onset - ifnull(onset_offset, 0)"
    let rows = try prepare(
      """
      SELECT id, batch, \(start) AS start, CASE end_kind
        WHEN 0 THEN ?1
        WHEN 1 THEN ended - ifnull(ended_offset, 0)
        ELSE max(\(start),
          ifnull((SELECT max(at - ifnull(at_offset, 0)) FROM reading WHERE attack = id), \(start)),
          ifnull((SELECT max(taken - ifnull(taken_offset, 0)) FROM attack_dose WHERE attack = id), \(start)))
        END AS last
      FROM attack WHERE onset_precision <> \(Onset.Precision.day.rawValue) AND \(DiaryStore.live)
      ORDER BY start, id
      """)
    try rows.bind([.integer(now.instant)])
    while try rows.step() {
      let (start, end) = (try rows.integer("start"), try rows.integerOrNil("last"))
      body(
        try rows.integer("id"), try rows.integerOrNil("batch"), AttackExtent(start: start, end: end ?? start))
    }
  }
}
