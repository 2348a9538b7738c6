import SQLite

extension DiaryStore {
  /// The value of a setting; `nil` where it was never set.
  package func setting(_ name: String) throws(StoreError) -> String? {
    try restating { () throws(SQLiteError) in
      let statement = try connection.statement("SELECT value FROM setting WHERE name = ?")
      try statement.bind([.text(name)])
      guard try statement.step() else { return nil }
      let value = try statement.text(0)
      statement.reset()
      return value
    }
  }
}

extension WriteTransaction {
  /// Takes a setting out of the diary; `true` if it was there.
  package func unset(_ name: String) throws(StoreError) -> Bool {
    try store.restating { () throws(SQLiteError) in
      let key: [Value] = [.text(name)]
      guard try image(.setting, key: key) != nil else { return false }
      try put(.setting, key: key, nil)
      return true
    }
  }
}
