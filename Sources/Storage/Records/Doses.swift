package import CivilTime
package import Diary
import SQLite

extension DiaryStore {
  /// The live doses taken on the days of `range` that belong to no attack, in the order taken.
  package func doses(in range: DayRange) throws(StoreError) -> [StoredDose] {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      let statement = try connection.prepare(
        "SELECT id FROM dose WHERE taken >= ? AND taken < ? AND \(Self.live) ORDER BY taken, id")
      try statement.bind([
        .integer(Int(range.start.number) * 1440), .integer(Int(range.end.number) * 1440),
      ])
      var doses: [StoredDose] = []
      while try statement.step() {
        if let dose = try dose(numbered: try statement.integer("id")) { doses.append(dose) }
      }
      return doses
    }
  }

  /// The live dose without an attack that has this number.
  package func dose(_ id: Int) throws(StoreError) -> StoredDose? {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      let statement = try connection.prepare("SELECT id FROM dose WHERE id = ? AND \(Self.live)")
      try statement.bind([.integer(id)])
      return try statement.step() ? try dose(numbered: id) : nil
    }
  }

  private func dose(numbered id: Int) throws(SQLiteError) -> StoredDose? {
    guard let image = try table(.dose).sound([.integer(id)]) else { return nil }
    var row = ImageReader(image, of: .dose)
    row.skip(to: "drug")
    let dose = try Dose(&row, names: names)
    row.skip(to: "batch")
    let isOfFile = try row.integerOrNil("batch") != nil
    return StoredDose(id: id, dose: dose, isTimeKnown: !isOfFile || dose.takenAt?.minuteOfDay != 0)
  }

  /// What was taken, and when, in the latest entries: the last 200 attacks and the last 200 doses of no attack, by
  /// number, as looking through a long diary for the last days would cost every dose that is logged. A dose of an
  /// attack without a time of its own is taken as of its onset.
  ///
  /// `instant`: in minutes since 1970-01-01T00:00Z; nothing taken from then on is missing, and some of what was taken
  /// up to four days before may come as well.
  package func recentIntakes(since instant: Int? = nil) throws(StoreError) -> [Intake] {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      let statement = try connection.prepare(
        """
        SELECT drug, ifnull(taken, onset) AS at, iif(taken IS NULL, onset_offset, taken_offset) AS at_offset, attack
          FROM attack_dose CROSS JOIN attack ON id = attack
          WHERE ifnull(taken, onset) >= ?1 AND \(Self.live) AND attack >= ifnull(
            (SELECT id FROM attack WHERE \(Self.live) ORDER BY id DESC LIMIT 1 OFFSET 199), 0)
        UNION ALL
        SELECT drug, taken, taken_offset, NULL
          FROM (SELECT drug, taken, taken_offset FROM dose WHERE \(Self.live) ORDER BY id DESC LIMIT 200)
          WHERE taken >= ?1
        """)
      // A moment's instant is less than two days from its time on the wall clock.
      try statement.bind([.integer(instant.map { $0 - 2 * 1440 } ?? .min)])
      var inAttacks: [(attack: Int, intake: Intake)] = []
      var alone: [Intake] = []
      while try statement.step() {
        let moment = try Moment.stored(
          try statement.integer("at"), offset: try statement.integerOrNil("at_offset"))
        let intake = Intake(drug: try names.drug(try statement.integer("drug")), at: moment)
        if let attack = try statement.integerOrNil("attack") {
          inAttacks.append((attack, intake))
        } else {
          alone.append(intake)
        }
      }
      // The rows come by the numbers of their attacks, the latest last.
      var intakes: [Intake] = []
      var end = inAttacks.endIndex
      while end > 0 {
        var start = end - 1
        while start > 0, inAttacks[start - 1].attack == inAttacks[start].attack { start -= 1 }
        for entry in inAttacks[start..<end] { intakes.append(entry.intake) }
        end = start
      }
      return intakes + alone
    }
  }
}

extension WriteTransaction {
  /// Makes a dose without an attack be as `stored` says; its number must be there.
  package func update(_ stored: StoredDose) throws(StoreError) {
    try store.mappingSQLiteErrors { () throws(SQLiteError) in
      guard var image = try image(.dose, key: [.integer(stored.id)]) else {
        throw SQLiteError(.corrupt, .noDose, at: "\(stored.id)")
      }
      let drug = try store.names.drugID(stored.dose.drug, in: self)
      let values = try ImageSink.values { row throws(SQLiteError) in
        try stored.dose.write(to: &row, drug: drug)
      }
      image.replace(from: "drug", of: .dose, with: values)
      try put(.dose, key: [.integer(stored.id)], image)
    }
  }

  /// Marks a dose without an attack as deleted.
  package func removeDose(_ id: Int) throws(StoreError) {
    try store.mappingSQLiteErrors { () throws(SQLiteError) in
      guard var image = try image(.dose, key: [.integer(id)]) else {
        throw SQLiteError(.corrupt, .noDose, at: "\(id)")
      }
      image.replace(from: "deleted", of: .dose, with: [.integer(1)])
      try put(.dose, key: [.integer(id)], image)
    }
  }
}

extension Entity {
  package static let dose = Entity(
    2, "dose",
    ColumnNames.written { row throws(SQLiteError) in
      try Dose(drug: "").write(to: &row, id: 0, uuid: [], drug: 0, loggedAt: 0, batch: nil)
    })
}

extension Dose {
  /// A row of a dose that belongs to no attack.
  func write(
    to row: inout some RowSink, id: Int, uuid: [UInt8], drug: Int, loggedAt: Int, batch: Int?
  ) throws(SQLiteError) {
    try row.integer("id", id)
    try row.blob("uuid", uuid)
    try write(to: &row, drug: drug)
    try row.integer("logged_at", loggedAt)
    try row.integer("batch", batch)
    try row.boolean("deleted", false)
  }
}
