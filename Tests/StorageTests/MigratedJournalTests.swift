import CivilTime
import Diary
import Foundation
import RewritingMigration
import SQLite
import TestSupport
import Testing

@testable import Storage

/// A journal that was begun before a migration added columns and a child table to the rows it is about.
@Suite struct MigratedJournalTests {
  private static let sequences = TestForm.isLong ? 1_000 : 100
  private static let counter = PointCounter()

  private let diary: TestDiary

  init() throws { diary = try TestDiary() }

  private func migrated() throws -> DiaryStore {
    try DiaryStore.open(diary.path, schema: RewritingMigration.schema, classify: TestDiary.classify)
  }

  /// Commands before the migration and after it, undone and redone across it: at each step the diary says what it
  /// said, completed with the initial values of what is new.
  @Test(arguments: 0..<sequences)
  func `undo and redo go back across a migration`(seed: Int) throws {
    defer { Self.counter.add(1, of: Self.sequences, named: "undo and redo across a migration") }
    var commands = RandomCommands(seed: 5_000 + seed)
    var states = [try Content(diaryOf(.current))]
    var position = 0
    var store = try diary.store()
    for phase in 0..<2 {
      if phase == 1 {
        try store.close()
        store = try migrated()
        states = states.map { $0.completed(by: RewritingMigration.schema) }
        try #require(try Content(store.connection) == states[position], "seed \(seed): migrated")
      }
      for _ in 0..<(seed.isMultiple(of: 50) ? 60 : 12) {
        if commands.chance(25) {
          if try store.undo() != nil { position -= 1 }
        } else if commands.chance(20) {
          if try store.redo() != nil { position += 1 }
        } else if phase == 1, commands.chance(30) {
          try commands.place(in: store)
        } else {
          _ = try commands.play(on: store)
        }
        position = try record(&states, at: position, store)
        try #require(try Content(store.connection) == states[position], "seed \(seed)")
      }
    }
    try #require(try SealAudit.problems(store.connection) == [], "seed \(seed)")
    for state in states[..<position].reversed() {
      #expect(try store.undo() != nil)
      try #require(try Content(store.connection) == state, "seed \(seed), back")
    }
    #expect(try store.undo() == nil)
    for state in states.dropFirst() {
      #expect(try store.redo() != nil)
      try #require(try Content(store.connection) == state, "seed \(seed), forth")
    }
    let problems = try SealAudit.problems(store.connection)
    #expect(problems == [], "seed \(seed) after walking")
  }

  private func diaryOf(_ schema: Schema) throws -> Connection {
    try diary.store().close()
    return try diary.connection()
  }

  /// Notes what a command has made of the diary, if it was a step.
  private func record(
    _ states: inout [Content], at position: Int, _ store: DiaryStore
  ) throws -> Int {
    let steps = try store.connection.scalar("SELECT count(*) FROM step WHERE state = 0")
    guard case .integer(let count) = steps, Int(count) > position else { return position }
    states.removeSubrange((position + 1)...)
    states.append(try Content(store.connection))
    return Int(count)
  }

  @Test func `the golden diary is undone to its beginning and redone across a migration`() throws {
    let golden = try GoldenDiary()
    let store = try golden.open(RewritingMigration.schema)
    let end = try Content(store.connection)
    var steps = 0
    while try store.undo() != nil { steps += 1 }
    #expect(steps == 10)
    #expect(try Content(store.connection).images["attack"] == nil)
    #expect(try store.audit() == [])
    while try store.redo() != nil { steps -= 1 }
    // The tenth command of the diary was undone when it was made, and the import after it let go of it.
    #expect(steps == 0)
    #expect(try Content(store.connection) == end)
    #expect(try store.audit() == [])
  }

