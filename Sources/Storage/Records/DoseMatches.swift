import CivilTime
package import Diary
import SQLite

extension DiaryStore {
  /// Whether a live dose without an attack is of the same drug and the same minute.
  package func hasLoneDose(_ dose: Dose) throws(StoreError) -> Bool {
    guard let at = dose.takenAt else { return false }
    return try mappingSQLiteErrors { () throws(SQLiteError) in
      // Nearly always none was taken within a day of it, and a small statement tells that for a third of the cost.
      let near: [Value] = [.integer(at.wallMinutes - 1560), .integer(at.wallMinutes + 1560)]
      if try connection.scalar("SELECT 1 FROM dose WHERE taken BETWEEN ? AND ? LIMIT 1", near) == .null {
        return false
      }
      let statement = try connection.prepare(
        """
        SELECT 1 FROM dose WHERE taken - ifnull(taken_offset, 0) = ?
          AND drug = (SELECT id FROM drug WHERE name = ?) AND \(Self.live) LIMIT 1
        """)
      try statement.bind([.integer(at.instant), .text(dose.drug)])
      return try statement.step()
    }
  }
}
