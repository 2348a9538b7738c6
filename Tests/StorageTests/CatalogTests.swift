import Foundation
import Migrations
import SQLite
import Testing

@testable import Storage

@Suite struct CatalogTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Migrations").standardized

  /// `Migrations/` on disk and `Migration.all` say the same thing, in the same order.
  @Test func `the catalogue names every file`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
      .filter { $0.hasSuffix(".sql") }.sorted()
    #expect(Migration.all.map { String(format: "%04d-%@.sql", $0.version, $0.name) } == files)
    for (file, step) in zip(files, Migration.all) {
      #expect(try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8) == step.sql)
    }
    #expect(Migration.all.map(\.version) == (1...Int32(Migration.all.count)).map { $0 })
  }

  @Test func `every table and view has a comment above it`() {
    for migration in Migration.all {
      let lines = migration.sql.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated()
      where line.hasPrefix("CREATE TABLE") || line.hasPrefix("CREATE VIEW") {
        #expect(index > 0 && lines[index - 1].hasPrefix("-- "), "\(line)")
      }
    }
  }

  /// More than two constants after IN make SQLite build an ephemeral table for every row: 4.3 times the
  /// cost of an import.
  @Test func `no check lists more than two constants`() throws {
    for migration in Migration.all {
      for list in migration.sql.matches(of: try Regex("(?i)\\bIN\\s*\\(([^)]*)\\)")) {
        let constants = try #require(list.output[1].substring).split(separator: ",")
        #expect(constants.count <= 2, "\(list.output[0].substring ?? "")")
      }
    }
  }

  @Test func `every table is strict`() throws {
    let diary = try TestDiary()
    try diary.store().close()
    let loose = try diary.connection().scalar(
      "SELECT group_concat(name) FROM pragma_table_list WHERE type = 'table' AND strict = 0"
        + " AND name NOT LIKE 'sqlite_%'")
    #expect(loose == .null)
  }
}
