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
      let latest = try lastReadings()
      let rows = try connection.prepare(
        """
        SELECT entry, (onset - (onset % 1440 + 1440) % 1440) / 1440 AS day, import_row.batch AS batch, raw
        FROM import_row JOIN attack ON id = entry
        WHERE entity = \(Entity.attack.number) AND raw IS NOT NULL AND attack.deleted = 0
          AND import_row.\(Self.isOfLiveBatch)
        """)
      while try rows.step() {
        let id = try rows.integer("entry")
        // What a later file says goes before what an earlier one does.
        if let last = latest[id], try rows.integer("batch") != last { continue }
        try Self.hand(rows, .attack(id), body)
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

  /// The last import that has read an attack, where that is not the one that brought it.
  private func lastReadings() throws(SQLiteError) -> [Int: Int] {
    let rows = try connection.prepare(
      """
      SELECT entry, max(import_row.batch) AS batch FROM import_row JOIN attack ON id = entry
      WHERE entity = \(Entity.attack.number) AND import_row.batch IS NOT attack.batch
        AND import_row.\(Self.isOfLiveBatch)
      GROUP BY entry
      """)
    var last: [Int: Int] = [:]
    while try rows.step() { last[try rows.integer("entry")] = try rows.integer("batch") }
    return last
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
