import Diary
import Foundation
import RewritingMigration
import SQLite
import Testing

@testable import Storage

/// A diary of an older version that cannot be migrated, or must not be, is read, checked and salvaged as it is.
@Suite struct UnmigratedDiaryTests {
  private let golden: GoldenDiary

  init() throws { golden = try GoldenDiary() }

  private func openToRead() throws -> DiaryStore {
    try DiaryStore.open(golden.path, access: .readOnly, classify: TestDiary.classify)
  }

  /// Overwrites the page that the root of a table is on.
  private func overwriteRoot(of table: String) throws -> Data {
    let page = try Connection(path: golden.path, access: .readOnly)
      .scalar("SELECT rootpage FROM sqlite_schema WHERE name = ?", [.text(table)])
    guard case .integer(let number) = page else { throw SQLiteError(.mismatch, message: "rootpage") }
    var bytes = try Data(contentsOf: URL(filePath: golden.path))
    let start = (Int(number) - 1) * 4096
    bytes.replaceSubrange(start..<(start + 4096), with: Data(repeating: 0xff, count: 4096))
    try bytes.write(to: URL(filePath: golden.path))
    return bytes
  }

  /// What a calendar and a comparison are made from: it is asked for by the columns of this version.
  private static func facts(_ store: DiaryStore) throws -> [AttackFacts] {
    var facts: [AttackFacts] = []
    try store.forEachAttackFacts { facts.append($0) }
    return facts
  }

  @Test func `an older diary that may only be read says what it says when it is migrated`() throws {
    let store = try openToRead()
    #expect(try Migrator.version(of: store.connection) == 1)
    let printed = try store.attacks(in: nil, limit: 100)
    let last = try store.lastAttack()
    let facts = try Self.facts(store)
    #expect(try store.audit() == [] && store.auditPrinted() == [])
    try store.close()
    #expect(try golden.isUntouched)
    let migrated = try golden.open(.current)
    #expect(try migrated.attacks(in: nil, limit: 100) == printed && printed.count == 4)
    #expect(try migrated.lastAttack() == last)
    #expect(try Self.facts(migrated) == facts && facts.count == 4)
    #expect(try migrated.audit() == [])
  }

  @Test
  func `the audit of an older diary finds its damage, and misses no index that a later version brought`()
    throws
  {
    let bytes = try overwriteRoot(of: "attack")
    let store = try openToRead()
    let findings = try store.audit()
    #expect(findings.contains(.unreadable(table: "attack")))
    let objects = findings.filter { if case .schema = $0 { true } else { false } }
    #expect(objects == [])
    try store.close()
    #expect(try Data(contentsOf: URL(filePath: golden.path)) == bytes)
  }

  @Test(arguments: [Connection.Access.readOnly, .readWrite])
  func `a damaged older diary is salvaged as it is`(access: Connection.Access) throws {
    let bytes = try overwriteRoot(of: "trial")
    let store = try DiaryStore.open(
      golden.path, access: access, older: .asItIs, classify: TestDiary.classify)
    let target = golden.diary.folder.file("rescued.sqlite")
    let new = try NewDiary(for: target, now: TestDiary.now)
    defer { new.discard() }
    let salvage = try store.salvage(into: new, now: TestDiary.now)
    try store.close()
    #expect(try new.publish())
    #expect(salvage.written["attack"] == 4 && salvage.unreadable["trial"] != nil)
    #expect(try Data(contentsOf: URL(filePath: golden.path)) == bytes)
    #expect(try golden.backupNames() == [])
    let rescued = try DiaryStore.open(target, classify: TestDiary.classify)
    #expect(try rescued.audit() == [])
    #expect(try Migrator.version(of: rescued.connection) == Schema.current.version)
  }

  @Test func `the settings of an older diary are read without a migration`() throws {
    try Connection(path: golden.path, access: .readWrite)
      .execute("INSERT INTO setting (name, value, sum) VALUES ('timezone', 'Asia/Tokyo', 0)")
    let before = try Data(contentsOf: URL(filePath: golden.path))
    let store = try DiaryStore.open(
      golden.path, older: .settingsOnly, schema: RewritingMigration.schema, classify: TestDiary.classify)
    #expect(!store.isMigrated)
    #expect(try store.setting("timezone") == "Asia/Tokyo")
    try store.close()
    #expect(try Data(contentsOf: URL(filePath: golden.path)) == before)
  }
}
