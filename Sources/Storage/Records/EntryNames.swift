import SQLite

extension DiaryStore {
  /// The names that entries use, those used most first.
  package struct EntryNames: Sendable {
    /// Taken for attacks.
    package var acuteDrugs: [String] = []
    /// Every drug the diary has named.
    package var drugs: [String] = []
    package var symptoms: [String] = []
    package var triggers: [String] = []

    package init() {}
  }

  /// At most `limit` names of each kind.
  package func entryNames(limit: Int) throws(StoreError) -> EntryNames {
    let live = "attack IN (SELECT id FROM attack WHERE \(Self.live))"
    var names = EntryNames()
    names.acuteDrugs = try column(
      "SELECT name FROM drug JOIN (SELECT drug, count(*) AS uses FROM (SELECT drug FROM attack_dose WHERE \(live)"
        + " UNION ALL SELECT drug FROM dose WHERE \(Self.live)) GROUP BY drug) ON drug = drug.id"
        + " ORDER BY uses DESC, name LIMIT ?", limit)
    names.drugs = try column("SELECT name FROM drug WHERE deleted = 0 ORDER BY name LIMIT ?", limit)
    let words = "SELECT word FROM attack_word WHERE \(live) AND kind = "
    let rest = " GROUP BY word ORDER BY count(*) DESC, word LIMIT ?"
    names.triggers = try column(words + "0" + rest, limit)
    names.symptoms = try column(words + "1" + rest, limit)
    return names
  }

  private func column(_ sql: String, _ limit: Int) throws(StoreError) -> [String] {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      let statement = try connection.prepare(sql)
      try statement.bind([.integer(limit)])
      var values: [String] = []
      while try statement.step() { values.append(try statement.text(at: 0)) }
      return values
    }
  }
}