  @Test func `a column that a command does not know keeps its value`() throws {
    try Workload.log(try diary.store(), seed: 1)
    let store = try migrated()
    try store.write("place", now: TestDiary.now) { work in try work.place(1, "office", meals: ["cheese"]) }
    var stored = try #require(try store.attack(1))
    stored.attack.note = "changed"
    let changed = stored
    try store.write("edit", now: TestDiary.now) { work in try work.update(changed) }
    let image = try #require(try store.table(.attack).sound([.integer(1)]))
    #expect(image.values.last == .text("office"))
    #expect(image.children[3] == [[.integer(0), .text("cheese")]])
    #expect(try store.attack(1)?.attack.note == "changed")
    #expect(try store.audit() == [])
  }

  @Test func `an import after a migration fills in what its rows do not know`() throws {
    try Workload.filled(try diary.store())
    let store = try migrated()
    try store.write("import", now: TestDiary.now) { work in try Workload.addRows(0..<20, to: work) }
    #expect(try store.audit() == [])
    #expect(
      try store.connection.scalar("SELECT count(*) FROM attack WHERE place = 'home'") == .integer(23))
  }

  // MARK: Damage

  /// Rewrites an attack's image in the journal and everything that is kept to tell that.
  private func replaceImage(of step: Int, _ change: (inout RowImage) -> Void) throws {
    let connection = try diary.connection()
    let row = try #require(
      try SealAudit.rows(
        "SELECT step, n, entity, key, before, after FROM change WHERE step = \(step) AND entity = 1",
        on: connection
      )
      .first)
    guard case .blob(let bytes) = row[5], var image = RowDecoder.image(bytes) else {
      throw SQLiteError(.mismatch, message: "no image")
    }
    change(&image)
    var encoder = RowEncoder()
    encoder.append(image)
    var new = row
    new[5] = .blob(encoder.bytes)
    let sum = RowImage(values: new, children: []).sum
    var seals = Seals(connection)
    try seals.subtract("change", sum: RowImage(values: row, children: []).sum)
    try seals.add("change", sum: sum)
    try connection.run(
      "UPDATE change SET after = ?, sum = ? WHERE step = ? AND n = ?",
      [new[5], .integer(Int64(bitPattern: sum)), row[0], row[1]])
    try seals.write()
  }

  private static let shortenings: [@Sendable (inout RowImage) -> Void] = [
    { $0.values.removeLast() }, { $0.values.append(.null) }, { $0.children.removeLast() },
    { $0.children[0].append([.integer(9)]) },
    // The columns of one version with the child tables of the other.
    { $0.values.append(.text("home")) }, { $0.children.append([]) },
  ]

  @Test(arguments: shortenings.indices)
  func `an image that no version of the schema wrote is found and not replayed`(_ index: Int) throws {
    try Workload.log(try diary.store(), seed: 1)
    try replaceImage(of: 1, Self.shortenings[index])
    let store = try migrated()
    #expect(try store.audit() == [.image(step: 1)])
    let error = storeError { _ = try store.undo() }
    guard case .damaged = error else { return #expect(Bool(false), "\(String(describing: error))") }
  }

  @Test func `a flipped bit in an image of the older form is found`() throws {
    try Workload.log(try diary.store(), seed: 1)
    try migrated().close()
    let connection = try diary.connection()
    guard case .blob(let bytes) = try connection.scalar("SELECT after FROM change") else {
      throw SQLiteError(.mismatch, message: "no image")
    }
    for position in bytes.indices {
      var damaged = bytes
      damaged[position] ^= 1 << UInt8(position % 8)
      try connection.run("UPDATE change SET after = ?", [.blob(damaged)])
      let findings = try migrated().audit()
      #expect(findings.contains(.sum(Finding.Row(table: "change", key: "1, 1"))), "byte \(position)")
    }
  }

  @Test func `damage is found after a migration as before it, and put back from the journal`() throws {
    try Workload.filled(try diary.store())
    let connection = try diary.connection()
    try connection.execute("UPDATE attack SET peak = 1 + ifnull(peak, 0) % 9, aura = 1 WHERE id = 2")
    let findings = try diary.store().audit()
    #expect(findings == [.sum(Finding.Row(table: "attack", key: "2"))])
    let store = try migrated()
    #expect(try store.audit() == findings)
    let restored = try store.write("check --fix", now: TestDiary.now) { work in try work.restoreRows() }
    #expect(restored == [Finding.Row(table: "attack", key: "2")])
    #expect(try store.audit() == [])
  }

  @Test func `a row whose image is gone stays damaged, and a wrong seal stays wrong`() throws {
    try diary.store().write("import", now: TestDiary.now) { work in try Workload.addRows(0..<5, to: work) }
    let connection = try diary.connection()
    try connection.execute(
      """
      UPDATE attack SET logged_at = logged_at + 1 WHERE id = 2;
      UPDATE seal SET sum = sum + 5 WHERE name = 'attack';
      """)
    let findings = try diary.store().audit()
    #expect(findings.count == 2)
    #expect(try migrated().audit() == findings)
  }

  // MARK: Copies

  @Test func `a purged diary and a salvaged one keep what the migration added`() throws {
    try Workload.filled(try diary.store())
    let store = try migrated()
    try store.write("place", now: TestDiary.now) { work in try work.place(2, "office", meals: ["wine"]) }
    let expected = try Content(store.connection).images["attack"]
    let new = try NewDiary(
      for: diary.folder.file("salvaged.sqlite"), now: TestDiary.now, schema: RewritingMigration.schema)
    defer { new.discard() }
    _ = try store.salvage(into: new, now: TestDiary.now)
    let salvaged = try DiaryStore.open(
      new.draft, schema: RewritingMigration.schema, classify: TestDiary.classify)
    #expect(try Content(salvaged.connection).images["attack"] == expected)
    #expect(try salvaged.audit() == [])
    _ = try store.purge()
    #expect(try Content(store.connection).images["attack"] == expected)
    #expect(try store.audit() == [])
  }

  @Test func `a backup of the older schema is restored, migrated and undone`() throws {
    let store = try diary.store()
    try Workload.filled(store)
    let copy = diary.folder.file("copy.sqlite")
    try store.backUp(to: copy, replacing: false)
    let before = try Content(store.connection).completed(by: RewritingMigration.schema)
    try store.close()
    let later = try migrated()
    try Workload.log(later, seed: 9)
    try later.close()
    _ = try DiaryStore.restore(
      diary.path, from: copy, now: TestDiary.now, schema: RewritingMigration.schema,
      classify: TestDiary.classify)
    let restored = try migrated()
    #expect(try Content(restored.connection) == before)
    #expect(try restored.audit() == [])
    while try restored.undo() != nil {}
    #expect(try Content(restored.connection).isEmpty)
    // And a copy of the migrated diary, whose journal holds images of both forms.
    try Workload.log(restored, seed: 10)
    let second = diary.folder.file("second.sqlite")
    try restored.backUp(to: second, replacing: false)
    #expect(
      try DiaryStore.open(second, schema: RewritingMigration.schema, classify: TestDiary.classify).audit()
        == [])
  }
}

extension WriteTransaction {
  /// What a command of the later program does: it knows the columns that the migration added.
  func place(_ id: Int, _ place: String, meals: [String]) throws {
    guard var image = try image(.attack, key: [.integer(id)]) else { return }
    image.values[image.values.count - 1] = .text(place)
    image.children[3] = meals.enumerated().map { [.integer($0), .text($1)] }
    for row in image.children[1].indices { image.children[1][row][8] = .integer(place.utf8.count % 3) }
    try put(.attack, key: [.integer(id)], image)
  }
}

extension RandomCommands {
  /// Gives one command of the later program.
  mutating func place(in store: DiaryStore) throws {
    guard let attack = try store.attacks(in: nil, limit: 50).randomElement(using: &self) else { return }
    let place = "place \(attack.id % 3) \(chance(50))"
    let meals = chance(50) ? ["cheese"] : []
    try store.write("place", now: TestDiary.now + 500) { work in
      try work.place(attack.id, place, meals: meals)
    }
  }
}
