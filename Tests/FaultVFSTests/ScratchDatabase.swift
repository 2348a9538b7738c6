import CSQLite
import Foundation
import TestSupport

/// A throwaway database on the plain C API: this suite tests the disk below, not the wrapper above.
struct ScratchDatabase {
  private let scratch: ScratchFolder
  var folder: String { scratch.path }
  var path: String { scratch.file("scratch.sqlite") }

  init() throws { scratch = try ScratchFolder() }

  /// Runs SQL on a connection of its own, on the VFS named. The result code of the first call that failed.
  func run(_ sql: String, vfs: String = "unix") -> CInt {
    var db: OpaquePointer?
    defer { sqlite3_close(db) }
    let opened = sqlite3_open_v2(path, &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, vfs)
    return opened == SQLITE_OK ? sqlite3_exec(db, sql, nil, nil, nil) : opened
  }

  /// One integer read through the plain VFS; `nil` if it cannot be read.
  func integer(_ sql: String) -> Int64? {
    var db: OpaquePointer?
    var statement: OpaquePointer?
    defer {
      sqlite3_finalize(statement)
      sqlite3_close(db)
    }
    guard sqlite3_open_v2(path, &db, SQLITE_OPEN_READWRITE, "unix") == SQLITE_OK,
      sqlite3_prepare_v2(db, sql, -1, &statement, nil) == SQLITE_OK,
      sqlite3_step(statement) == SQLITE_ROW
    else { return nil }
    return sqlite3_column_int64(statement, 0)
  }

  /// Twenty rows, all marked old.
  func reset() {
    for name in [path, path + "-journal"] { try? FileManager.default.removeItem(atPath: name) }
    _ = run(
      """
      CREATE TABLE t(n INTEGER PRIMARY KEY, text);
      WITH RECURSIVE c(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM c WHERE n < 20)
      INSERT INTO t SELECT n, 'old' || hex(zeroblob(400)) FROM c
      """)
  }

  /// Whether the file is sound and holds the twenty rows either all old or all new.
  var isAllOrNothing: Bool {
    integer("SELECT integrity_check = 'ok' FROM pragma_integrity_check") == 1
      && [0, 20].contains(integer("SELECT count(*) FROM t WHERE text LIKE 'new%'"))
      && integer("SELECT count(*) FROM t") == 20
  }

  var isNew: Bool { integer("SELECT count(*) FROM t WHERE text LIKE 'new%'") == 20 }
}
