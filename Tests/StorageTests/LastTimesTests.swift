import CivilTime
import Diary
import SQLite
import Testing

@testable import Storage

/// What is found by the indexes of times is what a look at every row finds: on diaries with attacks of weeks, doses
/// without a time, deleted rows and undone imports.
@Suite struct LastTimesTests {
  private let diary: TestDiary
  private let store: DiaryStore

  init() throws {
    diary = try TestDiary()
    store = try diary.store()
  }

  private static let start = 29_000_000
  /// The days of the entries, within which everything is dense.
  private static let minutes = 150 * 1440

  @Test(arguments: 0..<60) func `the last dose is that of a look at every row`(seed: Int) throws {
    var entries = RandomEntries(seed: 9_000 + seed)
    try fill(&entries, doses: [.some, .timed, .untimed, .none][seed % 4])
    var found = 0
    while let expected = try lastDoseByScan() {
      let rated = try #require(try rate())
      try #require(rated.attack == expected.attack, "seed \(seed), after \(found)")
      try #require(rated.dose == expected.dose, "seed \(seed), after \(found)")
      try remove(expected)
      found += 1
    }
    #expect(try rate() == nil)
    #expect(try SealAudit.problems(store.connection) == [])
    if seed % 4 != 3 { #expect(found > 3) }
  }

  @Test(arguments: 0..<30) func `what touches the days from one on is that of a look at every row`(
    seed: Int
  ) throws {
    var entries = RandomEntries(seed: 9_500 + seed)
    try fill(&entries, doses: .some)
    for _ in 0..<12 {
      let minute = Self.start + entries.integer(-90 * 1440...Self.minutes + 130 * 1440)
      let day = Moment(wallMinutes: minute, offset: nil).day
      var onsets: [Moment] = []
      try store.forEachAttackFacts(from: day) { onsets.append($0.onset) }
      let attacks = try moments(
        "SELECT onset, onset_offset FROM attack NOT INDEXED"
          + " WHERE (onset >= ?1 OR ended >= ?2 OR end_kind = 0) AND \(DiaryStore.live) ORDER BY id",
        from: day)
      try #require(onsets == attacks, "seed \(seed) from \(day)")
      var doses: [CivilDay] = []
      try store.forEachDoseFacts(from: day) { doses.append($0.day) }
      let expected = try moments(
        """
        SELECT ifnull(taken, onset), NULL
          FROM attack NOT INDEXED JOIN attack_dose NOT INDEXED ON attack = attack.id
          WHERE onset >= ?1 AND \(DiaryStore.live)
        UNION ALL SELECT taken, NULL FROM dose NOT INDEXED WHERE taken >= ?2 AND \(DiaryStore.live)
        """, from: day)
      try #require(doses.sorted() == expected.map(\.day).sorted(), "seed \(seed) from \(day)")
    }
  }

  @Test(arguments: [1, 7]) func `the latest intakes are those of the last 200 attacks and doses`(
    fillings: Int
  ) throws {
    var entries = RandomEntries(seed: 9_900)
    for _ in 0..<fillings { try fill(&entries, doses: .some) }
    let rows = try SealAudit.rows(
      """
      SELECT name, ifnull(taken, onset) FROM (
        SELECT id AS number, onset FROM attack NOT INDEXED WHERE \(DiaryStore.live) ORDER BY id DESC LIMIT 200)
        JOIN attack_dose ON attack = number JOIN drug ON drug.id = drug ORDER BY number DESC, n
      """, on: store.connection)
    let alone = try SealAudit.rows(
      "SELECT name, taken FROM dose JOIN drug ON drug.id = drug WHERE dose.deleted = 0 ORDER BY dose.id DESC",
      on: store.connection)
    let found = try store.recentIntakes().map { [Value.text($0.drug), .integer($0.at.wallMinutes)] }
    // `rows` takes the comma of ifnull for one more column.
    #expect(found == (rows + alone).map { Array($0.prefix(2)) })
    #expect(found.count > 20)
  }

  @Test func `the queries of the last weeks look at no table as a whole`() throws {
    let connection = try diary.connection()
    for sql in [
      "SELECT id FROM attack WHERE ifnull(ended, onset) >= ?",
      "SELECT attack FROM attack_dose WHERE taken >= ?",
    ] {
      let plan = try connection.prepare("EXPLAIN QUERY PLAN \(sql)")
      try #require(try plan.step())
      let detail = try plan.text(at: 3)
      #expect(detail.hasPrefix("SEARCH") && detail.contains("INDEX attack_"), "\(detail)")
    }
  }

  // MARK: Entries

  private enum Doses { case none, timed, untimed, some }

  private func fill(_ entries: inout RandomEntries, doses: Doses) throws {
    for number in 0..<40 {
      let attack = attack(&entries, doses)
      let alone = alone(&entries, doses)
      let isDeleted = entries.chance(20)
      try store.write("log \(number)", now: TestDiary.now + number) { work throws(StoreError) in
        let id = try work.add(attack)
        if let alone { try work.add(alone) }
        guard isDeleted, var stored = try work.attack(id) else { return }
        stored.isDeleted = true
        try work.update(stored)
      }
    }
    for number in 0..<3 {
      let rows = (0..<6).map { _ in attack(&entries, doses) }
      try store.write("import", now: TestDiary.now + 100 + number) { work throws(StoreError) in
        let batch = try work.beginImport(source: "\(number).csv", zone: nil)
        for (line, attack) in rows.enumerated() {
          let key = [UInt8](repeating: UInt8(number * 10 + line + 1), count: 16)
          try batch.add(attack, uuid: nil, from: Provenance(key: key, line: line, raw: nil))
        }
        try batch.finish(format: "attacks", recordedFields: .all)
      }
      if number < 2 { _ = try store.undo() }
    }
  }

  private func moment(_ entries: inout RandomEntries, _ range: ClosedRange<Int>) -> Moment {
    // To the hour, so that some fall together.
    Moment(
      wallMinutes: Self.start + entries.integer(range) / 60 * 60,
      offset: entries.maybe(entries.pick([-14 * 60, 0, 60, 14 * 60])))
  }

  private func attack(_ entries: inout RandomEntries, _ doses: Doses) -> Attack {
    let onset = moment(&entries, 0...Self.minutes)
    let length = entries.pick([0, 600, 20 * 1440, 61 * 1440, 120 * 1440])
    // The same instant or later, on the clocks of another zone.
    let offset = entries.pick([-14 * 60, 0, 14 * 60])
    let end = Moment(wallMinutes: onset.instant + length + offset, offset: offset)
    var attack = Attack(onset: Onset(onset), end: entries.pick([.open, .unknown, .at(end), .at(end)]))
    attack.recordedFields = .all
    guard doses != .none else { return attack }
    for _ in 0..<entries.integer(0...2) {
      let taken = moment(&entries, 0...Self.minutes + 60 * 1440)
      let isTimed = doses == .timed || doses == .some && entries.chance(60)
      attack.doses.append(
        Dose(drug: entries.pick(["ibuprofen", "rizatriptan"]), takenAt: isTimed ? taken : nil))
    }
    return attack
  }

  private func alone(_ entries: inout RandomEntries, _ doses: Doses) -> Dose? {
    guard doses == .some, entries.chance(20) else { return nil }
    return Dose(drug: "ibuprofen", takenAt: moment(&entries, 0...Self.minutes + 60 * 1440))
  }

  // MARK: By looking at every row

  private struct LastDose {
    var attack: Int?
    var id: Int
    var n: Int
    var dose: Dose
  }

  private func lastDoseByScan() throws -> LastDose? {
    let rows = try SealAudit.rows(
      """
      SELECT ifnull(taken - ifnull(taken_offset, 0), onset - ifnull(onset_offset, 0)) AS at, 1 AS in_attack,
          attack.id, n
        FROM attack NOT INDEXED JOIN attack_dose NOT INDEXED ON attack = attack.id WHERE \(DiaryStore.live)
      UNION ALL SELECT taken - ifnull(taken_offset, 0), 0, id, 0 FROM dose NOT INDEXED WHERE \(DiaryStore.live)
      ORDER BY 1 DESC, 2 DESC, 3 DESC, 4 DESC LIMIT 1
      """, on: store.connection)
    guard let row = rows.first, case .integer(let isInAttack) = row[1], case .integer(let id) = row[2],
      case .integer(let n) = row[3]
    else { return nil }
    if isInAttack == 0 {
      let stored = try #require(try store.dose(Int(id)))
      return LastDose(attack: nil, id: Int(id), n: 0, dose: stored.dose.rated)
    }
    let stored = try #require(try store.attack(Int(id)))
    return LastDose(attack: Int(id), id: Int(id), n: Int(n), dose: stored.attack.doses[Int(n)].rated)
  }

  private func rate() throws -> (attack: Int?, dose: Dose)? {
    try store.write("helped", now: TestDiary.now) { work throws(StoreError) in try work.rateLastDose(.good) }
  }

  private func remove(_ last: LastDose) throws {
    try store.write("delete", now: TestDiary.now) { work throws(StoreError) in
      guard let attack = last.attack else { return try work.removeDose(last.id) }
      guard var stored = try work.attack(attack) else { return }
      stored.attack.doses.remove(at: last.n)
      try work.update(stored)
    }
  }

  private func moments(_ sql: String, from day: CivilDay) throws -> [Moment] {
    let statement = try store.connection.prepare(sql)
    let first = Int(day.number) * 1440
    try statement.bind([.integer(first - 60 * 1440), .integer(first)])
    var moments: [Moment] = []
    while try statement.step() {
      moments.append(
        Moment(wallMinutes: try statement.integer(at: 0), offset: try statement.integerOrNil(at: 1)))
    }
    return moments
  }
}

extension Dose {
  fileprivate var rated: Dose {
    var dose = self
    dose.relief = .good
    return dose
  }
}
