import Diary
import Testing

@testable import Storage

@Suite struct DrugUsesTests {
  @Test func `The uses of every drug in one pass are those of each alone`() throws {
    let diary = try TestDiary.withEveryKindOfRow(attacks: 3)
    let connection = try diary.connection()
    try connection.execute("UPDATE attack SET deleted = 1 WHERE id = 2")
    let store = try diary.store()
    let all = try store.drugUses()
    var known = DrugUses()
    for number in 1...20 {
      let uses = try store.uses(ofDrug: number)
      #expect((all[number] ?? DrugUses()) == uses, "\(number)")
      known.doses += uses.doses
      known.deleted += uses.deleted
      known.trials += uses.trials
    }
    #expect(known.doses > 0 && known.deleted > 0 && !known.trials.isEmpty)
  }
}
