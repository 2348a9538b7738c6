package import CivilTime
import Diary
import SQLite

/// Taking back that days were headache-free.
extension WriteTransaction {
  /// Removes what was said of this very day, typed or imported; `false` where nothing was.
  package func removeCheckIns(of day: CivilDay) throws(StoreError) -> Bool {
    try store.mappingSQLiteErrors { () throws(SQLiteError) in
      let statement = try connection.prepare(
        "SELECT batch FROM check_in WHERE day = ? AND batch NOT IN (SELECT id FROM batch WHERE live = 0)")
      try statement.bind([.day(day)])
      var batches: [Int] = []
      while try statement.step() { batches.append(try statement.integer("batch")) }
      for batch in batches { try put(.checkIn, key: [.day(day), .integer(batch)], nil) }
      return !batches.isEmpty
    }
  }

  /// Takes the days of `range` out of every declared stretch, whose days before and after stay declared. Answers with
  /// the days that were in one.
  package func removeDeclarations(of range: DayRange) throws(StoreError) -> [CivilDay] {
    var taken: [CivilDay] = []
    for stored in try store.declaredRanges() {
      let declared = stored.range
      let last = declared.last ?? max(declared.start, range.last)
      let common = DayRange(declared.start, through: last).intersection(range)
      guard !common.isEmpty else { continue }
      taken += Array(common)
      var before = stored
      before.range.last = range.start - 1
      if declared.start < range.start { try update(before) } else { try remove(stored) }
      guard declared.last.map({ $0 > range.last }) ?? true else { continue }
      var after = declared
      after.start = range.end
      _ = try add(after, declaredAt: stored.declaredAt)
    }
    return taken
  }
}
