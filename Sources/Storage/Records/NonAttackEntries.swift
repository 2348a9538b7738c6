package import Diary
import SQLite

extension DiaryStore {
  /// How much the diary holds beside attacks, by kind, those with none left out: what a sheet of attacks lacks.
  package func nonAttackEntries() throws(StoreError) -> [(kind: NonAttackEntry, count: Int)] {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      var found: [(kind: NonAttackEntry, count: Int)] = []
      for kind in NonAttackEntry.allCases {
        guard case .integer(let count) = try connection.scalar("SELECT count(*) FROM \(kind.rows)"), count > 0
        else { continue }
        found.append((kind, Int(count)))
      }
      return found
    }
  }
}

extension NonAttackEntry {
  /// Its table, and which of the rows count.
  fileprivate var rows: String {
    let live = DiaryStore.live
    return switch self {
    case .doses: "dose WHERE \(live)"
    case .checkIns: "check_in WHERE batch NOT IN (SELECT id FROM batch WHERE live = 0)"
    case .declarations: "declared_range WHERE \(live)"
    case .trials: "trial WHERE \(live)"
    case .periods: "menstruation_day WHERE batch NOT IN (SELECT id FROM batch WHERE live = 0)"
    case .notes: "day_note WHERE \(live)"
    case .pressures: "blood_pressure WHERE \(live)"
    }
  }
}
