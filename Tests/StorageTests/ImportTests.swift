import CivilTime
import Diary
import SQLite
import Testing

@testable import Storage

@Suite struct ImportTests {
  private let diary: TestDiary
  private let store: DiaryStore

  init() throws {
    diary = try TestDiary()
    store = try diary.store()
  }

  private func attack(_ row: Int) -> Attack {
    var attack = Attack(
      onset: Onset(Moment(wallMinutes: 28_000_000 + row * 1440, offset: nil)), end: .unknown)
    attack.peak = 5
    attack.doses = [Dose(drug: "rizatriptan")]
    return attack
  }

  /// Imports rows by number, a line each; returns how many were added and how many were known.
  @discardableResult
  private func importRows(_ rows: [Int], uuids: [Int: [UInt8]] = [:]) throws -> [Int] {
    try store.write("import a.csv", now: TestDiary.now) { work throws(StoreError) in
      let batch = try work.beginImport(source: "a.csv", zone: nil)
      for (index, row) in rows.enumerated() {
        let origin = Provenance(key: [UInt8](repeating: UInt8(row), count: 16), line: index + 2, raw: nil)
        try batch.add(attack(row), uuid: uuids[row], from: origin)
      }
      try batch.finish(format: "attacks", recordedFields: [.headache, .intensity])
      return [batch.added, batch.matches.count]
    }
  }

  private func count() throws -> Int { try store.attacks(in: nil, limit: 1000).count }

  @Test func `importing again adds nothing and leaves no step`() throws {
    #expect(try importRows([1, 2, 3]) == [3, 0])
    let before = try diary.folder.contents()
    #expect(try importRows([1, 2, 3]) == [0, 3])
    #expect(try importRows([3, 1]) == [0, 2])
    #expect(try diary.folder.contents() == before)
    #expect(try store.history(limit: 9).count == 1)
    #expect(try importRows([1, 2, 3, 4]) == [1, 3])
    #expect(try count() == 4)
  }

  /// SQLite numbers rows by the greatest there is: where that one is gone, an import must not use its number again.
  @Test func `the numbers of an import go on behind those that were purged, however many rows there are`()
    throws
  {
    try importRows([1, 2, 3])
    let last = try #require(try store.attacks(in: nil, limit: 9).map(\.id).max())
    try store.write("delete", now: TestDiary.now) { work throws(StoreError) in
      guard var stored = try work.attack(last) else { return }
      stored.isDeleted = true
      try work.update(stored)
    }
    _ = try store.purge()
    try importRows(Array(4...103))
    let ids = try store.attacks(in: nil, limit: 1000).map(\.id).sorted()
    #expect(ids == Array(1..<last) + Array(last + 1...last + 100))
    let doses = try store.connection.scalar(
      "SELECT count(*) FROM attack_dose JOIN attack ON attack.id = attack")
    #expect(doses == .integer(102))
    #expect(try store.audit() == [])
  }

  /// Half of two keys alike, as happens by chance once in some billion diaries: they are told apart by the other.
  @Test func `rows that share a slot are both kept and both known again`() throws {
    func importAll() throws -> [Int] {
      try store.write("import a.csv", now: TestDiary.now) { work throws(StoreError) in
        let batch = try work.beginImport(source: "a.csv", zone: nil)
        for row in 0..<3 {
          let origin = Provenance(key: (7, UInt64(row)), line: row + 2, raw: nil)
          try batch.add(attack(row), uuid: nil, from: origin)
        }
        try batch.finish(format: "attacks", recordedFields: .all)
        return [batch.added, batch.matches.count]
      }
    }
    #expect(try importAll() == [3, 0])
    #expect(try importAll() == [0, 3])
    #expect(try SealAudit.problems(store.connection) == [])
  }

  @Test func `a true repeat within a file is kept and counted`() throws {
    #expect(try importRows([1, 1, 2, 1]) == [4, 0])
    #expect(try importRows([1, 1, 2, 1]) == [0, 4])
    #expect(try importRows([1, 2]) == [0, 2])
    #expect(try importRows([1, 1, 1, 1, 2, 2]) == [2, 4])
    #expect(try count() == 6)
    #expect(try importRows([2, 1, 1, 2, 1, 1]) == [0, 6])
    #expect(try SealAudit.problems(store.connection) == [])
  }

  @Test func `after undoing an import it adds everything again`() throws {
    try importRows([1, 2, 3])
    let highest = try #require(try store.attacks(in: nil, limit: 9).map(\.id).max())
    #expect(try store.undo() != nil)
    #expect(try count() == 0)
    #expect(try importRows([1, 2, 3]) == [3, 0])
    #expect(try store.attacks(in: nil, limit: 9).allSatisfy { $0.id > highest })
    #expect(try store.redo() == nil)
    #expect(try store.connection.scalar("SELECT count(*) FROM batch") == .integer(1))
    #expect(try store.connection.scalar("SELECT count(*) FROM import_row") == .integer(3))
    #expect(try SealAudit.problems(store.connection) == [])
  }

  @Test func `a row deleted by hand stays deleted`() throws {
    try importRows([1, 2, 3])
    var gone = try #require(try store.attacks(in: nil, limit: 9).last)
    gone.isDeleted = true
    let deleted = gone
    try store.write("delete", now: TestDiary.now) { work throws(StoreError) in try work.update(deleted) }
    #expect(try importRows([1, 2, 3]) == [0, 3])
    #expect(try count() == 2)
  }

  @Test func `an entry that carries its own id is known by it`() throws {
    let id = try store.write("log", now: TestDiary.now) { work throws(StoreError) in try work.add(attack(1)) }
    let uuid = try #require(try store.attack(id)).uuid
    #expect(try importRows([1, 2], uuids: [1: uuid]) == [1, 1])
    #expect(try count() == 2)
    let foreign = [UInt8](repeating: 9, count: 16)
    #expect(try importRows([5], uuids: [5: foreign]) == [1, 0])
    #expect(try store.lastAttack()?.uuid == foreign)
    #expect(try importRows([6], uuids: [6: foreign]) == [0, 1])
    // Deleted, it stays known.
    var gone = try #require(try store.lastAttack())
    gone.isDeleted = true
    let deleted = gone
    try store.write("delete", now: TestDiary.now) { work throws(StoreError) in try work.update(deleted) }
    #expect(try importRows([5], uuids: [5: foreign]) == [0, 1])
  }

  @Test func `an import that fails leaves nothing`() throws {
    let before = try diary.folder.contents()
    var bad = attack(2)
    bad.peak = 11
    let refused = bad
    let error = storeError {
      try store.write("import", now: TestDiary.now) { work throws(StoreError) in
        let batch = try work.beginImport(source: "a.csv", zone: "Europe/Paris")
        for (line, attack) in [attack(1), refused].enumerated() {
          let key = [UInt8](repeating: UInt8(line), count: 16)
          try batch.add(attack, uuid: nil, from: Provenance(key: key, line: line, raw: "secret"))
        }
        try batch.finish(format: "attacks", recordedFields: .all)
      }
    }
    #expect(error != nil)
    #expect(try diary.folder.contents() == before)
  }
}
