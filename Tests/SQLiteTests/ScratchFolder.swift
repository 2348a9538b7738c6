import Foundation
import SQLite

/// A folder of a test's own, removed with its last reference; on the memory disk where there is one, because
/// every commit is synced and a test has nothing to keep.
final class ScratchFolder: Sendable {
  /// Without symbolic links, as SQLite demands.
  let path: String

  init() throws {
    let memory = "/dev/shm"
    let root =
      FileManager.default.isWritableFile(atPath: memory)
      ? memory : FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
    path = root + "/headache-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of a file in the folder.
  func file(_ name: String) -> String { path + "/" + name }

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
