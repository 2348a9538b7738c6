import CivilTime
import Diary
import SQLite
import Testing

@testable import Storage

/// Rows with ids of which one half is the same, as all have that one import has made.
@Suite struct ImportQueueTests {
  private let store: DiaryStore
  private static let rows = 40

  init() throws { store = try TestDiary().store() }

  /// Imports rows with ids; how many were added, and how many known.
  private func importRows(_ rows: Range<Int>) throws -> [Int] {
    try store.write("import a.csv", now: TestDiary.now) { work throws(StoreError) in
      let batch = try work.beginImport(source: "a.csv", zone: nil)
      for row in rows {
        var attack = Attack(
          onset: Onset(Moment(wallMinutes: 28_000_000 + row * 1440, offset: nil)), end: .unknown)
        attack.peak = 5
        let key = (UInt64(0x0199_0000_0000_7123), UInt64(1) << 63 | UInt64(1000 + row))
        try batch.add(attack, uuid: nil, from: Provenance(key: key, line: row + 2, raw: nil))
      }
      try batch.finish(format: "headache.attacks", recordedFields: .all)
      return [batch.added, batch.matches.count]
    }
  }

  @Test func `Each goes a way of its own, and none past all the others`() throws {
    #expect(try importRows(0..<Self.rows) == [Self.rows, 0])
    let neighbours = try store.connection.scalar(
      "SELECT count(*) FROM import_row AS one JOIN import_row AS other ON other.slot = one.slot + 1")
    #expect(neighbours == .integer(0))
    #expect(try importRows(0..<Self.rows + 5) == [5, Self.rows])
    #expect(try SealAudit.problems(store.connection) == [])
  }

  @Test func `Rows that went to the next free place are known all the same`() throws {
    #expect(try importRows(0..<Self.rows) == [Self.rows, 0])
    // As they were kept before: one behind the other.
    try store.connection.execute(
      "UPDATE import_row SET slot = 0x0199000000007123 + line - 2 WHERE line > 2")
    #expect(try importRows(0..<Self.rows) == [0, Self.rows])
    #expect(try importRows(0..<Self.rows + 3) == [3, Self.rows])
  }
}
