import Diary
import Foundation
import SQLite
import TestSupport
import Testing

@testable import Storage

/// Out of a damaged diary comes every row that can still be read and is as it was written, and no other.
@Suite struct SalvageTests {
  private let diary: TestDiary
  private let sound: Content
  private let bytes: Data
  private static let pageSize = 4096

  init() throws {
    diary = try TestDiary.withEveryKindOfRow(attacks: 300)
    sound = try Content(diary)
    bytes = try Data(contentsOf: URL(filePath: diary.path))
  }

  private struct Rescue {
    var salvage: Salvage
    var content: Content
    var findings: [Finding]
    var problems: [String]
  }

  /// Salvages the diary as it stands on the disk, and looks whether the salvage has left it alone.
  private func rescue() throws -> Rescue {
    let before = try Data(contentsOf: URL(filePath: diary.path))
    let target = diary.folder.file("rescued.sqlite")
    try? FileManager.default.removeItem(atPath: target)
    let store = try DiaryStore.open(diary.path, access: .readOnly, classify: TestDiary.classify)
    let new = try NewDiary(for: target, now: TestDiary.now)
    defer { new.discard() }
    let salvage = try store.salvage(into: new, now: TestDiary.now)
    try store.close()
    #expect(try new.publish())
    #expect(try Data(contentsOf: URL(filePath: diary.path)) == before)
    let rescued = try DiaryStore.open(target, classify: TestDiary.classify)
    return Rescue(
      salvage: salvage, content: try Content(rescued.connection), findings: try rescued.audit(),
      problems: try SealAudit.problems(rescued.connection))
  }

  /// Rows that the sound diary does not have, a line each. One whose import is lost belongs to none.
  private func invented(_ content: Content) -> [String] {
    let batch = Entity.attack.columns.firstIndex(of: "batch")
    return content.images.flatMap { table, rows in
      var known = Set(sound.images[table] ?? [])
      for image in known {
        guard table == "attack", let batch else { break }
        var alone = image
        alone.values[batch] = .null
        known.insert(alone)
      }
      return rows.filter { !known.contains($0) }.map { "\(table) \($0.values.prefix(3))" }
    }
  }

  private func damage(_ change: (inout Data) throws -> Void) throws {
    var damaged = bytes
    try change(&damaged)
    try damaged.write(to: URL(filePath: diary.path))
  }

  @Test func `a sound diary comes out whole`() throws {
    let rescue = try rescue()
    #expect(rescue.salvage.isWhole)
    #expect(rescue.content.images == sound.images)
    #expect(rescue.content.rows["import_row"] == sound.rows["import_row"])
    #expect(rescue.findings == [] && rescue.problems == [])
    // One attack is deleted: it is carried along, and not counted.
    #expect(rescue.salvage.written["attack"] == (sound.images["attack"]?.count ?? 0) - 1)
    let rescued = try DiaryStore.open(diary.folder.file("rescued.sqlite"), classify: TestDiary.classify)
    #expect(try rescued.undo() == nil)
    // Numbers go on where they were, and the file imported before is known again.
    try Workload.log(rescued, seed: 5)
    #expect(try rescued.lastAttack()?.id == 311)
    try Workload.addImport(to: rescued)
    #expect(try rescued.audit() == [])
    #expect(try rescued.history(limit: 9).count == 2)
  }

  /// The page in the middle of the attacks is gone: those before it and after it are not.
  @Test(arguments: [0x00, 0xff, 0x0d])
  func `a page that is gone costs its own rows`(filling: UInt8) throws {
    let uuid = try #require(sound.images["attack"]?[150].values[1])
    guard case .blob(let marker) = uuid else { return #expect(Bool(false)) }
    let leaves = try self.leaves(of: "attack")
    try damage { damaged in
      // The attack stands in the journal too.
      let page = try #require(
        leaves.first { damaged[$0..<($0 + Self.pageSize)].range(of: Data(marker)) != nil })
      damaged.replaceSubrange(
        page..<(page + Self.pageSize), with: Data(repeating: filling, count: Self.pageSize))
    }
    let rescue = try rescue()
    let written = try #require(rescue.salvage.written["attack"])
    let lost = try #require(rescue.salvage.unreadable["attack"])
    #expect(written + lost == 309 && (1...60).contains(lost))
    #expect(rescue.salvage.unreadable.count == 1 && !rescue.salvage.isWhole)
    #expect(invented(rescue.content) == [])
    #expect(rescue.findings == [] && rescue.problems == [])
    let ids = rescue.content.images["attack"]?.map { $0.values[0] } ?? []
    #expect(ids.contains(.integer(1)) && ids.contains(.integer(300)) && !ids.contains(.integer(151)))
    for table in ["trial", "check_in", "dose", "declared_range", "setting"] {
      #expect(rescue.content.images[table] == sound.images[table])
    }
  }

