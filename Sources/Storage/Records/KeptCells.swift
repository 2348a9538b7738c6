package import CivilTime
package import Diary
import SQLite

/// What imported files say that has no place in the diary: kept with the row, and found again here.
extension DiaryStore {
  /// What the file says of an attack beside what the diary holds, as it was when it was read last.
  package func keptCells(of stored: StoredAttack) throws(StoreError) -> [KeptCell] {
    guard stored.batch != nil else { return [] }
    return try keptCells(Entity.attack, entry: stored.id)
  }

  /// The same of a day that a file says was free of headache.
  package func keptCells(ofFreeDay day: CivilDay) throws(StoreError) -> [KeptCell] {
    try keptCells(Entity.checkIn, entry: Int(day.number))
  }

  private func keptCells(_ entity: Entity, entry: Int) throws(StoreError) -> [KeptCell] {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      let rows = try connection.prepare(
        """
        SELECT batch, raw FROM import_row WHERE entity = ? AND entry = ? AND \(Self.isOfLiveBatch)
        ORDER BY batch DESC, line
        """)
      try rows.bind([.integer(entity.number), .integer(entry)])
      var latest: Int?
      var cells: [KeptCell] = []
      while try rows.step() {
        let batch = try rows.integer("batch")
        // What a later file says goes before what an earlier one does.
        guard batch == latest ?? batch else { break }
        latest = batch
        for cell in try rows.textOrNil("raw").map(KeptCell.list) ?? [] where !cells.contains(cell) {
          cells.append(cell)
        }
      }
      return cells
    }
  }

  private static let isOfLiveBatch = "batch NOT IN (SELECT id FROM batch WHERE live = 0)"

  /// Hands every live text of this kind to `body`: one pass over the rows of imported files.
  package func forEachKeptText(_ body: (WrittenText) -> Void) throws(StoreError) {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      let rows = try connection.prepare(
        """
        SELECT entry, onset / 1440 AS day, raw FROM import_row JOIN attack ON id = entry
        WHERE entity = \(Entity.attack.number) AND raw IS NOT NULL AND attack.deleted = 0
          AND import_row.\(Self.isOfLiveBatch)
        """)
      while try rows.step() {
        try Self.hand(rows, .attack(try rows.integer("entry")), body)
      }
      let days = try connection.prepare(
        """
        SELECT DISTINCT entry AS day, raw FROM import_row JOIN check_in ON check_in.day = entry
        WHERE entity = \(Entity.checkIn.number) AND raw IS NOT NULL AND import_row.\(Self.isOfLiveBatch)
          AND check_in.\(Self.isOfLiveBatch)
        """)
      while try days.step() { try Self.hand(days, .day(try days.day("day")), body) }
    }
  }

  private static func hand(
    _ row: Statement, _ entry: WrittenText.Entry, _ body: (WrittenText) -> Void
  ) throws(SQLiteError) {
    let day = try row.day("day")
    for cell in KeptCell.list(try row.text("raw")) {
      body(WrittenText(.file, of: entry, on: day, "\(cell.column): \(cell.text)"))
    }
  }
}
