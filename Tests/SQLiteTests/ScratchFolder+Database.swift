import Foundation
import SQLite
import TestSupport

extension ScratchFolder {
  /// A new database: SQLite takes an empty file for one.
  func database(_ name: String = "test.sqlite") throws -> String {
    try Data().write(to: URL(filePath: file(name)))
    return file(name)
  }
}

/// The error `body` throws; `nil` when it throws none, or one that is not SQLite's.
func failure(_ body: () throws -> Void) -> SQLiteError? {
  do {
    try body()
    return nil
  } catch {
    return error as? SQLiteError
  }
}