  /// Where the pages below a table's root begin: <https://www.sqlite.org/fileformat.html#b_tree_pages>.
  private func leaves(of table: String) throws -> [Int] {
    let root = try diary.connection().scalar(
      "SELECT rootpage FROM sqlite_schema WHERE name = ?", [.text(table)])
    guard case .integer(let page) = root else { return [] }
    let start = (Int(page) - 1) * Self.pageSize
    func number(_ place: Int, bytes count: Int) -> Int {
      bytes[(start + place)..<(start + place + count)].reduce(0) { $0 << 8 | Int($1) }
    }
    #expect(number(0, bytes: 1) == 5)
    let cells = (0..<number(3, bytes: 2)).map { number(12 + 2 * $0, bytes: 2) }
    return (cells + [8]).map { (number($0, bytes: 4) - 1) * Self.pageSize }
  }

  /// Not one attack can be reached, and everything else comes out.
  @Test func `a table whose root is gone costs no other`() throws {
    let root = try diary.connection().scalar("SELECT rootpage FROM sqlite_schema WHERE name = 'attack'")
    guard case .integer(let page) = root else { return #expect(Bool(false)) }
    try damage { damaged in
      let start = (Int(page) - 1) * Self.pageSize
      damaged.replaceSubrange(start..<(start + Self.pageSize), with: Data(count: Self.pageSize))
    }
    let rescue = try rescue()
    #expect(rescue.salvage.written["attack"] == 0 && rescue.salvage.unreadable == ["attack": 310])
    #expect(rescue.content.images["trial"] == sound.images["trial"])
    #expect(rescue.content.images["check_in"] == sound.images["check_in"])
    #expect(rescue.findings == [] && rescue.problems == [])
  }

  /// Bytes overwritten at random, many at once: whatever comes out was in the diary, and the new diary is sound.
  @Test func `whatever comes out was in the diary`() throws {
    var random = SplitMix64(seed: 91)
    var (opened, rows) = (0, 0)
    for _ in 0..<60 {
      try damage { damaged in
        for _ in 0..<Int.random(in: 1...30, using: &random) {
          let place = Int.random(in: (2 * Self.pageSize)..<damaged.count, using: &random)
          damaged[place] ^= UInt8.random(in: 1...255, using: &random)
        }
      }
      // Where it hits the text of the schema, there is nothing to go by.
      guard let rescue = try? rescue() else { continue }
      opened += 1
      rows += rescue.content.images["attack"]?.count ?? 0
      #expect(rescue.findings == [] && rescue.problems == [])
      let names = Set(rescue.salvage.namelessDrugs)
      let strangers = invented(rescue.content).filter { line in
        !(line.hasPrefix("drug ") && names.contains { line.contains($0) })
      }
      #expect(strangers == [])
    }
    print("salvage: \(opened) of 60 damaged diaries, \(rows) of \(opened * 310) attacks")
    #expect(opened >= 40 && rows > opened * 250)
  }

  @Test func `rows that were changed are named and left out`() throws {
    try diary.connection().execute("UPDATE attack SET peak = 2 WHERE id = 5; UPDATE trial SET stop = 1")
    let rescue = try rescue()
    #expect(
      rescue.salvage.changed == [
        Finding.Row(table: "attack", key: "5"), Finding.Row(table: "trial", key: "1"),
      ])
    #expect(rescue.salvage.unreadable.isEmpty && rescue.salvage.written["trial"] == 0)
    #expect(rescue.findings == [])
  }

  @Test func `a drug whose name is lost keeps its doses`() throws {
    let id = try diary.connection().scalar("SELECT drug FROM attack_dose LIMIT 1")
    guard case .integer(let drug) = id else { return #expect(Bool(false)) }
    try diary.connection().execute("UPDATE drug SET class = 'opioid' WHERE id = \(drug)")
    let rescue = try rescue()
    #expect(rescue.salvage.namelessDrugs == ["drug-\(drug)"])
    #expect(rescue.content.images["attack"] == sound.images["attack"])
    #expect(rescue.findings == [])
  }

  @Test func `rows whose import is lost belong to none`() throws {
    try diary.connection().execute("PRAGMA foreign_keys = OFF; UPDATE batch SET source = 'x'")
    let rescue = try rescue()
    #expect(rescue.salvage.changed == [Finding.Row(table: "batch", key: "1")])
    #expect(rescue.content.images["attack"]?.count == sound.images["attack"]?.count)
    #expect(rescue.content.rows["import_row"] == [])
    #expect(rescue.findings == [] && rescue.problems == [])
  }

  @Test func `the rows of an undone import stay undone`() throws {
    let store = try diary.store()
    try store.write("import b.csv", now: TestDiary.now + 3000) { work throws(StoreError) in
      try Workload.addRows(0..<5, to: work)
    }
    _ = try store.undo()
    try store.close()
    let rescue = try rescue()
    #expect(rescue.salvage.isWhole && rescue.content.images["attack"] == sound.images["attack"])
  }

  @Test func `without a seal the count is not known`() throws {
    try diary.connection().execute("DELETE FROM seal WHERE name = 'attack'")
    let rescue = try rescue()
    #expect(rescue.salvage.isCountUnknown && !rescue.salvage.isWhole)
    #expect(rescue.content.images == sound.images)
  }
}
