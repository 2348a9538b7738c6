import CivilTime
import Diary
import Testing

@testable import Storage

@Suite struct RoundTripTests {
  private let diary: TestDiary
  private let store: DiaryStore

  init() throws {
    diary = try TestDiary()
    store = try diary.store()
  }

  @Test(arguments: 0..<8)
  func `attacks come back as they went in`(seed: Int) throws {
    var entries = RandomEntries(seed: seed)
    let attacks = (0..<25).map { _ in entries.attack() }
    let ids = try store.write("log", now: TestDiary.now) { work throws(StoreError) in
      var ids: [Int] = []
      for attack in attacks { ids.append(try work.add(attack)) }
      return ids
    }
    #expect(ids == Array(1...25))
    try store.close()
    let fresh = try diary.store()
    for (id, attack) in zip(ids, attacks) {
      let stored = try #require(try fresh.attack(id))
      #expect(stored.attack == attack)
      // Swift takes two spellings of a text for equal; the diary must not.
      #expect(Array(stored.attack.note.utf8) == Array(attack.note.utf8))
      #expect(stored.id == id && stored.loggedAt == TestDiary.now && stored.batch == nil && !stored.isDeleted)
    }
    #expect(Set(try ids.map { try fresh.attack($0)?.uuid }).count == 25)
    let listed = try fresh.attacks(in: nil, limit: 100)
    let onsets = listed.map(\.attack.onset.moment.wallMinutes)
    #expect(listed.count == 25 && onsets == onsets.sorted(by: >))
    #expect(try fresh.attacks(in: nil, limit: 3) == Array(listed.prefix(3)))
    let day = listed[7].attack.onset.moment.day
    let found = try fresh.attacks(in: DayRange(day), limit: 100)
    #expect(found.allSatisfy { $0.attack.touches(day) })
    #expect(listed.filter { $0.attack.onset.moment.day == day }.allSatisfy(found.contains))
  }

  @Test(arguments: 0..<8)
  func `trials come back as they went in`(seed: Int) throws {
    var entries = RandomEntries(seed: seed)
    let trials = (0..<20).map { _ in entries.trial() }
    try store.write("prev", now: TestDiary.now) { work throws(StoreError) in
      for trial in trials { _ = try work.add(trial) }
    }
    try store.close()
    let read = try diary.store().trials()
    #expect(read.map(\.trial.start) == trials.map(\.start).sorted())
    for stored in read { #expect(stored.trial == trials[stored.id - 1]) }
  }

  @Test func `declarations and check-ins come back as they went in`() throws {
    var entries = RandomEntries(seed: 5)
    let ranges = (0..<40).map { _ in entries.declaration() }
    var checkIns: [CivilDay: CheckIn] = [:]
    for _ in 0..<40 {
      let checkIn = CheckIn(day: entries.day(), recordedFields: entries.fieldSet())
      checkIns[checkIn.day] = checkIn
    }
    let days = checkIns
    try store.write("complete", now: TestDiary.now) { work throws(StoreError) in
      for range in ranges { _ = try work.add(range) }
      for checkIn in days.values { try work.add(checkIn) }
    }
    try store.close()
    let fresh = try diary.store()
    #expect(try fresh.declaredRanges().map(\.range) == ranges)
    #expect(try fresh.declaredRanges().map(\.id) == Array(1...40))
    var read: [CivilDay: CheckIn] = [:]
    try fresh.forEachCheckIn { read[$0.day] = $0 }
    #expect(read == days)
  }

  @Test func `a changed attack is the one read back`() throws {
    var entries = RandomEntries(seed: 9)
    let (first, second) = (entries.attack(), entries.attack())
    let id = try store.write("log", now: TestDiary.now) { work throws(StoreError) in try work.add(first) }
    var stored = try #require(try store.attack(id))
    stored.attack = second
    let changed = stored
    try store.write("edit", now: TestDiary.now + 1) { work throws(StoreError) in try work.update(changed) }
    #expect(try store.attack(id) == changed)
    var gone = changed
    gone.isDeleted = true
    let deleted = gone
    try store.write("delete", now: TestDiary.now + 2) { work throws(StoreError) in try work.update(deleted) }
    #expect(try store.attack(id) == nil)
    #expect(try store.lastAttack() == nil)
    #expect(try store.undo() != nil)
    #expect(try store.attack(id) == changed)
  }

  @Test func `an edit that only respells a text is an edit`() throws {
    var entries = RandomEntries(seed: 9)
    var attack = entries.attack()
    attack.note = "e\u{301}"
    let written = attack
    let id = try store.write("log", now: TestDiary.now) { work throws(StoreError) in try work.add(written) }
    var stored = try #require(try store.attack(id))
    stored.attack.note = "\u{e9}"
    let changed = stored
    try store.write("edit", now: TestDiary.now) { work throws(StoreError) in try work.update(changed) }
    #expect(try Array(#require(try store.attack(id)).attack.note.utf8) == [0xc3, 0xa9])
  }

  @Test func `a drug keeps the class it got at its first use`() throws {
    var attack = Attack(onset: Onset(Moment(wallMinutes: 0, offset: nil)), end: .unknown)
    attack.doses = [Dose(drug: "rizatriptan"), Dose(drug: "ibuprofen"), Dose(drug: "foo")]
    let written = attack
    #expect(try store.drug(named: "rizatriptan") == nil)
    _ = try store.write("log", now: TestDiary.now) { work throws(StoreError) in try work.add(written) }
    #expect(try store.drug(named: "rizatriptan")?.overuseClass == .triptan)
    #expect(try store.drug(named: "ibuprofen")?.drugClass == .nsaid)
    #expect(try store.drug(named: "foo")?.drugClass == .unknown)
    #expect(try store.drug(named: "Foo") == nil)
  }

  @Test(arguments: [("peak", 11), ("peak", -1), ("peak", 0), ("reading", 11), ("count", 0), ("end", -1)])
  func `an entry that cannot be is refused and nothing is written`(what: String, value: Int) throws {
    let onset = Moment(wallMinutes: 29_000_000, offset: 60)
    var attack = Attack(onset: Onset(onset), end: .unknown)
    switch what {
    case "peak": attack.peak = Intensity(value)
    case "reading": attack.readings = [Reading(at: onset, intensity: Intensity(value))]
    case "count": attack.doses = [Dose(drug: "ibuprofen", count: value)]
    default: attack.end = .at(Moment(wallMinutes: onset.wallMinutes + value, offset: 60))
    }
    let refused = attack
    guard
      case .database(let error) = storeError({
        _ = try store.write("log", now: TestDiary.now) { work throws(StoreError) in try work.add(refused) }
      })
    else {
      Issue.record("\(what) \(value) was stored")
      return
    }
    #expect(error.code.primary == .constraint)
    #expect(try SealAudit.problems(store.connection) == [])
    #expect(try store.lastAttack() == nil)
  }
}
