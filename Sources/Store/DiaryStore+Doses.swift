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
}
