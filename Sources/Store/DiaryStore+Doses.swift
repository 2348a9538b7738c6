package import CivilTime
package import Diary
import SQLite

extension DiaryStore {
  /// The live doses taken on a day that belong to no attack, in the order taken.
  package func doses(on day: CivilDay) throws(StoreError) -> [Dose] {
    try restating { () throws(SQLiteError) in
      let statement = try connection.prepare(
        "SELECT id FROM dose WHERE taken >= ? AND taken < ? AND \(Self.live) ORDER BY taken, id")
      try statement.bind([.integer(Int(day.number) * 1440), .integer(Int(day.number) * 1440 + 1440)])
      let table = EntityTable(.dose, on: connection)
      var doses: [Dose] = []
      while try statement.step() {
        guard let image = try table.sound([.integer(try statement.integer(0))]),
          let first = Entity.dose.columns.firstIndex(of: "drug")
        else { continue }
        var row = RowReader(Array(image.values[first...]))
        doses.append(try Dose(&row, names: names))
      }
      return doses
    }
  }

  /// What was taken, and when, in the latest entries: the last 200 attacks and the last 200 doses of no attack, by
  /// number, as looking through a long diary for the last days would cost every dose that is logged. A dose of an
  /// attack without a time of its own is taken as of its onset.
  package func recentIntakes() throws(StoreError) -> [Intake] {
    try restating { () throws(SQLiteError) in
      let statement = try connection.prepare(
        """
        SELECT drug, ifnull(taken, onset), iif(taken IS NULL, onset_offset, taken_offset)
          FROM (SELECT id, onset, onset_offset FROM attack WHERE \(Self.live) ORDER BY id DESC LIMIT 200)
          JOIN attack_dose ON attack = id
        UNION ALL
        SELECT drug, taken, taken_offset
          FROM (SELECT * FROM dose WHERE \(Self.live) ORDER BY id DESC LIMIT 200)
        """)
      var intakes: [Intake] = []
      while try statement.step() {
        let moment = try Moment.stored(try statement.integer(1), offset: try statement.integerOrNil(2))
        intakes.append(Intake(drug: try names.drug(try statement.integer(0)), at: moment))
      }
      return intakes
    }
  }
}

/// A drug, and when it was taken.
package struct Intake: Hashable, Sendable {
  package var drug: String
  package var at: Moment

  package init(drug: String, at: Moment) {
    self.drug = drug
    self.at = at
  }
}
