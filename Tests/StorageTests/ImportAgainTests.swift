import CivilTime
import Diary
import SQLite
import Testing

@testable import Storage

/// Files that are imported a second time, saved anew, corrected, or after the same was typed.
@Suite struct ImportAgainTests {
  private let diary: TestDiary
  private let store: DiaryStore

  init() throws {
    diary = try TestDiary()
    store = try diary.store()
  }

  /// A row of a file: its minute or day, and its intensity.
  private struct Row {
    var minute: Int
    var peak: Int
    var isMinute = true
    var drug: String?
    var length: Int?
    /// What version 1 would have known it by.
    var firstKey: UInt64?

    var attack: Attack {
      let onset = Moment(wallMinutes: 28_000_000 + minute, offset: 60)
      var attack = Attack(onset: Onset(onset, precision: isMinute ? .minute : .day), end: .unknown)
      attack.peak = Intensity(peak)
      attack.doses = drug.map { [Dose(drug: $0)] } ?? []
      if let length {
        attack.end = .at(Moment(wallMinutes: onset.wallMinutes + length, offset: 60))
      }
      return attack
    }

    /// Its line, where that is not the place in the list.
    var line: Int?

    func origin(_ line: Int) -> Provenance {
      let key = firstKey ?? UInt64(minute * 100 + peak) &* 0x9E37_79B9_7F4A_7C15
      return Provenance(
        key: (key, key &+ 1),
        moment: Provenance.RowMomentKey(
          key: UInt64(minute) &* 0xD6E8_FEB8_6659_FD93, content: UInt64(peak), isMinute: isMinute),
        line: self.line ?? line, raw: nil)
    }
  }

  @discardableResult
  private func importing(_ rows: [Row]) throws -> (added: Int, matches: ImportMatches) {
    try store.write("import a.csv", now: TestDiary.now) { work throws(StoreError) in
      let batch = try work.beginImport(source: "a.csv", zone: nil)
      for (index, row) in rows.enumerated() {
        try batch.add(row.attack, uuid: nil, from: row.origin(index + 2))
      }
      try batch.finish(format: "attack-list", recordedFields: .all)
      return (batch.added, batch.matches)
    }
  }

  /// Imports as version 1 did: by the hash of all cells, and without the mark of the format.
  private func importingAsVersion1(_ rows: [Row]) throws {
    try store.write("import a.csv", now: TestDiary.now) { work throws(StoreError) in
      let batch = try work.beginImport(source: "a.csv", zone: nil)
      for (index, row) in rows.enumerated() {
        var origin = row.origin(index + 2)
        origin.moment = nil
        try batch.add(row.attack, uuid: nil, from: origin)
      }
      try batch.finish(format: "attack-list", recordedFields: .all)
    }
    try store.connection.run("UPDATE batch SET format = 'attack-list'", [])
  }

  private func lines(_ list: LineList) -> [Int] { list.lines }
  private func count() throws -> Int { try store.attacks(in: nil, limit: 1000).count }

  @Test func `Rows of several sheets may stand on the same line`() throws {
    let rows = [
      Row(minute: 0, peak: 6, isMinute: false, line: 2), Row(minute: 1440, peak: 5, isMinute: false, line: 2),
      Row(minute: 2880, peak: 4, line: 2),
    ]
    try importing(rows)
    let again = try importing(rows.reversed())
    #expect(again.added == 0)
    #expect(again.matches.unchanged == 3)
    #expect(try count() == 3)
  }

  @Test func `A row saved in another spelling is known by its moment`() throws {
    try importing([Row(minute: 0, peak: 5), Row(minute: 600, peak: 6)])
    let again = try importing([Row(minute: 0, peak: 5, firstKey: 1), Row(minute: 600, peak: 6, firstKey: 2)])
    #expect(again.added == 0)
    #expect(again.matches.unchanged == 2)
  }

  @Test func `A corrected row is named, and the diary stays as it is`() throws {
    try importing([Row(minute: 0, peak: 5), Row(minute: 600, peak: 6)])
    let again = try importing([Row(minute: 0, peak: 8), Row(minute: 600, peak: 6), Row(minute: 900, peak: 7)])
    #expect(again.added == 1)
    #expect(lines(again.matches.changed) == [2])
    #expect(again.matches.unchanged == 1)
    #expect(try count() == 3)
    #expect(try SealAudit.problems(store.connection) == [])
  }

  @Test func `Equal rows of a minute are one, of a day two, and both are known again`() throws {
    let minutes = [Row(minute: 0, peak: 5), Row(minute: 0, peak: 5)]
    let days = [Row(minute: 1440, peak: 5, isMinute: false), Row(minute: 1440, peak: 5, isMinute: false)]
    let first = try importing(minutes + days)
    #expect(first.added == 3)
    #expect(lines(first.matches.repeated) == [3])
    let again = try importing(minutes + days)
    #expect(again.added == 0)
    #expect(again.matches.unchanged == 3)
    #expect(lines(again.matches.repeated) == [3])
  }

