import CivilTime
import Diary
import TestSupport
import Testing

@testable import Storage

@Suite struct UndoTests {
  private static let sequences = TestForm.isLong ? 1_000 : 100
  private static let counter = PointCounter()

  private let diary: TestDiary

  init() throws { diary = try TestDiary() }

  /// A stack of what the diary said after each step is the model: undo and redo move along it, a new command
  /// cuts off what lies ahead. Sums and seals hold everywhere; no number is given twice.
  ///
  /// Most sequences are short, so that the long ones, which the promise is about, cost no more than they all do.
  @Test(arguments: 0..<sequences)
  func `undo and redo restore what was there`(seed: Int) throws {
    defer { Self.counter.add(1, of: Self.sequences, named: "undo and redo of random sequences") }
    var commands = RandomCommands(seed: seed)
    var store = try diary.store()
    let reader = try diary.connection()
    var states = [try Content(reader)]
    var position = 0
    var highest = 0
    for _ in 0..<(seed.isMultiple(of: 50) ? 200 : 32) {
      if commands.chance(10) {
        try store.close()
        store = try diary.store()
      }
      let attacks = Set(try store.attacks(in: nil, limit: 100).map(\.id))
      if commands.chance(20) {
        let step = try store.undo()
        #expect((step != nil) == (position > 0))
        position = max(0, position - 1)
      } else if commands.chance(20) {
        let step = try store.redo()
        #expect((step != nil) == (position < states.count - 1))
        position = min(states.count - 1, position + 1)
      } else if try commands.play(on: store) {
        states.removeSubrange((position + 1)...)
        states.append(try Content(reader))
        position += 1
        #expect(try store.redo() == nil)
        let new = Set(try store.attacks(in: nil, limit: 100).map(\.id)).subtracting(attacks)
        #expect(new.allSatisfy { $0 > highest }, "seed \(seed): a number was given twice")
        highest = max(highest, new.max() ?? 0)
      }
      try #require(try Content(reader) == states[position], "seed \(seed)")
    }
    try expectSoundSeals("seed \(seed)")
    try walk(states, from: position)
    try expectSoundSeals("seed \(seed) after walking")
  }

  @Test func `a step of two imports is undone and redone whole`() throws {
    let store = try diary.store()
    try Workload.log(store, seed: 1)
    let before = try Content(diary)
    try store.write("import a.csv b.csv", now: TestDiary.now) { work throws(StoreError) in
      try Workload.addRows(0..<5, to: work)
      try Workload.addRows(5..<12, to: work)
    }
    let after = try Content(diary)
    #expect(after.images["attack"]?.count == 13)
    #expect(try store.undo()?.command == "import a.csv b.csv")
    #expect(try Content(diary) == before)
    _ = try store.redo()
    #expect(try Content(diary) == after)
    _ = try store.undo()
    try Workload.log(store, seed: 2)
    #expect(try store.connection.scalar("SELECT count(*) FROM batch") == .integer(0))
    try expectSoundSeals("two imports")
  }

  @Test func `two imports at once are refused`() throws {
    let store = try diary.store()
    let error = storeError {
      try store.write("import", now: TestDiary.now) { work throws(StoreError) in
        _ = try work.beginImport(source: "a.csv", zone: nil)
        _ = try work.beginImport(source: "b.csv", zone: nil)
      }
    }
    guard case .database(let reason) = error else {
      return #expect(Bool(false), "\(String(describing: error))")
    }
    #expect(reason.code == .misuse)
    #expect(try store.history(limit: 1) == [])
  }

  /// To the very start and to the very end, reopening on the way.
  private func walk(_ states: [Content], from position: Int) throws {
    for state in states[..<position].reversed() {
      let store = try diary.store()
      #expect(try store.undo() != nil)
      try store.close()
      try #require(try Content(diary) == state)
    }
    let store = try diary.store()
    #expect(try store.undo() == nil)
    for state in states.dropFirst() {
      #expect(try store.redo() != nil)
      try #require(try Content(diary) == state)
    }
    #expect(try store.redo() == nil)
  }

  private func expectSoundSeals(_ comment: String) throws {
    let problems = try SealAudit.problems(try diary.connection())
    #expect(problems == [], "\(comment)")
  }

  @Test func `history lists steps newest first with what was typed`() throws {
    let store = try diary.store()
    #expect(try store.history(limit: 10) == [])
    #expect(try store.undo() == nil && store.redo() == nil)
    for (index, typed) in ["7 riza 10", "free yesterday", "naïve '; --"].enumerated() {
      try store.write(typed, now: TestDiary.now + index) { work throws(StoreError) in
        try work.add(CheckIn(day: CivilDay(number: Int32(index))))
      }
    }
    let undone = try #require(try store.undo())
    #expect(undone.command == "naïve '; --" && undone.isUndone && undone.at == TestDiary.now + 2)
    let history = try store.history(limit: 2)
    #expect(history.map(\.command) == ["naïve '; --", "free yesterday"])
    #expect(history.map(\.isUndone) == [true, false])
    #expect(try store.redo()?.isUndone == false)
  }

  @Test func `a command that changes nothing is no step and keeps what was undone`() throws {
    let store = try diary.store()
    for day in [1, 2] {
      try store.write("free", now: TestDiary.now) { work throws(StoreError) in
        try work.add(CheckIn(day: CivilDay(number: Int32(day))))
      }
    }
    _ = try store.undo()
    let before = try diary.folder.contents()
    try store.write("free", now: TestDiary.now) { work throws(StoreError) in
      try work.add(CheckIn(day: CivilDay(number: 1)))
    }
    #expect(try diary.folder.contents() == before)
    #expect(try store.redo() != nil)
  }

