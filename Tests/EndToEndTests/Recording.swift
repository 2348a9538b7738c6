import Foundation
import Synchronization

/// Files that are written anew from what the program says, with `HEADACHE_RECORD=1` in the environment; look at the
/// difference before committing it.
enum Recording {
  static let isOn = ProcessInfo.processInfo.environment["HEADACHE_RECORD"] != nil
  /// The README is written by several tests, a part by each.
  private static let lock = Mutex(())

  /// Replaces a file by what becomes of its text.
  static func rewrite(_ file: URL, _ change: (String) throws -> String) throws {
    try lock.withLock { _ in
      let text = try String(contentsOf: file, encoding: .utf8)
      try change(text).write(to: file, atomically: true, encoding: .utf8)
    }
  }
}
