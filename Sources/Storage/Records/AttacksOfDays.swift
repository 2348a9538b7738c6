package import CivilTime
package import Diary
import SQLite

extension DiaryStore {
  /// How many days an attack that reaches into others may have begun before them, or ended after them.
  private static let reach = (before: 7, after: 31)

  /// The attacks that were entered of these days, or that reach into them; the earliest first.
  ///
  /// They are found along the index of their ends; what they say decides.
  package func attacks(touching days: DayRange) throws(StoreError) -> [StoredAttack] {
    let ids = try mappingSQLiteErrors { () throws(SQLiteError) in
      let statement = try connection.prepare(
        """
        SELECT id FROM attack WHERE \(Self.lastTime) >= ? AND \(Self.lastTime) < ? AND onset < ?
          AND \(Self.live) ORDER BY onset, id
        """)
      try statement.bind([
        .integer((Int(days.start.number) - Self.reach.before) * 1440),
        .integer((Int(days.end.number) + Self.reach.after) * 1440), .integer(Int(days.end.number) * 1440),
      ])
      var ids: [Int] = []
      while try statement.step() { ids.append(try statement.integer(0)) }
      return ids
    }
    var attacks: [StoredAttack] = []
    for id in ids {
      guard let stored = try attack(id) else { continue }
      if stored.attack.reaches(into: days) { attacks.append(stored) }
    }
    return attacks
  }
}
