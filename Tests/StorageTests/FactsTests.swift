import CivilTime
import Diary
import Testing

@testable import Storage

@Suite struct FactsTests {
  private let diary: TestDiary
  private let store: DiaryStore

  init() throws {
    diary = try TestDiary()
    store = try diary.store()
  }

  private func facts() throws -> [AttackFacts] {
    var facts: [AttackFacts] = []
    try store.forEachAttackFacts { facts.append($0) }
    return facts
  }

  private func doses() throws -> [DoseFacts] {
    var doses: [DoseFacts] = []
    try store.forEachDoseFacts { doses.append($0) }
    return doses.sorted { ($0.day, $0.overuseClass.rawValue) < ($1.day, $1.overuseClass.rawValue) }
  }

  /// How many attacks and doses one pass over the diary hands over.
  private func passed() throws -> [Int] {
    var counts = [0, 0]
    try store.forEachFacts { _ in
      counts[0] += 1
    } dose: { _ in
      counts[1] += 1
    }
    return counts
  }

  private func attack(day: Int, end: AttackEnd = .unknown) -> Attack {
    Attack(onset: Onset(Moment(wallMinutes: day * 1440 + 600, offset: 0)), end: end)
  }

  private func log(_ attack: Attack, now: Int = TestDiary.now) throws -> Int {
    try store.write("log", now: now) { work throws(StoreError) in try work.add(attack) }
  }