  @Test func `a command that fails half-way leaves nothing`() throws {
    let store = try diary.store()
    var good = RandomEntries(seed: 1)
    var bad = good.attack()
    bad.readings = [Reading(at: bad.onset.moment, intensity: 11)]
    let before = try Content(diary)
    let attack = good.attack()
    let refused = bad
    let error = storeError {
      try store.write("log", now: TestDiary.now) { work throws(StoreError) in
        _ = try work.add(attack)
        _ = try work.add(refused)
      }
    }
    guard case .database(let cause) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(cause.code.primary == .constraint)
    #expect(try Content(diary) == before)
    #expect(try store.history(limit: 1) == [])
    try expectSoundSeals("after a failure")
    // What the failed command looked up, its drugs, is not believed afterwards.
    _ = try store.write("log", now: TestDiary.now) { work throws(StoreError) in try work.add(attack) }
    #expect(try store.lastAttack()?.attack == attack)
  }

  /// Rows of an undone import stay in the file until the next command; they name the drug that an earlier
  /// step brought, which can be undone all the same.
  @Test func `a drug that an undone import names does not keep undo from going on`() throws {
    let store = try diary.store()
    let start = try Content(diary)
    try store.write("log", now: TestDiary.now) { work throws(StoreError) in
      _ = try work.add(attack(taking: "rizatriptan"))
    }
    try importAttack(taking: "rizatriptan", key: 1, into: store)
    let end = try Content(diary)
    #expect(try store.undo() != nil)
    #expect(try store.undo() != nil)
    #expect(try Content(diary) == start)
    #expect(try store.redo() != nil)
    #expect(try store.redo() != nil)
    #expect(try Content(diary) == end)
  }

  @Test func `a drug of one undone import named by the next does not keep a command from being saved`() throws
  {
    let store = try diary.store()
    try importAttack(taking: "rizatriptan", key: 1, into: store)
    try importAttack(taking: "rizatriptan", key: 2, into: store)
    #expect(try store.undo() != nil)
    #expect(try store.undo() != nil)
    try store.write("free", now: TestDiary.now) { work throws(StoreError) in
      try work.add(CheckIn(day: CivilDay(number: 1)))
    }
    #expect(try diary.connection().scalar("SELECT count(*) FROM attack") == .integer(0))
    #expect(try diary.connection().scalar("SELECT count(*) FROM import_row") == .integer(0))
    #expect(try diary.connection().scalar("SELECT count(*) FROM batch") == .integer(0))
    #expect(try store.redo() == nil)
    try expectSoundSeals("after removing two batches")
  }

  /// What one session has looked up, another may have undone and removed in the meantime.
  @Test func `a session does not believe its memory over the file`() throws {
    let (mine, other) = (try diary.store(), try diary.store())
    try mine.write("log", now: TestDiary.now) { work throws(StoreError) in
      _ = try work.add(attack(taking: "rizatriptan"))
    }
    #expect(try other.undo() != nil)
    try other.write("free", now: TestDiary.now) { work throws(StoreError) in
      try work.add(CheckIn(day: CivilDay(number: 1)))
    }
    try mine.write("log", now: TestDiary.now) { work throws(StoreError) in
      _ = try work.add(attack(taking: "rizatriptan"))
    }
    #expect(try other.lastAttack()?.attack.doses.map(\.drug) == ["rizatriptan"])
    try expectSoundSeals("two sessions")
  }

  /// The rows of a trial come back in order of days, and an image of the journal must be what comes back.
  @Test func `a trial written out of order can be undone`() throws {
    let store = try diary.store()
    let amount = Amount(thousandths: 25_000, unit: .milligram)
    var trial = Trial(
      drug: "milnacipran", steps: [30, 10, 20].map { DoseStep(day: CivilDay(number: $0), amount: amount) })
    trial.missed = [CivilDay(number: 25), CivilDay(number: 15)]
    let written = trial
    _ = try store.write("prev start", now: TestDiary.now) { work throws(StoreError) in try work.add(written) }
    try expectSoundSeals("unordered steps")
    let stored = try #require(try store.trials().first)
    #expect(stored.trial.steps.map(\.day.number) == [10, 20, 30])
    #expect(stored.trial.missed.map(\.number) == [15, 25])
    #expect(try store.undo() != nil)
    #expect(try store.trials() == [])
    #expect(try store.redo() != nil)
    #expect(try store.trials() == [stored])
  }

  @Test func `a row changed by another program is not undone over`() throws {
    let store = try diary.store()
    try store.write("log", now: TestDiary.now) { work throws(StoreError) in
      _ = try work.add(attack(taking: "ibuprofen"))
    }
    try diary.connection().execute("UPDATE attack SET note = 'edited elsewhere'")
    guard case .damaged = storeError({ _ = try store.undo() }) else {
      Issue.record("undone over an edit")
      return
    }
    #expect(try diary.connection().scalar("SELECT note FROM attack") == .text("edited elsewhere"))
    #expect(
      try SealAudit.problems(try diary.connection()) == [
        "attack [SQLite.Value.integer(1)]: sum", "attack: sum of sums",
      ])
  }

  private func attack(taking drug: String) -> Attack {
    var attack = Attack(onset: Onset(Moment(wallMinutes: 29_000_000, offset: 60)), end: .unknown)
    attack.doses = [Dose(drug: drug)]
    return attack
  }

  private func importAttack(taking drug: String, key: UInt8, into store: DiaryStore) throws {
    try store.write("import", now: TestDiary.now) { work throws(StoreError) in
      let batch = try work.beginImport(source: "a.csv", zone: nil)
      let origin = Provenance(key: [UInt8](repeating: key, count: 16), line: 2, raw: nil)
      try batch.add(attack(taking: drug), uuid: nil, from: origin)
      try batch.finish(format: "attacks", recordedFields: .all)
    }
  }
}