  /// What is put before the row of a day that was there must not be taken for it.
  @Test func `A row added to a day is added, whichever of them comes first`() throws {
    let old = Row(minute: 0, peak: 5, isMinute: false)
    try importing([old])
    let again = try importing([Row(minute: 0, peak: 7, isMinute: false), old])
    #expect(again.added == 1)
    #expect(again.matches.unchanged == 1)
    #expect(try store.attacks(in: nil, limit: 9).map(\.attack.peak).sorted { $0 ?? 0 < $1 ?? 0 } == [5, 7])
  }

  @Test func `What was typed at the same minute with the same intensity or drug is not imported again`()
    throws
  {
    try store.write("log", now: TestDiary.now) { work throws(StoreError) in
      _ = try work.add(Row(minute: 0, peak: 5).attack)
      _ = try work.add(Row(minute: 600, peak: 6, drug: "rizatriptan").attack)
      _ = try work.add(Row(minute: 900, peak: 6).attack)
    }
    let read = try importing([
      Row(minute: 0, peak: 5), Row(minute: 600, peak: 8, drug: "rizatriptan"), Row(minute: 900, peak: 9),
    ])
    #expect(read.added == 1)
    #expect(lines(read.matches.likely) == [2, 3])
    #expect(lines(read.matches.overlapping) == [4])
  }

  @Test func `What version 1 imported is known, and its corrected rows are named`() throws {
    try importingAsVersion1([Row(minute: 0, peak: 5), Row(minute: 600, peak: 6), Row(minute: 900, peak: 7)])
    let again = try importing([Row(minute: 0, peak: 5), Row(minute: 600, peak: 8), Row(minute: 900, peak: 7)])
    #expect(again.added == 0)
    #expect(again.matches.unchanged == 2)
    #expect(lines(again.matches.changed) == [3])
    #expect(try count() == 3)
  }

  @Test func `Days of version 1 that a spreadsheet has saved anew are not doubled`() throws {
    let days = [
      Row(minute: 0, peak: 5, isMinute: false), Row(minute: 0, peak: 5, isMinute: false, firstKey: 9),
    ]
    try importingAsVersion1(days)
    let anew = days.enumerated().map { index, row in
      var row = row
      row.firstKey = UInt64(77 + index)
      return row
    }
    let again = try importing(anew + [Row(minute: 0, peak: 7, isMinute: false)])
    #expect(again.added == 1)
    // They say the same, whatever the cells looked like.
    #expect(again.matches.unchanged == 2)
  }

  @Test func `A row whose entry was deleted says so, and stays deleted`() throws {
    try importing([Row(minute: 0, peak: 5), Row(minute: 600, peak: 6)])
    var gone = try #require(try store.attacks(in: nil, limit: 9).last)
    gone.isDeleted = true
    let deleted = gone
    try store.write("delete", now: TestDiary.now) { work throws(StoreError) in try work.update(deleted) }
    let again = try importing([Row(minute: 0, peak: 5), Row(minute: 600, peak: 6)])
    #expect(again.added == 0)
    #expect(again.matches.unchanged == 1)
    #expect(lines(again.matches.deleted) == [2])
  }

  static let overlaps: [(rows: [(Int, Int)], lines: [Int])] = [
    ([(0, 100), (200, 100), (400, 100)], []), ([(400, 100), (200, 100), (0, 100)], []),
    ([(0, 100), (100, 100)], []), ([(0, 100), (50, 100)], [3]), ([(0, 500), (50, 10), (100, 10)], [3, 4]),
    ([(200, 100), (0, 100), (100, 50)], []), ([(200, 100), (0, 100), (50, 50)], [4]),
  ]

  @Test func `An attack without an end is overlapped up to the last thing known of it`() throws {
    try store.write("log", now: TestDiary.now) { work throws(StoreError) in
      var attack = Row(minute: 0, peak: 5).attack
      attack.doses = [Dose(drug: "rizatriptan", takenAt: Row(minute: 50, peak: 5).attack.onset.moment)]
      _ = try work.add(attack)
    }
    let read = try importing([Row(minute: 40, peak: 3, length: 10), Row(minute: 60, peak: 4, length: 10)])
    #expect(lines(read.matches.overlapping) == [2])
  }

  @Test(arguments: overlaps)
  func `Attacks of a file that overlap are named`(rule: (rows: [(Int, Int)], lines: [Int])) throws {
    let rows = rule.rows.enumerated().map { Row(minute: $1.0, peak: 3 + $0, length: $1.1) }
    let read = try importing(rows)
    #expect(read.added == rows.count)
    #expect(lines(read.matches.overlapping) == rule.lines)
  }
}