  @Test(arguments: 0..<10)
  func `facts say what the attacks say`(seed: Int) throws {
    var entries = RandomEntries(seed: seed)
    let attacks = (0..<30).map { _ in entries.attack() }
    try store.write("log", now: TestDiary.now) { work throws(StoreError) in
      for attack in attacks { _ = try work.add(attack) }
    }
    #expect(Set(try facts()) == Set(attacks.map { AttackFacts($0) }))
    #expect(try facts().count == attacks.count)
    var oncePassed: [AttackFacts] = []
    var onceTaken: [DoseFacts] = []
    try store.forEachFacts {
      oncePassed.append($0)
    } dose: {
      onceTaken.append($0)
    }
    #expect(try oncePassed == facts() && Set(onceTaken) == Set(doses()))
    #expect(try onceTaken.count == doses().count && attacks.count <= store.attackLimit())
    let taken = attacks.flatMap { attack in
      attack.doses.map {
        DoseFacts(
          day: ($0.takenAt ?? attack.onset.moment).day, overuseClass: TestDiary.classify($0.drug).overuseClass
        )
      }
    }
    #expect(
      try doses() == taken.sorted { ($0.day, $0.overuseClass.rawValue) < ($1.day, $1.overuseClass.rawValue) })
  }

  /// The role belongs to the intake, not to the drug.
  @Test func `a triptan taken to prevent is no acute intake`() throws {
    let step = DoseStep(
      day: CivilDay(number: 20_000), amount: Amount(thousandths: 2_500, unit: .milligram))
    try store.write("prev", now: TestDiary.now) { work throws(StoreError) in
      _ = try work.add(Trial(drug: "sumatriptan", steps: [step]))
    }
    #expect(try doses().isEmpty)
    let taken = Dose(drug: "sumatriptan", takenAt: Moment(wallMinutes: 20_003 * 1440, offset: 0))
    try store.write("took", now: TestDiary.now) { work throws(StoreError) in _ = try work.add(taken) }
    #expect(
      try doses() == [
        DoseFacts(
          day: CivilDay(number: 20_003), overuseClass: TestDiary.classify("sumatriptan").overuseClass)
      ])
  }

  @Test func `deleted and undone entries are nowhere`() throws {
    var kept = attack(day: 20_000)
    kept.doses = [Dose(drug: "ibuprofen")]
    _ = try log(kept)
    var other = attack(day: 20_001, end: .open)
    other.doses = [Dose(drug: "rizatriptan")]
    let id = try log(other)
    #expect(try store.openAttack()?.id == id)
    var gone = try #require(try store.attack(id))
    gone.isDeleted = true
    let deleted = gone
    try store.write("delete", now: TestDiary.now) { work throws(StoreError) in try work.update(deleted) }
    #expect(try store.openAttack() == nil)
    #expect(try facts().count == 1 && doses().map(\.overuseClass) == [.simple] && passed() == [1, 1])
    let imported = other
    try store.write("import", now: TestDiary.now) { work throws(StoreError) in
      let batch = try work.beginImport(source: "a", zone: nil)
      let key = [UInt8](repeating: 1, count: 16)
      try batch.add(imported, uuid: nil, from: Provenance(key: key, line: 1, raw: nil))
      try batch.add(
        CheckIn(day: CivilDay(number: 20_010)), doses: [Dose(drug: "ibuprofen", takenAt: kept.onset.moment)],
        from: Provenance(key: [2] + key.dropFirst(), line: 2, raw: nil))
      try batch.finish(format: "attacks", recordedFields: .all)
    }
    #expect(try facts().count == 2 && doses().count == 3 && passed() == [2, 3])
    #expect(try store.openAttack() != nil)
    #expect(try store.lastLoggedDay(offset: 0) == CivilDay(number: Int32(TestDiary.now / 86_400)))
    #expect(try store.undo() != nil)
    #expect(try facts().count == 1 && doses().count == 1 && passed() == [1, 1])
    #expect(try store.openAttack() == nil)
    var days = 0
    try store.forEachCheckIn { _ in days += 1 }
    #expect(days == 0)
  }

  @Test func `the latest open attack is the open one`() throws {
    #expect(try store.openAttack() == nil)
    let first = try log(attack(day: 20_000, end: .open))
    let second = try log(attack(day: 20_001, end: .open))
    #expect(try store.openAttack()?.id == second)
    #expect(try store.undo() != nil)
    #expect(try store.openAttack()?.id == first)
  }

  /// The day of an entry is the day at the prompt's offset, not at UTC's.
  @Test func `the last logged day is that of the last entry at the prompt and of what an import is about`()
    throws
  {
    #expect(try store.lastLoggedDay(offset: 0) == nil)
    let midnight = TestDiary.now / 86_400 * 86_400
    let day = CivilDay(number: Int32(midnight / 86_400))
    _ = try log(attack(day: 20_000), now: midnight + 23 * 3600)
    #expect(try store.lastLoggedDay(offset: 0) == day)
    #expect(try store.lastLoggedDay(offset: 120) == day + 1)
    #expect(try store.lastLoggedDay(offset: -24 * 60) == day - 1)
    let imported = attack(day: Int(day.number) + 5)
    try store.write("import", now: midnight) { work throws(StoreError) in
      let batch = try work.beginImport(source: "a", zone: nil)
      let origin = Provenance(key: [UInt8](repeating: 1, count: 16), line: 1, raw: nil)
      try batch.add(imported, uuid: nil, from: origin)
      try batch.finish(format: "attacks", recordedFields: .all)
    }
    #expect(try store.lastLoggedDay(offset: 0) == day + 5)
    #expect(try store.undo() != nil)
    #expect(try store.lastLoggedDay(offset: 0) == day)
    #expect(try store.undo() != nil)
    #expect(try store.lastLoggedDay(offset: 0) == nil)
  }

  @Test func `a standing declaration is kept and can be ended and undone`() throws {
    let standing = DeclaredRange(start: CivilDay(number: 20_000), last: nil)
    let id = try store.write("complete", now: TestDiary.now) { work throws(StoreError) in
      try work.add(standing)
    }
    var ended = try #require(try store.declaredRanges().first)
    #expect(ended.id == id && ended.range == standing && ended.declaredAt == TestDiary.now)
    ended.range.last = CivilDay(number: 20_040)
    let changed = ended
    try store.write("stop", now: TestDiary.now + 9) { work throws(StoreError) in try work.update(changed) }
    #expect(try store.declaredRanges() == [changed])
    #expect(try store.undo() != nil)
    #expect(try store.declaredRanges().first?.range == standing)
  }
}
