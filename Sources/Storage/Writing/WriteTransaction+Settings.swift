import SQLite

extension WriteTransaction {
  /// Sets a setting; `true` if it was not set to that before.
  package func set(_ name: String, to value: String) throws(StoreError) -> Bool {
    try store.restating { () throws(SQLiteError) in
      let key: [Value] = [.text(name)]
      let after = RowImage(values: key + [.text(value)], children: [])
      guard try image(.setting, key: key) != after else { return false }
      try put(.setting, key: key, after)
      return true
    }
  }
}
