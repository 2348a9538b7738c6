import CivilTime
import Diary
import SQLite
import Testing

@testable import Storage

/// Attacks whose times were corrected in the file, and those that only look so.
@Suite struct ImportMovedTests {
  private let diary: TestDiary
  private let store: DiaryStore

  init() throws {
    diary = try TestDiary()
    store = try diary.store()
  }

  private struct Row {
    var minute: Int
    var peak = 5
    var drug: String?
    var id: UInt64?
    var former: UInt64?

    var attack: Attack {
      // Midnight.
      var attack = Attack(onset: Onset(Moment(wallMinutes: 28_000_800 + minute, offset: 60)), end: .unknown)
      attack.peak = Intensity(peak)
      attack.doses = drug.map { [Dose(drug: $0)] } ?? []
      return attack
    }

    func origin(_ line: Int) -> Provenance {
      let key = (id ?? UInt64(minute + 100_000)) &* 0xD6E8_FEB8_6659_FD93
      let content = UInt64(minute + 1_000_000) &* 100 &+ UInt64(peak)
      return Provenance(
        key: (key, key &+ 1),
        moment: Provenance.RowMomentKey(
          key: key, content: content, isMinute: true, former: former, isOwnID: id != nil), line: line,
        raw: nil)
    }
  }

  @discardableResult
  private func importing(_ rows: [Row], updates: Bool = false) throws -> (added: Int, matches: ImportMatches)
  {
    try store.write("import a.csv", now: TestDiary.now) { work throws(StoreError) in
      let batch = try work.beginImport(
        source: "a.csv", zone: nil, ImportPolicy(.source("buddy"), updates: updates))
      for (index, row) in rows.enumerated() {
        try batch.add(row.attack, uuid: nil, from: row.origin(index + 2))
      }
      try batch.finish(format: "source.buddy", recordedFields: .all)
      return (batch.added, batch.matches)
    }
  }

  private func minutes() throws -> [Int] {
    try store.attacks(in: nil, limit: 1000).map { $0.attack.onset.moment.wallMinutes - 28_000_800 }.sorted()
  }

  private func edit(_ change: (inout StoredAttack) -> Void) throws {
    var last = try #require(try store.lastAttack())
    change(&last)
    let changed = last
    try store.write("edit", now: TestDiary.now) { work throws(StoreError) in try work.update(changed) }
  }

  private func isSound() throws -> Bool { try SealAudit.problems(store.connection) == [] }

  @Test func `A row with an id of its own is never one of another id`() throws {
    try importing([Row(minute: 600, id: 1), Row(minute: 9000, id: 2)])
    let read = try importing([Row(minute: 660, id: 3), Row(minute: 9000, id: 2)])
    #expect(read.added == 1)
    #expect(read.matches.moved == 0)
  }

  @Test func `An attack is said no more only where the file reaches to it`() throws {
    try importing([Row(minute: 0), Row(minute: 6000)])
    // The last weeks: nothing before the first row is in them.
    #expect(try importing([Row(minute: 6060), Row(minute: 9000)]).added == 2)
    #expect(try minutes() == [0, 6000, 6060, 9000])
    // The first, or the last, of all that there was may be corrected beyond it.
    let read = try importing([Row(minute: 60), Row(minute: 6000), Row(minute: 6060), Row(minute: 8990)])
    #expect(read.added == 0)
    #expect(read.matches.moved == 2)
  }

  @Test func `A drug in common is no reason for one that is far away`() throws {
    try importing([Row(minute: 0), Row(minute: 6000, drug: "rizatriptan"), Row(minute: 9000)])
    let read = try importing([Row(minute: 0), Row(minute: 6300, drug: "rizatriptan"), Row(minute: 9000)])
    #expect(read.added == 1)
  }

  @Test func `A time that was taken leaves the old one to others, and goes back`() throws {
    let old = [Row(minute: 0), Row(minute: 6000, peak: 6), Row(minute: 9000)]
    let new = [Row(minute: 0), Row(minute: 6060, peak: 6), Row(minute: 9000)]
    try importing(old)
    for _ in 0..<3 {
      #expect(try importing(new).matches.moved == 1)
      try importing(new, updates: true)
      #expect(try minutes() == [0, 6060, 9000])
      #expect(try importing(new).matches.unchanged == 3)
      #expect(try importing(old).matches.moved == 1)
      try importing(old, updates: true)
      #expect(try minutes() == [0, 6000, 9000])
      #expect(try importing(old).matches.unchanged == 3)
    }
    try importing(new, updates: true)
    let both = new + [old[1]]
    #expect(try importing(both).added == 1)
    #expect(try minutes() == [0, 6000, 6060, 9000])
    #expect(try importing(both).matches.unchanged == 4)
    #expect(try isSound())
  }

  @Test func `Equal rows of a changed minute are one`() throws {
    try importing([Row(minute: 0), Row(minute: 6000), Row(minute: 9000, id: 1)])
    let (moved, changed) = (Row(minute: 6060), Row(minute: 9000, peak: 7, id: 1))
    for updates in [false, true, false] {
      let read = try importing([Row(minute: 0), moved, moved, changed, changed], updates: updates)
      #expect(read.added == 0)
      #expect(read.matches.repeated.lines.sorted() == [4, 6])
    }
    #expect(try minutes() == [0, 6060, 9000])
  }

  @Test func `Ten to midnight is ten past`() throws {
    try importing([Row(minute: 0), Row(minute: 1430), Row(minute: 9000)])
    let read = try importing([Row(minute: 0), Row(minute: 1450), Row(minute: 9000)])
    #expect(read.added == 0)
    #expect(read.matches.changes.count == 1)
  }

  @Test func `A deleted attack stays deleted at another time`() throws {
    try importing([Row(minute: 0), Row(minute: 6000)])
    try edit { $0.isDeleted = true }
    let read = try importing([Row(minute: 0), Row(minute: 6030)], updates: true)
    #expect(read.added == 0)
    #expect(read.matches.deleted.lines == [3])
    #expect(try minutes() == [0])
  }

  @Test func `What was corrected by hand stays where the file has not changed it`() throws {
    try importing([Row(minute: 0), Row(minute: 6000, peak: 6, id: 1)])
    try edit {
      $0.attack.peak = Intensity(9)
      $0.attack.onset.moment = Moment(wallMinutes: 28_000_800 + 5990, offset: 60)
    }
    try importing([Row(minute: 0), Row(minute: 6000, peak: 6, drug: "rizatriptan", id: 1)])
    var changed = Row(minute: 6100, peak: 6, id: 1)
    try importing([Row(minute: 0), changed], updates: true)
    #expect(try store.lastAttack()?.attack.peak == Intensity(9))
    #expect(try minutes() == [0, 6100])
    changed.peak = 4
    try importing([Row(minute: 0), changed], updates: true)
    #expect(try store.lastAttack()?.attack.peak == Intensity(4))
    #expect(try isSound())
  }

  @Test func `What was known by less is compared, unless it was corrected by hand`() throws {
    var row = Row(minute: 6000, peak: 6)
    try importing([Row(minute: 0), row])
    row.former = row.origin(3).moment?.content
    row.peak = 8
    let named = try importing([Row(minute: 0), row])
    #expect(named.matches.changes.map(\.line) == [3])
    try edit { $0.attack.note = "rain" }
    #expect(try importing([Row(minute: 0), row]).matches.unchanged == 2)
  }
}
