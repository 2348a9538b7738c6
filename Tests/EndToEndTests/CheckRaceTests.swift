import Diary
import SQLite
import Storage
import Testing

/// What another program changes while `check` waits for the diary: what it repairs or removes is what it has audited
/// under the same lock.
@Suite struct CheckRaceTests {
  private static let preparation = """
    export HEADACHE_NOW=2026-11-10T12:00+01:00
    headache 5 9 nov 8:00-12:00 left
    headache free 8 nov
    headache 7
    """

  @Test func `A row that is changed while a repair waits is put back`() throws {
    try race("check --fix", "UPDATE attack SET note = 'changed elsewhere' WHERE id = 1") { status, store in
      #expect(status == 0)
      let note = try store.attack(1)?.attack.note
      #expect(note == "")
      let damage = try store.audit()
      #expect(damage == [])
    }
  }

  @Test func `A row that is removed while a diary waits to be taken as it is stays removed`() throws {
    try race("check --fix --accept", "DELETE FROM check_in") { status, store in
      #expect(status == 0)
      let damage = try store.audit()
      #expect(damage == [])
    }
  }

  @Test(arguments: ["check --fix", "check --fix --accept"])
  func `Damage beyond rows that comes while a repair waits stops it`(line: String) throws {
    try race(line, "DROP INDEX attack_last") { status, store in
      #expect(status != 0)
      let last = try store.history(limit: 1).first?.command
      #expect(last == "7")
      // It has been open for too long.
      let end = try store.attack(2)?.attack.end
      #expect(end == .open)
    }
  }

  @Test func `A diary that is damaged while a purge waits is not rewritten`() throws {
    let change = "UPDATE attack SET note = 'changed elsewhere' WHERE id = 1"
    try race("check --purge --yes", change) { status, store in
      #expect(status == 65)
      let steps = try store.history(limit: 9)
      let damage = try store.audit()
      #expect(!steps.isEmpty && !damage.isEmpty)
    }
  }

  /// Runs `line` while another program holds the lock, and has that program run `change` meanwhile.
  private func race(
    _ line: String, _ change: String, expecting look: (_ status: Int32, DiaryStore) throws -> Void
  ) throws {
    let waiting = try WaitingProgram(line, preparing: Self.preparation)
    let other = try Connection(path: waiting.path, access: .readWrite)
    try other.begin()
    try waiting.start()
    try other.execute(change)
    try other.commit()
    try other.close()
    let (status, _) = try waiting.finish()
    let store = try DiaryStore.open(waiting.path) {
      Drug(name: $0, drugClass: .unknown, overuseClass: .unset, role: .acute)
    }
    try look(status, store)
    try store.close()
  }
}
