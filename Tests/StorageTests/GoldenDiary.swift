import Foundation
import SQLite

@testable import Storage

/// The committed diary of the first schema, as `Golden/make` made it, in a folder of its own.
struct GoldenDiary {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
  static let bytes = try? Data(contentsOf: folder.appending(path: "v1.diary"))
  static var text: String? { try? String(contentsOf: folder.appending(path: "v1.txt"), encoding: .utf8) }

  let diary: TestDiary
  var path: String { diary.path }
  var backups: String { diary.folder.file("backups") }

  init() throws {
    diary = try TestDiary()
    try reset()
  }

  /// Puts the folder back to the golden diary and nothing else.
  func reset() throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: diary.folder.path) {
      try FileManager.default.removeItem(atPath: diary.folder.file(name))
    }
    try (Self.bytes ?? Data()).write(to: URL(filePath: path))
  }

  func open(_ schema: Schema, vfs: String? = nil) throws -> DiaryStore {
    try DiaryStore.open(path, vfs: vfs, schema: schema, classify: TestDiary.classify)
  }

  /// Brings it up to this program's schema, and leaves no backup; answers with its bytes.
  func upgrade() throws -> Data {
    try open(.current).close()
    try FileManager.default.removeItem(atPath: backups)
    return try Data(contentsOf: URL(filePath: path))
  }

  var isUntouched: Bool {
    get throws {
      try Data(contentsOf: URL(filePath: path)) == Self.bytes
        && FileManager.default.contentsOfDirectory(atPath: diary.folder.path) == ["diary.sqlite"]
    }
  }

  func backupNames() throws -> [String] {
    guard FileManager.default.fileExists(atPath: backups) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: backups).sorted()
  }

  /// Every row of every table but the migrations' own record, a line each; `leavingOut`: columns, and tables as
  /// `table.*`.
  static func dump(_ path: String, leavingOut: Set<String> = []) throws -> String {
    let connection = try Connection(path: path, access: .readOnly)
    var lines: [String] = []
    let tables = try connection.texts(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'migration' ORDER BY name")
    for table in tables where !leavingOut.contains("\(table).*") {
      let columns = try connection.texts("SELECT name FROM pragma_table_info(?)", [.text(table)])
        .filter { !leavingOut.contains("\(table).\($0)") }
      let list = columns.map { "quote(\"\($0)\")" }.joined(separator: " || '|' || ")
      lines += try connection.texts("SELECT \(list) FROM \"\(table)\" ORDER BY 1").map { "\(table): \($0)" }
        .filter { line in
          !leavingOut.contains { $0.hasSuffix(".*") && line.hasPrefix("seal: '\($0.dropLast(2))'") }
        }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
