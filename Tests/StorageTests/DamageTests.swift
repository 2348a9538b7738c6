import CivilTime
import Diary
import SQLite
import Testing

@testable import Storage

/// A row that another hand or a failing disk has changed is damage, and never a trap.
@Suite struct DamageTests {
  private let diary: TestDiary
  private let store: DiaryStore

  init() throws {
    diary = try TestDiary()
    store = try diary.store()
    var attack = Attack(onset: Onset(Moment(wallMinutes: 29_000_000, offset: 60)), end: .unknown)
    attack.doses = [Dose(drug: "ibuprofen")]
    let written = attack
    let id = try store.write("log", now: TestDiary.now) { work throws(StoreError) in try work.add(written) }
    var stored = try #require(try store.attack(id))
    stored.attack.peak = 7
    let changed = stored
    try store.write("edit", now: TestDiary.now) { work throws(StoreError) in try work.update(changed) }
  }

  private func isDamage(_ body: () throws -> Void) -> Bool {
    if case .damaged = storeError(body) { true } else { false }
  }

  @Test(arguments: [Int64.max, .min, 9_000_000_000_000])
  func `a moment outside the calendar is damage`(minutes: Int64) throws {
    try diary.connection().execute("UPDATE attack SET onset = \(minutes), onset_offset = -60")
    #expect(isDamage { _ = try store.attack(1) })
    #expect(isDamage { try store.forEachAttackFacts { _ in } })
    #expect(isDamage { try store.forEachFacts(attack: { _ in }, dose: { _ in }) })
    #expect(isDamage { try store.forEachDoseFacts { _ in } })
  }

  @Test func `an offset outside the calendar is damage`() throws {
    try diary.connection().execute("UPDATE attack SET onset_offset = 9223372036854775807")
    #expect(isDamage { _ = try store.attack(1) })
    #expect(isDamage { try store.forEachAttackFacts { _ in } })
  }

  @Test(arguments: 0...1)
  func `an image of a form that no schema gave it is damage`(shape: Int) throws {
    let image = try #require(try EntityTable(.attack, on: store.connection).image([.integer(1)])).image
    var odd = image
    if shape == 0 { odd.children.append([[.integer(1)]]) } else { odd.values.removeLast(2) }
    var encoder = RowEncoder()
    encoder.append(odd)
    try diary.connection().run(
      "UPDATE change SET before = ? WHERE before IS NOT NULL", [.blob(encoder.bytes)])
    #expect(isDamage { _ = try store.undo() })
    #expect(try store.attack(1)?.attack.peak == 7)
  }
}
