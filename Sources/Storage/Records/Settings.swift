package import Diary
import SQLite

extension DiaryStore {
  /// The value of a setting; `nil` where it was never set.
  package func setting(_ setting: Setting) throws(StoreError) -> String? {
    try self.setting(setting.rawValue)
  }

  /// The same of what the program itself keeps beside the settings.
  package func setting(_ name: String) throws(StoreError) -> String? {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      let statement = try connection.statement("SELECT value FROM setting WHERE name = ?")
      try statement.bind([.text(name)])
      guard try statement.step() else { return nil }
      let value = try statement.text("value")
      statement.reset()
      return value
    }
  }
}

extension WriteTransaction {
  /// Sets a setting; `true` if it was not set to that before.
  package func set(_ name: String, to value: String) throws(StoreError) -> Bool {
    try store.mappingSQLiteErrors { () throws(SQLiteError) in
      let key: [Value] = [.text(name)]
      let after = RowImage(values: key + [.text(value)], children: [])
      guard try image(.setting, key: key) != after else { return false }
      try put(.setting, key: key, after)
      return true
    }
  }

  /// Takes a setting out of the diary; `true` if it was there.
  package func unset(_ name: String) throws(StoreError) -> Bool {
    try store.mappingSQLiteErrors { () throws(SQLiteError) in
      let key: [Value] = [.text(name)]
      guard try image(.setting, key: key) != nil else { return false }
      try put(.setting, key: key, nil)
      return true
    }
  }
}

extension Entity {
  static let setting = Entity(10, "setting", ["name", "value"])
}
