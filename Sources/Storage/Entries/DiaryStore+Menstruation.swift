package import CivilTime
import SQLite

extension DiaryStore {
  /// The days of menstruation in `range`, oldest first, each once.
  package func menstruationDays(in range: DayRange) throws(StoreError) -> [CivilDay] {
    try restating { () throws(SQLiteError) in
      let statement = try connection.prepare(
        "SELECT DISTINCT day FROM menstruation_day WHERE day >= ? AND day < ?"
          + " AND batch NOT IN (SELECT id FROM batch WHERE live = 0) ORDER BY day")
      try statement.bind([.day(range.start), .day(range.end)])
      var days: [CivilDay] = []
      while try statement.step() {
        days.append(CivilDay(number: Int32(truncatingIfNeeded: try statement.integer(0))))
      }
      return days
    }
  }
}

extension WriteTransaction {
  /// Notes menstruation on a day. Saying it again changes nothing.
  package func addMenstruation(_ day: CivilDay) throws(StoreError) {
    try store.restating { () throws(SQLiteError) in
      let key: [Value] = [.day(day), .integer(0)]
      guard try image(.menstruationDay, key: key) == nil else { return }
      try add(.menstruationDay, RowImage(values: key + [.integer(now)], children: []))
    }
  }

  /// Takes a day of menstruation back, whoever noted it.
  package func removeMenstruation(_ day: CivilDay) throws(StoreError) {
    try store.restating { () throws(SQLiteError) in
      let statement = try connection.prepare(
        "SELECT batch FROM menstruation_day WHERE day = ?"
          + " AND batch NOT IN (SELECT id FROM batch WHERE live = 0)")
      try statement.bind([.day(day)])
      var batches: [Int] = []
      while try statement.step() { batches.append(try statement.integer(0)) }
      for batch in batches { try put(.menstruationDay, key: [.day(day), .integer(batch)], nil) }
    }
  }
}
