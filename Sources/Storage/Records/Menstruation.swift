package import CivilTime
import SQLite

extension DiaryStore {
  /// The days of menstruation in `range`, oldest first, each once.
  package func menstruationDays(in range: DayRange) throws(StoreError) -> [CivilDay] {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      let statement = try connection.prepare(
        "SELECT DISTINCT day FROM menstruation_day WHERE day >= ? AND day < ?"
          + " AND batch NOT IN (SELECT id FROM batch WHERE live = 0) ORDER BY day")
      try statement.bind([.day(range.start), .day(range.end)])
      var days: [CivilDay] = []
      while try statement.step() {
        days.append(try statement.day("day"))
      }
      return days
    }
  }
}

extension WriteTransaction {
  /// Notes menstruation on a day. Adding it again changes nothing.
  package func addMenstruation(_ day: CivilDay) throws(StoreError) {
    try store.mappingSQLiteErrors { () throws(SQLiteError) in
      let key: [Value] = [.day(day), .integer(0)]
      guard try image(.menstruationDay, key: key) == nil else { return }
      let values = try ImageSink.values { row throws(SQLiteError) in
        try writeMenstruation(day, loggedAt: now, to: &row)
      }
      try add(.menstruationDay, RowImage(values: values, children: []))
    }
  }

  /// Removes a day of menstruation, typed or imported.
  package func removeMenstruation(_ day: CivilDay) throws(StoreError) {
    try store.mappingSQLiteErrors { () throws(SQLiteError) in
      let statement = try connection.prepare(
        "SELECT batch FROM menstruation_day WHERE day = ?"
          + " AND batch NOT IN (SELECT id FROM batch WHERE live = 0)")
      try statement.bind([.day(day)])
      var batches: [Int] = []
      while try statement.step() { batches.append(try statement.integer("batch")) }
      for batch in batches { try put(.menstruationDay, key: [.day(day), .integer(batch)], nil) }
    }
  }
}

/// The image of a day of menstruation that an import brought.
func menstruationImage(_ day: CivilDay, batch: Int, loggedAt: Int) throws(SQLiteError) -> RowImage {
  let values = try ImageSink.values { row throws(SQLiteError) in
    try writeMenstruation(day, batch: batch, loggedAt: loggedAt, to: &row)
  }
  return RowImage(values: values, children: [])
}

/// A row of a day of menstruation; `batch` is 0 where it was typed.
private func writeMenstruation(
  _ day: CivilDay, batch: Int = 0, loggedAt: Int, to row: inout some RowSink
) throws(SQLiteError) {
  try row.day("day", day)
  try row.integer("batch", batch)
  try row.integer("logged_at", loggedAt)
}

extension Entity {
  static let menstruationDay = Entity(
    5, "menstruation_day", keyCount: 2,
    ColumnNames.written { row throws(SQLiteError) in
      try writeMenstruation(CivilDay(number: 0), loggedAt: 0, to: &row)
    })
}
