import SQLite

extension DiaryStore {
  /// Every row of an entity with a number that was neither deleted nor undone and is as it was written, in the order
  /// that `order` says in SQL.
  func liveRows<Row>(
    of entity: Entity, _ order: String, _ read: (RowImage) throws(SQLiteError) -> Row
  ) throws(StoreError) -> [Row] {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      let ids = try connection.prepare("SELECT id FROM \(entity.name) WHERE \(Self.live) \(order)")
      var rows: [Row] = []
      let table = table(entity)
      while try ids.step() {
        guard let image = try table.sound([.integer(try ids.integer("id"))]) else { continue }
        rows.append(try read(image))
      }
      return rows
    }
  }
}
