import CivilTime
import Diary
import Foundation
import SQLite
import Testing

@testable import Storage

/// `check --fix`, `--accept` and `--purge`.
@Suite struct RepairTests {
  private static let minutes = TestDiary.now / 60

  private func fix(_ store: DiaryStore) throws -> [Int] {
    try store.write("check --fix", now: TestDiary.now) { work throws(StoreError) in
      try work.endForgottenAttacks(now: Self.minutes)
    }
  }

  @Test func `ending forgotten attacks is one step that undo takes back`() throws {
    let diary = try TestDiary()
    let store = try diary.store()
    try store.write("log", now: TestDiary.now) { work throws(StoreError) in
      for hours in [100, 90, 10] {
        let onset = Moment(wallMinutes: Self.minutes - hours * 60, offset: 0)
        _ = try work.add(Attack(onset: Onset(onset), end: .open))
      }
    }
    let before = try Content(diary)
    #expect(try fix(store) == [1, 2])
    #expect(try store.attack(1)?.attack.end == .unknown)
    #expect(try store.attack(3)?.attack.end == .open)
    #expect(try store.plausibilityFindings(now: Moment(wallMinutes: Self.minutes, offset: 0)) == [])
    #expect(try fix(store) == [])
    #expect(try store.history(limit: 9).count == 2)
    #expect(try store.undo()?.command == "check --fix")
    #expect(try Content(diary) == before)
    #expect(try store.audit() == [])
  }

  @Test func `a row the journal still has is put back`() throws {
    let diary = try TestDiary.withEveryKindOfRow()
    let before = try Content(diary)
    try diary.connection().execute(
      "UPDATE attack SET peak = 9 - ifnull(peak, 0), aura = 1 WHERE id = 5; DELETE FROM reading WHERE attack = 6;"
        + "UPDATE trial SET note = 'changed'; UPDATE check_in SET knows = 16 - knows WHERE day = 20500")
    let store = try diary.store()
    let damage = try store.audit()
    #expect(damage.count >= 3)
    let restored = try store.write("check --fix", now: TestDiary.now) { work throws(StoreError) in
      try work.restoreRows()
    }
    #expect(Set(restored.map { Finding.sum($0) }) == Set(damage))
    #expect(try store.audit() == [])
    #expect(try Content(diary) == before)
    #expect(try store.undo()?.command == "check --fix")
    #expect(try Content(diary) != before)
    #expect(try store.audit() == [])
    _ = try store.redo()
    #expect(try Content(diary) == before)
    #expect(try store.audit() == [])
  }

  @Test func `an imported row is not in the journal and stays as it is`() throws {
    let diary = try TestDiary.withEveryKindOfRow()
    try diary.connection().execute("UPDATE attack SET note = 'x' WHERE batch IS NOT NULL AND id % 2 = 0")
    let store = try diary.store()
    let damage = try store.audit()
    let restored = try store.write("check --fix", now: TestDiary.now) { work throws(StoreError) in
      try work.restoreRows()
    }
    #expect(restored == [] && !damage.isEmpty)
    #expect(try store.audit() == damage)
  }

  @Test func `an outside edit that is accepted is sealed, and undo restores what the journal holds`() throws {
    let diary = try TestDiary.withEveryKindOfRow()
    let before = try Content(diary)
    try diary.connection().execute(
      """
      PRAGMA foreign_keys = OFF;
      UPDATE attack SET note = 'edited elsewhere' WHERE id = 5 OR batch IS NOT NULL;
      DELETE FROM check_in;
      DELETE FROM setting;
      UPDATE seal SET next_id = 2 WHERE name = 'attack';
      """)
    let store = try diary.store()
    let damage = try store.audit()
    #expect(!damage.isEmpty && damage.allSatisfy(\.isOutsideEdit))
    let accepted = try store.write("check --fix --accept", now: TestDiary.now) { work throws(StoreError) in
      try work.acceptRows()
    }
    #expect(accepted.count == 11)
    #expect(try store.audit() == [])
    #expect(try store.attack(5)?.attack.note == "edited elsewhere")
    #expect(try store.history(limit: 1).first?.command == "check --fix --accept")
    let added = try store.write("log", now: TestDiary.now) { work throws(StoreError) in
      try work.add(Attack(onset: Onset(Moment(wallMinutes: 0, offset: 0)), end: .unknown))
    }
    #expect(added == 36)
    _ = try store.undo()
    #expect(try store.undo()?.command == "check --fix --accept")
    #expect(try store.audit() == [])
    #expect(try Content(diary).images["attack"]?[4] == before.images["attack"]?[4])
  }

  @Test func `purge leaves no byte of what was deleted in any file`() throws {
    let diary = try TestDiary.withEveryKindOfRow(attacks: 5)
    let secrets = ["secret-deleted", "secret-edited", "secret-typed", "secret-undone", "weather=7"]
    let store = try diary.store()
    let onset = Onset(Moment(wallMinutes: Self.minutes, offset: 0))
    func log(_ note: String, _ command: String) throws -> Int {
      try store.write(command, now: TestDiary.now) { work throws(StoreError) in
        var attack = Attack(onset: onset, end: .unknown)
        attack.note = note
        return try work.add(attack)
      }
    }
    func edit(_ id: Int, _ change: (inout StoredAttack) -> Void) throws {
      var stored = try #require(try store.attack(id))
      change(&stored)
      let changed = stored
      try store.write("edit", now: TestDiary.now) { work throws(StoreError) in try work.update(changed) }
    }
    let deleted = try log("a secret-deleted note", "7 secret-typed")
    try edit(deleted) { $0.isDeleted = true }
    let edited = try log("a secret-edited note", "7")
    try edit(edited) { $0.attack.note = "kept-note" }
    // The row of the import whose source is kept verbatim as `weather=7`.
    try edit(13) { $0.isDeleted = true }
    _ = try log("a secret-undone note", "7")
    _ = try store.undo()
    func isAnywhere(_ text: String) throws -> Bool {
      try diary.folder.contents().values.contains { $0.range(of: Data(text.utf8)) != nil }
    }
    for secret in secrets { #expect(try isAnywhere(secret), "\(secret)") }
    let attacks = try store.attacks(in: nil, limit: 1000)

    #expect(try store.purge() == 3)
    for secret in secrets { #expect(try !isAnywhere(secret), "\(secret)") }
    #expect(try isAnywhere("kept-note"))
    #expect(try isAnywhere("weather=6"))
    #expect(try store.attacks(in: nil, limit: 1000) == attacks)
    #expect(try store.audit() == [])
    #expect(try store.history(limit: 9).map(\.command) == ["import a.csv"])
    // Importing the same file again brings nothing back.
    try Workload.addImport(to: store)
    #expect(try store.attacks(in: nil, limit: 1000) == attacks)
    #expect(try log("next", "8") == edited + 2)
    #expect(try store.undo()?.command == "8")
    // The import that was there before is settled.
    #expect(try store.undo() == nil)
    #expect(try store.history(limit: 9).map(\.isUndone) == [true, false])
    #expect(try store.audit() == [])
  }
}
