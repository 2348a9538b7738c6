package import Diary
import SQLite

extension DiaryStore {
  /// How much the diary holds beside attacks, by kind, those with none left out: what a sheet of attacks lacks.
  package func nonAttackEntries() throws(StoreError) -> [(kind: NonAttackEntry, count: Int)] {
    var found: [(kind: NonAttackEntry, count: Int)] = []
    for kind in NonAttackEntry.allCases {
      let count = try count(kind)
      if count > 0 { found.append((kind, count)) }
    }
    return found
  }

  private func count(_ kind: NonAttackEntry) throws(StoreError) -> Int {
    guard let rows = kind.rows else { return try drugs().filter { $0.differs(from: classify) }.count }
    return try mappingSQLiteErrors { () throws(SQLiteError) in
      guard case .integer(let count) = try connection.scalar("SELECT count(*) FROM \(rows)") else { return 0 }
      return Int(count)
    }
  }
}

extension StoredDrug {
  /// Whether naming it in another diary would not make it what it is here.
  fileprivate func differs(from classify: (String) -> Drug) -> Bool {
    let fresh = classify(drug.name)
    return drug.drugClass != fresh.drugClass || drug.overuseClass != fresh.overuseClass
      || drug.role != fresh.role || !drug.aliases.isEmpty || drug.usualDose != nil
  }
}

extension NonAttackEntry {
  /// Its table, and which of the rows count; `nil` for drugs, of which more than a row is asked.
  fileprivate var rows: String? {
    let live = DiaryStore.live
    return switch self {
    case .doses: "dose WHERE \(live)"
    case .checkIns: "check_in WHERE batch NOT IN (SELECT id FROM batch WHERE live = 0)"
    case .declarations: "declared_range WHERE \(live)"
    case .trials: "trial WHERE \(live)"
    case .periods: "menstruation_day WHERE batch NOT IN (SELECT id FROM batch WHERE live = 0)"
    case .notes: "day_note WHERE \(live)"
    case .pressures: "blood_pressure WHERE \(live)"
    case .scores: "score WHERE \(live)"
    case .drugs: nil
    // What the program has noted for itself is no setting of the person's.
    case .settings: "setting WHERE name NOT LIKE '%\\_told%' ESCAPE '\\'"
    }
  }
}
