import CivilTime
import Diary
import Testing

@testable import Storage

@Suite struct DrugTests {
  private static func pill(_ drugClass: DrugClass = .triptan) -> Drug {
    Drug(
      name: "novartal", drugClass: drugClass, overuseClass: OveruseClass(of: drugClass, role: .acute),
      role: .acute,
      aliases: ["nova", "blue pill"], usualDose: Amount(thousandths: 50_000, unit: .milligram))
  }

  private static func add(_ drug: Drug, to store: DiaryStore) throws -> Int {
    try store.write("drug add", now: TestDiary.now) { work throws(StoreError) in try work.add(drug) }
  }

  private static func log(_ drug: String, to store: DiaryStore) throws {
    let moment = Moment(wallMinutes: 29_000_000, offset: 60)
    _ = try store.write("took", now: TestDiary.now) { work throws(StoreError) in
      try work.add(Dose(drug: drug, takenAt: moment))
    }
  }

  private static func classes(_ store: DiaryStore) throws -> [OveruseClass] {
    var classes: [OveruseClass] = []
    try store.forEachDoseFacts { classes.append($0.overuseClass) }
    return classes
  }

  @Test func `A drug of one's own is found by its name and by each alias`() throws {
    let diary = try TestDiary()
    let store = try diary.store()
    let id = try Self.add(Self.pill(), to: store)
    var wanted = Self.pill()
    wanted.aliases = ["blue pill", "nova"]
    #expect(try store.drugs() == [StoredDrug(id: id, drug: wanted)])
    for name in ["novartal", "nova", "blue pill"] {
      let found = try store.drug(named: name)
      #expect(found?.name == "novartal" && found?.usualDose == wanted.usualDose, "\(name)")
    }
    #expect(try store.drug(named: "novar") == nil)
  }

  @Test func `Another class changes every count, and undo changes them back`() throws {
    let diary = try TestDiary()
    let store = try diary.store()
    let id = try Self.add(Self.pill(), to: store)
    try Self.log("novartal", to: store)
    #expect(try Self.classes(store) == [.triptan])
    try store.write("drug edit", now: TestDiary.now) { work throws(StoreError) in
      try work.update(StoredDrug(id: id, drug: Self.pill(.nsaid)))
    }
    #expect(try Self.classes(store) == [.simple])
    _ = try store.undo()
    #expect(try Self.classes(store) == [.triptan])
    _ = try store.redo()
    #expect(try Self.classes(store) == [.simple])
    #expect(try SealAudit.problems(try diary.connection()) == [])
  }

  @Test func `A drug says where it is used`() throws {
    let diary = try TestDiary()
    let store = try diary.store()
    try Self.log("novartal", to: store)
    let trial = Trial(
      drug: "novartal",
      steps: [DoseStep(day: CivilDay(number: 20_000), amount: Amount(thousandths: 1000, unit: .milligram))])
    let number = try store.write("prev start", now: TestDiary.now) { work throws(StoreError) in
      try work.add(trial)
    }
    let id = try #require(try store.drugs().first?.id)
    #expect(try store.uses(ofDrug: id) == DrugUses(doses: 1, trials: [number], deleted: 0))
    var stored = try #require(try store.trials().first)
    stored.isDeleted = true
    let deleted = stored
    try store.write("prev delete", now: TestDiary.now) { work throws(StoreError) in try work.update(deleted) }
    #expect(try store.uses(ofDrug: id) == DrugUses(doses: 1, trials: [], deleted: 1))
  }

  @Test func `A drug that nothing names goes, and comes back with its aliases`() throws {
    let diary = try TestDiary()
    let store = try diary.store()
    let id = try Self.add(Self.pill(), to: store)
    #expect(try store.uses(ofDrug: id).isEmpty)
    let before = try store.drugs()
    try store.write("drug remove", now: TestDiary.now) { work throws(StoreError) in try work.remove(before[0])
    }
    #expect(try store.drugs() == [])
    #expect(try store.drug(named: "nova") == nil)
    _ = try store.undo()
    #expect(try store.drugs() == before)
    // Named again, it is new: of the class its name stands for, without the aliases.
    _ = try store.redo()
    try Self.log("novartal", to: store)
    #expect(
      try store.drugs() == [StoredDrug(id: id, drug: TestDiary.classify("novartal"))])
    _ = try store.undo()
    #expect(try store.drugs() == [])
    #expect(try SealAudit.problems(try diary.connection()) == [])
  }

  @Test func `Undoing a drug leaves what an undone import says of it`() throws {
    let diary = try TestDiary()
    let store = try diary.store()
    _ = try Self.add(Self.pill(), to: store)
    let attack = Attack(onset: Onset(Moment(wallMinutes: 29_000_000, offset: 60)), end: .unknown)
    var taken = attack
    taken.doses = [Dose(drug: "novartal")]
    let row = taken
    try store.write("import", now: TestDiary.now) { work throws(StoreError) in
      let batch = try work.beginImport(source: "a.csv", zone: nil)
      let key = [UInt8](repeating: 7, count: 16)
      try batch.add(row, uuid: nil, from: Provenance(key: key, line: 2, raw: nil))
      try batch.finish(format: "attacks", recordedFields: .all)
    }
    #expect(try store.undo() != nil)
    #expect(try store.undo() != nil)
    #expect(try store.drugs() == [])
    #expect(try store.redo() != nil)
    #expect(try store.redo() != nil)
    #expect(try Self.classes(store) == [.triptan])
    #expect(try SealAudit.problems(try diary.connection()) == [])
  }

  @Test func `Purging forgets a drug that is off the list`() throws {
    let diary = try TestDiary()
    let store = try diary.store()
    _ = try Self.add(Self.pill(), to: store)
    let drugs = try store.drugs()
    try store.write("drug remove", now: TestDiary.now) { work throws(StoreError) in try work.remove(drugs[0])
    }
    _ = try store.purge()
    #expect(try diary.connection().scalar("SELECT count(*) FROM drug") == .integer(0))
    #expect(try diary.connection().scalar("SELECT count(*) FROM drug_alias") == .integer(0))
  }
}
