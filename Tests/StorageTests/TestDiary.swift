import Diary
import SQLite
import TestSupport

@testable import Storage

/// A diary in a folder of its own.
struct TestDiary {
  /// An instant at which the tests' commands are given: 2026-11-22T12:00:00Z.
  static let now = 1_795_348_800

  let folder: ScratchFolder
  let path: String

  init() throws {
    folder = try ScratchFolder()
    path = folder.file("diary.sqlite")
  }

  /// A small catalogue: two classes, and everything else unknown.
  static func classify(_ name: String) -> Drug {
    switch name {
    case "rizatriptan":
      Drug(name: name, drugClass: .triptan, overuseClass: .triptan, role: .acute)
    case "ibuprofen":
      Drug(name: name, drugClass: .nsaid, overuseClass: .simple, role: .acute)
    case "milnacipran":
      Drug(name: name, drugClass: .snri, overuseClass: .none, role: .preventive)
    default:
      Drug.unknown(name)
    }
  }

  func store(vfs: String? = nil) throws -> DiaryStore {
    try DiaryStore.openOrCreate(path, now: Self.now, vfs: vfs, classify: Self.classify)
  }

  /// A connection of the test's own, to look into the file past the store.
  func connection() throws -> Connection {
    try Connection(path: path, access: .readWrite)
  }
}

/// What the store makes of `body`; `nil` when it goes through or throws something else.
func storeError(_ body: () throws -> Void) -> StoreError? {
  do {
    try body()
    return nil
  } catch {
    return error as? StoreError
  }
}

extension Provenance {
  /// The two halves of a key from its sixteen bytes.
  init(key: [UInt8], line: Int, raw: String?) {
    let halves = [key[..<8], key[8...]].map { $0.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } }
    self.init(key: (halves[0], halves[1]), line: line, raw: raw)
  }
}
